import { flushSync, hydrate, mount as create } from 'svelte';
import { writable } from 'svelte/store';
import Story from './Story.svelte';

export function mount(target, first, hydrates) {
  const story = writable(first);
  (hydrates ? hydrate : create)(Story, { target, props: { story } });
  return (state, now) => {
    story.set(state);
    if (now) flushSync();
  };
}
