import { createElement as h, StrictMode, useEffect } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';

const Part = ({ part: [tag, text] }) => (tag ? h(tag, null, text) : text);
const Item = ({ parts }) => h('li', null, parts.map((part, i) => h(Part, { key: i, part })));
export const Story = ({ title, items }) =>
  h(StrictMode, null, h('h2', null, title), h('ul', null, items.map((item) => h(Item, { key: item.id, parts: item.parts }))), h('footer', null, items.length, ' in all'));

/** Tells when it is on the page: React takes no update before. */
function Ready({ done, children }) {
  useEffect(done, [done]);
  return children;
}

export function mount(target, first, hydrates) {
  return new Promise((done) => {
    const view = (state) => h(Ready, { done: ready }, h(Story, state));
    const ready = () => done((state, now) => (now ? flushSync(() => root.render(view(state))) : root.render(view(state))));
    const root = hydrates ? hydrateRoot(target, view(first)) : createRoot(target);
    if (!hydrates) root.render(view(first));
  });
}

/** An app that owns the whole document, as those of the large frameworks on top of React do. */
export const Page = ({ story }) =>
  h('html', { lang: 'en' }, h('head', null, h('meta', { charSet: 'utf-8' }), h('link', { rel: 'icon', href: 'data:,' }), h('title', null, 'News')), h('body', null, h('main', { id: 'story-0' }, h(Story, story))));

export function mountPage(first) {
  return new Promise((done) => {
    const view = (state) => h(Ready, { done: ready }, h(Page, { story: state }));
    const ready = () => done((state) => root.render(view(state)));
    const root = hydrateRoot(document, view(first));
  });
}
