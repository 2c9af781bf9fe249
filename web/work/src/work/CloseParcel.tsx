import type { Parcel, Work } from '@toonbank/client/fulfillment.ts';
import { newId } from '@toonbank/client/ids.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useState, type FormEvent } from 'react';
import { FULFILMENT } from '../api.ts';
import { Sheet } from '../kit/Sheet.tsx';
import { useAct } from '../kit/useAct.ts';
import { workTexts } from './texts.ts';

const GRAMS_MAX = 6;

/** The parcel is full; what it weighs decides what the carrier asks. Without a parcel everything goes into one. */
export function CloseParcel(props: { work: Work; parcel?: Parcel; onClose: () => void }) {
  const t = useTexts(workTexts);
  const { work, parcel, onClose } = props;
  const [grams, setGrams] = useState('');
  const [id] = useState(newId);
  const close = useAct<Work>({ after: onClose });
  const weightGrams = grams ? Number(grams) : undefined;
  function send(event: FormEvent): void {
    event.preventDefault();
    if (parcel) void close.run(`${FULFILMENT}/parcels/${parcel.id}/closing`, { weightGrams });
    else void close.run(`${FULFILMENT}/work-orders/${work.id}/parcels`, { id, weightGrams });
  }
  return (
    <Sheet title={parcel ? t.parcel(parcel.number) : t.packAll} onClose={onClose}>
      <form className="wk-form" onSubmit={send}>
        <label className="wk-field">
          {t.weight}
          <input
            value={grams}
            inputMode="numeric"
            autoComplete="off"
            maxLength={GRAMS_MAX}
            onChange={(event) => setGrams(event.target.value.replace(/\D/g, ''))}
          />
          <small>{t.weightHint}</small>
        </label>
        <button
          type="submit"
          className="wk-button wk-main wk-wide"
          disabled={close.busy || weightGrams === 0}
        >
          {t.closeParcel}
        </button>
      </form>
    </Sheet>
  );
}
