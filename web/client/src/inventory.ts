import type { Translated } from './money.ts';

export type VariantLabel = {
  readonly id: string;
  readonly sku: string;
  readonly gtin?: string;
  readonly title: Translated;
  readonly pictureUrl?: string;
  readonly soldByMeasure?: boolean;
};
export type LocationLabel = { readonly id: string; readonly code: string; readonly name: string };
export type Level = {
  readonly variant: VariantLabel;
  readonly location: LocationLabel;
  readonly onHand: number;
  readonly reserved: number;
  readonly safetyStock: number;
  readonly available: number;
};
export type VariantLevels = {
  readonly variant: VariantLabel;
  readonly onHand: number;
  readonly reserved: number;
  readonly available: number;
  readonly locations: readonly Level[];
};
export const placeKinds = ['SUPPLIER', 'LOCATION', 'IN_TRANSIT', 'CUSTOMER', 'SCRAP', 'ADJUSTMENT'] as const;
export type Place = {
  readonly kind: (typeof placeKinds)[number];
  readonly id?: string;
  readonly location?: LocationLabel;
};
export type MovementReason =
  | 'RECEIVED'
  | 'TAKEN_BACK'
  | 'SOLD'
  | 'HANDED_OVER'
  | 'DAMAGED'
  | 'EXPIRED'
  | 'STOLEN'
  | 'LOST'
  | 'FOUND'
  | 'OWN_USE'
  | 'GIVEN_AWAY'
  | 'CORRECTION'
  | 'COUNTED'
  | 'LEVEL_SET'
  | 'TRANSFER_SHIPPED'
  | 'TRANSFER_RECEIVED'
  | 'TRANSFER_DIFFERENCE';
export type Movement = {
  readonly id: number;
  readonly bookingId: string;
  readonly variantId: string;
  readonly variant?: VariantLabel;
  readonly from: Place;
  readonly to: Place;
  readonly quantity: number;
  readonly reason: MovementReason;
  readonly reference: string;
  readonly at: string;
  readonly recordedAt: string;
  readonly actor: string;
};
export const bookingKinds = ['RECEIPT', 'ADJUSTMENT', 'LEVELS_SET'] as const;
export type Booking = {
  readonly id: string;
  readonly kind: string;
  readonly location?: LocationLabel;
  readonly reason?: string;
  readonly reference: string;
  readonly lines: number;
  readonly at: string;
  readonly recordedAt: string;
  readonly actor: string;
};
export const adjustmentReasons = [
  'DAMAGED',
  'EXPIRED',
  'STOLEN',
  'LOST',
  'FOUND',
  'OWN_USE',
  'GIVEN_AWAY',
  'CORRECTION',
] as const;
export type AdjustmentReason = (typeof adjustmentReasons)[number];
export const countStates = ['COUNTING', 'APPLIED', 'CANCELLED'] as const;
export type StockCount = {
  readonly id: string;
  readonly location: LocationLabel;
  readonly state: (typeof countStates)[number];
  readonly note: string;
  readonly startedAt: string;
  readonly closedAt?: string;
  readonly actor?: string;
  readonly lines?: readonly {
    readonly variant: VariantLabel;
    readonly counted: number;
    readonly expected: number;
    readonly difference: number;
    readonly countedAt: string;
  }[];
};
export const transferStates = ['REQUESTED', 'SHIPPED', 'RECEIVED', 'CANCELLED'] as const;
export type Transfer = {
  readonly id: string;
  readonly from: LocationLabel;
  readonly to: LocationLabel;
  readonly state: (typeof transferStates)[number];
  readonly note: string;
  readonly requestedAt: string;
  readonly shippedAt?: string;
  readonly receivedAt?: string;
  readonly lines?: readonly {
    readonly variant: VariantLabel;
    readonly requested: number;
    readonly shipped: number;
    readonly received: number;
  }[];
};
