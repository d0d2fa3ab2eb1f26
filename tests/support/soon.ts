import { vi } from 'vitest';

/** Waits until a check holds: at once on most machines, and on a busy one as long as it takes. */
export const soon = <T>(check: () => T | Promise<T>): Promise<T> => vi.waitFor(check, { timeout: 15_000 });
