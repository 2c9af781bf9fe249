import { GIFT_CARD, STORE_CREDIT } from '@toonbank/client/pos.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { ArrowRight, Printer } from 'lucide-react';
import type { Shown } from './receipt.ts';
import { tillTexts } from './texts.ts';

const MILLIONTHS_PER_BASIS_POINT = 100;

/** The change first, then the paper, then the next customer. */
export function ReceiptPane({ receipt, onNext }: { receipt: Shown; onNext: () => void }) {
  const t = useTexts(tillTexts);
  const { money } = useFormats();
  return (
    <section className="till-done">
      <div className="till-done-words" role="status">
        {receipt.change.amount > 0 ? (
          <p className="till-back">
            <span>{t.giveBack}</span>
            <strong>{money(receipt.change)}</strong>
          </p>
        ) : (
          <p className="till-back">
            <span>{t.allPaid}</span>
            <strong>{money(receipt.total)}</strong>
          </p>
        )}
        {!receipt.booked && <p className="till-hint">{t.notBooked}</p>}
        <button type="button" className="till-button till-main" autoFocus onClick={onNext}>
          {t.next} <ArrowRight size={20} aria-hidden="true" />
        </button>
        <button type="button" className="till-button" onClick={() => window.print()}>
          <Printer size={20} aria-hidden="true" /> {t.print}
        </button>
      </div>
      <Paper receipt={receipt} />
    </section>
  );
}

function Paper({ receipt }: { receipt: Shown }) {
  const t = useTexts(tillTexts);
  const { money, moment, day, rate } = useFormats();
  const names: Readonly<Record<string, string>> = {
    cash: t.cash,
    terminal: t.terminal,
    [GIFT_CARD]: t.giftCard,
    [STORE_CREDIT]: t.storeCredit,
  };
  return (
    <article className="till-paper" aria-label={t.receipt}>
      <header>
        <strong>{receipt.store ?? receipt.till}</strong>
        {receipt.address?.map((line) => (
          <span key={line}>{line}</span>
        ))}
        <span>{moment(receipt.at)}</span>
        <span>
          {t.receipt} {receipt.number}
        </span>
      </header>
      <table>
        <tbody>
          {receipt.lines.map((line, index) => (
            // the same article may stand on a receipt twice
            <tr key={index}>
              <td>
                {line.title}
                {line.quantity !== 1 && (
                  <small>
                    {line.quantity} × {money(line.unit)}
                  </small>
                )}
                {line.discount.amount > 0 && (
                  <small>
                    {t.discount} −{money(line.discount)}
                  </small>
                )}
              </td>
              <td>{money(line.amount)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="till-paper-total">
            <td>{t.total}</td>
            <td>{money(receipt.total)}</td>
          </tr>
          {receipt.tenders.map((tender, index) => (
            <tr key={index}>
              <td>
                {names[tender.method] ?? tender.method} {tender.method === GIFT_CARD && tender.reference}
              </td>
              <td>{money(tender.received)}</td>
            </tr>
          ))}
          {receipt.rounding.amount !== 0 && (
            <tr>
              <td>{t.rounding}</td>
              <td>{money({ ...receipt.rounding, amount: -receipt.rounding.amount })}</td>
            </tr>
          )}
          {receipt.change.amount > 0 && (
            <tr>
              <td>{t.change}</td>
              <td>{money(receipt.change)}</td>
            </tr>
          )}
          {receipt.taxes.map((tax, index) => (
            <tr key={tax.rateMillionths} className={index === 0 ? 'till-paper-tax' : undefined}>
              <td>
                {t.vat} {rate(tax.rateMillionths / MILLIONTHS_PER_BASIS_POINT)} {t.over} {money(tax.net)}
              </td>
              <td>{money(tax.tax)}</td>
            </tr>
          ))}
        </tfoot>
      </table>
      {receipt.cards && receipt.cards.length > 0 && (
        <section className="till-paper-cards">
          {receipt.cards.map((card) => (
            <p key={card.cardId}>
              <strong>
                {t.giftCard} {money(card.amount)}
              </strong>
              <span className="till-paper-code">{card.code}</span>
              <span>
                {t.giftCardPin} {card.pin}
              </span>
              {card.expiresAt && <small>{t.giftCardUntil(day(card.expiresAt))}</small>}
            </p>
          ))}
          <small>{t.giftCardKeep}</small>
        </section>
      )}
      <footer>
        {receipt.staffName && (
          <span>
            {t.served} {receipt.staffName}
          </span>
        )}
        <span>{t.thanks}</span>
      </footer>
    </article>
  );
}
