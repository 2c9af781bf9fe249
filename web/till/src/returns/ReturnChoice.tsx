import { newId } from '@toonbank/client/ids.ts';
import type { TillCustomer } from '@toonbank/client/pos.ts';
import {
  OUR_FAULT,
  type LineTerms,
  type Purchase,
  type RefundWay,
  type Return,
} from '@toonbank/client/returns.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useEffect, useMemo, useState } from 'react';
import { CustomerChoice } from '../CustomerChoice.tsx';
import { showRefusal } from '../refusals.ts';
import { desk, type AskedLine, type AskedReturn, type Taken } from './api.ts';
import { ReturnLineChoice } from './ReturnLineChoice.tsx';
import { ReturnSums } from './ReturnSums.tsx';
import { returnTexts } from './texts.ts';

const WAYS: readonly RefundWay[] = ['ORIGINAL', 'STORE_CREDIT', 'EXCHANGE'];
const BASIS_POINTS = 100;
const PREVIEW_PAUSE_MS = 250;

/** What comes back, why, where it goes, and what the customer gets; the sums are the server's own. */
export function ReturnChoice({
  purchase,
  onTaken,
  onOther,
}: {
  purchase: Purchase;
  onTaken: (taken: Taken) => void;
  onOther: () => void;
}) {
  const t = useTexts(returnTexts);
  const { date } = useFormats();
  const [ids] = useState(() => ({ id: newId(), bookingId: newId() }));
  const [chosen, setChosen] = useState<readonly AskedLine[]>([]);
  const [refundWay, setRefundWay] = useState<RefundWay>('ORIGINAL');
  const [customer, setCustomer] = useState<TillCustomer | null>(null);
  const [choosing, setChoosing] = useState(false);
  const [why, setWhy] = useState('');
  const [answered, setAnswered] = useState<{ of: AskedReturn; preview: Return } | null>(null);
  const [busy, setBusy] = useState(false);
  const { order, terms, underWay, signal } = purchase;

  const exception = chosen.some((line) => {
    const of = terms.find((each) => each.orderLineId === line.orderLineId);
    return of !== undefined && of.verdict !== 'ALLOWED' && !(of.atFault && OUR_FAULT.includes(line.reason));
  });
  const customerId = customer?.id;
  const asked: AskedReturn | null = useMemo(
    () =>
      chosen.length === 0
        ? null
        : {
            ...ids,
            orderId: order.id,
            refundWay,
            customerId,
            lines: chosen,
            note: exception ? why : undefined,
            outsidePolicy: exception || undefined,
          },
    [chosen, ids, order.id, refundWay, customerId, exception, why],
  );
  const creditNeedsCustomer = refundWay === 'STORE_CREDIT' && !order.customerId && !customer;
  const complete = asked !== null && !creditNeedsCustomer && (!exception || why.trim() !== '');

  useEffect(() => {
    if (!asked || !complete) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      desk.preview(asked, stop.signal).then(
        (preview) => setAnswered({ of: asked, preview }),
        (error: unknown) => {
          if (!stop.signal.aborted) showRefusal(error);
        },
      );
    }, PREVIEW_PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [asked, complete]);

  function change(of: LineTerms, line: AskedLine | null): void {
    const others = chosen.filter((each) => each.orderLineId !== of.orderLineId);
    setChosen(line ? [...others, line] : others);
  }

  async function take(): Promise<void> {
    if (!asked) return;
    setBusy(true);
    try {
      onTaken(await desk.take(asked));
    } catch (error) {
      showRefusal(error);
    } finally {
      setBusy(false);
    }
  }

  async function takeAsked(found: Return): Promise<void> {
    setBusy(true);
    try {
      const lines = found.lines
        .map((line) => ({ line, quantity: line.quantity - line.withdrawn - line.accepted - line.refused }))
        .filter(({ quantity }) => quantity > 0)
        .map(({ line, quantity }) => ({ lineId: line.id, quantity, disposition: 'BACK_TO_SALE' as const }));
      onTaken(await desk.judge(found.id, newId(), lines));
    } catch (error) {
      showRefusal(error);
    } finally {
      setBusy(false);
    }
  }

  const preview = answered && answered.of === asked ? answered.preview.bookings.at(-1) : undefined;
  return (
    <div className="till-return-choice">
      <section>
        <header className="till-return-purchase">
          <p>
            <strong>{t.boughtOn(order.number, date(order.placedAt))}</strong>
            <span>{order.contact.name ?? order.contact.email}</span>
          </p>
          <button type="button" className="till-quiet" onClick={onOther}>
            {t.otherPurchase}
          </button>
        </header>
        {signal && signal.level !== 'USUAL' && (
          <p className="till-alert">
            {t.signal(signal.orders, Math.round(signal.basisPoints / BASIS_POINTS))}
          </p>
        )}
        {underWay.map((found) => (
          <p key={found.id} className="till-return-asked">
            <span>{t.asked(found.number)}</span>
            <button
              type="button"
              className="till-button"
              disabled={busy}
              onClick={() => void takeAsked(found)}
            >
              {t.askedUse}
            </button>
          </p>
        ))}
        <h2>{t.choose}</h2>
        <ul className="till-return-lines">
          {terms.map((of) => (
            <ReturnLineChoice
              key={of.orderLineId}
              terms={of}
              chosen={chosen.find((line) => line.orderLineId === of.orderLineId)}
              onChange={(line) => change(of, line)}
            />
          ))}
        </ul>
        {exception && (
          <label className="till-field till-return-why">
            <span>{t.exceptionText}</span>
            <input
              value={why}
              maxLength={500}
              placeholder={t.exceptionWhy}
              onChange={(event) => setWhy(event.target.value)}
            />
          </label>
        )}
      </section>
      <aside>
        <h2>{t.wayTitle}</h2>
        <div className="till-return-ways" role="radiogroup" aria-label={t.wayTitle}>
          {WAYS.map((way) => (
            <button
              key={way}
              type="button"
              role="radio"
              aria-checked={refundWay === way}
              className="till-button"
              onClick={() => setRefundWay(way)}
            >
              {t.ways[way]}
            </button>
          ))}
        </div>
        {refundWay === 'STORE_CREDIT' && !order.customerId && (
          <p className="till-return-asked">
            <span>{customer ? customer.name || customer.email : t.creditCustomer}</span>
            <button type="button" className="till-button" onClick={() => setChoosing(true)}>
              {t.customer}
            </button>
          </p>
        )}
        {preview && complete ? (
          <ReturnSums booking={preview} />
        ) : (
          <p className="till-empty">
            <strong>{t.nothingChosen}</strong>
            <span>{t.nothingChosenText}</span>
          </p>
        )}
        <button
          type="button"
          className="till-button till-main till-pay"
          disabled={busy || !complete || !preview}
          onClick={() => void take()}
        >
          {refundWay === 'EXCHANGE' ? t.takeAndExchange : t.take}
        </button>
      </aside>
      {choosing && (
        <CustomerChoice
          onChoose={(picked) => {
            setCustomer(picked);
            setChoosing(false);
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </div>
  );
}
