/** What a person does with a badge and its card, by real clicks. */
import type { Page } from 'puppeteer-core';
import { eventually } from './extension.ts';
import { badgesOn, cardOn, inCard } from './layer.ts';

/** Opens the card of the first figure of a page. */
export async function openCard(page: Page): Promise<void> {
  const [first] = await eventually(() => badgesOn(page), ([badge]) => badge?.visible ?? false);
  await page.mouse.click(first!.x + first!.width / 2, first!.y + first!.height / 2);
  await eventually(() => cardOn(page), (card) => card?.includes('Read as') ?? false);
}

/** A card takes no click from a pointer that has only just come upon it. */
const MEANT_MS = 350;

/** Clicks on an element of the card that is open. */
export async function clickInCard(page: Page, selector: string): Promise<void> {
  const at = await inCard(page, (card, wanted) => {
    const element = card.querySelector<HTMLElement>(wanted)!;
    element.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, selector);
  if (!at) throw new Error('No card is open.');
  await page.mouse.move(at.x, at.y);
  await new Promise((done) => setTimeout(done, MEANT_MS));
  await page.mouse.click(at.x, at.y);
}
