import { For, Show } from 'solid-js';
import { createStore, reconcile } from 'solid-js/store';
import { Dynamic, hydrate, render } from 'solid-js/web';

export const Story = (props) => (
  <>
    <h2>{props.story.title}</h2>
    <ul>
      <For each={props.story.items}>
        {(item) => <li><For each={item.parts}>{(part) => <Show when={part[0]} fallback={part[1]}><Dynamic component={part[0]}>{part[1]}</Dynamic></Show>}</For></li>}
      </For>
    </ul>
    <footer>{props.story.items.length} in all</footer>
  </>
);

export function mount(target, first, hydrates, renderId) {
  const [story, set] = createStore(structuredClone(first));
  if (hydrates) hydrate(() => <Story story={story} />, target, { renderId });
  else render(() => <Story story={story} />, target);
  return (state) => set(reconcile(structuredClone(state), { key: 'id' }));
}
