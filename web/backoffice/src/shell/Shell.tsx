import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { commandKey, Keys } from '@toonbank/ui/parts/Keys.tsx';
import { Mark } from '@toonbank/ui/parts/Mark.tsx';
import { Menu as MenuIcon, Search, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useMay, useSession } from '../access/session.ts';
import { SignIn } from '../access/SignIn.tsx';
import { Failed } from '../kit/States.tsx';
import { Crumbs } from './Crumbs.tsx';
import { KeyboardHelp } from './KeyboardHelp.tsx';
import { groups, placeOf, places, type Place } from './navigation.ts';
import { Palette } from './Palette.tsx';
import { useShortcut } from './shortcuts.ts';
import { shellTexts } from './texts.ts';
import { UserMenu } from './UserMenu.tsx';

/** The frame around every page: who is signed in decides whether there is one. */
export function Shell() {
  const session = useSession();
  if (session.isPending) return <div className="bo-before" aria-busy="true" />;
  if (session.isError) {
    return (
      <main className="bo-before">
        <Failed error={session.error} retry={() => void session.refetch()} />
      </main>
    );
  }
  return session.data ? <Frame /> : <SignIn />;
}

function Frame() {
  const t = useTexts(shellTexts);
  const [finding, setFinding] = useState(false);
  const [helping, setHelping] = useState(false);
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  // the menu belongs to the page it was opened on: going elsewhere closes it
  const [menuAt, setMenuAt] = useState<string | null>(null);
  const menuOpen = menuAt === pathname;

  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        setFinding((open) => !open);
      }
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  useShortcut('?', () => setHelping(true));

  return (
    <div className="bo-shell" data-menu={menuOpen ? 'open' : undefined}>
      <a href="#content" className="bo-skip">
        {t.skip}
      </a>
      <nav className="bo-side" aria-label={t.main} id="menu">
        <div className="bo-brand">
          <Link to="/" aria-label="Toonbank">
            <Mark />
            <span>Toonbank</span>
          </Link>
          <button
            type="button"
            className="bo-icon bo-menu-close"
            aria-label={t.menu}
            onClick={() => setMenuAt(null)}
          >
            <X size={18} />
          </button>
        </div>
        <button type="button" className="bo-find" onClick={() => setFinding(true)}>
          <Search size={15} aria-hidden="true" />
          <span>{t.find}</span>
          <Keys keys={[commandKey, 'K']} />
        </button>
        <Places />
        <UserMenu onKeyboard={() => setHelping(true)} />
      </nav>
      <div className="bo-side-scrim" onClick={() => setMenuAt(null)} aria-hidden="true" />
      <div className="bo-stage">
        <div className="bo-top">
          <button
            type="button"
            className="bo-icon bo-menu-open"
            aria-label={t.menu}
            aria-expanded={menuOpen}
            aria-controls="menu"
            onClick={() => setMenuAt(pathname)}
          >
            <MenuIcon size={20} />
          </button>
          <Crumbs />
          <button
            type="button"
            className="bo-icon bo-top-find"
            aria-label={t.find}
            onClick={() => setFinding(true)}
          >
            <Search size={18} />
          </button>
        </div>
        <main id="content" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      {places.map((place) => place.key && <Go key={place.name} place={place} />)}
      {finding && <Palette onClose={() => setFinding(false)} />}
      <KeyboardHelp open={helping} onClose={() => setHelping(false)} />
    </div>
  );
}

function Go({ place }: { place: Place }) {
  const navigate = useNavigate();
  useShortcut(`g ${place.key}`, () => void navigate({ to: place.to }));
  return null;
}

function Places() {
  const t = useTexts(shellTexts);
  const may = useMay();
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const here = placeOf(pathname);
  const list = useRef<HTMLDivElement>(null);
  // low in a long menu: where one is must be seen
  useEffect(() => {
    list.current?.querySelector('[data-here]')?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  return (
    <div className="bo-places" ref={list}>
      {groups.map((group) => {
        const open = group.places.filter((place) => may(...(place.needs ?? [])));
        if (open.length === 0) return null;
        return (
          <div key={group.title ?? ''} className="bo-group">
            {group.title && <p id={group.title}>{t[group.title]}</p>}
            <ul aria-labelledby={group.title}>
              {open.map((place) => (
                <li key={place.name}>
                  <Link
                    to={place.to}
                    data-here={here === place ? '' : undefined}
                    aria-current={here === place ? 'page' : undefined}
                  >
                    <place.icon size={16} strokeWidth={1.75} aria-hidden="true" />
                    {t[place.name]}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
