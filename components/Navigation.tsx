import { useLayoutEffect, useRef } from 'preact/hooks';

export interface NavigationProps {
  /** Its name for who can't see it. */
  label: string;
  items: readonly { href: string; label: string; current: boolean }[];
}

/** Where the full tab leads. */
export function Navigation({ label, items }: NavigationProps) {
  const nav = useRef<HTMLElement>(null);
  const current = items.find((each) => each.current)?.href;
  useLayoutEffect(() => {
    const [box, link] = [nav.current, nav.current?.querySelector<HTMLElement>('[aria-current]')];
    // On a small screen not all have room: the current one is in sight.
    if (box && link) box.scrollLeft = link.offsetLeft - (box.clientWidth - link.offsetWidth) / 2;
  }, [current]);
  return (
    <header class="shell">
      <img src="/icon.svg" alt="" width="24" height="24" />
      <strong>Tickmark</strong>
      <nav aria-label={label} ref={nav}>
        <ul>
          {items.map(({ href, label: name, current }) => (
            <li key={href}>
              <a href={href} {...(current && { 'aria-current': 'page' })}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
