import type { Quote } from '@toonbank/client/pos.ts';
import type { Basket } from '../basket.ts';
import type { AimedList, Engine, Goods, Price, Rate, Rules } from './forms.ts';

/** The question the server would ask its engine about this basket, asked of the till's own. */

const MINUTES_OF_HOUR = 60;

export function promotionsAt(rules: Rules, at: Date): string {
  const running = rules.promotions.filter((each) => holds(each.from, each.until, at));
  return `{"version":1,"promotions":[${running.map((each) => each.form).join(',')}]}`;
}

function holds(from: string | undefined, until: string | undefined, at: Date): boolean {
  return (from === undefined || new Date(from) <= at) && (until === undefined || at < new Date(until));
}

/** What a clock on the wall says in a time zone. */
export function wallClock(zone: string, at: Date): { zone: string; date: string; minuteOfDay: number } {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '0';
  return {
    zone,
    date: `${part('year')}-${part('month')}-${part('day')}`,
    minuteOfDay: Number(part('hour')) * MINUTES_OF_HOUR + Number(part('minute')),
  };
}

/** The rate of each category that began last, by the day on the shop's wall. */
export function ratesOn(rates: readonly Rate[], day: string): readonly Rate[] {
  const inForce = new Map<string, Rate>();
  for (const rate of [...rates].sort((one, other) => (one.validFrom < other.validFrom ? -1 : 1)))
    if (rate.validFrom <= day) inForce.set(rate.taxCategory, rate);
  return [...inForce.values()];
}

/** Of one list and quantity the price that began last counts. */
export function candidatesOf(
  goods: Goods,
  lists: ReadonlyMap<string, AimedList>,
  currency: string,
  tags: readonly string[],
  at: Date,
) {
  const latest = new Map<string, Price>();
  for (const price of goods.prices) {
    const list = lists.get(price.listId);
    const serves =
      list !== undefined &&
      (list.customerTag === undefined || tags.includes(list.customerTag)) &&
      holds(list.validFrom, list.validUntil, at) &&
      holds(price.from, price.until, at);
    const key = `${price.listId} ${price.minQuantity}`;
    const known = latest.get(key);
    if (serves && (known === undefined || new Date(known.from) < new Date(price.from)))
      latest.set(key, price);
  }
  return [...latest.values()].map((price) => ({
    priceListId: price.listId,
    currency,
    amount: price.amount,
    extraDecimals: price.extraDecimals,
    minQuantity: price.minQuantity,
    specificity: lists.get(price.listId)?.specificity ?? 0,
    priority: lists.get(price.listId)?.priority ?? 0,
  }));
}

export function questionOf(
  basket: Basket,
  goods: ReadonlyMap<string, Goods>,
  rules: Rules,
  at: Date,
): string | null {
  const lists = new Map(rules.lists.map((list) => [list.id, list]));
  const tags = [...(basket.customer?.tags ?? [])].sort();
  const lines = [];
  for (const line of basket.lines) {
    const known = goods.get(line.article.variantId);
    if (!known) return null;
    lines.push({
      id: line.lineId,
      variantId: known.variantId,
      productId: known.productId,
      sku: known.sku,
      categories: known.categories,
      vendor: known.vendor,
      tags: known.tags,
      customFields: known.customFields,
      taxCategory: known.taxCategory,
      quantity: line.quantity,
      measureThousandths: known.measureThousandths,
      prices: candidatesOf(known, lists, rules.currency, tags, at),
      floorPrice: known.floorPrice,
    });
  }
  const clock = wallClock(rules.zone, at);
  return JSON.stringify({
    version: 1,
    channel: rules.channelId,
    location: rules.locationId,
    moment: { epochMillis: at.getTime(), clocks: [clock, ...rules.zones.map((zone) => wallClock(zone, at))] },
    currency: rules.currency,
    country: rules.country,
    pricesIncludeTax: rules.pricesIncludeTax,
    customer: {
      tier: basket.standing?.tier,
      tags,
      segments: basket.standing?.segments ?? [],
      firstOrder: false,
    },
    personalOffers: (basket.standing?.offers ?? []).map((offer) => offer.promotionId),
    lines,
    taxRates: ratesOn(rules.taxRates, clock.date).map((rate) => ({
      taxCategory: rate.taxCategory,
      name: rate.taxCategory,
      rateMillionths: rate.rateMillionths,
    })),
  });
}

