import { Link, useNavigate } from '@tanstack/react-router';
import type { PickList, Tasks, WorkSummary } from '@toonbank/client/fulfillment.ts';
import type { CountSummary, Transfer } from '@toonbank/client/inventory.ts';
import type { Page } from '@toonbank/client/page.ts';
import type { PurchaseRow } from '@toonbank/client/purchasing.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import {
  ArrowUpFromLine,
  BellRing,
  Calculator,
  ChevronRight,
  HandHelping,
  Hand,
  PackageCheck,
  PackageOpen,
  Route,
  ShoppingBag,
  TriangleAlert,
  Truck,
  type LucideIcon,
} from 'lucide-react';
import { useState } from 'react';
import { api, FULFILMENT, PURCHASING, STOCK, useApi } from '../api.ts';
import { Head } from '../kit/Head.tsx';
import { ScanBar, type Heard } from '../kit/ScanBar.tsx';
import { Loaded, Told } from '../kit/States.tsx';
import { showRefusal } from '../refusals.ts';
import { useHere, useMay, useSession } from '../session.ts';
import type { Stage } from './stages.ts';
import { taskTexts } from './texts.ts';

const GTIN = /^\d{8,14}$/;

type Tile = {
  readonly to: string;
  readonly icon: LucideIcon;
  readonly title: string;
  readonly text: string;
  readonly count: number;
  readonly note?: string;
  readonly urgent?: boolean;
};

/** What there is to do here, in the order in which a day goes. */
export function TasksPage() {
  const t = useTexts(taskTexts);
  const here = useHere();
  const tasks = useApi<Tasks>(here ? `${FULFILMENT}/tasks` : null, { locationId: here?.id }, true);
  const navigate = useNavigate();
  const [heard, setHeard] = useState<Heard | null>(null);

  async function scanned(code: string): Promise<void> {
    setHeard(null);
    if (GTIN.test(code)) return void navigate({ to: '/stock/article', search: { code } });
    try {
      const found = await api<Page<WorkSummary>>(`${FULFILMENT}/work-orders`, {
        query: { locationId: here?.id, q: code, limit: 2 },
      });
      const only = found.items[0];
      if (only && found.items.length === 1) await navigate({ to: '/orders/$id', params: { id: only.id } });
      else if (only) await navigate({ to: '/queue/$stage', params: { stage: 'all' }, search: { q: code } });
      else await navigate({ to: '/stock/article', search: { code } });
    } catch (error) {
      showRefusal(error);
    }
  }
  return (
    <section className="wk-page wk-with-scan">
      <Loaded of={tasks}>{(counts) => <Piles counts={counts} />}</Loaded>
      <ScanBar label={t.scan} heard={heard} onCode={(code) => void scanned(code)} />
    </section>
  );
}

function Piles({ counts }: { counts: Tasks }) {
  const t = useTexts(taskTexts);
  const may = useMay();
  const goods = useGoods();
  const toDo =
    counts.toAnswer + counts.toPick + counts.picking + counts.toPack + counts.toShip + counts.toPrepare;
  const pile = (stage: Stage, icon: LucideIcon, count: number, urgent = false): Tile => ({
    to: stage === 'ship' ? '/carrier' : `/queue/${stage}`,
    icon,
    title: t.stages[stage],
    text: t.stageTexts[stage],
    count,
    urgent,
  });
  const forCustomers: readonly Tile[] = [
    pile('late', BellRing, counts.late, true),
    pile('problems', TriangleAlert, counts.problems, true),
    pile('answer', Hand, counts.toAnswer, true),
    pile('prepare', ShoppingBag, counts.toPrepare),
    pile('pick', Route, counts.toPick + counts.picking),
    pile('pack', PackageCheck, counts.toPack),
    pile('ship', Truck, counts.toShip),
    {
      to: '/collect',
      icon: HandHelping,
      title: t.ready,
      text: t.readyText,
      count: counts.ready,
      note: counts.overdueCollections > 0 ? t.overdue(counts.overdueCollections) : undefined,
    },
  ];
  const here: readonly Tile[] = [
    {
      to: '/stock/incoming',
      icon: PackageOpen,
      title: t.arriving,
      text: t.arrivingText,
      count: counts.arriving + goods.incoming,
    },
    {
      to: '/stock/outgoing',
      icon: ArrowUpFromLine,
      title: t.sending,
      text: t.sendingText,
      count: goods.outgoing,
    },
    {
      to: '/stock/counts',
      icon: Calculator,
      title: t.counting,
      text: t.countingText,
      count: goods.counting,
    },
  ];
  // alarms only when there is something to be alarmed about
  const shown = forCustomers.filter((tile) => tile.count > 0 || !tile.urgent || tile.to === '/queue/answer');
  return (
    <>
      <Head title={t.tasks} below={toDo > 0 ? t.summary(toDo, counts.late) : undefined} />
      {toDo + counts.ready === 0 && <Told done title={t.nothing} text={t.nothingText} />}
      <MyRoutes />
      <h2 className="wk-title">{t.forCustomers}</h2>
      <Tiles tiles={shown} />
      {may('STOCK_READ') && (
        <>
          <h2 className="wk-title">{t.goods}</h2>
          <Tiles tiles={here} />
        </>
      )}
    </>
  );
}

