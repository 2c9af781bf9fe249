import type { Work, WorkState } from '@toonbank/client/fulfillment.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { ParcelCard } from './ParcelCard.tsx';
import { workTexts } from './texts.ts';
import { WorkLines } from './WorkLines.tsx';

/** Nothing to do any more, or only with a parcel that is under way. */
export function Closed({ work }: { work: Work }) {
  const t = useTexts(workTexts);
  const { moment } = useFormats();
  const words = (t.closed as Partial<Record<WorkState, string>>)[work.state];
  const when = work.finishedAt ?? work.changedAt;
  return (
    <>
      <p className="wk-notice" data-tone={work.state === 'LOST' ? 'urgent' : 'quiet'}>
        <span>
          <strong>{words}</strong> <span className="wk-soft">{moment(when)}</span>
          {work.refusal && (
            <span className="wk-block">
              {t.reasons[work.refusal.reason]}
              {work.refusal.note && `: ${work.refusal.note}`} ({work.refusal.by})
            </span>
          )}
          {work.collection?.collectedBy && (
            <span className="wk-block">{t.pickedUpBy(work.collection.collectedBy)}</span>
          )}
        </span>
      </p>
      {work.parcels
        .filter((parcel) => parcel.state !== 'UNPACKED')
        .map((parcel) => (
          <ParcelCard key={parcel.id} work={work} parcel={parcel} />
        ))}
      <WorkLines work={work} />
      {work.steps.length > 0 && (
        <>
          <h2 className="wk-title">{t.steps}</h2>
          <ol className="wk-steps">
            {work.steps.map((step) => (
              <li key={step.at + step.to}>
                <strong>{step.to ? t.states[step.to] : step.reason}</strong>
                <small>
                  {moment(step.at)} · {step.actorName}
                </small>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
