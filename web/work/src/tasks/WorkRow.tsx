import { Link } from '@tanstack/react-router';
import type { WorkSummary } from '@toonbank/client/fulfillment.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Building2, Pause, ShoppingBag, Truck, UserRound } from 'lucide-react';
import { DueWords } from '../kit/DueWords.tsx';
import { kitTexts } from '../kit/texts.ts';
import { useLocations } from '../session.ts';
import { taskTexts } from './texts.ts';

/** One order's work in a list: whose, how much, how urgent, who has it. */
export function WorkRow({ work }: { work: WorkSummary }) {
  const t = useTexts(taskTexts);
  const kit = useTexts(kitTexts);
  const locations = useLocations();
  const Kind = work.kind === 'COLLECT' ? ShoppingBag : work.kind === 'SHIP' ? Truck : Building2;
  const way =
    work.kind === 'COLLECT'
      ? t.collect
      : work.kind === 'SHIP'
        ? t.ship
        : t.toStore(locations.name(work.destinationId));
  const offered = work.state === 'OFFERED' && work.answerBy !== undefined;
  return (
    <Link to="/orders/$id" params={{ id: work.id }} className="wk-row" data-late={work.late ? '' : undefined}>
      <span className="wk-row-icon">
        <Kind size={22} aria-hidden="true" />
      </span>
      <span className="wk-row-words">
        <strong>{work.customerName || work.orderNumber}</strong>
        <small>
          <span className="tb-figures">{work.orderNumber}</span> · {kit.pieces(work.open || work.pieces)}
          <span className={work.kind === 'SHIP_TO_STORE' ? undefined : 'tb-unseen'}> · {way}</span>
        </small>
        {(work.assignee || work.held || work.shelf) && (
          <span className="wk-tags">
            {work.held && (
              <span>
                <Pause size={13} aria-hidden="true" /> {t.held}
              </span>
            )}
            {work.assignee && (
              <span>
                <UserRound size={13} aria-hidden="true" /> {t.with(work.assignee.name)}
              </span>
            )}
            {work.shelf && <span className="wk-bin">{t.shelf(work.shelf)}</span>}
          </span>
        )}
      </span>
      {work.state !== 'READY' && <DueWords at={offered ? (work.answerBy ?? work.dueAt) : work.dueAt} />}
    </Link>
  );
}
