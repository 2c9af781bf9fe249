/** The parts of docs/schemas/promotion.v1.json that this editor writes. What it does not know stays as it is. */
export type Selector = Readonly<Record<string, unknown>>;
export type Cut =
  { readonly basisPoints: number } | { readonly amountOff: number } | { readonly fixedPrice: number };
export type Condition = Readonly<Record<string, unknown>>;
export type Effect = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
export type PromotionForm = {
  readonly version: 1;
  readonly priority: number;
  readonly condition?: Condition;
  readonly effect: Effect;
  readonly combination?: { readonly groups?: readonly string[]; readonly alone?: boolean };
  readonly usage?: Readonly<Partial<Record<Limit, number>>>;
};

export const limits = [
  'timesPerOrder',
  'ordersPerCustomer',
  'ordersInTotal',
  'amountPerOrder',
  'amountPerCustomer',
  'amountInTotal',
] as const;
export type Limit = (typeof limits)[number];
export const isMoneyLimit = (limit: Limit): boolean => limit.startsWith('amount');

export const effectKinds = [
  'priceCut',
  'forPriceOf',
  'buyGet',
  'bundle',
  'quantityTiers',
  'orderCut',
  'spendTiers',
  'deliveryCut',
  'gift',
  'pointsMultiplier',
] as const;
export type EffectKind = (typeof effectKinds)[number];

export const EVERYTHING: Selector = { everything: true };

/** A fresh effect of a kind, ready to be filled in. */
export function freshEffect(kind: EffectKind): Effect {
  const tenPercent = { basisPoints: 1000 };
  switch (kind) {
    case 'priceCut':
      return { priceCut: { per: 'unit', goods: EVERYTHING, cut: tenPercent } };
    case 'forPriceOf':
      return { forPriceOf: { goods: EVERYTHING, take: 3, pay: 2 } };
    case 'buyGet':
      return {
        buyGet: {
          buy: EVERYTHING,
          buyQuantity: 1,
          get: 'same',
          getQuantity: 1,
          cut: { basisPoints: 10_000 },
        },
      };
    case 'bundle':
      return { bundle: { slots: [{ goods: EVERYTHING, quantity: 3 }], cut: { fixedPrice: 1000 } } };
    case 'quantityTiers':
      return {
        quantityTiers: {
          goods: EVERYTHING,
          countOver: 'selection',
          tiers: [{ minQuantity: 3, cut: tenPercent }],
        },
      };
    case 'orderCut':
      return { orderCut: { goods: EVERYTHING, cut: tenPercent } };
    case 'spendTiers':
      return {
        spendTiers: {
          goods: EVERYTHING,
          measure: 'discounted',
          tiers: [{ minSpend: 5000, cut: { amountOff: 500 } }],
        },
      };
    case 'deliveryCut':
      return { deliveryCut: { cut: { basisPoints: 10_000 } } };
    case 'gift':
      return { gift: { variantId: '', sku: '', quantity: 1, worth: 0 } };
    case 'pointsMultiplier':
      return { pointsMultiplier: { goods: EVERYTHING, thousandths: 2000 } };
  }
}

export function kindOf(effect: Effect): EffectKind | undefined {
  return effectKinds.find((kind) => kind in effect);
}

export const conditionKinds = [
  'basketSpend',
  'basketQuantity',
  'coupon',
  'schedule',
  'channels',
  'locations',
  'customerTags',
  'tiers',
  'segments',
  'personalOffer',
  'deliveryMethods',
  'countries',
  'firstOrder',
] as const;
export type ConditionKind = (typeof conditionKinds)[number];

/** @param promotionId a personal offer is an offer of this promotion */
export function freshCondition(kind: ConditionKind, promotionId = ''): Condition {
  switch (kind) {
    case 'personalOffer':
      return { personalOffer: promotionId };
    case 'basketSpend':
      return { basketSpend: { goods: EVERYTHING, min: 5000, measure: 'list' } };
    case 'basketQuantity':
      return { basketQuantity: { goods: EVERYTHING, min: 2 } };
    case 'coupon':
      return { coupon: true };
    case 'firstOrder':
      return { firstOrder: true };
    case 'schedule':
      return { schedule: { zone: 'Europe/Amsterdam', weekdays: [6, 7] } };
    default:
      return { [kind]: [] };
  }
}
