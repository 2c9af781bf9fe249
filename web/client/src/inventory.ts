import type { Translated } from './money.ts';
import type {
  BookingAdjustmentBody,
  CountSummary as CountRow,
  CountView,
  TransferView,
  VariantLabel,
} from './openapi/admin.ts';

export type {
  BookingBookedMovement as BookedMovement,
  BookingView as Booking,
  CountView as StockCount,
  LabelMovementView as Movement,
  LevelView as Level,
  LocationLabel,
  PlaceLabel as Place,
  TransferView as Transfer,
  VariantLabel,
  VariantLevelsView as VariantLevels,
} from './openapi/admin.ts';

/** A count in a list. */
export type CountSummary = Omit<CountRow, 'state'> & Pick<CountView, 'state'>;
export type AdjustmentReason = BookingAdjustmentBody['reason'];

export const bookingKinds = ['RECEIPT', 'ADJUSTMENT', 'LEVELS_SET'] as const;
export const adjustmentReasons = [
  'DAMAGED',
  'EXPIRED',
  'STOLEN',
  'LOST',
  'FOUND',
  'OWN_USE',
  'GIVEN_AWAY',
  'CORRECTION',
] as const satisfies readonly AdjustmentReason[];
export const countStates = [
  'COUNTING',
  'APPLIED',
  'CANCELLED',
] as const satisfies readonly CountView['state'][];
export const transferStates = [
  'REQUESTED',
  'SHIPPED',
  'RECEIVED',
  'CANCELLED',
] as const satisfies readonly TransferView['state'][];

/** On which terms an article is sold before it is there. */
export type BackorderTerms = {
  readonly variantId: string;
  readonly locationId: string;
  readonly kind: 'BACKORDER' | 'PREORDER' | 'INCOMING';
  readonly most: number;
  readonly open: number;
  readonly left: number;
  readonly promisedOn: string;
  readonly availableOn?: string;
  readonly leadDays?: number;
  readonly channelIds?: readonly string[];
  readonly arrivals: readonly { readonly on: string; readonly quantity: number }[];
  readonly version: number;
};

/** Pieces an order waits for, as the list of all of them shows them. */
export type WaitingLine = {
  readonly id: string;
  readonly orderId: string;
  readonly orderNumber?: string;
  readonly customer?: string;
  readonly variantId: string;
  readonly sku: string;
  readonly title: Translated;
  readonly pictureUrl?: string;
  readonly locationId: string;
  readonly waiting: number;
  readonly promisedOn: string;
  readonly createdAt: string;
};

/** What an order waits for, or waited for. */
export type BackorderPromise = {
  readonly id: string;
  readonly lineId: string;
  readonly variantId: string;
  readonly locationId: string;
  readonly quantity: number;
  readonly filled: number;
  readonly cancelled: number;
  readonly promisedOn: string;
  readonly createdAt: string;
};

/** An article that somebody looked for in vain. */
export type Recount = {
  readonly location: { readonly id: string; readonly name: string };
  readonly variant: VariantLabel;
  readonly note: string;
  readonly askedAt: string;
  readonly askedBy: string;
};
