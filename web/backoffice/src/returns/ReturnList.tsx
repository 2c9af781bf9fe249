import type { ReturnSummary } from '@toonbank/client/returns.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { ResourceList } from '../kit/ResourceList.tsx';
import { useLocations } from '../network/lookups.ts';
import { RETURNS, returnStates, returnTone } from './looks.ts';
import { returnTexts } from './texts.ts';

export function ReturnList() {
  return <ReturnTable />;
}

/** Returns: all of them, or those of one order or customer inside another page. */
export function ReturnTable({ orderId, customerId }: { orderId?: string; customerId?: string }) {
  const t = useTexts(returnTexts);
  const { money, recent, date, number } = useFormats();
  const locations = useLocations();
  const embedded = orderId !== undefined || customerId !== undefined;
  return (
    <ResourceList<ReturnSummary>
      name={embedded ? 'some-returns' : 'returns'}
      title={t.returns}
      path={RETURNS}
      query={{ orderId, customerId }}
      embedded={embedded}
      searchable={!embedded}
      rowKey={(row) => row.id}
      rowTo={(row) => `/returns/${row.id}`}
      actions={
        !embedded && (
          <>
            <LinkButton quiet to="/returns/set-aside">
              {t.aside}
            </LinkButton>
            <LinkButton quiet to="/returns/rules">
              {t.rules}
            </LinkButton>
          </>
        )
      }
      empty={{
        title: t.empty,
        text: embedded ? t.emptyOfOrder : t.emptyText,
        action: !embedded && (
          <LinkButton quiet to="/orders">
            {t.toOrders}
          </LinkButton>
        ),
      }}
      filters={
        embedded
          ? []
          : [
              {
                id: 'state',
                label: t.state,
                options: returnStates.map((value) => ({ value, label: t.states[value] })),
              },
              { id: 'locationId', label: t.location, options: locations.options },
            ]
      }
      columns={[
        { id: 'number', header: t.number, cell: (row) => <span className="tb-figures">{row.number}</span> },
        {
          id: 'requested',
          header: t.requested,
          sort: 'requestedAt',
          cell: (row) => <span className="tb-figures">{recent(row.requestedAt)}</span>,
        },
        {
          id: 'order',
          header: t.order,
          cell: (row) => <span className="tb-figures">{row.orderNumber}</span>,
        },
        {
          id: 'customer',
          header: t.customer,
          cell: (row) => row.contactName || row.contactEmail || <span className="bo-faint">{t.unknown}</span>,
        },
        { id: 'source', header: t.source, cell: (row) => t.sources[row.source] },
        { id: 'way', header: t.way, cell: (row) => t.ways[row.way] },
        { id: 'refundWay', header: t.refundWay, hidden: true, cell: (row) => t.refundWays[row.refundWay] },
        {
          id: 'location',
          header: t.location,
          hidden: true,
          cell: (row) => (row.locationId ? locations.name(row.locationId) : ''),
        },
        {
          id: 'sendBy',
          header: t.sendBy,
          hidden: true,
          cell: (row) => (row.state === 'REQUESTED' ? date(row.sendBy) : ''),
        },
        {
          id: 'state',
          header: t.state,
          atEnd: true,
          cell: (row) => <Badge tone={returnTone[row.state]}>{t.states[row.state]}</Badge>,
        },
        { id: 'pieces', header: t.pieces, numeric: true, cell: (row) => number(row.pieces) },
        { id: 'refunded', header: t.refunded, numeric: true, cell: (row) => money(row.refunded) },
      ]}
    />
  );
}
