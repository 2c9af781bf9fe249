import type { Article, Quote } from '@toonbank/client/pos.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { ChevronDown, ChevronUp, Minus, Plus, Trash2, UserRound, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Standing } from './api.ts';
import type { Basket, BasketChange } from './basket.ts';
import { useOnline } from './connection.ts';
import { tillTexts } from './texts.ts';

type Props = {
  readonly basket: Basket;
  readonly quote: Quote;
  readonly locked: boolean;
  readonly paying: boolean;
  /** The total is final. */
  readonly priced: boolean;
  readonly onChange: (change: BasketChange) => void;
  /** The variant rung up last: on a phone, the one line that stays in sight. */
  readonly latest?: string;
  readonly onElsewhere: (article: Article) => void;
  readonly onCustomer: () => void;
  readonly onPay: () => void;
};

/** The sale so far. */
export function BasketPane(props: Props) {
  const { basket, quote, locked, paying, priced, onChange, onCustomer, onPay } = props;
  const t = useTexts(tillTexts);
  const { money, text } = useFormats();
  const list = useRef<HTMLUListElement>(null);
  const pieces = basket.lines.reduce((sum, line) => sum + line.quantity, 0);
  const length = basket.lines.length;
  const [open, setOpen] = useState(false);
  const whole = open && length > 0;
  useEffect(() => {
    list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }, [length]);
  return (
    <section className="till-basket" aria-label={t.basket} data-open={whole ? '' : undefined}>
      <header>
        {length > 0 && (
          <button
            type="button"
            className="till-quiet till-fold"
            aria-expanded={whole}
            onClick={() => setOpen(!open)}
          >
            {whole ? (
              <ChevronDown size={18} aria-hidden="true" />
            ) : (
              <ChevronUp size={18} aria-hidden="true" />
            )}
            {t.pieces(pieces)}
          </button>
        )}
        {basket.customer ? (
          <div className="till-customer">
            <UserRound size={18} aria-hidden="true" />
            <span>
              <strong>{basket.customer.name}</strong>
              <small>{basket.customer.loyaltyCard ?? basket.customer.email}</small>
              <StandingWords standing={basket.standing} />
            </span>
            {!locked && (
              <button
                type="button"
                className="till-round"
                aria-label={t.removeCustomer}
                onClick={() => onChange({ kind: 'customer' })}
              >
                <X size={18} />
              </button>
            )}
          </div>
        ) : (
          <button type="button" className="till-quiet" disabled={locked} onClick={onCustomer}>
            <UserRound size={18} aria-hidden="true" /> {t.chooseCustomer}
          </button>
        )}
        {!locked && length > 0 && (
          <button
            type="button"
            className="till-round"
            aria-label={t.clear}
            title={t.clear}
            onClick={() => onChange({ kind: 'next' })}
          >
            <Trash2 size={18} />
          </button>
        )}
      </header>
      {length === 0 ? (
        <div className="till-empty">
          <strong>{t.empty}</strong>
          <span>{t.emptyText}</span>
        </div>
      ) : (
        <ul className="till-lines" ref={list}>
          {basket.lines.map((line) => {
            const priced = quote.lines.find((each) => each.lineId === line.lineId);
            const reduced = priced && priced.discount.amount > 0;
            return (
              <li key={line.lineId} data-latest={line.article.variantId === props.latest ? '' : undefined}>
                <span className="till-line-words">
                  <button
                    type="button"
                    title={t.elsewhere}
                    aria-label={`${text(line.article.title)}: ${t.elsewhere}`}
                    onClick={() => props.onElsewhere(line.article)}
                  >
                    {text(line.article.title)}
                  </button>
                  <small>
                    {money(priced?.unitList ?? line.article.price)}
                    {reduced && <em> −{money(priced.discount)}</em>}
                  </small>
                </span>
                <span className="till-line-amount">{money(priced?.paid)}</span>
                {!locked && (
                  <span className="till-stepper">
                    <button
                      type="button"
                      aria-label={`${line.quantity > 1 ? t.less : t.remove}: ${text(line.article.title)}`}
                      onClick={() =>
                        onChange({ kind: 'quantity', lineId: line.lineId, quantity: line.quantity - 1 })
                      }
                    >
                      {line.quantity > 1 ? <Minus size={18} /> : <Trash2 size={16} />}
                    </button>
                    <input
                      inputMode="numeric"
                      aria-label={`${t.pieces(line.quantity)}: ${text(line.article.title)}`}
                      value={line.quantity}
                      onFocus={(event) => event.target.select()}
                      onChange={(event) => {
                        const typed = Number(event.target.value.replace(/\D/g, ''));
                        if (typed > 0) onChange({ kind: 'quantity', lineId: line.lineId, quantity: typed });
                      }}
                    />
                    <button
                      type="button"
                      aria-label={`${t.more}: ${text(line.article.title)}`}
                      onClick={() =>
                        onChange({ kind: 'quantity', lineId: line.lineId, quantity: line.quantity + 1 })
                      }
                    >
                      <Plus size={18} />
                    </button>
                  </span>
                )}
                {locked && <span className="till-times">{line.quantity} ×</span>}
              </li>
            );
          })}
        </ul>
      )}
      <footer>
        {quote.discount.amount > 0 && (
          <p className="till-saved">
            <span>{t.discount}</span> <span>−{money(quote.discount)}</span>
          </p>
        )}
        <p className="till-tax">
          <span>{pieces > 0 ? t.pieces(pieces) : '\u00a0'}</span>
          <span>{pieces > 0 && `${t.tax} ${money(quote.tax)}`}</span>
        </p>
        <p className="till-total" role="status">
          <span>{t.total}</span> <strong>{money(quote.total)}</strong>
        </p>
        {!paying && (
          <button
            type="button"
            className="till-button till-main till-pay"
            disabled={length === 0 || !priced || !quote.lines.every((line) => line.sellable)}
            onClick={onPay}
          >
            {t.pay}
          </button>
        )}
      </footer>
    </section>
  );
}

/** Tier, points and offers of the customer; without network nobody here knows them. */
function StandingWords({ standing }: { standing: Standing | undefined }) {
  const t = useTexts(tillTexts);
  const { text, number } = useFormats();
  const online = useOnline();
  if (!standing) return online ? null : <small>{t.standingOffline}</small>;
  const words = [
    standing.tierTitle && text(standing.tierTitle),
    standing.points > 0 && t.points(number(standing.points)),
    ...standing.offers.map((offer) => text(offer.title)),
  ].filter(Boolean);
  return words.length > 0 ? <small>{words.join(' · ')}</small> : null;
}
