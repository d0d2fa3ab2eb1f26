import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Navigation } from '../../components/Navigation.tsx';
import type { Desk } from './desk.ts';
import { hashOf, readRoute } from './route.ts';
import { VIEWS } from './routes.tsx';

/** The full tab: a navigation, and the view that the address names. */
export function App({ desk, message }: { desk: Desk; message: string }) {
  const [hash, setHash] = useState(location.hash);
  const main = useRef<HTMLElement>(null);
  // At once: an effect that waits for the first frame would miss whoever goes on before it.
  useLayoutEffect(() => {
    const moved = (): void => setHash(location.hash);
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);

  const { name, argument, query } = readRoute(hash);
  const view = VIEWS.find((each) => each.name === name);
  const current = view?.under ?? view?.name ?? '';
  const label = VIEWS.find((each) => each.name === current)?.label;

  useEffect(() => {
    document.title = label === undefined ? 'Tickmark' : `${label} · Tickmark`;
    // Who can't see the page hears where it leads; at the first view the browser reads from the top.
    if (document.activeElement !== document.body) main.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [name, argument]);

  return (
    <>
      <a class="skip" href="#main" onClick={(event) => { event.preventDefault(); main.current?.focus(); }}>{desk.text.shell.skip}</a>
      <Navigation
        label={desk.text.shell.navigation}
        items={VIEWS.flatMap((each) => (each.label === undefined ? [] : [{ href: hashOf(each.name), label: each.label, current: each.name === current }]))}
      />
      <main id="main" tabIndex={-1} ref={main} lang={desk.text.tag} dir="ltr">
        {view ? <view.show key={`${name}/${argument}`} desk={desk} argument={argument} query={query} /> : <h1 class="empty">{desk.text.shell.nowhere}</h1>}
      </main>
      <p class="toast" role="status">{message}</p>
    </>
  );
}
