import type { Money } from '@toonbank/client/money.ts';
import type { CardAtTill, ShownCard } from '@toonbank/client/pos.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Gift } from 'lucide-react';
import { useRef, useState, type FormEvent } from 'react';
import { pos } from './api.ts';
import { wordsOf } from './refusals.ts';
import { tillTexts } from './texts.ts';

const CODE_MAX = 60;
const PIN_MAX = 12;

type Props = {
  /** Most that may be taken: what is open, or what the cashier keyed. */
  readonly wanted: Money;
  readonly onTake: (amount: number, card: ShownCard, lastFour: string) => void;
  readonly onBack: () => void;
};

/** Scan the card, key the PIN, see what is on it, take that or what is asked. */
export function GiftCardPane({ wanted, onTake, onBack }: Props) {
  const t = useTexts(tillTexts);
  const { money, day } = useFormats();
  const pinField = useRef<HTMLInputElement>(null);
  const [code, setCode] = useState('');
  const [pin, setPin] = useState('');
  const [found, setFound] = useState<CardAtTill | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const taken = found
    ? { amount: Math.min(found.available.amount, wanted.amount), currency: wanted.currency }
    : null;

  async function lookUp(event: FormEvent): Promise<void> {
    event.preventDefault();
    // a scanner ends with Enter: the code is there, the PIN is still to come
    if (pin === '') {
      pinField.current?.focus();
      return;
    }
    setAsking(true);
    setProblem(null);
    try {
      const card = await pos.giftCard({ code, pin });
      if (card.available.currency !== wanted.currency) setProblem(t.giftCardOther);
      else if (card.available.amount === 0) setProblem(t.giftCardEmpty);
      else setFound(card);
    } catch (error) {
      const words = wordsOf(error);
      setProblem(words.detail || words.title);
      setPin('');
    } finally {
      setAsking(false);
    }
  }

  return (
    <div className="till-terminal till-gift" role="dialog" aria-label={t.giftCard}>
      <Gift size={40} strokeWidth={1.5} aria-hidden="true" />
      {found && taken ? (
        <>
          <p>
            {t.giftCardHas(found.lastFour, money(found.available))}
            {found.expiresAt && <small> {t.giftCardUntil(day(found.expiresAt))}</small>}
          </p>
          <button
            type="button"
            autoFocus
            className="till-button till-main"
            onClick={() => onTake(taken.amount, { code, pin }, found.lastFour)}
          >
            {t.giftCardTake(money(taken))}
          </button>
        </>
      ) : (
        <form className="till-gift-form" onSubmit={(event) => void lookUp(event)}>
          <label className="till-field">
            <span>{t.giftCardCode}</span>
            <input
              autoFocus
              value={code}
              maxLength={CODE_MAX}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              required
              onChange={(event) => setCode(event.target.value)}
            />
          </label>
          <label className="till-field">
            <span>{t.giftCardPin}</span>
            <input
              ref={pinField}
              value={pin}
              maxLength={PIN_MAX}
              inputMode="numeric"
              autoComplete="off"
              type="password"
              aria-describedby={problem ? 'gift-problem' : undefined}
              onChange={(event) => setPin(event.target.value)}
            />
          </label>
          {problem && (
            <p id="gift-problem" className="till-gift-problem" role="alert">
              {problem}
            </p>
          )}
          <button type="submit" className="till-button till-main" disabled={asking || code === ''}>
            {t.giftCardLook}
          </button>
        </form>
      )}
      <button type="button" className="till-button" onClick={onBack}>
        {t.back}
      </button>
    </div>
  );
}
