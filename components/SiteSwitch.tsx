import type { PopupWords } from '../lib/core/words/words.ts';
import { Switch } from './Switch.tsx';

export interface SiteSwitchProps {
  enabled: boolean;
  /** Missing where the page has no host. */
  host?: string;
  hostEnabled: boolean;
  words: Pick<PopupWords, 'where' | 'onSite' | 'onAll'>;
  onEnabled(on: boolean): void;
  onHostEnabled(host: string, on: boolean): void;
}

/** Where Tickmark reads pages: on this site, and at all. */
export function SiteSwitch({ enabled, host, hostEnabled, words, onEnabled, onHostEnabled }: SiteSwitchProps) {
  return (
    <section class="switches" aria-label={words.where}>
      {host !== undefined && (
        <Switch label={words.onSite} hint={host} on={enabled && hostEnabled} disabled={!enabled} onChange={(on) => onHostEnabled(host, on)} />
      )}
      <Switch label={words.onAll} on={enabled} onChange={onEnabled} />
    </section>
  );
}
