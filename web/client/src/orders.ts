import type {
  OrderDetail as WrittenDetail,
  Order as WrittenOrder,
  OrderLine,
  OrderSummary,
  OrderTimelineEntry,
} from './openapi/admin.ts';
import type { Money } from './money.ts';

export type { DeliveryMethod, OrderAddress, OrderLine, Payment as OrderPayment } from './openapi/admin.ts';

export const holdReasons = [
  'PAYMENT_DUE',
  'FRAUD_CHECK',
  'ADDRESS_CHECK',
  'STOCK_CHECK',
  'CUSTOMER_ASKED',
  'OTHER',
] as const;
export type HoldReason = (typeof holdReasons)[number];

/** Why nothing of an order leaves for the moment. */
export type OrderHold = {
  readonly reason: HoldReason;
  readonly note?: string | null;
  readonly since: string;
  readonly by: string;
};

export type Order = WrittenOrder & { readonly hold?: OrderHold | null };
export type OrderRow = OrderSummary & { readonly held?: boolean };
export type TimelineEntry = Omit<OrderTimelineEntry, 'kind'> & {
  readonly kind: OrderTimelineEntry['kind'] | 'HELD' | 'RELEASED' | 'AMENDED';
};
export type OrderDetail = Omit<WrittenDetail, 'order' | 'timeline'> & {
  readonly order: Order;
  readonly timeline: readonly TimelineEntry[];
};

/** What an edit would come to. */
export type EditPreview = {
  readonly added: readonly {
    readonly variantId: string;
    readonly sku: string;
    readonly title: string;
    readonly quantity: number;
    readonly unitPrice: Money;
    readonly discount: Money;
    readonly gross: Money;
  }[];
  readonly removedWorth: Money;
  readonly addedWorth: Money;
  readonly deliveryBefore: Money;
  readonly deliveryAfter: Money;
  readonly dueBefore: Money;
  readonly dueAfter: Money;
  readonly difference: Money;
  readonly outstanding: Money;
  readonly back: Money;
};

export type PaymentAnswer = {
  readonly paymentId: string;
  readonly state: 'AUTHORISED' | 'DECLINED' | 'REDIRECTED' | 'UNCERTAIN';
  readonly reason?: string | null;
  readonly url?: string | null;
};

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
