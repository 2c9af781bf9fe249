import type { TillCustomer } from '@toonbank/client/pos.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { UserRound, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { pos } from './api.ts';
import { showRefusal } from './refusals.ts';
import { tillTexts } from './texts.ts';

const WORD_MIN = 2;
const TYPING_PAUSE_MS = 180;

/** Find the customer by name or mail; a scanned card closes this by itself. */
export function CustomerChoice({
  onChoose,
  onClose,
}: {
  onChoose: (customer: TillCustomer) => void;
  onClose: () => void;
}) {
  const t = useTexts(tillTexts);
  const frame = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<readonly TillCustomer[] | null>(null);
  const q = typed.trim();
  useEffect(() => {
    frame.current?.showModal();
  }, []);
  useEffect(() => {
    if (q.length < WORD_MIN) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      pos.customers(q, stop.signal).then(
        (page) => setFound(page.items),
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
  return (
    <dialog ref={frame} className="till-dialog" onClose={onClose} aria-label={t.chooseCustomer}>
      <header>
        <h2>{t.chooseCustomer}</h2>
        <button type="button" className="till-round" aria-label={t.back} onClick={onClose}>
          <X size={20} />
        </button>
      </header>
      <p>{t.customerText}</p>
      <label className="till-search">
        <UserRound size={20} aria-hidden="true" />
        <span className="tb-unseen">{t.customerSearch}</span>
        <input
          autoFocus
          value={typed}
          maxLength={100}
          autoComplete="off"
          placeholder={t.customerSearch}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      {q.length >= WORD_MIN && found?.length === 0 && (
        <p className="till-hint" role="status">
          {t.noCustomer}
        </p>
      )}
      <ul className="till-found">
        {(q.length >= WORD_MIN ? (found ?? []) : []).map((customer) => (
          <li key={customer.id}>
            <button type="button" onClick={() => onChoose(customer)}>
              <strong>{customer.name || customer.email}</strong>
              <small>{[customer.email, customer.loyaltyCard].filter(Boolean).join(' · ')}</small>
            </button>
          </li>
        ))}
      </ul>
    </dialog>
  );
}
