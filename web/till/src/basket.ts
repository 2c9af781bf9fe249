import { newId } from '@toonbank/client/ids.ts';
import type { Article, OfflineSale, Quote, TaxTotal, Tender, TillCustomer } from '@toonbank/client/pos.ts';
import type { Language } from '@toonbank/ui/i18n/language.ts';
import { inLanguage } from '@toonbank/ui/i18n/texts.ts';
import type { Standing } from './api.ts';
import { ROUNDING, taxWithin } from './sums.ts';

export type Line = { readonly lineId: string; readonly article: Article; readonly quantity: number };

/** A sale being rung up. Its id is minted with the first line, so that however often it is sent, it is one sale. */
export type Basket = {
  readonly saleId: string;
  readonly lines: readonly Line[];
  readonly customer?: TillCustomer;
  /** Absent until the server has told it. */
  readonly standing?: Standing;
};

export const QUANTITY_MAX = 9_999;

export function emptyBasket(): Basket {
  return { saleId: newId(), lines: [] };
}

export type BasketChange =
  | { readonly kind: 'add'; readonly article: Article }
  | { readonly kind: 'quantity'; readonly lineId: string; readonly quantity: number }
  | { readonly kind: 'customer'; readonly customer?: TillCustomer }
  | { readonly kind: 'standing'; readonly of: string; readonly standing: Standing }
  | { readonly kind: 'next' };

export function changed(basket: Basket, change: BasketChange): Basket {
  switch (change.kind) {
    case 'add': {
      const there = basket.lines.find((line) => line.article.variantId === change.article.variantId);
      if (there)
        return changed(basket, { kind: 'quantity', lineId: there.lineId, quantity: there.quantity + 1 });
      return {
        ...basket,
        lines: [...basket.lines, { lineId: newId(), article: change.article, quantity: 1 }],
      };
    }
    case 'quantity': {
      const quantity = Math.min(QUANTITY_MAX, Math.trunc(change.quantity));
      const lines =
        quantity <= 0
          ? basket.lines.filter((line) => line.lineId !== change.lineId)
          : basket.lines.map((line) => (line.lineId === change.lineId ? { ...line, quantity } : line));
      return { ...basket, lines };
    }
    case 'customer':
      return {
        ...basket,
        customer: change.customer,
        standing: change.customer?.id === basket.customer?.id ? basket.standing : undefined,
      };
    case 'standing':
      return basket.customer?.id === change.of ? { ...basket, standing: change.standing } : basket;
    case 'next':
      return emptyBasket();
  }
}

/**
 * What the till itself makes of it without network: the prices and rates it last saw, tax within the price. What has no
 * known price or rate cannot be sold then.
 */
export function ownQuote(basket: Basket, currency: string, rates: Readonly<Record<string, number>>): Quote {
  const money = (amount: number) => ({ amount, currency });
  const lines = basket.lines.map((line) => {
    const unit = line.article.price?.amount ?? 0;
    const known = rates[line.article.taxCategory];
    const rate = known ?? 0;
    const gross = unit * line.quantity;
    const { net, tax } = taxWithin(gross, rate);
    return {
      lineId: line.lineId,
      variantId: line.article.variantId,
      quantity: line.quantity,
      sellable: line.article.price !== undefined && known !== undefined,
      unitList: money(unit),
      list: money(gross),
      discount: money(0),
      paid: money(gross),
      taxCategory: line.article.taxCategory,
      taxRateMillionths: rate,
      net: money(net),
      tax: money(tax),
      gross: money(gross),
    };
  });
  const total = (of: (line: (typeof lines)[number]) => number) =>
    money(lines.reduce((sum, line) => sum + of(line), 0));
  const taxes: TaxTotal[] = [...new Set(lines.map((line) => line.taxRateMillionths))]
    .sort()
    .map((rateMillionths) => {
      const at = lines.filter((line) => line.taxRateMillionths === rateMillionths);
      const sum = (of: (line: (typeof lines)[number]) => number) =>
        money(at.reduce((all, line) => all + of(line), 0));
      return {
        rateMillionths,
        net: sum((line) => line.net.amount),
        tax: sum((line) => line.tax.amount),
        gross: sum((line) => line.gross.amount),
      };
    });
  return {
    currency,
    pricesIncludeTax: true,
    lines,
    taxes,
    discount: money(0),
    tax: total((line) => line.tax.amount),
    total: total((line) => line.gross.amount),
  };
}

type Facts = {
  readonly staffId?: string;
  readonly staffName?: string;
  readonly soldAt: string;
  readonly language: Language;
};

/** The sale as a fact, for the journal: exactly what stood on the screen. */
export function asFact(
  basket: Basket,
  quote: Quote,
  tenders: readonly Tender[],
  reckoned: { readonly change: number; readonly rounding: number },
  facts: Facts,
): OfflineSale {
  const lastCash = [...tenders].reverse().find((tender) => tender.method === 'cash');
  return {
    id: basket.saleId,
    customerId: basket.customer?.id,
    staffId: facts.staffId,
    staffName: facts.staffName,
    soldAt: facts.soldAt,
    currency: quote.currency,
    pricesIncludeTax: quote.pricesIncludeTax,
    lines: quote.lines.map((quoted) => {
      const article = basket.lines.find((line) => line.lineId === quoted.lineId)?.article;
      return {
        lineId: quoted.lineId,
        variantId: quoted.variantId,
        sku: article?.sku ?? '',
        title: inLanguage(article?.title, facts.language),
        quantity: quoted.quantity,
        unitList: quoted.unitList.amount,
        discount: quoted.discount.amount,
        taxRateMillionths: quoted.taxRateMillionths,
        net: quoted.net.amount,
        tax: quoted.tax.amount,
        gross: quoted.gross.amount,
        discounts: (quoted.discounts ?? []).map((discount) => ({
          source: discount.source,
          title: inLanguage(discount.title, facts.language),
          amount: discount.amount.amount,
        })),
      };
    }),
    tenders: [
      ...tenders.map((tender) => ({
        id: tender.id,
        method: tender.method,
        received: tender.received.amount,
        change: tender === lastCash ? reckoned.change : 0,
        reference: tender.reference,
      })),
      ...(reckoned.rounding === 0
        ? []
        : [{ id: newId(), method: ROUNDING, received: reckoned.rounding, change: 0 }]),
    ],
    total: quote.lines.reduce((sum, line) => sum + line.gross.amount, 0),
    promotions: promotionsOf(quote),
  };
}

function promotionsOf(quote: Quote): OfflineSale['promotions'] {
  const amounts = new Map<string, number>();
  for (const line of quote.lines)
    for (const discount of line.discounts ?? [])
      if (!discount.byHand)
        amounts.set(discount.source, (amounts.get(discount.source) ?? 0) + discount.amount.amount);
  return [...amounts].map(([promotionId, amount]) => ({ promotionId, amount }));
}
