import type { OrderLine, OrderSummary } from './openapi/admin.ts';

export type {
  DeliveryMethod,
  Order,
  OrderAddress,
  OrderDetail,
  OrderLine,
  OrderSummary as OrderRow,
  OrderTimelineEntry as TimelineEntry,
  Payment as OrderPayment,
} from './openapi/admin.ts';

export type OrderStatus = OrderSummary['status'];
export type DeliveryKind = OrderSummary['delivery'];

export const orderStatuses = [
  'OPEN',
  'PARTLY_FULFILLED',
  'FULFILLED',
  'CANCELLED',
  'PARTLY_RETURNED',
  'RETURNED',
  'CREDITED',
] as const satisfies readonly OrderStatus[];

/** Pieces of a line that were neither cancelled nor handed over. */
export function openPieces(line: OrderLine): number {
  if (line.quantity < 0) return 0;
  const { cancelled, shipped, collected } = line.progress;
  return line.quantity - cancelled - shipped - collected;
}
