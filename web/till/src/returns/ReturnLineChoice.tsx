import { newId } from '@toonbank/client/ids.ts';
import {
  DISPOSITIONS,
  OUR_FAULT,
  REASONS,
  type Disposition,
  type LineTerms,
  type ReturnReason,
} from '@toonbank/client/returns.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import type { AskedLine } from './api.ts';
import { returnTexts } from './texts.ts';

const MILLISECONDS_OF_A_DAY = 86_400_000;

/** How many of an article come back, why, and what becomes of them. */
export function ReturnLineChoice({
  terms,
  chosen,
  onChange,
}: {
  terms: LineTerms;
  chosen: AskedLine | undefined;
  onChange: (line: AskedLine | null) => void;
}) {
  const t = useTexts(returnTexts);
  const { money, date } = useFormats();
  const [id] = useState(newId);
  const [reason, setReason] = useState<ReturnReason>('CHANGED_MIND');
  const [disposition, setDisposition] = useState<Disposition>('BACK_TO_SALE');
  const quantity = chosen?.quantity ?? 0;

  function tell(next: { quantity?: number; reason?: ReturnReason; disposition?: Disposition }): void {
    const line = { quantity, reason, disposition, ...next };
    setReason(line.reason);
    setDisposition(line.disposition);
    onChange(line.quantity > 0 ? { id, orderLineId: terms.orderLineId, ...line } : null);
  }

  function because(value: ReturnReason): void {
    // broken goods do not go back on the shelf without somebody wanting it
    const broken = value === 'DAMAGED' || value === 'FAULTY';
    const wasBroken = OUR_FAULT.includes(reason);
    const next =
      broken && disposition === 'BACK_TO_SALE'
        ? 'QUARANTINE'
        : !broken && wasBroken && disposition === 'QUARANTINE'
          ? 'BACK_TO_SALE'
          : disposition;
    tell({ reason: value, disposition: next });
  }

  const none = terms.returnable === 0;
  // the moment named is the first that is too late
  const last =
    terms.until && new Date(new Date(terms.until).getTime() - MILLISECONDS_OF_A_DAY / 2).toISOString();
  return (
    <li data-chosen={quantity > 0 || undefined} data-none={none || undefined}>
      <div className="till-line-words">
        <strong>{terms.title}</strong>
        <small>
          {terms.sku} · {money(terms.each)}
        </small>
        <small>
          {none ? t.verdict[terms.verdict] : t.returnable(terms.returnable)}
          {!none && last && terms.verdict === 'ALLOWED' && ` · ${t.until(date(last))}`}
        </small>
        {!none && terms.verdict !== 'ALLOWED' && <em>{t.verdict[terms.verdict]}</em>}
      </div>
      {!none && (
        <div className="till-stepper">
          <button
            type="button"
            aria-label={`${t.less}: ${terms.title}`}
            disabled={quantity === 0}
            onClick={() => tell({ quantity: quantity - 1 })}
          >
            <Minus size={18} />
          </button>
          <input aria-label={terms.title} readOnly value={quantity} />
          <button
            type="button"
            aria-label={`${t.more}: ${terms.title}`}
            disabled={quantity >= terms.returnable}
            onClick={() => tell({ quantity: quantity + 1 })}
          >
            <Plus size={18} />
          </button>
        </div>
      )}
      {quantity > 0 && (
        <div className="till-return-why-line">
          <label>
            <span>{t.reason}</span>
            <select value={reason} onChange={(event) => because(event.target.value as ReturnReason)}>
              {REASONS.map((each) => (
                <option key={each} value={each}>
                  {t.reasons[each]}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{t.goesTo}</span>
            <select
              value={disposition}
              onChange={(event) => tell({ disposition: event.target.value as Disposition })}
            >
              {DISPOSITIONS.map((each) => (
                <option key={each} value={each}>
                  {t.dispositions[each]}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
    </li>
  );
}
