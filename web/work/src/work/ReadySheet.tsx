import type { Work } from '@toonbank/client/fulfillment.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useState, type FormEvent } from 'react';
import { FULFILMENT } from '../api.ts';
import { Sheet } from '../kit/Sheet.tsx';
import { useAct } from '../kit/useAct.ts';
import { workTexts } from './texts.ts';

const SHELF_MAX = 40;

/** Where the bag lies, so that a colleague finds it when the customer stands there. */
export function ReadySheet({ work, onClose }: { work: Work; onClose: () => void }) {
  const t = useTexts(workTexts);
  const [shelf, setShelf] = useState(work.shelf ?? '');
  const ready = useAct<Work>({ done: t.readyDone, after: onClose });
  function send(event: FormEvent): void {
    event.preventDefault();
    void ready.run(`${FULFILMENT}/work-orders/${work.id}/ready`, { shelf: shelf.trim() || undefined });
  }
  return (
    <Sheet title={t.shelfTitle} onClose={onClose}>
      <form className="wk-form" onSubmit={send}>
        <label className="wk-field">
          {t.shelf}
          <input
            value={shelf}
            autoFocus
            autoCapitalize="characters"
            autoComplete="off"
            maxLength={SHELF_MAX}
            onChange={(event) => setShelf(event.target.value)}
          />
          <small>{t.shelfHint}</small>
        </label>
        <p className="wk-soft">{t.readyText}</p>
        <button type="submit" className="wk-button wk-main wk-wide" disabled={ready.busy}>
          {t.setReady}
        </button>
      </form>
    </Sheet>
  );
}
