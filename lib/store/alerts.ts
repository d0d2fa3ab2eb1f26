/**
 * That the ledger judges saved claims otherwise is told where readers look: on the toolbar. A dot, which no page's
 * count can be taken for, and the words for it as the button's name. The number is kept, so that whoever shows it
 * need not look through all claims: of 100,000, Chromium takes three seconds for that.
 */

/** The part of `browser.action` that is needed. */
export interface ToolbarButton {
  setTitle(details: { title: string }): Promise<void>;
  setBadgeText(details: { text: string }): Promise<void>;
  setBadgeBackgroundColor(details: { color: string }): Promise<void>;
}

/** The part of `browser.storage.local` that is needed. */
export interface AlertArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

export interface Alerts {
  /** How many saved claims are judged otherwise and were not looked at, as it was told last. */
  read(): Promise<number>;
  /** Tells that there are so many, or that there are none. */
  tell(count: number): Promise<void>;
  /** Tells how many there are after the reader has looked at some; `look` gives back at how many. */
  after(look: () => Promise<number>): Promise<void>;
  /** Tells how many there are by what `judge` gives back. What is broken off is known as such until it was done. */
  by(judge: () => Promise<number>): Promise<void>;
  /** Whether judging was broken off. */
  isOwed(): Promise<boolean>;
}

export interface AlertsOptions {
  area: AlertArea;
  button: ToolbarButton;
  /** The button's name without alerts. */
  name: string;
  /** Says it in the reader's language. */
  say(count: number): string | Promise<string>;
}

const KEY = 'alerts';
const OWED = 'alerts-owed';
const DOT = '•';
/** Of the dot, and of badges without a number: none of the colours that verdicts have. */
export const CALM = '#3445a8';

export function createAlerts({ area, button, name, say }: AlertsOptions): Alerts {
  const read = async (): Promise<number> => {
    const { [KEY]: count } = await area.get(KEY);
    return typeof count === 'number' ? count : 0;
  };
  const tell = async (count: number): Promise<void> => {
    await area.set({ [KEY]: count });
    await button.setTitle({ title: count === 0 ? name : `${name}: ${await say(count)}` });
    await button.setBadgeText({ text: count === 0 ? '' : DOT });
    await button.setBadgeBackgroundColor({ color: CALM });
  };
  return {
    read,
    tell,
    after: async (look) => {
      // Before, since the library counts anew at once where it is open.
      const count = await read();
      await tell(Math.max(0, count - (await look())));
    },
    by: async (judge) => {
      await area.set({ [OWED]: true });
      await tell(await judge());
      await area.set({ [OWED]: false });
    },
    isOwed: async () => (await area.get(OWED))[OWED] === true,
  };
}
