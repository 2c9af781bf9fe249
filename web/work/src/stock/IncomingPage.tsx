import { Link } from '@tanstack/react-router';
import type { Arrival } from '@toonbank/client/fulfillment.ts';
import type { Transfer } from '@toonbank/client/inventory.ts';
import type { Page } from '@toonbank/client/page.ts';
import type { PurchaseRow } from '@toonbank/client/purchasing.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Boxes, Factory, ShoppingBag } from 'lucide-react';
import { FULFILMENT, PURCHASING, STOCK, useApi } from '../api.ts';
import { Head } from '../kit/Head.tsx';
import { Failed, Loading, Told } from '../kit/States.tsx';
import { kitTexts } from '../kit/texts.ts';
import { useHere, useLocations } from '../session.ts';
import { stockTexts } from './texts.ts';

/** Boxes under way to this location: for customers' orders, and for the shelves. */
export function IncomingPage() {
  const t = useTexts(stockTexts);
  const kit = useTexts(kitTexts);
  const { recent, date } = useFormats();
  const here = useHere();
  const locations = useLocations();
  const where = { locationId: here?.id };
  const arrivals = useApi<readonly Arrival[]>(here ? `${FULFILMENT}/arrivals` : null, where, true);
  const transfers = useApi<Page<Transfer>>(
    here ? `${STOCK}/transfers` : null,
    { ...where, state: 'SHIPPED', limit: 100 },
    true,
  );
  const purchases = useApi<Page<PurchaseRow>>(
    here ? `${PURCHASING}/orders` : null,
    { ...where, state: 'ORDERED,PARTLY_RECEIVED', limit: 100 },
    true,
  );
  if (transfers.isError && !transfers.data)
    return <Failed error={transfers.error} retry={() => void transfers.refetch()} />;
  const boxes = (transfers.data?.items ?? []).filter((transfer) => transfer.to.id === here?.id);
  const forOrders = arrivals.data ?? [];
  const deliveries = [...(purchases.data?.items ?? [])].sort((one, other) =>
    (one.expectedOn ?? '').localeCompare(other.expectedOn ?? ''),
  );
  return (
    <section className="wk-page">
      <Head title={t.incoming} below={t.incomingText} backTo="/stock" />
      {!(transfers.data && purchases.data) && <Loading />}
      {transfers.data && purchases.data && boxes.length + forOrders.length + deliveries.length === 0 && (
        <Told done title={t.nothingIncoming} text={t.nothingIncomingText} />
      )}
      <ul className="wk-rows">
        {forOrders.map((arrival) => (
          <li key={arrival.workOrderId}>
            <Link to="/stock/arrivals/$id" params={{ id: arrival.workOrderId }} className="wk-row">
              <span className="wk-row-icon">
                <ShoppingBag size={22} aria-hidden="true" />
              </span>
              <span className="wk-row-words">
                <strong>{t.forOrder(arrival.orderNumber)}</strong>
                <small>
                  {t.fromShop(locations.name(arrival.fromLocationId))} ·{' '}
                  {kit.pieces(arrival.lines.reduce((sum, line) => sum + line.quantity, 0))}
                </small>
              </span>
              <small className="wk-soft">{recent(arrival.shippedAt)}</small>
            </Link>
          </li>
        ))}
        {boxes.map((transfer) => (
          <li key={transfer.id}>
            <Link to="/stock/transfers/$id" params={{ id: transfer.id }} className="wk-row">
              <span className="wk-row-icon">
                <Boxes size={22} aria-hidden="true" />
              </span>
              <span className="wk-row-words">
                <strong>{t.fromShop(transfer.from.name)}</strong>
                <small>{transfer.note || t.sent(recent(transfer.shippedAt))}</small>
              </span>
              <small className="wk-soft">{recent(transfer.shippedAt)}</small>
            </Link>
          </li>
        ))}
        {deliveries.map((purchase) => (
          <li key={purchase.id}>
            <Link to="/stock/purchases/$id" params={{ id: purchase.id }} className="wk-row">
              <span className="wk-row-icon">
                <Factory size={22} aria-hidden="true" />
              </span>
              <span className="wk-row-words">
                <strong>{t.fromShop(purchase.supplier.name)}</strong>
                <small>
                  {purchase.state === 'PARTLY_RECEIVED' ? t.restOf(purchase.number) : purchase.number}
                </small>
              </span>
              <small className="wk-soft">{purchase.expectedOn && date(purchase.expectedOn)}</small>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
