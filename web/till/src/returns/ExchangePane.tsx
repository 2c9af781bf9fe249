import { newId } from '@toonbank/client/ids.ts';
import type { Article, Tender } from '@toonbank/client/pos.ts';
import type { Return } from '@toonbank/client/returns.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { pos } from '../api.ts';
import { FindPane } from '../FindPane.tsx';
import { showRefusal } from '../refusals.ts';
import { useScanner } from '../useScanner.ts';
import { desk, type ExchangeQuote, type Taken } from './api.ts';
import { returnTexts } from './texts.ts';

type Chosen = { readonly lineId: string; readonly article: Article; readonly quantity: number };

/** Other goods for the ones that came back: what they cost more is paid, what they cost less is paid back. */
export function ExchangePane({
  taken,
  onDone,
}: {
  taken: Return;
  onDone: (taken: Taken, exchangedAs?: string) => void;
}) {
  const t = useTexts(returnTexts);
  const { money, text } = useFormats();
  const input = useRef<HTMLInputElement>(null);
  const [saleId] = useState(newId);
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [answered, setAnswered] = useState<{ of: readonly Chosen[]; quote: ExchangeQuote } | null>(null);
  const [busy, setBusy] = useState(false);
  const quote = answered?.of === chosen ? answered.quote : undefined;

  useEffect(() => {
    if (chosen.length === 0) return;
    const stop = new AbortController();
    desk.exchangeQuote(taken.id, basketOf(chosen), stop.signal).then(
      (found) => setAnswered({ of: chosen, quote: found }),
      (error: unknown) => {
        if (!stop.signal.aborted) showRefusal(error);
      },
    );
    return () => stop.abort();
  }, [chosen, taken.id]);

  function add(article: Article): void {
    setChosen((now) =>
      now.some((each) => each.article.variantId === article.variantId)
        ? now.map((each) =>
            each.article.variantId === article.variantId ? { ...each, quantity: each.quantity + 1 } : each,
          )
        : [...now, { lineId: newId(), article, quantity: 1 }],
    );
  }

  useScanner((code) => {
    pos.byCode(code).then((found) => {
      if (found) add(found);
    }, showRefusal);
  }, true);

  async function finish(method?: string): Promise<void> {
    if (!quote) return;
    setBusy(true);
    const tenders: readonly Tender[] =
      method && quote.toPay.amount > 0 ? [{ id: newId(), method, received: quote.toPay }] : [];
    try {
      const done = await desk.exchange(taken.id, {
        id: saleId,
        basket: basketOf(chosen),
        tenders,
        expectedTotal: quote.quote.total,
      });
      onDone({ taken: done.taken, money: 'SETTLED' }, done.receipt.number);
    } catch (error) {
      showRefusal(error);
    } finally {
      setBusy(false);
    }
  }

  async function giveUp(): Promise<void> {
    setBusy(true);
    try {
      onDone(await desk.payBack(taken.id));
    } catch (error) {
      showRefusal(error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className="till-return-choice">
      <section>
        <FindPane input={input} onPick={add} onElsewhere={add} />
      </section>
      <aside>
        <h2>{t.exchangeNew}</h2>
        {chosen.length === 0 ? (
          <p className="till-empty">
            <strong>{t.exchangeEmpty}</strong>
          </p>
        ) : (
          <ul className="till-lines">
            {chosen.map((each) => (
              <li key={each.lineId}>
                <div className="till-line-words">
                  <strong>{text(each.article.title)}</strong>
                  <small>{t.pieces(each.quantity)}</small>
                </div>
                <button
                  type="button"
                  className="till-round"
                  aria-label={`${t.remove}: ${text(each.article.title)}`}
                  onClick={() => setChosen(chosen.filter((other) => other !== each))}
                >
                  <X size={18} />
                </button>
              </li>
            ))}
          </ul>
        )}
        <dl className="till-return-sums">
          <div>
            <dt>{t.exchangeValue}</dt>
            <dd>{money(taken.exchange?.left)}</dd>
          </div>
          {quote && (
            <>
              <div>
                <dt>{t.exchangeNew}</dt>
                <dd>{money(quote.quote.total)}</dd>
              </div>
              <div className="till-total">
                <dt>
                  {quote.toPay.amount > 0 ? t.toPay : quote.toPayBack.amount > 0 ? t.toPayBack : t.even}
                </dt>
                <dd>
                  <strong>{money(quote.toPay.amount > 0 ? quote.toPay : quote.toPayBack)}</strong>
                </dd>
              </div>
            </>
          )}
        </dl>
        {quote && quote.toPay.amount > 0 ? (
          <div className="till-return-ways">
            <button
              type="button"
              className="till-button till-main"
              disabled={busy}
              onClick={() => void finish('terminal')}
            >
              {t.payCard(money(quote.toPay))}
            </button>
            <button type="button" className="till-button" disabled={busy} onClick={() => void finish('cash')}>
              {t.payCash(money(quote.toPay))}
            </button>
          </div>
        ) : (
          <button
            type="button"
            className="till-button till-main till-pay"
            disabled={busy || !quote}
            onClick={() => void finish()}
          >
            {t.finish}
          </button>
        )}
        <button type="button" className="till-quiet" disabled={busy} onClick={() => void giveUp()}>
          {t.exchangeLater}
        </button>
      </aside>
    </div>
  );
}

function basketOf(chosen: readonly Chosen[]) {
  return {
    lines: chosen.map(({ lineId, article, quantity }) => ({
      lineId,
      variantId: article.variantId,
      quantity,
    })),
  };
}