type EngineLine = {
  readonly lineId: string;
  readonly unsellable?: string;
  readonly quantity: number;
  readonly listPrice: number;
  readonly listPriceExtraDecimals: number;
  readonly list: number;
  readonly paid: number;
  readonly rateMillionths: number;
  readonly net: number;
  readonly tax: number;
  readonly gross: number;
  readonly discounts: readonly { readonly source: string; readonly amount: number }[];
};
type EngineQuote = {
  readonly refused?: { readonly code: string; readonly detail: string };
  readonly currency: string;
  readonly pricesIncludeTax: boolean;
  readonly lines: readonly EngineLine[];
  readonly taxes: readonly {
    readonly name: string;
    readonly rateMillionths: number;
    readonly net: number;
    readonly tax: number;
    readonly gross: number;
  }[];
  readonly totals: { readonly discount: number; readonly tax: number; readonly gross: number };
};

/** The engine's answer in the words of the till; nothing when the engine refuses the question. */
export function answered(
  text: string,
  basket: Basket,
  goods: ReadonlyMap<string, Goods>,
  rules: Rules,
): Quote | null {
  const quote = JSON.parse(text) as EngineQuote;
  if (quote.refused) return null;
  const money = (amount: number) => ({ amount, currency: quote.currency });
  const titles = new Map(rules.promotions.map((each) => [each.id, each.title]));
  const variants = new Map(basket.lines.map((line) => [line.lineId, line.article.variantId]));
  return {
    currency: quote.currency,
    pricesIncludeTax: quote.pricesIncludeTax,
    lines: quote.lines.map((line) => {
      const variantId = variants.get(line.lineId) ?? '';
      return {
        lineId: line.lineId,
        variantId,
        quantity: line.quantity,
        sellable: line.unsellable === undefined,
        unitList: money(Math.round(line.listPrice / 10 ** line.listPriceExtraDecimals)),
        list: money(line.list),
        discount: money(line.list - line.paid),
        paid: money(line.paid),
        taxCategory: goods.get(variantId)?.taxCategory ?? '',
        taxRateMillionths: line.rateMillionths,
        net: money(line.net),
        tax: money(line.tax),
        gross: money(line.gross),
        discounts: line.discounts.map(({ source, amount }) => ({
          source,
          title: titles.get(source) ?? {},
          amount: money(amount),
          byHand: false,
        })),
      };
    }),
    taxes: quote.taxes.map((tax) => ({
      name: tax.name,
      rateMillionths: tax.rateMillionths,
      net: money(tax.net),
      tax: money(tax.tax),
      gross: money(tax.gross),
    })),
    discount: money(quote.totals.discount),
    tax: money(quote.totals.tax),
    total: money(quote.totals.gross),
  };
}

/** Asks the engine; promotions are published to it again only when others run than before. */
export class Counting {
  private published = '';

  constructor(private readonly engine: Engine) {}

  quote(basket: Basket, goods: ReadonlyMap<string, Goods>, rules: Rules, at: Date): Quote | null {
    const question = questionOf(basket, goods, rules, at);
    if (question === null) return null;
    const promotions = promotionsAt(rules, at);
    if (promotions !== this.published) {
      // a form this engine cannot read is left to the server: without promotions the till does not guess
      if (this.engine.publish(promotions) !== '') return null;
      this.published = promotions;
    }
    return answered(this.engine.quote(question), basket, goods, rules);
  }
}
