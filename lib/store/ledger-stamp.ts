/** Tells every context of the extension that the ledger was changed; a worker that sleeps is woken by it. */

/** The part of `browser.storage.local` that is needed. */
export interface StampArea {
  set(items: Record<string, unknown>): Promise<void>;
  onChanged: { addListener(listener: (changes: Record<string, unknown>) => void): void };
}

export interface LedgerStamp {
  /** Call it after each change. It never rejects: where it can't be told, the next worker reads the ledger anew anyway. */
  mark(): Promise<void>;
  /** Calls `listener` after each change, whoever made it. Call it at the top level, so that it wakes the worker. */
  onChange(listener: () => void): void;
}

const KEY = 'ledger-stamp';

export function createLedgerStamp(area: StampArea): LedgerStamp {
  return {
    mark: () => area.set({ [KEY]: crypto.randomUUID() }).catch(() => undefined),
    onChange: (listener) =>
      area.onChanged.addListener((changes) => {
        if (KEY in changes) listener();
      }),
  };
}
