import type { Work } from '@toonbank/client/fulfillment.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { UserRound } from 'lucide-react';
import { FULFILMENT } from '../api.ts';
import { useAct } from '../kit/useAct.ts';
import { workTexts } from './texts.ts';

/** A colleague has it: said before anybody walks to the shelf. */
export function Somebody({ work, name }: { work: Work; name: string }) {
  const t = useTexts(workTexts);
  const { time } = useFormats();
  const takeOver = useAct<Work>({});
  const since = work.steps.findLast((step) => step.to === 'PICKING')?.at ?? work.changedAt;
  return (
    <div className="wk-notice" data-tone="waiting" role="status">
      <UserRound size={20} aria-hidden="true" />
      <p>
        <strong>{t.somebodyTitle(name)}</strong> {t.somebodyText(time(since))}
      </p>
      <button
        type="button"
        className="wk-button"
        disabled={takeOver.busy}
        onClick={() => void takeOver.run(`${FULFILMENT}/work-orders/${work.id}/claim`, { takeOver: true })}
      >
        {t.takeOver}
      </button>
    </div>
  );
}
