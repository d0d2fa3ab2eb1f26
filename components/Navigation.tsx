export interface NavigationProps {
  /** Its name for who can't see it. */
  label: string;
  items: readonly { href: string; label: string; current: boolean }[];
}

/** Where the full tab leads. */
export function Navigation({ label, items }: NavigationProps) {
  return (
    <header class="shell">
      <img src="/icon.svg" alt="" width="24" height="24" />
      <strong>Tickmark</strong>
      <nav aria-label={label}>
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
