import type { Money, Translated } from './money.ts';

export type ReturnReason =
  | 'CHANGED_MIND'
  | 'TOO_SMALL'
  | 'TOO_LARGE'
  | 'NOT_AS_EXPECTED'
  | 'ARRIVED_LATE'
  | 'WRONG_ARTICLE'
  | 'DAMAGED'
  | 'FAULTY'
  | 'OTHER';
export const REASONS: readonly ReturnReason[] = [
  'CHANGED_MIND',
  'TOO_SMALL',
  'TOO_LARGE',
  'NOT_AS_EXPECTED',
  'ARRIVED_LATE',
  'WRONG_ARTICLE',
  'DAMAGED',
  'FAULTY',
  'OTHER',
];
/** Our fault: no fee, and no window of the shop's own. */
export const OUR_FAULT: readonly ReturnReason[] = ['ARRIVED_LATE', 'WRONG_ARTICLE', 'DAMAGED', 'FAULTY'];

export type RefundWay = 'ORIGINAL' | 'STORE_CREDIT' | 'EXCHANGE';
export type ReturnWay = 'POST' | 'STORE';
export type ReturnSource = 'ONLINE' | 'TILL' | 'DESK';
export type ReturnState = 'REQUESTED' | 'ARRIVED' | 'PARTLY_BOOKED' | 'COMPLETED' | 'REFUSED' | 'WITHDRAWN';
export type Disposition = 'BACK_TO_SALE' | 'QUARANTINE' | 'SCRAP' | 'TO_SUPPLIER' | 'TO_WAREHOUSE';
export const DISPOSITIONS: readonly Disposition[] = [
  'BACK_TO_SALE',
  'QUARANTINE',
  'TO_WAREHOUSE',
  'TO_SUPPLIER',
  'SCRAP',
];
export type Verdict =
  'ALLOWED' | 'NOT_HANDED_OVER' | 'ALL_CAME_BACK' | 'UNDER_WAY' | 'FINAL_SALE' | 'TOO_LATE' | 'GIFT_CARD';
export type MoneyState = 'SETTLED' | 'FOLLOWING' | 'NEEDS_ATTENTION';

export type Fee = {
  readonly amount?: Money;
  readonly basisPoints: number;
  readonly onlyByPost: boolean;
  readonly notForCredit: boolean;
};

export type ReturnRule = {
  readonly code: string;
  readonly name: Translated;
  readonly channelIds: readonly string[];
  readonly categoryCodes: readonly string[];
  readonly soldFrom?: string;
  readonly soldUntil?: string;
  readonly reducedFromPercent?: number;
  readonly windowDays: number;
  readonly windowUntil?: string;
  readonly finalSale: boolean;
  readonly fee: Fee;
  readonly conditions: Translated;
  readonly refundWays: readonly RefundWay[];
  readonly delivery: 'WITHIN_WITHDRAWAL' | 'WHOLE_ORDER';
  readonly legalException?: Translated;
};

export type PolicyBook = {
  readonly version: number;
  readonly validFrom: string;
  readonly publishedAt: string;
  readonly publishedBy: string;
  readonly note?: string;
  readonly rules: readonly ReturnRule[];
};

/** What may come back of a line of an order, and under which terms. */
export type LineTerms = {
  readonly orderLineId: string;
  readonly variantId?: string;
  readonly sku: string;
  readonly title: string;
  readonly returnable: number;
  readonly verdict: Verdict;
  readonly atFault: boolean;
  readonly handedOverAt?: string;
  readonly until?: string;
  readonly each: Money;
  readonly policyVersion: number;
  readonly rule: ReturnRule;
};

export type ReturnLine = {
  readonly id: string;
  readonly orderLineId: string;
  readonly variantId?: string;
  readonly sku: string;
  readonly title: string;
  readonly quantity: number;
  readonly withdrawn: number;
  readonly arrived: number;
  readonly accepted: number;
  readonly refused: number;
  readonly reason: ReturnReason;
  readonly remark?: string;
  readonly policyVersion: number;
  readonly ruleCode: string;
  readonly outsidePolicy: boolean;
};

export type RefundPart = {
  readonly paymentId: string;
  readonly method: string;
  readonly reference?: string;
  readonly amount: Money;
};

export type ReturnBooking = {
  readonly id: string;
  readonly at: string;
  readonly locationId: string;
  readonly staffName?: string;
  readonly refundWay: RefundWay;
  readonly goods: Money;
  readonly tax: Money;
  readonly delivery: Money;
  readonly fee: Money;
  readonly refund: Money;
  readonly byHand: Money;
  readonly parts: readonly RefundPart[];
  readonly lines: readonly {
    readonly lineId: string;
    readonly disposition?: Disposition;
    readonly quantity: number;
    readonly gross: Money;
    readonly tax: Money;
    readonly remark?: string;
  }[];
};

export type Return = {
  readonly id: string;
  readonly number: string;
  readonly orderId: string;
  readonly orderNumber: string;
  readonly channelId: string;
  readonly customerId?: string;
  readonly contactName?: string;
  readonly contactEmail?: string;
  readonly currency: string;
  readonly source: ReturnSource;
  readonly way: ReturnWay;
  readonly locationId?: string;
  readonly state: ReturnState;
  readonly refundWay: RefundWay;
  readonly lines: readonly ReturnLine[];
  readonly bookings: readonly ReturnBooking[];
  readonly exchange?: {
    readonly wanted: readonly {
      readonly lineId: string;
      readonly variantId: string;
      readonly quantity: number;
    }[];
    readonly orderId?: string;
    readonly orderNumber?: string;
    readonly value: Money;
    readonly left: Money;
  };
  readonly requestedAt: string;
  readonly sendBy: string;
  readonly refunded: Money;
  readonly note?: string;
  readonly version: number;
};

export type ReturnSummary = Pick<
  Return,
  | 'id'
  | 'number'
  | 'orderId'
  | 'orderNumber'
  | 'state'
  | 'source'
  | 'way'
  | 'refundWay'
  | 'channelId'
  | 'locationId'
  | 'customerId'
  | 'contactName'
  | 'contactEmail'
  | 'refunded'
  | 'requestedAt'
  | 'sendBy'
> & { readonly pieces: number };

export type ReturnSignal = {
  readonly orders: number;
  readonly returns: number;
  readonly piecesBought: number;
  readonly piecesBack: number;
  readonly basisPoints: number;
  readonly level: 'USUAL' | 'OFTEN' | 'MOSTLY';
};

/** A purchase as a till finds it. */
export type FoundPurchase = {
  readonly id: string;
  readonly number: string;
  readonly status: string;
  readonly contactName?: string;
  readonly contactEmail?: string;
  readonly pieces: number;
  readonly total: Money;
  readonly placedAt: string;
};

export type Purchase = {
  readonly order: {
    readonly id: string;
    readonly number: string;
    readonly placedAt: string;
    readonly customerId?: string;
    readonly contact: { readonly name?: string; readonly email?: string };
    readonly amounts: { readonly total: Money };
  };
  readonly terms: readonly LineTerms[];
  readonly underWay: readonly Return[];
  readonly signal?: ReturnSignal;
};
