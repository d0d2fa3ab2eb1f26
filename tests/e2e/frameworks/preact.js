import { Fragment, h, hydrate, render } from 'preact';

const Part = ({ part: [tag, text] }) => (tag ? h(tag, null, text) : text);
const Item = ({ parts }) => h('li', null, parts.map((part, i) => h(Part, { key: i, part })));
export const Story = ({ title, items }) =>
  h(Fragment, null, h('h2', null, title), h('ul', null, items.map((item) => h(Item, { key: item.id, parts: item.parts }))), h('footer', null, items.length, ' in all'));

export function mount(target, first, hydrates) {
  (hydrates ? hydrate : render)(h(Story, first), target);
  return (state) => render(h(Story, state), target);
}
