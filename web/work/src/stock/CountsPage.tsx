import { Link, useNavigate } from '@tanstack/react-router';
import type { CountSummary, Recount, StockCount } from '@toonbank/client/inventory.ts';
import { newId } from '@toonbank/client/ids.ts';
import type { Page } from '@toonbank/client/page.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Calculator, Plus } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { STOCK, useApi } from '../api.ts';
import { Head } from '../kit/Head.tsx';
import { Picture } from '../kit/Picture.tsx';
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
      <ToCount />
      {naming && <NewCount onClose={() => setNaming(false)} />}
    </section>
  );
}

/** What somebody looked for in vain; a count of the article ends it. */
function ToCount() {
  const t = useTexts(stockTexts);
  const { text, recent } = useFormats();
  const here = useHere();
  const may = useMay();
  const navigate = useNavigate();
  const recounts = useApi<Page<Recount>>(here ? `${STOCK}/recounts` : null, { locationId: here?.id });
  const begin = useAct<StockCount>({
    changes: [STOCK],
    after: (count) => void navigate({ to: '/stock/counts/$id', params: { id: count.id } }),
  });
  const items = recounts.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <>
      <h2>{t.recounts}</h2>
      <p className="wk-soft">{t.recountsText}</p>
      <ul className="wk-rows">
        {items.map((one) => (
          <li key={one.variant.id} className="wk-row">
            <Picture of={one.variant} />
            <span className="wk-row-words">
              <strong>{text(one.variant.title) || one.variant.sku}</strong>
              <small>{t.missedAt(one.note, recent(one.askedAt))}</small>
            </span>
          </li>
        ))}
      </ul>
      {may('STOCK_WRITE') && (
        <button
          type="button"
          className="wk-button wk-wide"
          disabled={begin.busy}
          onClick={() =>
            void begin.run(`${STOCK}/counts`, { id: newId(), locationId: here?.id, note: t.recounts })
          }
        >
          <Calculator size={20} aria-hidden="true" /> {t.countThese}
        </button>
      )}
    </>
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
