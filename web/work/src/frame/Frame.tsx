import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Mark } from '@toonbank/ui/parts/Mark.tsx';
import { Boxes, ChevronDown, ClipboardList, CloudOff, HandHelping } from 'lucide-react';
import { useState } from 'react';
import { useOnline } from '@toonbank/ui/page/connection.ts';
import { Failed, Loading } from '../kit/States.tsx';
import { kitTexts } from '../kit/texts.ts';
import { useHere, useLocations, useSession } from '../session.ts';
import { AccountSheet } from './AccountSheet.tsx';
import { ChooseLocation } from './ChooseLocation.tsx';
import { SignIn } from './SignIn.tsx';
import { frameTexts } from './texts.ts';

/** Who is signed in and where they work decide what there is to see. */
export function Frame() {
  const session = useSession();
  const locations = useLocations();
  const here = useHere();
  if (session.data === undefined || (session.data && !locations.known)) {
    const error = session.error ?? locations.error;
    return (
      <main className="wk-door">
        {error ? <Failed error={error} retry={() => void session.refetch()} /> : <Loading />}
      </main>
    );
  }
  if (session.data === null) return <SignIn />;
  return here ? <Shell /> : <ChooseLocation />;
}

function Shell() {
  const t = useTexts(frameTexts);
  const here = useHere();
  const session = useSession();
  const [menu, setMenu] = useState(false);
  return (
    <div className="wk">
      <a href="#content" className="wk-skip">
        {t.skip}
      </a>
      <header className="wk-top">
        <Link to="/" className="wk-brand" aria-label={t.tasks}>
          <Mark size={30} />
        </Link>
        <button type="button" className="wk-where" aria-haspopup="dialog" onClick={() => setMenu(true)}>
          <strong>{here?.name}</strong>
          <span>
            {session.data?.name} <ChevronDown size={14} aria-hidden="true" />
          </span>
        </button>
        <Places />
      </header>
      <Offline />
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
      {menu && <AccountSheet onClose={() => setMenu(false)} />}
    </div>
  );
}

function Places() {
  const t = useTexts(frameTexts);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const places = [
    { to: '/', icon: ClipboardList, label: t.tasks, on: !/^\/(collect|stock)/.test(path) },
    { to: '/collect', icon: HandHelping, label: t.collect, on: path.startsWith('/collect') },
    { to: '/stock', icon: Boxes, label: t.stock, on: path.startsWith('/stock') },
  ] as const;
  return (
    <nav className="wk-places" aria-label={t.main}>
      {places.map(({ to, icon: Icon, label, on }) => (
        <Link key={to} to={to} aria-current={on ? 'page' : undefined} data-on={on ? '' : undefined}>
          <Icon size={22} aria-hidden="true" />
          {label}
        </Link>
      ))}
    </nav>
  );
}

function Offline() {
  const t = useTexts(kitTexts);
  const online = useOnline();
  return (
    <div role="status">
      {!online && (
        <p className="wk-offline">
          <CloudOff size={18} aria-hidden="true" />
          <span>
            <strong>{t.offline}.</strong> {t.offlineText}
          </span>
        </p>
      )}
    </div>
  );
}
