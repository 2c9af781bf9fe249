import type { PickList, PickStop, RefusalReason } from '@toonbank/client/fulfillment.ts';
import { newId } from '@toonbank/client/ids.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useState } from 'react';
import { FULFILMENT } from '../api.ts';
import { Choice } from '../kit/Choice.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { Stepper } from '../kit/Stepper.tsx';
import { useAct } from '../kit/useAct.ts';
import { workTexts } from '../work/texts.ts';
import { pickListTexts } from './texts.ts';

const reasons = [
  'NOT_FOUND',
  'DAMAGED',
  'KEPT_FOR_CUSTOMER',
  'OTHER',
] as const satisfies readonly RefusalReason[];

/** The shelf is empty, or what lies there cannot be sold. */
export function MissingSheet(props: { list: PickList; stop: PickStop; onClose: () => void }) {
  const t = useTexts(pickListTexts);
  const words = useTexts(workTexts);
  const { list, stop, onClose } = props;
  const most = stop.quantity - stop.picked;
  const [count, setCount] = useState(most);
  const [reason, setReason] = useState<(typeof reasons)[number]>('NOT_FOUND');
  const [id] = useState(newId);
  const report = useAct<PickList>({ done: t.notThereDone, after: onClose });
  return (
    <Sheet title={t.notThereTitle} onClose={onClose}>
      <div className="wk-beside">
        <span>{stop.title}</span>
        <Stepper value={count} least={1} most={most} label={t.notThereTitle} onChange={setCount} />
      </div>
      <Choice
        label={words.why}
        value={reason}
        onChange={setReason}
        options={reasons.map((value) => ({ value, label: words.reasons[value] }))}
      />
      <p className="wk-soft">{words.notThereText}</p>
      <button
        type="button"
        className="wk-button wk-main wk-wide"
        disabled={report.busy}
        onClick={() =>
          void report.run(`${FULFILMENT}/pick-lists/${list.id}/shorts`, {
            id,
            variantId: stop.variantId,
            quantity: count,
            reason,
          })
        }
      >
        {t.notThereYes}
      </button>
    </Sheet>
  );
}
