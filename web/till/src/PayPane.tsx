import type { Money } from '@toonbank/client/money.ts';
import { GIFT_CARD, STORE_CREDIT, type ShownCard, type Tender } from '@toonbank/client/pos.ts';
import { decimalText, decimalsOf } from '@toonbank/ui/format/money.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { ArrowLeft, Banknote, CreditCard, Delete, Gift, Wallet, X } from 'lucide-react';
import { useState } from 'react';
import { GiftCardPane } from './GiftCardPane.tsx';
import { quickCash } from './sums.ts';
import { tillTexts } from './texts.ts';

type Props = {
  readonly open: Money;
  readonly change: Money;
  readonly tenders: readonly Tender[];
  /** What is paid in cash is rounded to. */
  readonly cashStep: number;
  readonly busy: boolean;
  /** Most that balances may pay: a gift card is not paid with a gift card. Nothing without network. */
  readonly balancesMax: number;
  /** What the customer of the sale can pay with store credit. */
  readonly storeCredit: number;
  readonly onTake: (method: string, amount: number, card?: ShownCard, reference?: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onBack: () => void;
  readonly onRetry: () => void;
};

const DIGITS_MAX = 7;
const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '00', '0'];

/** Money in: notes at a touch, any amount by the keys, the card terminal, or some of each. */
export function PayPane(props: Props) {
  const t = useTexts(tillTexts);
  const { money } = useFormats();
  const { open, tenders, busy } = props;
  const [typed, setTyped] = useState('');
  const [asking, setAsking] = useState<number | null>(null);
  const [showingCard, setShowingCard] = useState(false);
  // the keys fill in cents from the right, as on every till
  const keyed = Number(typed || '0');
  const names: Readonly<Record<string, string>> = {
    cash: t.cash,
    terminal: t.terminal,
    [GIFT_CARD]: t.giftCard,
    [STORE_CREDIT]: t.storeCredit,
  };
  const amount = keyed > 0 ? keyed : open.amount;
  const fromBalance = Math.min(amount, open.amount, props.balancesMax);
  const fromCredit = Math.min(fromBalance, props.storeCredit);

  function take(method: string, value: number, card?: ShownCard, reference?: string): void {
    setTyped('');
    setAsking(null);
    setShowingCard(false);
    props.onTake(method, value, card, reference);
  }
  return (
    <section className="till-paying">
      <header>
        <button
          type="button"
          className="till-quiet"
          disabled={tenders.length > 0 || busy}
          onClick={props.onBack}
        >
          <ArrowLeft size={18} aria-hidden="true" /> {t.back}
        </button>
      </header>
      <p className="till-open" role="status">
        <span>{t.open}</span>
        <strong>{money(open)}</strong>
      </p>
      {tenders.length > 0 && (
        <ul className="till-tenders">
          {tenders.map((tender) => (
            <li key={tender.id}>
              <span>
                {names[tender.method] ?? tender.method} {tender.method === GIFT_CARD && tender.reference}
              </span>
              <strong>{money(tender.received)}</strong>
              <button
                type="button"
                className="till-round"
                disabled={busy || tender.method === 'terminal'}
                aria-label={t.removeTender}
                onClick={() => props.onRemove(tender.id)}
              >
                <X size={18} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {open.amount === 0 ? (
        <button type="button" className="till-button till-main" disabled={busy} onClick={props.onRetry}>
          {busy ? t.finishing : t.allPaid}
        </button>
      ) : showingCard ? (
        <GiftCardPane
          wanted={{ amount: fromBalance, currency: open.currency }}
          onTake={(value, card, lastFour) => take(GIFT_CARD, value, card, `•••• ${lastFour}`)}
          onBack={() => setShowingCard(false)}
        />
      ) : asking !== null ? (
        <div className="till-terminal" role="alertdialog" aria-label={t.terminalWait}>
          <CreditCard size={40} strokeWidth={1.5} aria-hidden="true" />
          <p>{t.terminalText(money({ amount: asking, currency: open.currency }))}</p>
          <button
            type="button"
            autoFocus
            className="till-button till-main"
            onClick={() => take('terminal', asking)}
          >
            {t.terminalYes}
          </button>
          <button type="button" className="till-button" onClick={() => setAsking(null)}>
            {t.terminalNo}
          </button>
        </div>
      ) : (
        <div className="till-ways">
          <div className="till-way">
            <button
              type="button"
              className="till-button till-main till-card-button"
              disabled={amount > open.amount}
              onClick={() => setAsking(amount)}
            >
              <CreditCard size={22} aria-hidden="true" />{' '}
              {t.askTerminal(money({ amount: Math.min(amount, open.amount), currency: open.currency }))}
            </button>
            {fromBalance > 0 && (
              <button type="button" className="till-button" onClick={() => setShowingCard(true)}>
                <Gift size={22} aria-hidden="true" /> {t.giftCard}
              </button>
            )}
            {fromCredit > 0 && (
              <button type="button" className="till-button" onClick={() => take(STORE_CREDIT, fromCredit)}>
                <Wallet size={22} aria-hidden="true" />{' '}
                {t.storeCreditTake(money({ amount: fromCredit, currency: open.currency }))}
              </button>
            )}
            <h2>
              <Banknote size={18} aria-hidden="true" /> {t.cash}
            </h2>
            <div className="till-notes">
              {quickCash(open, props.cashStep).map((note, index) => (
                <button
                  key={note.amount}
                  type="button"
                  className="till-button"
                  onClick={() => take('cash', note.amount)}
                >
                  {money(note)}
                  {index === 0 && <small>{t.exact}</small>}
                </button>
              ))}
            </div>
          </div>
          <div className="till-way">
            <output
              className="till-typed"
              aria-label={t.otherAmount}
              data-empty={typed === '' ? '' : undefined}
            >
              {typed === '' ? t.otherAmount : money({ amount: keyed, currency: open.currency })}
              <span className="tb-unseen">{decimalText(keyed, decimalsOf(open.currency))}</span>
            </output>
            <div className="till-keys till-keys-small">
              {KEYS.map((key) => (
                <button
                  key={key}
                  type="button"
                  onClick={() => setTyped((typed + key).replace(/^0+/, '').slice(0, DIGITS_MAX))}
                >
                  {key}
                </button>
              ))}
              <button type="button" aria-label={t.wipe} onClick={() => setTyped(typed.slice(0, -1))}>
                <Delete size={22} />
              </button>
            </div>
            <button
              type="button"
              className="till-button"
              disabled={keyed === 0}
              onClick={() => take('cash', keyed)}
            >
              {t.takeCash}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
