import type { BackorderPromise } from '@toonbank/client/inventory.ts';
import type { Order } from '@toonbank/client/orders.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { backorderTexts } from '../inventory/backorderTexts.ts';
import { Part } from '../kit/ResourceDetail.tsx';
import { useApi } from '../kit/useApi.ts';
import { ORDERS } from './looks.ts';

/** What of an order waits for goods to come, and for when it was promised. */
export function Waiting({ order }: { order: Order }) {
  const t = useTexts(backorderTexts);
  const { date } = useFormats();
  const promises = useApi<readonly BackorderPromise[]>(`${ORDERS}/${order.id}/backorders`);
  const open = (promises.data ?? [])
    .map((promise) => ({ ...promise, waiting: promise.quantity - promise.filled - promise.cancelled }))
    .filter((promise) => promise.waiting > 0);
  if (open.length === 0) return null;
  return (
    <Part title={t.waits}>
      <ul className="bo-plain-list">
        {open.map((promise) => (
          <li key={promise.id}>
            {t.waiting(promise.waiting)} {order.lines.find((line) => line.id === promise.lineId)?.title} ·{' '}
            {t.expected(date(promise.promisedOn))}
          </li>
        ))}
      </ul>
    </Part>
  );
}
