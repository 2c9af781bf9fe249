import {
  toPack,
  toPick,
  type RefusalReason,
  type Work,
  type WorkLine,
} from '@toonbank/client/fulfillment.ts';
import { newId } from '@toonbank/client/ids.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useState } from 'react';
import { FULFILMENT } from '../api.ts';
import { Choice } from '../kit/Choice.tsx';
import { Picture } from '../kit/Picture.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { Stepper } from '../kit/Stepper.tsx';
import { useAct } from '../kit/useAct.ts';
import { workTexts } from './texts.ts';

type Way = 'hand' | 'short' | 'back';

const reasons = [
  'NOT_FOUND',
  'DAMAGED',
  'KEPT_FOR_CUSTOMER',
  'OTHER',
] as const satisfies readonly RefusalReason[];

/** What a scan cannot say about a line: no code on it, not there, put back. */
export function LineSheet({ work, line, onClose }: { work: Work; line: WorkLine; onClose: () => void }) {
  const t = useTexts(workTexts);
  const left = toPick(line);
  const back = toPack(line);
  const ways: readonly { value: Way; label: string; hint: string }[] = [
    ...(left > 0
      ? [
          { value: 'hand' as const, label: t.byHand, hint: t.byHandText },
          { value: 'short' as const, label: t.notThere, hint: t.notThereText },
        ]
      : []),
    ...(back > 0 ? [{ value: 'back' as const, label: t.putBack, hint: t.putBackText }] : []),
  ];
  const [way, setWay] = useState<Way | null>(ways.length === 1 ? (ways[0]?.value ?? null) : null);
  const [count, setCount] = useState(1);
  const [reason, setReason] = useState<(typeof reasons)[number]>('NOT_FOUND');
  const [id] = useState(newId);
  const most = way === 'back' ? back : left;
  const act = useAct<Work>({
    done: way === 'short' ? t.notThereDone : way === 'back' ? t.putBackDone : undefined,
    after: onClose,
  });
  const path = `${FULFILMENT}/work-orders/${work.id}`;
  const body = { id, lineId: line.id, quantity: Math.min(count, most) };
  function send(): void {
    if (way === 'hand') void act.run(`${path}/picks`, body);
    else if (way === 'short') void act.run(`${path}/shorts`, { ...body, reason });
    else void act.run(`${path}/put-backs`, body);
  }
  return (
    <Sheet title={line.title} onClose={onClose}>
      <div className="wk-sheet-article">
        <Picture of={line} large />
        <p>
          <span className="tb-code">{line.sku}</span>
          <span className="tb-code">{line.gtin}</span>
          {line.bin && <span className="wk-bin">{line.bin}</span>}
        </p>
      </div>
      <Choice tall label={t.moreTitle} value={way} options={ways} onChange={setWay} />
      {way === 'short' && (
        <Choice
          label={t.why}
          value={reason}
          onChange={setReason}
          options={reasons.map((value) => ({ value, label: t.reasons[value] }))}
        />
      )}
      {way && most > 1 && (
        <div className="wk-beside">
          <span>{t.howMany}</span>
          <Stepper
            value={Math.min(count, most)}
            least={1}
            most={most}
            label={t.howMany}
            onChange={setCount}
          />
        </div>
      )}
      <button
        type="button"
        className="wk-button wk-main wk-wide"
        disabled={act.busy || way === null}
        onClick={send}
      >
        {way === 'short' ? t.notThereYes : way === 'back' ? t.putBack : t.done}
      </button>
    </Sheet>
  );
}
