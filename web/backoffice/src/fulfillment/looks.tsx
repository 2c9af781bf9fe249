import { Link } from '@tanstack/react-router';
import type { ParcelState, WorkState, WorkSummary } from '@toonbank/client/fulfillment.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge, type Tone } from '@toonbank/ui/parts/Badge.tsx';
import { fulfillmentTexts } from './texts.ts';

export const FULFILLMENT = '/api/admin/fulfillment';

export const workTone: Record<WorkState, Tone> = {
  OFFERED: 'waiting',
  ACCEPTED: 'informing',
  PICKING: 'informing',
  PICKED: 'informing',
  PACKED: 'informing',
  READY: 'good',
  SHIPPED: 'informing',
  DELIVERED: 'good',
  COLLECTED: 'good',
  LOST: 'urgent',
  RETURNED_TO_SENDER: 'urgent',
  REFUSED: 'quiet',
  CANCELLED: 'quiet',
};

export const parcelTone: Record<ParcelState, Tone> = {
  OPEN: 'waiting',
  CLOSED: 'waiting',
  LABELLED: 'informing',
  SHIPPED: 'informing',
  IN_TRANSIT: 'informing',
  DELIVERED: 'good',
  LOST: 'urgent',
  RETURNED_TO_SENDER: 'urgent',
  RETURNED: 'quiet',
  UNPACKED: 'quiet',
};

/** The parts of fulfilment. */
export function FulfillmentTabs() {
  const t = useTexts(fulfillmentTexts);
  const parts = [
    { to: '/fulfillment', label: t.work },
    { to: '/fulfillment/parcels', label: t.parcels },
    { to: '/fulfillment/lateness', label: t.lateness },
    { to: '/fulfillment/bins', label: t.bins },
    { to: '/fulfillment/settings', label: t.settings },
  ];
  return (
    <nav className="bo-parts" aria-label={t.sections}>
      {parts.map((part) => (
        <Link key={part.to} to={part.to} activeOptions={{ exact: true, includeSearch: false }}>
          {part.label}
        </Link>
      ))}
    </nav>
  );
}

/** How far it is, and what is wrong with it. */
export function WorkBadges({ work }: { work: WorkSummary }) {
  const t = useTexts(fulfillmentTexts);
  return (
    <span className="bo-badges">
      <Badge tone={workTone[work.state]}>{t.states[work.state]}</Badge>
      {work.late && <Badge tone="urgent">{t.late}</Badge>}
      {work.problem && <Badge tone="urgent">{t.nothingFree}</Badge>}
      {work.held && <Badge tone="waiting">{t.held}</Badge>}
    </span>
  );
}

export function Due({ at, late }: { at: string; late: boolean }) {
  const { moment } = useFormats();
  return <span className={late ? 'tb-figures bo-late' : 'tb-figures'}>{moment(at)}</span>;
}
