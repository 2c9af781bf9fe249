import type { ReturnBooking } from '@toonbank/client/returns.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { returnTexts } from './texts.ts';

/** What is booked, to the cent, and where the money goes. */
export function ReturnSums({ booking }: { booking: ReturnBooking }) {
  const t = useTexts(returnTexts);
  const { money } = useFormats();
  const methods: Readonly<Record<string, string>> = t.methods;
  return (
    <dl className="till-return-sums">
      <div>
        <dt>{t.goods}</dt>
        <dd>{money(booking.goods)}</dd>
      </div>
      {booking.delivery.amount > 0 && (
        <div>
          <dt>{t.delivery}</dt>
          <dd>{money(booking.delivery)}</dd>
        </div>
      )}
      {booking.fee.amount > 0 && (
        <div>
          <dt>{t.fee}</dt>
          <dd>− {money(booking.fee)}</dd>
        </div>
      )}
      <div className="till-total">
        <dt>{t.refund[booking.refundWay]}</dt>
        <dd>
          <strong>{money(booking.refund)}</strong>
        </dd>
      </div>
      {booking.parts.map((part) => (
        <div key={part.paymentId} className="till-tax">
          <dt>
            {methods[part.method] ?? part.method} {part.reference}
          </dt>
          <dd>{money(part.amount)}</dd>
        </div>
      ))}
      {booking.byHand.amount > 0 && (
        <div className="till-saved">
          <dt>{t.byHand}</dt>
          <dd>{money(booking.byHand)}</dd>
        </div>
      )}
    </dl>
  );
}
