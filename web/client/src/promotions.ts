import type { Money, Translated } from './money.ts';
import type { PromotionAnswer } from './openapi/admin.ts';

export type {
  CouponAnswer as Coupon,
  PromotionAnswer as Promotion,
  TestBasketOutcomeAnswer as Outcome,
  TestBasketTrialAnswer as Trial,
} from './openapi/admin.ts';

export type PromotionState = PromotionAnswer['state'];
export const promotionStates = ['DRAFT', 'PUBLISHED', 'ENDED'] as const satisfies readonly PromotionState[];

/** A promotion run over the orders of a period. */
export type Replay = {
  readonly id: string;
  readonly name: string;
  readonly state: 'WAITING' | 'RUNNING' | 'DONE' | 'FAILED';
  readonly from: string;
  readonly until: string;
  readonly ordersSeen: number;
  readonly ordersTotal: number;
  readonly result?: {
    readonly ordersTouched: number;
    readonly unitsTouched: number;
    readonly discount: Money;
    readonly alreadyGiven: Money;
    readonly revenueAsSold: Money;
    readonly revenueWithDraft: Money;
    readonly days: readonly { readonly day: string; readonly orders: number; readonly discount: Money }[];
    readonly products: readonly {
      readonly productId: string;
      readonly title: Translated;
      readonly units: number;
      readonly discount: Money;
    }[];
  };
};
