import type { PromotionAnswer } from './openapi/admin.ts';

export type {
  CouponAnswer as Coupon,
  PromotionAnswer as Promotion,
  PromotionReplayReplayAnswer as Replay,
  TestBasketOutcomeAnswer as Outcome,
  TestBasketTrialAnswer as Trial,
} from './openapi/admin.ts';

export type PromotionState = PromotionAnswer['state'];
export const promotionStates = ['DRAFT', 'PUBLISHED', 'ENDED'] as const satisfies readonly PromotionState[];
