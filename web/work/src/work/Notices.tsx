import type { Work } from '@toonbank/client/fulfillment.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { MessageSquareText, Pause, Phone, TriangleAlert } from 'lucide-react';
import { workTexts } from './texts.ts';

/** What somebody should know before touching anything. */
export function Notices({ work }: { work: Work }) {
  const t = useTexts(workTexts);
  return (
    <>
      {work.held && (
        <div className="wk-notice" data-tone="waiting" role="status">
          <Pause size={20} aria-hidden="true" />
          <p>
            <strong>{t.heldTitle}</strong> {t.heldText}
          </p>
        </div>
      )}
      {work.problem && (
        <div className="wk-notice" data-tone="urgent" role="status">
          <TriangleAlert size={20} aria-hidden="true" />
          <p>
            <strong>{t.problemTitle}</strong> {t.problemText}
          </p>
        </div>
      )}
      {work.note && (
        <div className="wk-notice">
          <MessageSquareText size={20} aria-hidden="true" />
          <p>{work.note}</p>
        </div>
      )}
      {work.customerPhone && work.state === 'READY' && (
        <p>
          <a className="wk-quiet" href={`tel:${work.customerPhone}`}>
            <Phone size={18} aria-hidden="true" /> {t.call(work.customerPhone)}
          </a>
        </p>
      )}
    </>
  );
}
