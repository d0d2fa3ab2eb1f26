import { generateHydrationScript, renderToString } from 'solid-js/web';
import { Story } from './solid.jsx';

export const render = (state, renderId) => renderToString(() => <Story story={state} />, { renderId });
export const head = generateHydrationScript();