function Tiles({ tiles }: { tiles: readonly Tile[] }) {
  return (
    <ul className="wk-tiles">
      {tiles.map(({ icon: Icon, ...tile }) => (
        <li key={tile.to}>
          <Link
            to={tile.to}
            className="wk-tile"
            data-none={tile.count === 0 ? '' : undefined}
            data-urgent={tile.urgent && tile.count > 0 ? '' : undefined}
          >
            <span className="wk-row-icon">
              <Icon size={24} aria-hidden="true" />
            </span>
            <span className="wk-row-words">
              <strong>{tile.title}</strong>
              <small>{tile.note ?? tile.text}</small>
            </span>
            <b className="tb-figures">{tile.count}</b>
            <ChevronRight size={20} aria-hidden="true" className="wk-faint" />
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Goods that come, go or are counted, apart from customers' orders. */
function useGoods(): { incoming: number; outgoing: number; counting: number } {
  const here = useHere();
  const may = useMay();
  const asks = here !== undefined && may('STOCK_READ');
  const where = { locationId: here?.id, limit: 100 };
  const coming = useApi<Page<Transfer>>(
    asks ? `${STOCK}/transfers` : null,
    { ...where, state: 'SHIPPED' },
    true,
  );
  const asked = useApi<Page<Transfer>>(
    asks ? `${STOCK}/transfers` : null,
    { ...where, state: 'REQUESTED' },
    true,
  );
  const purchases = useApi<Page<PurchaseRow>>(
    asks ? `${PURCHASING}/orders` : null,
    { ...where, state: 'ORDERED,PARTLY_RECEIVED' },
    true,
  );
  const counts = useApi<Page<CountSummary>>(asks ? `${STOCK}/counts` : null, { ...where, state: 'COUNTING' });
  return {
    incoming:
      (coming.data?.items ?? []).filter((transfer) => transfer.to.id === here?.id).length +
      (purchases.data?.items.length ?? 0),
    outgoing: (asked.data?.items ?? []).filter((transfer) => transfer.from.id === here?.id).length,
    counting: counts.data?.items.length ?? 0,
  };
}

/** Rounds that this person began and did not finish. */
function MyRoutes() {
  const t = useTexts(taskTexts);
  const here = useHere();
  const { data: me } = useSession();
  const lists = useApi<Page<PickList>>(
    here ? `${FULFILMENT}/pick-lists` : null,
    { locationId: here?.id, open: true, limit: 20 },
    true,
  );
  const mine = (lists.data?.items ?? []).filter((list) => list.assignee.id === me?.id);
  if (mine.length === 0) return null;
  return (
    <>
      <h2 className="wk-title">{t.myRoutes}</h2>
      <ul className="wk-tiles">
        {mine.map((list) => (
          <li key={list.id}>
            <Link to="/pick-lists/$id" params={{ id: list.id }} className="wk-tile" data-mine="">
              <span className="wk-row-icon">
                <Route size={24} aria-hidden="true" />
              </span>
              <span className="wk-row-words">
                <strong>{t.route(list.number)}</strong>
                <small>
                  {t.routeLeft(
                    (list.stops ?? []).reduce(
                      (sum, stop) => sum + Math.max(0, stop.quantity - stop.picked),
                      0,
                    ),
                  )}
                </small>
              </span>
              <ChevronRight size={20} aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
