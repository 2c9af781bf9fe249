import { looksLikeCode } from '@toonbank/client/collectionCode.ts';
import type { Enrolled, PinSession } from '@toonbank/client/pos.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { CloudOff, QrCode, ShoppingBag, X } from 'lucide-react';
import { useEffect, useState, type FormEvent } from 'react';
import { useOnline } from '../connection.ts';
import { showRefusal } from '../refusals.ts';
import { TopBar } from '../TopBar.tsx';
import { useScanner } from '../useScanner.ts';
import { collections, type CollectionAtTill } from './api.ts';
import { CollectionRows } from './CollectionRows.tsx';
import { HandOutPane } from './HandOutPane.tsx';
import { collectionTexts } from './texts.ts';
import './collections.css';

const TYPING_PAUSE_MS = 200;
const LOOK_EVERY_MS = 15_000;

type Chosen = { readonly collection: CollectionAtTill; readonly code: string };

/** A customer comes to fetch an order: scan the code, or find the name; then hand out. */
export function CollectionDesk(props: { device: Enrolled; staff: PinSession; onClose: () => void }) {
  const t = useTexts(collectionTexts);
  const online = useOnline();
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<readonly CollectionAtTill[] | null>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [round, setRound] = useState(0);
  const q = looksLikeCode(typed) ? '' : typed.trim();

  useEffect(() => {
    if (!online) return;
    const stop = new AbortController();
    const ask = () =>
      collections.waiting(q, stop.signal).then(
        (page) => setFound(page.items),
        (error: unknown) => {
          if (!stop.signal.aborted) showRefusal(error);
        },
      );
    const first = setTimeout(() => void ask(), TYPING_PAUSE_MS);
    const again = setInterval(() => void ask(), LOOK_EVERY_MS);
    return () => {
      clearTimeout(first);
      clearInterval(again);
      stop.abort();
    };
  }, [q, online, round]);

  async function look(code: string): Promise<void> {
    try {
      setChosen({ collection: await collections.lookUp(code), code });
      setTyped('');
    } catch (error) {
      showRefusal(error);
    }
  }
  useScanner((code) => void look(code), online);
  function submit(event: FormEvent): void {
    event.preventDefault();
    if (looksLikeCode(typed.trim())) void look(typed.trim());
  }
  return (
    <div className="till till-collecting" data-screen="collecting" data-chosen={chosen ? '' : undefined}>
      <TopBar device={props.device} staff={props.staff} mayLeave={chosen === null} />
      <main className="till-collections">
        <header className="till-collections-head">
          <h1>{t.title}</h1>
          <button type="button" className="till-quiet" onClick={props.onClose}>
            <X size={18} aria-hidden="true" /> {t.close}
          </button>
        </header>
        {!online && (
          <p className="till-alert" role="alert">
            <CloudOff size={18} aria-hidden="true" /> {t.needsNetwork}
          </p>
        )}
        <div className="till-collections-two">
          <section className="till-collections-find">
            <form onSubmit={submit} role="search">
              <label className="till-search">
                <QrCode size={22} aria-hidden="true" />
                <span className="tb-unseen">{t.search}</span>
                <input
                  value={typed}
                  autoFocus
                  autoComplete="off"
                  spellCheck={false}
                  maxLength={200}
                  placeholder={t.search}
                  onChange={(event) => setTyped(event.target.value)}
                />
              </label>
            </form>
            <CollectionRows
              found={found}
              q={q}
              chosen={chosen?.collection.id}
              onChoose={(collection) => setChosen({ collection, code: '' })}
            />
          </section>
          {chosen ? (
            <HandOutPane
              key={chosen.collection.id}
              collection={chosen.collection}
              known={chosen.code}
              onDone={() => {
                setChosen(null);
                setRound(round + 1);
              }}
              onOther={() => setChosen(null)}
            />
          ) : (
            <p className="till-collections-none">
              <ShoppingBag size={40} strokeWidth={1.5} aria-hidden="true" />
              {t.choose}
            </p>
          )}
        </div>
      </main>
    </div>
  );
}
