import { render } from 'preact';
import { App } from './App.tsx';
import { openDesk } from './desk.ts';

const root = document.querySelector('#app')!;

/** How long a message stays. */
const TOAST_MS = 8_000;
let message = '';
let fading: ReturnType<typeof setTimeout> | undefined;

const desk = await openDesk((told) => {
  message = told;
  clearTimeout(fading);
  fading = setTimeout(() => {
    message = '';
    draw();
  }, TOAST_MS);
  draw();
});
document.documentElement.lang = desk.text.tag;

function draw(): void {
  render(<App desk={desk} message={message} />, root);
}

draw();
