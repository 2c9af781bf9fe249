import { Link } from '@tanstack/react-router';
import type { Page } from '@toonbank/client/page.ts';
import type { Level } from '@toonbank/client/inventory.ts';
import type { OrderRow } from '@toonbank/client/orders.ts';
import { startOfShopDay } from '@toonbank/ui/format/dates.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { ArrowRight } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useMay, useSession } from '../access/session.ts';
import { PageHead } from '../kit/PageHead.tsx';
import { Part } from '../kit/ResourceDetail.tsx';
import { Failed, Notice, Skeleton } from '../kit/States.tsx';
import { useApi, usePage } from '../kit/useApi.ts';
import { useChannels } from '../network/lookups.ts';
import { orderTone } from '../orders/looks.ts';
import { orderTexts } from '../orders/texts.ts';
import { homeTexts } from './texts.ts';
import './home.css';

type Total = {
  readonly key: string;
  readonly currency: string;
  readonly orders: number;
  readonly quantity: number;
  readonly gross: number;
  readonly delivery: number;
};

const NEWEST = 8;
const MORNING_ENDS = 12;
const AFTERNOON_ENDS = 18;
const DAY_MS = 86_400_000;

function count(page: Page<unknown> | undefined): { value: number; exact: boolean } | undefined {
  return page?.total ? { value: page.total.count, exact: page.total.exact } : undefined;
}

/** The first thing in the morning: what came in, and what waits for somebody. */
export function Home() {
  const t = useTexts(homeTexts);
  const { day } = useFormats();
  const { data: session } = useSession();
  const may = useMay();
  const [now] = useState(() => new Date());
  const hour = now.getHours();
  const greeting = hour < MORNING_ENDS ? t.morning : hour < AFTERNOON_ENDS ? t.afternoon : t.evening;
  return (
    <section className="bo-page">
      <PageHead
        title={`${greeting}, ${session?.name.split(' ')[0] ?? ''}`}
        below={<span className="bo-day">{day(now.getTime())}</span>}
      />
      {may('REPORTS_READ') && <Figures now={now} />}
      <div className="bo-home">
        {may('ORDERS_READ') && <Newest />}
        <Attention />
      </div>
    </section>
  );
}

function Figures({ now }: { now: Date }) {
  const t = useTexts(homeTexts);
  const { money, number } = useFormats();
  const today = startOfShopDay(now);
  const yesterday = startOfShopDay(new Date(now.getTime() - DAY_MS));
  const totals = useApi<readonly Total[]>('/api/admin/orders/totals', { by: 'ALL', from: today });
  const before = useApi<readonly Total[]>('/api/admin/orders/totals', {
    by: 'ALL',
    from: yesterday,
    to: today,
  });
  if (totals.isError) return null;
  const sum = (rows: readonly Total[] | undefined) => {
    const row = rows?.find((each) => each.currency === 'EUR') ?? rows?.[0];
    return {
      revenue: { amount: (row?.gross ?? 0) + (row?.delivery ?? 0), currency: row?.currency ?? 'EUR' },
      orders: row?.orders ?? 0,
      pieces: row?.quantity ?? 0,
    };
  };
  const on = sum(totals.data);
  const was = sum(before.data);
  const figure = (label: string, value: ReactNode, earlier: ReactNode) => (
    <div>
      <dt>{label}</dt>
      <dd>
        {totals.data ? <span className="bo-big">{value}</span> : <Skeleton width="6rem" height="2rem" />}
        <small>
          {before.data ? earlier : '…'} {t.vsYesterday}
        </small>
      </dd>
    </div>
  );
  return (
    <dl className="bo-figures">
      {figure(t.revenue, money(on.revenue), money(was.revenue))}
      {figure(t.ordersToday, number(on.orders), number(was.orders))}
      {figure(t.piecesToday, number(on.pieces), number(was.pieces))}
    </dl>
  );
}

function Newest() {
  const t = useTexts(homeTexts);
  const words = useTexts(orderTexts);
  const { money, recent } = useFormats();
  const channels = useChannels();
  const orders = usePage<OrderRow>('/api/admin/orders', { sort: '-placedAt', limit: NEWEST });
  return (
    <Part
      flush
      title={t.newest}
      actions={
        <Link to="/orders" className="bo-link bo-more">
          {t.all} <ArrowRight size={14} aria-hidden="true" />
        </Link>
      }
    >
      {orders.isError ? (
        <Failed error={orders.error} retry={() => void orders.refetch()} />
      ) : orders.data?.items.length === 0 ? (
        <Notice title={t.noOrders} text={t.noOrdersText} />
      ) : (
        <table className="bo-table">
          <tbody>
            {(orders.data?.items ?? []).map((order) => (
              <tr key={order.id} data-opens="">
                <td>
                  <Link to={`/orders/${order.id}`} className="bo-row-open">
                    <span className="bo-two">
                      <span className="tb-figures">{order.number}</span>
                      <small>
                        {recent(order.placedAt)} · {channels.name(order.channelId)}
                      </small>
                    </span>
                  </Link>
                </td>
                <td data-label={words.customer}>{order.contactName || order.contactEmail}</td>
                <td data-label={words.status}>
                  <Badge tone={orderTone[order.status]}>{words.statuses[order.status]}</Badge>
                </td>
                <td data-numeric="" data-end="">
                  {money(order.total)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Part>
  );
}

function Attention() {
  const t = useTexts(homeTexts);
  const { number } = useFormats();
  const may = useMay();
  const orders = may('ORDERS_READ') ? '/api/admin/orders' : null;
  const levels = may('STOCK_READ') ? '/api/admin/inventory/levels' : null;
  const open = usePage<OrderRow>(orders, { status: ['OPEN', 'PARTLY_FULFILLED'], limit: 1 });
  const oversold = usePage<Level>(levels, { state: 'OVERSOLD', limit: 1 });
  const below = usePage<Level>(levels, { state: 'BELOW_ZERO', limit: 1 });
  const low = usePage<Level>(levels, { state: 'LOW', limit: 1 });
  const rows = [
    { page: open.data, to: '/orders', search: { status: 'OPEN' }, text: t.openText, tone: 'waiting' },
    {
      page: oversold.data,
      to: '/stock',
      search: { state: 'OVERSOLD' },
      text: t.oversoldText,
      tone: 'urgent',
    },
    { page: below.data, to: '/stock', search: { state: 'BELOW_ZERO' }, text: t.belowText, tone: 'urgent' },
    { page: low.data, to: '/stock', search: { state: 'LOW' }, text: t.lowText, tone: 'waiting' },
  ] as const;
  const waiting = rows.flatMap((row) => {
    const total = count(row.page);
    return total && total.value > 0
      ? [{ ...row, shown: number(total.value) + (total.exact ? '' : '+') }]
      : [];
  });
  const known = open.data || low.data;
  return (
    <Part title={t.attention}>
      {!known ? (
        <Skeleton width="80%" />
      ) : waiting.length === 0 ? (
        <p className="bo-faint">{t.nothing}</p>
      ) : (
        <ul className="bo-attention">
          {waiting.map((row) => (
            <li key={row.to + JSON.stringify(row.search)} data-tone={row.tone}>
              <Link to={row.to} search={row.search as never}>
                {row.text(row.shown)}
                <ArrowRight size={14} aria-hidden="true" />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}
