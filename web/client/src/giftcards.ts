import type { GiftCard } from './openapi/admin.ts';

export type {
  GiftCard,
  GiftCardOfficeIssuedCard as IssuedCard,
  StatementRow,
  StoreCreditCredit as StoreCreditBalance,
} from './openapi/admin.ts';

export const giftCardStates = [
  'WAITING',
  'ACTIVE',
  'BLOCKED',
  'EXPIRED',
] as const satisfies readonly GiftCard['state'][];
export const giftCardOrigins = [
  'SOLD',
  'GIVEN',
  'BROUGHT',
  'REPLACEMENT',
] as const satisfies readonly GiftCard['origin'][];
