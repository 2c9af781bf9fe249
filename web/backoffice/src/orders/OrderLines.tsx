import type { Order } from '@toonbank/client/orders.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useLocations } from '../network/lookups.ts';
import { ProgressBar } from './ProgressBar.tsx';
import { orderTexts } from './texts.ts';

/** What was ordered, how far it is, and what it comes to. */
export function OrderLines({ order }: { order: Order }) {
  const t = useTexts(orderTexts);
  const { money, number } = useFormats();
  const locations = useLocations();
  const sum = (amount: Order['amounts']['net'], label: string, strong = false) => (
    <tr className={strong ? 'bo-total' : undefined}>
      <td colSpan={4} className="bo-sum-label">
        {label}
      </td>
      <td data-numeric="" data-end="">
        {money(amount)}
      </td>
    </tr>
  );
  const { amounts } = order;
  const articles = order.lines.reduce(
    (total, line) => total + (order.pricesIncludeTax ? line.gross.amount : line.net.amount),
    0,
  );
  return (
    <table className="bo-table">
      <thead>
        <tr>
          <th scope="col">{t.article}</th>
          <th scope="col">{t.progress}</th>
          <th scope="col" data-numeric="">
            {t.unitPrice}
          </th>
          <th scope="col" data-numeric="">
            {t.quantity}
          </th>
          <th scope="col" data-numeric="">
            {t.amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {order.lines.map((line) => (
          <tr key={line.id}>
            <td>
              <span className="bo-two">
                {line.title}
                <small>
                  <span className="tb-code">{line.sku}</span>
                  {line.allocations.length > 0 && (
                    <>
                      {' '}
                      · {t.from}{' '}
                      {line.allocations
                        .map((each) =>
                          line.allocations.length > 1
                            ? `${locations.name(each.locationId)} (${each.quantity})`
                            : locations.name(each.locationId),
                        )
                        .join(', ')}
                    </>
                  )}
                </small>
              </span>
            </td>
            <td data-label={t.progress}>
              <ProgressBar lines={[line]} words />
            </td>
            <td data-label={t.unitPrice} data-numeric="">
              {line.exactUnitPrice ?? money(line.unitPrice)}
            </td>
            <td data-label={t.quantity} data-numeric="">
              {number(line.quantity)}
            </td>
            <td data-numeric="" data-end="">
              {money(order.pricesIncludeTax ? line.gross : line.net)}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        {sum({ amount: articles, currency: order.currency }, t.subtotal)}
        {amounts.delivery.amount !== 0 && sum(amounts.delivery, t.deliveryCost)}
        {!order.pricesIncludeTax && sum(amounts.tax, t.tax)}
        {sum(amounts.total, t.total, true)}
        {order.pricesIncludeTax && sum(amounts.tax, t.taxIncluded)}
        {order.cancelledAmount.amount !== 0 &&
          sum(
            { amount: amounts.total.amount - order.cancelledAmount.amount, currency: order.currency },
            t.due,
            true,
          )}
      </tfoot>
    </table>
  );
}
