import { allPicked, toPick, type Work, type WorkLine } from '@toonbank/client/fulfillment.ts';
import type { Problem } from '@toonbank/client/problem.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { FileText, PackageCheck, Undo2, UserRoundX } from 'lucide-react';
import { useState } from 'react';
import { FULFILMENT } from '../api.ts';
import { ScanBar } from '../kit/ScanBar.tsx';
import { useAct } from '../kit/useAct.ts';
import { useSession } from '../session.ts';
import { LineSheet } from './LineSheet.tsx';
import { PassOn } from './PassOn.tsx';
import { ReadySheet } from './ReadySheet.tsx';
import { Somebody } from './Somebody.tsx';
import { useScans } from './useScans.ts';
import { workTexts } from './texts.ts';
import { WorkLines } from './WorkLines.tsx';

/** Gathering: scan what you take; the list says where it lies. */
export function Pick({ work }: { work: Work }) {
  const t = useTexts(workTexts);
  const { language } = useFormats();
  const { data: me } = useSession();
  const [line, setLine] = useState<WorkLine | null>(null);
  const [passing, setPassing] = useState(false);
  const [readying, setReadying] = useState(false);
  const path = `${FULFILMENT}/work-orders/${work.id}`;
  const letGo = useAct<Work>({ done: t.letGoDone });
  const scans = useScans<Work>({
    path: `${path}/picks`,
    told: (answer, code) => {
      const hit = answer.lines.find((each) => each.gtin === code || each.sku === code);
      return allPicked(answer)
        ? { good: true, title: t.everything }
        : {
            good: true,
            title: hit?.title ?? code,
            detail: hit && t.heardOf(hit.picked, hit.open + hit.handedOver),
          };
    },
    refused: (problem: Problem) => problem.code === 'fulfillment.somebody-has-it',
  });
  const other = work.assignee && work.assignee.id !== me?.id ? work.assignee : null;
  const ready = allPicked(work);
  const left = work.lines.reduce((sum, each) => sum + toPick(each), 0);
  return (
    <>
      {other && !ready && <Somebody work={work} name={other.name} />}
      <WorkLines work={work} onLine={other && !ready ? undefined : setLine} />
      <div className="wk-list">
        <a
          className="wk-link"
          href={`${path}/packing-slip.pdf?language=${language}`}
          target="_blank"
          rel="noopener"
        >
          <FileText size={20} aria-hidden="true" /> {t.packingSlip}
        </a>
        {work.assignee?.id === me?.id && !ready && (
          <button
            type="button"
            className="wk-link"
            disabled={letGo.busy}
            onClick={() => void letGo.run(`${path}/claim-release`)}
          >
            <UserRoundX size={20} aria-hidden="true" /> {t.letGo}
          </button>
        )}
        <button type="button" className="wk-link" onClick={() => setPassing(true)}>
          <Undo2 size={20} aria-hidden="true" /> {t.pass2}
        </button>
      </div>
      {ready ? (
        work.kind === 'COLLECT' && (
          <div className="wk-acts">
            <button
              type="button"
              className="wk-button wk-main"
              disabled={work.held}
              onClick={() => setReadying(true)}
            >
              <PackageCheck size={20} aria-hidden="true" /> {t.setReady}
            </button>
          </div>
        )
      ) : other ? null : (
        <ScanBar
          label={`${t.scan} (${left})`}
          heard={scans.heard}
          onCode={scans.scan}
          listening={line === null && !passing}
        />
      )}
      {line && <LineSheet work={work} line={line} onClose={() => setLine(null)} />}
      {passing && <PassOn work={work} onClose={() => setPassing(false)} />}
      {readying && <ReadySheet work={work} onClose={() => setReadying(false)} />}
    </>
  );
}
