import { render as renderOnServer } from 'svelte/server';
import { readable } from 'svelte/store';
import Story from './Story.svelte';

export const render = (state) => renderOnServer(Story, { props: { story: readable(state) } }).body;
