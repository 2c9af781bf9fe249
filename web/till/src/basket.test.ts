import type { Article } from '@toonbank/client/pos.ts';
import { describe, expect, test } from 'vitest';
import { asFact, changed, emptyBasket, ownQuote, QUANTITY_MAX } from './basket.ts';

const vase: Article = {
  variantId: 'v1',
  sku: 'LH-1',
  title: { nl: 'Vaas' },
  price: { amount: 1295, currency: 'EUR' },
  taxCategory: 'standard',
  here: 3,
  everywhere: 9,
};
const oil: Article = {
  variantId: 'v2',
  sku: 'LH-2',
  title: { nl: 'Olijfolie' },
  price: { amount: 899, currency: 'EUR' },
  taxCategory: 'reduced',
  here: 3,
  everywhere: 9,
};

const rates = { standard: 210_000, reduced: 90_000 };

function aBasket() {
  let basket = emptyBasket();
  for (const article of [vase, oil, vase]) basket = changed(basket, { kind: 'add', article });
  return basket;
}

describe('the basket', () => {
  test('scanning the same thing again makes it two', () => {
    expect(aBasket().lines.map((line) => [line.article.sku, line.quantity])).toEqual([
      ['LH-1', 2],
      ['LH-2', 1],
    ]);
  });

  test('a line at nothing goes away, and there is a most', () => {
    const basket = aBasket();
    const lineId = basket.lines[0]?.lineId ?? '';
    expect(changed(basket, { kind: 'quantity', lineId, quantity: 0 }).lines).toHaveLength(1);
    expect(changed(basket, { kind: 'quantity', lineId, quantity: 1e9 }).lines[0]?.quantity).toBe(
      QUANTITY_MAX,
    );
  });

  test('keeps its sale id until the next customer', () => {
    const basket = aBasket();
    expect(changed(basket, { kind: 'add', article: oil }).saleId).toBe(basket.saleId);
    expect(changed(basket, { kind: 'next' }).saleId).not.toBe(basket.saleId);
  });

  test('its own quote adds up per line and per rate', () => {
    const quote = ownQuote(aBasket(), 'EUR', rates);
    expect(quote.total.amount).toBe(3489);
    expect(quote.taxes.map((each) => [each.rateMillionths, each.gross.amount])).toEqual([
      [210_000, 2590],
      [90_000, 899],
    ]);
    expect(quote.taxes.reduce((sum, each) => sum + each.net.amount + each.tax.amount, 0)).toBe(3489);
    for (const line of quote.lines) expect(line.net.amount + line.tax.amount).toBe(line.gross.amount);
  });

  test('does not sell without network what it knows no rate of', () => {
    expect(ownQuote(aBasket(), 'EUR', { standard: 210_000 }).lines.map((line) => line.sellable)).toEqual([
      true,
      false,
    ]);
  });

  test('as a fact it says what stood on the screen, with change from the cash', () => {
    const basket = aBasket();
    const quote = ownQuote(basket, 'EUR', rates);
    const tenders = [
      { id: 't1', method: 'terminal', received: { amount: 2000, currency: 'EUR' } },
      { id: 't2', method: 'cash', received: { amount: 2000, currency: 'EUR' } },
    ];
    const fact = asFact(
      basket,
      quote,
      tenders,
      { change: 511, rounding: 0 },
      {
        staffName: 'Mila',
        soldAt: '2026-11-23T10:00:00Z',
        language: 'nl',
      },
    );
    expect(fact.id).toBe(basket.saleId);
    expect(fact.total).toBe(3489);
    expect(fact.tenders.map((tender) => tender.change)).toEqual([0, 511]);
    expect(fact.tenders.reduce((sum, tender) => sum + tender.received - tender.change, 0)).toBe(fact.total);
  });
});
