import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { ArrowRight } from 'lucide-react';
import type { Taken } from './api.ts';
import { ReturnSums } from './ReturnSums.tsx';
import { returnTexts } from './texts.ts';

/** What to put into the customer's hand now, and what goes back by itself. */
export function ReturnDone({
  taken,
  exchangedAs,
  onReady,
}: {
  taken: Taken;
  exchangedAs: string | undefined;
  onReady: () => void;
}) {
  const t = useTexts(returnTexts);
  const { money } = useFormats();
  const methods: Readonly<Record<string, string>> = t.methods;
  const booking = taken.taken.bookings.at(-1);
  if (!booking) return null;
  return (
    <section className="till-return-done">
      <div className="till-done-words" role="status">
        <p className="till-back">
          <span>{exchangedAs ? t.exchanged(exchangedAs) : t.doneTitle}</span>
          <strong>{money(booking.refund)}</strong>
        </p>
        <p className="till-hint">{t.doneNumber(taken.taken.number)}</p>
        <ul className="till-return-hands">
          {booking.parts.map((part) => (
            <li key={part.paymentId} data-now={part.method === 'cash' || undefined}>
              {part.method === 'cash'
                ? t.giveCash(money(part.amount))
                : part.method === 'terminal'
                  ? t.giveCard(money(part.amount))
                  : t.follows(money(part.amount), methods[part.method] ?? part.method)}
            </li>
          ))}
          {booking.refundWay === 'STORE_CREDIT' && <li>{t.followsCredit(money(booking.refund))}</li>}
        </ul>
        {taken.money === 'FOLLOWING' && <p className="till-hint">{t.later}</p>}
        {taken.money === 'NEEDS_ATTENTION' && <p className="till-alert">{t.attention}</p>}
        <button type="button" className="till-button till-main" autoFocus onClick={onReady}>
          {t.ready} <ArrowRight size={20} aria-hidden="true" />
        </button>
      </div>
      <ReturnSums booking={booking} />
    </section>
  );
}
