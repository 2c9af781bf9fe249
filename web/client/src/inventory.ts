import type {
  BookingAdjustmentBody,
  CountSummary as CountRow,
  CountView,
  TransferView,
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
