/**
 * The part of `npm run bench -- page` about the badges' places: hundreds of random changes of a page's layout in
 * both browsers, with the built extension.
 */
import { BROWSER_NAMES, type BrowserName } from '../../lib/cli/find-browser.ts';
import { serve } from '../../lib/cli/serve.ts';
import { openWithExtension } from '../support/extension.ts';
import { beginTrial, CLOSE_PX, outcomeOf, PLACES, quantile, tryChange, type Look } from '../support/placement.ts';

const CHANGES = 500;
const SEED = 2026;

const line = (name: string, value: string, note = ''): void => console.log(`  ${name.padEnd(52)}${value.padStart(12)}${note}`);
const reached = (is: boolean, target: string): string => `   target ${target}: ${is ? 'reached' : 'NOT REACHED'}`;

async function tryChanges(name: BrowserName, origin: string): Promise<Look[]> {
  const harness = await openWithExtension(name);
  try {
    const tab = await harness.open(origin);
    await beginTrial(tab, SEED);
    const looks: Look[] = [];
    for (let nth = 0; nth < CHANGES; nth++) looks.push(await tryChange(tab, nth));
    return looks;
  } finally {
    await harness.close();
  }
}

/** Prints how far badges are from their figures two frames after a change, and which are seen where they should not be. */
export async function benchPlacement(): Promise<void> {
  const server = await serve((path) => (path === '/' ? PLACES : undefined));
  try {
    for (const name of BROWSER_NAMES) {
      const { errors, missing, over, crowded } = outcomeOf(await tryChanges(name, server.origin));
      console.log(`\n${CHANGES} changes of layout in ${name}: ${errors.length.toLocaleString('en')} badges, two frames later`);
      line('off by, px: median', String(quantile(errors, 0.5)));
      line('99th of 100', String(quantile(errors, 0.99)), reached(quantile(errors, 0.99) <= CLOSE_PX, `at most ${CLOSE_PX} px`));
      line('most', String(errors.at(-1)));
      line('seen over what covers their figure', String(over), reached(over === 0, '0'));
      line('missing in plain sight', String(missing), reached(missing === 0, '0'));
      line('on one another', String(crowded), reached(crowded === 0, '0'));
    }
  } finally {
    await server.close();
  }
}
