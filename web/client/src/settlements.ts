import type { Money } from './money.ts';

export type Settlement = {
  readonly id: string;
  readonly provider: string;
  readonly reference: string;
  readonly day: string;
  readonly captured: Money;
  readonly refunded: Money;
  readonly fees: Money;
  readonly paidOut: Money;
  readonly lines: number;
  readonly openDifferences: number;
  readonly importedAt: string;
};

export const differenceKinds = [
  'NOT_SETTLED',
  'NOT_BOOKED',
  'AMOUNT_DIFFERS',
  'SETTLED_TWICE',
  'UNKNOWN_PAYMENT',
  'OTHER_CURRENCY',
  'CHARGED_BACK',
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

export type Difference = {
  readonly id: string;
  readonly provider: string;
  readonly day: string;
  readonly kind: DifferenceKind;
  readonly paymentId?: string;
  readonly orderId?: string;
  readonly reference?: string;
  readonly ours: Money;
  readonly theirs: Money;
  readonly foundAt: string;
  readonly resolvedAt?: string;
  readonly resolvedBy?: string;
  readonly resolution?: string;
};
