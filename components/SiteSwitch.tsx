import { Switch } from './Switch.tsx';

export interface SiteSwitchProps {
  enabled: boolean;
  /** Missing where the page has no host. */
  host?: string;
  hostEnabled: boolean;
  onEnabled(on: boolean): void;
  onHostEnabled(host: string, on: boolean): void;
}

/** Where Tickmark reads pages: on this site, and at all. */
export function SiteSwitch({ enabled, host, hostEnabled, onEnabled, onHostEnabled }: SiteSwitchProps) {
  return (
    <section class="switches" aria-label="Where figures are checked">
      {host !== undefined && (
        <Switch label="On this site" hint={host} on={enabled && hostEnabled} disabled={!enabled} onChange={(on) => onHostEnabled(host, on)} />
      )}
      <Switch label="On all sites" on={enabled} onChange={onEnabled} />
    </section>
  );
}
