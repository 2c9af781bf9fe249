import type { FoundPurchase } from '@toonbank/client/returns.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { ReceiptText, UserRound } from 'lucide-react';
import { useEffect, useState } from 'react';
import { CustomerChoice } from '../CustomerChoice.tsx';
import { showRefusal } from '../refusals.ts';
import { useScanner } from '../useScanner.ts';
import { desk } from './api.ts';
import { returnTexts } from './texts.ts';

const WORD_MIN = 3;
const TYPING_PAUSE_MS = 220;

/** By what the customer has of it: the receipt, the label, a name, the slip of the bank. */
export function PurchaseSearch({ onOpen }: { onOpen: (orderId: string) => void }) {
  const t = useTexts(returnTexts);
  const { money, date } = useFormats();
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<{ q: string; items: readonly FoundPurchase[] } | null>(null);
  const [choosing, setChoosing] = useState(false);
  const q = typed.trim();

  useEffect(() => {
    if (q.length < WORD_MIN) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      desk.find(q, stop.signal).then(
        ({ items }) => setFound({ q, items }),
        (error: unknown) => {
          if (!stop.signal.aborted) showRefusal(error);
        },
      );
    }, TYPING_PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [q]);

  // what is scanned names one purchase: open it at once
  async function scanned(code: string): Promise<void> {
    try {
      const { items } = await desk.find(code);
      const only = items.length === 1 ? items[0] : undefined;
      if (only) onOpen(only.id);
      else {
        setTyped(code);
        setFound({ q: code, items });
      }
    } catch (error) {
      showRefusal(error);
    }
  }
  useScanner((code) => void scanned(code), !choosing);

  const items = found?.items ?? [];
  return (
    <section className="till-return-search">
      <div className="till-return-bar">
        <label className="till-search">
          <ReceiptText size={20} aria-hidden="true" />
          <span className="tb-unseen">{t.search}</span>
          <input
            autoFocus
            value={typed}
            maxLength={200}
            autoComplete="off"
            placeholder={t.search}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <button type="button" className="till-button" onClick={() => setChoosing(true)}>
          <UserRound size={20} aria-hidden="true" /> {t.customer}
        </button>
      </div>
      <p className="till-hint" role="status">
        {found?.q === q && items.length === 0 && q.length >= WORD_MIN
          ? `${t.nothing(q)} ${t.nothingHint}`
          : t.searchHint}
      </p>
      <ul className="till-purchases">
        {items.map((purchase) => (
          <li key={purchase.id}>
            <button type="button" onClick={() => onOpen(purchase.id)}>
              <span>
                <strong>{purchase.number}</strong>
                <small>{purchase.contactName ?? purchase.contactEmail}</small>
              </span>
              <span>
                {date(purchase.placedAt)}
                <small>{t.pieces(purchase.pieces)}</small>
              </span>
              <strong className="till-line-amount">{money(purchase.total)}</strong>
            </button>
          </li>
        ))}
      </ul>
      {choosing && (
        <CustomerChoice
          onChoose={(customer) => {
            setChoosing(false);
            desk.ofCustomer(customer.id).then(({ items: all }) => {
              setTyped(customer.name || customer.email || '');
              setFound({ q: customer.name || customer.email || '', items: all });
            }, showRefusal);
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </section>
  );
}
