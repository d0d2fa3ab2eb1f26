import { createSSRApp, shallowRef } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { storyApp } from './vue.js';

export const render = (state) => renderToString(storyApp(shallowRef(state), createSSRApp));
