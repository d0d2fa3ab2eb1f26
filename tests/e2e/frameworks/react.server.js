import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';
import { Page, Story } from './react.js';

export const render = (state) => renderToString(h(Story, state));
export const renderPage = (state) => `<!doctype html>${renderToString(h(Page, { story: state }))}`;
