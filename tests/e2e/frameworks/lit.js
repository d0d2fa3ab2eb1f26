import { html, LitElement, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

const TAGS = { b: (text) => html`<b>${text}</b>`, i: (text) => html`<i>${text}</i>`, span: (text) => html`<span>${text}</span>` };
const item = ({ parts }) => html`<li>${parts.map(([tag, text]) => TAGS[tag]?.(text) ?? text)}</li>`;
const story = ({ title, items }) => html`<h2>${title}</h2><ul>${repeat(items, ({ id }) => id, item)}</ul><footer>${items.length} in all</footer>`;

class LitStory extends LitElement {
  static properties = { state: { attribute: false } };

  render() {
    return story(this.state);
  }
}

/** Elements that are there before their class, with their text in shadow roots; the others render into the page. */
export function mount(target, first, inElement) {
  if (!inElement) {
    render(story(first), target);
    return (state) => render(story(state), target);
  }
  const element = document.createElement('lit-story');
  element.state = first;
  target.append(element);
  setTimeout(() => customElements.get('lit-story') ?? customElements.define('lit-story', LitStory));
  return (state) => void (element.state = state);
}
