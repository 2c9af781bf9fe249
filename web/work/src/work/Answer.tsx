import type { Work } from '@toonbank/client/fulfillment.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Check, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { FULFILMENT } from '../api.ts';
import { useAct } from '../kit/useAct.ts';
import { PassOn } from './PassOn.tsx';
import { workTexts } from './texts.ts';
import { WorkLines } from './WorkLines.tsx';

/** Can this store do it? Yes or no, at once. */
export function Answer({ work }: { work: Work }) {
  const t = useTexts(workTexts);
  const [passing, setPassing] = useState(false);
  const accept = useAct<Work>({});
  return (
    <>
      <WorkLines work={work} />
      <div className="wk-acts">
        <button type="button" className="wk-button" onClick={() => setPassing(true)}>
          <Undo2 size={20} aria-hidden="true" /> {t.pass}
        </button>
        <button
          type="button"
          className="wk-button wk-main"
          disabled={accept.busy || work.held}
          onClick={() => void accept.run(`${FULFILMENT}/work-orders/${work.id}/acceptance`)}
        >
          <Check size={20} aria-hidden="true" /> {t.accept}
        </button>
      </div>
      {passing && <PassOn work={work} onClose={() => setPassing(false)} />}
    </>
  );
}
