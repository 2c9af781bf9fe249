import { Link } from '@tanstack/react-router';
import type { Work, WorkSummary } from '@toonbank/client/fulfillment.ts';
import type { Page } from '@toonbank/client/page.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useMay } from '../access/session.ts';
import { Part } from '../kit/ResourceDetail.tsx';
import { useApi } from '../kit/useApi.ts';
import { useLocations } from '../network/lookups.ts';
import { Due, FULFILLMENT, WorkBadges } from './looks.tsx';
import { ParcelTable } from './ParcelTable.tsx';
import { fulfillmentTexts } from './texts.ts';
import './fulfillment.css';

const SHOWN_MAX = 50;

/** The work of locations for one order. */
export function useWorkOf(orderId: string) {
  const may = useMay();
  return useApi<Page<WorkSummary>>(may('ORDERS_READ') ? `${FULFILLMENT}/work-orders` : null, {
    orderId,
    limit: SHOWN_MAX,
  });
}

/** On the page of an order: which location does what, how far it is, and where the parcels are. */
export function OrderFulfilment({ orderId }: { orderId: string }) {
  const t = useTexts(fulfillmentTexts);
  const works = useWorkOf(orderId);
  const items = works.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Part title={t.orderPart}>
      <ul className="bo-works">
        {items.map((work) => (
          <OneWork key={work.id} summary={work} />
        ))}
      </ul>
    </Part>
  );
}

function OneWork({ summary }: { summary: WorkSummary }) {
  const t = useTexts(fulfillmentTexts);
  const { number, moment } = useFormats();
  const locations = useLocations();
  const work = useApi<Work>(`${FULFILLMENT}/work-orders/${summary.id}`);
  const parcels = (work.data?.parcels ?? []).filter((parcel) => parcel.state !== 'UNPACKED');
  return (
    <li>
      <div className="bo-work">
        <span className="bo-two">
          <Link to={`/fulfillment/${summary.id}`}>
            {t.kinds[summary.kind]} {t.at} {locations.name(summary.locationId)}
          </Link>
          <small>
            <span className="tb-figures">{summary.number}</span> · {number(summary.pieces)}{' '}
            {t.pieces.toLowerCase()}
            {summary.assignee && ` · ${summary.assignee.name}`}
            {summary.shelf && ` · ${t.shelf} ${summary.shelf}`}
          </small>
        </span>
        <span className="bo-work-when">
          {summary.state === 'READY' && work.data?.collectUntil ? (
            <small>
              {t.collectUntil} {moment(work.data.collectUntil)}
            </small>
          ) : (
            summary.open > 0 && (
              <small>
                {t.due} <Due at={summary.dueAt} late={summary.late} />
              </small>
            )
          )}
        </span>
        <WorkBadges work={summary} />
      </div>
      {parcels.length > 0 && <ParcelTable parcels={parcels} />}
    </li>
  );
}
