import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Story } from './preact.js';

export const render = (state) => renderToString(h(Story, state));
