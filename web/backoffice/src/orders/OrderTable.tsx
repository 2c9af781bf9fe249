import { orderStatuses, type OrderRow } from '@toonbank/client/orders.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { ResourceList } from '../kit/ResourceList.tsx';
import { useMay } from '../access/session.ts';
import { LinkButton } from '../kit/LinkButton.tsx';
import { useChannels, useLocations } from '../network/lookups.ts';
import { ORDERS, orderTone } from './looks.ts';
import { orderTexts } from './texts.ts';

const DAYS = { day: 0, week: 6, month: 29, year: 364 } as const;

/** From midnight so many days ago, as the server reads it; the same all day, so that pages stay the same list. */
function periods(names: Record<keyof typeof DAYS, string>) {
  return (Object.keys(DAYS) as (keyof typeof DAYS)[]).map((period) => {
    const from = new Date();
    from.setHours(0, 0, 0, 0);
    from.setDate(from.getDate() - DAYS[period]);
    return { value: from.toISOString(), label: names[period] };
  });
}

export function OrderList() {
  return <OrderTable />;
}

/** Orders: all of them, or those of one customer inside another page. */
export function OrderTable({ customerId }: { customerId?: string }) {
  const t = useTexts(orderTexts);
  const { money, recent, number } = useFormats();
  const may = useMay();
  const channels = useChannels();
  const locations = useLocations();
  const embedded = customerId !== undefined;
  return (
    <ResourceList<OrderRow>
      name={embedded ? 'customer-orders' : 'orders'}
      title={t.orders}
      path={ORDERS}
      query={{ customerId }}
      embedded={embedded}
      searchable={!embedded}
      rowKey={(row) => row.id}
      rowTo={(row) => `/orders/${row.id}`}
      empty={{
        title: t.empty,
        text: t.emptyText,
        action: may('IMPORT') && !embedded && (
          <LinkButton quiet to="/imports">
            {t.import}
          </LinkButton>
        ),
      }}
      filters={[
        {
          id: 'status',
          label: t.status,
          options: orderStatuses.map((value) => ({ value, label: t.statuses[value] })),
        },
        { id: 'held', label: t.held, options: [{ value: 'true', label: t.heldOnly }] },
        { id: 'from', label: t.period, options: periods(t.periods) },
        { id: 'channelId', label: t.channel, options: channels.options },
        ...(embedded ? [] : [{ id: 'locationId', label: t.location, options: locations.options }]),
      ]}
      columns={[
        {
          id: 'number',
          header: t.number,
          width: '11rem',
          cell: (row) => (
            <span className="bo-two">
              <span className="tb-figures">{row.number}</span>
              {row.kind === 'CREDIT' && <small>{t.credit}</small>}
            </span>
          ),
        },
        {
          id: 'placed',
          header: t.placed,
          sort: 'placedAt',
          cell: (row) => <span className="tb-figures">{recent(row.placedAt)}</span>,
        },
        ...(embedded
          ? []
          : [
              {
                id: 'customer',
                header: t.customer,
                cell: (row: OrderRow) =>
                  row.contactName ||
                  row.contactEmail || <span className="bo-faint">{t.unknownCustomer}</span>,
              },
            ]),
        { id: 'channel', header: t.channel, cell: (row) => channels.name(row.channelId) },
        {
          id: 'location',
          header: t.location,
          hidden: embedded,
          cell: (row) => (row.locationId ? locations.name(row.locationId) : ''),
        },
        { id: 'delivery', header: t.delivery, cell: (row) => t.deliveries[row.delivery] },
        {
          id: 'status',
          header: t.status,
          atEnd: true,
          cell: (row) => (
            <>
              {row.held && <Badge tone="urgent">{t.held}</Badge>}{' '}
              <Badge tone={orderTone[row.status]}>{t.statuses[row.status]}</Badge>
            </>
          ),
        },
        { id: 'pieces', header: t.pieces, numeric: true, cell: (row) => number(row.pieces) },
        { id: 'total', header: t.total, numeric: true, cell: (row) => money(row.total) },
      ]}
    />
  );
}
