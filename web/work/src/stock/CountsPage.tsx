import { Link, useNavigate } from '@tanstack/react-router';
import type { CountSummary, StockCount } from '@toonbank/client/inventory.ts';
import { newId } from '@toonbank/client/ids.ts';
import type { Page } from '@toonbank/client/page.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Calculator, Plus } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { STOCK, useApi } from '../api.ts';
import { Head } from '../kit/Head.tsx';
import { Loaded, Told } from '../kit/States.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useAct } from '../kit/useAct.ts';
import { useHere, useMay } from '../session.ts';
import { stockTexts } from './texts.ts';

/** Counts under way at this location. */
export function CountsPage() {
  const t = useTexts(stockTexts);
  const { recent } = useFormats();
  const here = useHere();
  const may = useMay();
  const [naming, setNaming] = useState(false);
  const counts = useApi<Page<CountSummary>>(here ? `${STOCK}/counts` : null, {
    locationId: here?.id,
    state: 'COUNTING',
    limit: 50,
  });
  return (
    <section className="wk-page">
      <Head title={t.counts} below={t.countsText} backTo="/stock" />
      {may('STOCK_WRITE') && (
        <button type="button" className="wk-button wk-main wk-wide" onClick={() => setNaming(true)}>
          <Plus size={20} aria-hidden="true" /> {t.newCount}
        </button>
      )}
      <Loaded of={counts}>
        {({ items }) =>
          items.length === 0 ? (
            <Told title={t.noCounts} text={t.noCountsText} />
          ) : (
            <ul className="wk-rows">
              {items.map((count) => (
                <li key={count.id}>
                  <Link to="/stock/counts/$id" params={{ id: count.id }} className="wk-row">
                    <span className="wk-row-icon">
                      <Calculator size={22} aria-hidden="true" />
                    </span>
                    <span className="wk-row-words">
                      <strong>{count.note || t.countTitle}</strong>
                      <small>{t.startedBy(count.actor, recent(count.startedAt))}</small>
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {naming && <NewCount onClose={() => setNaming(false)} />}
    </section>
  );
}

const NOTE_MAX = 200;

function NewCount({ onClose }: { onClose: () => void }) {
  const t = useTexts(stockTexts);
  const here = useHere();
  const navigate = useNavigate();
  const [note, setNote] = useState('');
  const [id] = useState(newId);
  const begin = useAct<StockCount>({
    changes: [STOCK],
    after: (count) => void navigate({ to: '/stock/counts/$id', params: { id: count.id } }),
  });
  function send(event: FormEvent): void {
    event.preventDefault();
    void begin.run(`${STOCK}/counts`, { id, locationId: here?.id, note: note.trim() });
  }
  return (
    <Sheet title={t.newCount} onClose={onClose}>
      <form className="wk-form" onSubmit={send}>
        <label className="wk-field">
          {t.countName}
          <input
            value={note}
            autoFocus
            maxLength={NOTE_MAX}
            placeholder={t.countNameHint}
            onChange={(event) => setNote(event.target.value)}
          />
        </label>
        <button type="submit" className="wk-button wk-main wk-wide" disabled={begin.busy || !note.trim()}>
          {t.newCount}
        </button>
      </form>
    </Sheet>
  );
}
