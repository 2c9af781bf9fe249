import { useNavigate, useParams } from '@tanstack/react-router';
import type { PickList, PickStop } from '@toonbank/client/fulfillment.ts';
import { newId } from '@toonbank/client/ids.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Check, FileText, MapPin, SearchX, ShoppingBag, Square, Truck } from 'lucide-react';
import { useState } from 'react';
import { FULFILMENT, useApi } from '../api.ts';
import { Head } from '../kit/Head.tsx';
import { Picture } from '../kit/Picture.tsx';
import { ScanBar } from '../kit/ScanBar.tsx';
import { Loaded, Told } from '../kit/States.tsx';
import { useAct } from '../kit/useAct.ts';
import { useScans } from '../work/useScans.ts';
import { MissingSheet } from './MissingSheet.tsx';
import { intoTote, stopsLeft } from './stops.ts';
import { pickListTexts } from './texts.ts';

/** One round through the shop or warehouse for several orders, in walking order. */
export function PickListPage() {
  const { id } = useParams({ strict: false });
  const list = useApi<PickList>(id ? `${FULFILMENT}/pick-lists/${id}` : null);
  return (
    <section className="wk-page wk-with-scan">
      <Loaded of={list}>{(loaded) => <Round list={loaded} />}</Loaded>
    </section>
  );
}

function Round({ list }: { list: PickList }) {
  const t = useTexts(pickListTexts);
  const navigate = useNavigate();
  const path = `${FULFILMENT}/pick-lists/${list.id}`;
  const [missing, setMissing] = useState<PickStop | null>(null);
  const todo = list.stops.filter((stop) => stop.picked < stop.quantity);
  const done = list.stops.filter((stop) => stop.picked >= stop.quantity);
  const now = todo[0];
  const left = stopsLeft(list);
  const close = useAct<PickList>({ done: t.finished, after: () => void navigate({ to: '/' }) });
  const scans = useScans<PickList>({
    path: `${path}/picks`,
    told: (answer, code) => {
      const stop = answer.stops.find((each) => each.gtin === code || each.sku === code);
      const tote = stop && intoTote(list, answer, stop.variantId);
      return { good: true, title: tote ? t.intoTote(tote) : (stop?.title ?? code), detail: stop?.title };
    },
  });
  const byHand = useAct<PickList>({});
  if (list.doneAt) return <Told title={t.stopped} />;
  return (
    <>
      <Head
        title={t.route(list.number)}
        below={t.below(t.orders(list.totes.length), t.left(left))}
        backTo="/"
      />
      {now ? (
        <Now
          stop={now}
          busy={byHand.busy}
          onMissing={() => setMissing(now)}
          onTaken={() =>
            void byHand.run(`${path}/picks`, { id: newId(), variantId: now.variantId, quantity: 1 })
          }
        />
      ) : (
        <Told done title={t.allDone} text={t.allDoneText} />
      )}
      {done.length === 0 && <Totes list={list} />}
      {todo.length > 1 && (
        <>
          <h2 className="wk-title">{t.next}</h2>
          <Stops stops={todo.slice(1)} />
        </>
      )}
      {done.length > 0 && (
        <>
          <h2 className="wk-title">{t.done}</h2>
          <Stops stops={done} />
          <Totes list={list} />
        </>
      )}
      <div className="wk-list">
        <a className="wk-link" href={`${path}/sheet.pdf`} target="_blank" rel="noopener">
          <FileText size={20} aria-hidden="true" /> {t.print}
        </a>
        {now && (
          <button
            type="button"
            className="wk-link"
            disabled={close.busy}
            onClick={() => void close.run(`${path}/closing`)}
          >
            <Square size={20} aria-hidden="true" />
            <span>
              {t.finishEarly}
              <small>{t.finishEarlyText}</small>
            </span>
          </button>
        )}
      </div>
      {now ? (
        <ScanBar label={t.scan} heard={scans.heard} onCode={scans.scan} listening={missing === null} />
      ) : (
        <div className="wk-acts">
          <button
            type="button"
            className="wk-button wk-main"
            disabled={close.busy}
            onClick={() => void close.run(`${path}/closing`)}
          >
            <Check size={20} aria-hidden="true" /> {t.finish}
          </button>
        </div>
      )}
      {missing && <MissingSheet list={list} stop={missing} onClose={() => setMissing(null)} />}
    </>
  );
}

/** The stop where somebody stands: everything large enough to read while walking. */
function Now(props: { stop: PickStop; busy: boolean; onMissing: () => void; onTaken: () => void }) {
  const t = useTexts(pickListTexts);
  const { stop } = props;
  return (
    <section className="wk-now" aria-label={stop.title}>
      <p className="wk-now-bin" data-none={stop.bin ? undefined : ''}>
        <MapPin size={20} aria-hidden="true" /> {stop.bin ?? t.noBin}
      </p>
      <Picture of={stop} large />
      <div className="wk-now-words">
        <h2>{stop.title}</h2>
        <p className="tb-code">
          {stop.sku}
          {stop.gtin && ` · ${stop.gtin}`}
        </p>
      </div>
      <p className="wk-now-count">
        <span>{t.take}</span> <b className="tb-figures">{stop.quantity - stop.picked}</b>
      </p>
      <ul className="wk-tote-row">
        {stop.parts
          .filter((part) => part.picked < part.quantity)
          .map((part) => (
            <li key={part.lineId}>
              <b className="tb-figures">{part.quantity - part.picked} ×</b> {t.tote(part.tote)}
            </li>
          ))}
      </ul>
      <div className="wk-card-acts">
        <button type="button" className="wk-quiet" onClick={props.onMissing}>
          <SearchX size={18} aria-hidden="true" /> {t.notThere}
        </button>
        <button type="button" className="wk-quiet" disabled={props.busy} onClick={props.onTaken}>
          <Check size={18} aria-hidden="true" /> {t.byHand}
        </button>
      </div>
    </section>
  );
}

function Stops({ stops }: { stops: readonly PickStop[] }) {
  const t = useTexts(pickListTexts);
  return (
    <ul className="wk-lines">
      {stops.map((stop) => {
        const done = stop.picked >= stop.quantity;
        return (
          <li key={stop.variantId} className="wk-line" data-done={done ? '' : undefined}>
            <Picture of={stop} />
            <div className="wk-line-words">
              <strong>{stop.title}</strong>
              <span className="wk-tags">
                <span className={stop.bin ? 'wk-bin' : undefined}>{stop.bin ?? t.noBin}</span>
                <small className="tb-code">{stop.sku}</small>
              </span>
            </div>
            <p className="wk-line-count">
              {done ? (
                <span className="wk-check" role="img" aria-label={t.done}>
                  <Check size={20} />
                </span>
              ) : (
                <b className="tb-figures">{stop.quantity - stop.picked} ×</b>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

function Totes({ list }: { list: PickList }) {
  const t = useTexts(pickListTexts);
  return (
    <>
      <h2 className="wk-title">{t.totes}</h2>
      <p className="wk-soft">{t.totesText}</p>
      <ul className="wk-totes">
        {list.totes.map((tote) => (
          <li key={tote.tote}>
            <b className="tb-figures">{tote.tote}</b>
            <span className="tb-figures">{tote.number}</span>
            {tote.kind === 'COLLECT' ? (
              <ShoppingBag size={16} aria-hidden="true" />
            ) : (
              <Truck size={16} aria-hidden="true" />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
