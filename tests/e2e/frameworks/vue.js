import { createApp, createSSRApp, h, shallowRef } from 'vue';

export const storyApp = (state, create) =>
  create({
    render: () => {
      const { title, items } = state.value;
      const item = ({ id, parts }) => h('li', { key: id }, parts.map(([tag, text]) => (tag ? h(tag, text) : text)));
      return [h('h2', title), h('ul', items.map(item)), h('footer', [String(items.length), ' in all'])];
    },
  });

export function mount(target, first, hydrates) {
  const state = shallowRef(first);
  storyApp(state, hydrates ? createSSRApp : createApp).mount(target);
  return (next) => void (state.value = next);
}
