import { useEffect, useState } from 'preact/hooks';
import { watch } from '../../lib/store/live.ts';

export type Live<T> = { state: 'loading' } | { state: 'failed'; detail: string } | { state: 'ready'; value: T };

/** What a query of the database answers, kept up to date. It is asked anew when one of `inputs` changes. */
export function useLive<T>(query: () => Promise<T>, inputs: readonly unknown[] = []): Live<T> {
  const [live, setLive] = useState<Live<T>>({ state: 'loading' });
  useEffect(
    () => watch(query, (value) => setLive({ state: 'ready', value }), (error) => setLive({ state: 'failed', detail: String(error).slice(0, 300) })),
    [...inputs],
  );
  return live;
}
