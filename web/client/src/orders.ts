import type { Money } from './money.ts';

export const orderStatuses = [
  'OPEN',
  'PARTLY_FULFILLED',
  'FULFILLED',
  'CANCELLED',
  'PARTLY_RETURNED',
  'RETURNED',
  'CREDITED',
] as const;
export type OrderStatus = (typeof orderStatuses)[number];
export type DeliveryKind = 'SHIP' | 'COLLECT' | 'AT_ONCE' | 'NONE';
export type OrderRow = {
  readonly id: string;
  readonly number: string;
  readonly kind: 'SALE' | 'CREDIT';
  readonly status: OrderStatus;
  readonly channelId: string;
  readonly locationId?: string;
  readonly customerId?: string;
  readonly contactName?: string;
  readonly contactEmail?: string;
  readonly delivery: DeliveryKind;
  readonly pieces: number;
  readonly total: Money;
  readonly placedAt: string;
};
export type OrderAddress = {
  readonly name?: string;
  readonly company?: string;
  readonly street: string;
  readonly houseNumber?: string;
  readonly extra?: string;
  readonly postcode: string;
  readonly city: string;
  readonly region?: string;
  readonly country: string;
};
export type OrderLine = {
  readonly id: string;
  readonly variantId?: string;
  readonly sku: string;
  readonly title: string;
  readonly quantity: number;
  readonly unitList: Money;
  readonly unitPrice: Money;
  readonly discount: Money;
  readonly taxRateMillionths: number;
  readonly net: Money;
  readonly tax: Money;
  readonly gross: Money;
  readonly exactUnitPrice?: string;
  readonly allocations: readonly {
    readonly locationId: string;
    readonly quantity: number;
    readonly handedOver: number;
    readonly cancelled: number;
  }[];
  readonly progress: {
    readonly cancelled: number;
    readonly shipped: number;
    readonly collected: number;
    readonly returned: number;
  };
};
export type Order = {
  readonly id: string;
  readonly number: string;
  readonly kind: 'SALE' | 'CREDIT';
  readonly status: OrderStatus;
  readonly source: {
    readonly channelId: string;
    readonly locationId?: string;
    readonly deviceId?: string;
    readonly staffName?: string;
    readonly externalId?: string;
  };
  readonly customerId?: string;
  readonly contact: { readonly name?: string; readonly email?: string; readonly phone?: string };
  readonly placedAt: string;
  readonly currency: string;
  readonly pricesIncludeTax: boolean;
  readonly country: string;
  readonly lines: readonly OrderLine[];
  readonly delivery: {
    readonly kind: DeliveryKind;
    readonly method: string;
    readonly locationId?: string;
    readonly address?: OrderAddress;
    readonly gross: Money;
  };
  readonly billingAddress?: OrderAddress;
  readonly amounts: {
    readonly discount: Money;
    readonly delivery: Money;
    readonly net: Money;
    readonly tax: Money;
    readonly total: Money;
  };
  readonly cancelledAmount: Money;
  readonly handedOverAmount?: Money;
  readonly returnedAmount?: Money;
  readonly version: number;
};
export type OrderPayment = {
  readonly id: string;
  readonly method: string;
  readonly provider?: string;
  readonly state: string;
  readonly amount: Money;
  readonly captured?: Money;
  readonly refunded?: Money;
  readonly createdAt?: string;
};
export type TimelineEntry = {
  readonly id: string;
  readonly at: string;
  readonly actorName: string;
  readonly kind:
    'PLACED' | 'CANCELLED' | 'SHIPPED' | 'COLLECTED' | 'RETURNED' | 'PAYMENT' | 'WARNING' | 'NOTE';
  readonly text?: string;
  readonly detail?: Readonly<Record<string, unknown>>;
};
export type OrderDetail = {
  readonly order: Order;
  readonly payments: readonly OrderPayment[];
  readonly timeline: readonly TimelineEntry[];
};

/** Pieces of a line that were neither cancelled nor handed over. */
export function openPieces(line: OrderLine): number {
  if (line.quantity < 0) return 0;
  const { cancelled, shipped, collected } = line.progress;
  return line.quantity - cancelled - shipped - collected;
}
