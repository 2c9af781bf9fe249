import { refusalReasons, type RefusalReason, type Work } from '@toonbank/client/fulfillment.ts';
import { newId } from '@toonbank/client/ids.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useState } from 'react';
import { FULFILMENT } from '../api.ts';
import { Choice } from '../kit/Choice.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useAct } from '../kit/useAct.ts';
import { workTexts } from './texts.ts';

const NOTE_MAX = 500;

/** It cannot be done here: why, so that the next one is chosen better. */
export function PassOn({ work, onClose }: { work: Work; onClose: () => void }) {
  const t = useTexts(workTexts);
  const [reason, setReason] = useState<RefusalReason | null>(null);
  const [note, setNote] = useState('');
  const [id] = useState(newId);
  const pass = useAct<Work>({ done: t.passed, after: onClose });
  return (
    <Sheet title={t.passTitle} onClose={onClose}>
      <p className="wk-soft">{t.passText}</p>
      <Choice
        tall
        label={t.why}
        value={reason}
        onChange={setReason}
        options={refusalReasons.map((value) => ({ value, label: t.reasons[value] }))}
      />
      <label className="wk-field">
        {t.note}
        <textarea
          rows={2}
          maxLength={NOTE_MAX}
          placeholder={t.noteHint}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </label>
      <button
        type="button"
        className="wk-button wk-main wk-wide"
        disabled={pass.busy || reason === null}
        onClick={() =>
          void pass.run(`${FULFILMENT}/work-orders/${work.id}/refusal`, {
            id,
            reason,
            note: note.trim() || undefined,
          })
        }
      >
        {t.passYes}
      </button>
    </Sheet>
  );
}
