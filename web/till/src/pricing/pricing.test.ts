import 'fake-indexeddb/auto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Article } from '@toonbank/client/pos.ts';
import { changed, emptyBasket, type Basket } from '../basket.ts';
import { openDatabase } from '../database.ts';
import type { Engine, Goods, Rules, Snapshot } from './forms.ts';
import { candidatesOf, Counting, promotionsAt, questionOf, ratesOn, wallClock } from './question.ts';
import { goodsByCode, keptGoods, keptRules, refresh } from './snapshot.ts';

const NOON = new Date('2026-11-23T11:00:00Z');
const MODULE = fileURLToPath(new URL('../../engine/pricing-engine.js', import.meta.url));

const halfPrice = {
  version: 1,
  id: 'half',
  name: 'Tweede halve prijs',
  effect: {
    buyGet: {
      buy: { categories: ['mugs'] },
      buyQuantity: 1,
      get: 'cheapest',
      getQuantity: 1,
      cut: { basisPoints: 5000 },
    },
  },
};
const rules: Rules = {
  channelId: 'till',
  locationId: 'store',
  currency: 'EUR',
  country: 'NL',
  pricesIncludeTax: true,
  zone: 'Europe/Amsterdam',
  zones: [],
  cashStep: 5,
  taxRates: [
    { taxCategory: 'standard', rateMillionths: 210_000, validFrom: '2012-10-01' },
    { taxCategory: 'standard', rateMillionths: 220_000, validFrom: '2027-01-01' },
  ],
  lists: [
    { id: 'base', priority: 0, specificity: 0, validFrom: '2020-01-01T00:00:00Z' },
    { id: 'staff', customerTag: 'staff', priority: 0, specificity: 2, validFrom: '2020-01-01T00:00:00Z' },
  ],
  promotions: [
    {
      id: 'half',
      title: { nl: 'Tweede halve prijs' },
      from: '2026-11-23T00:00:00Z',
      until: '2026-11-30T00:00:00Z',
      form: JSON.stringify(halfPrice),
    },
  ],
};

function mug(id: string, amount: number, more: Partial<Goods> = {}): Goods {
  return {
    variantId: id,
    productId: `product-${id}`,
    sku: `SKU-${id}`,
    gtin: `87000000000${id.length}`,
    title: { nl: `Mok ${id}` },
    categories: ['mugs'],
    vendor: 'Linde',
    tags: [],
    customFields: {},
    taxCategory: 'standard',
    measureThousandths: 1000,
    floorPrice: 0,
    prices: [{ listId: 'base', minQuantity: 1, from: '2020-01-01T00:00:00Z', amount, extraDecimals: 0 }],
    ...more,
  };
}

function article(goods: Goods): Article {
  return {
    variantId: goods.variantId,
    sku: goods.sku,
    title: goods.title,
    taxCategory: goods.taxCategory,
    here: 0,
    everywhere: 0,
  };
}

function basketOf(...goods: readonly Goods[]): Basket {
  return goods.reduce(
    (basket, each) => changed(basket, { kind: 'add', article: article(each) }),
    emptyBasket(),
  );
}

const byId = (...goods: readonly Goods[]) => new Map(goods.map((each) => [each.variantId, each]));

describe('the question', () => {
  it('takes the price that began last, and only lists that serve this customer now', () => {
    const goods = mug('a', 1000, {
      prices: [
        { listId: 'base', minQuantity: 1, from: '2020-01-01T00:00:00Z', amount: 1000, extraDecimals: 0 },
        { listId: 'base', minQuantity: 1, from: '2026-11-01T00:00:00Z', amount: 900, extraDecimals: 0 },
        { listId: 'base', minQuantity: 1, from: '2026-12-01T00:00:00Z', amount: 800, extraDecimals: 0 },
        { listId: 'staff', minQuantity: 1, from: '2020-01-01T00:00:00Z', amount: 500, extraDecimals: 0 },
        { listId: 'gone', minQuantity: 1, from: '2020-01-01T00:00:00Z', amount: 1, extraDecimals: 0 },
      ],
    });
    const lists = new Map(rules.lists.map((list) => [list.id, list]));
    const amounts = (tags: readonly string[], at: Date) =>
      candidatesOf(goods, lists, 'EUR', tags, at).map((each) => each.amount);
    expect(amounts([], NOON)).toEqual([900]);
    expect(amounts(['staff'], NOON)).toEqual([900, 500]);
    expect(amounts([], new Date('2026-12-01T00:00:00Z'))).toEqual([800]);
  });

  it('takes promotions and tax rates by the clock of the till', () => {
    expect(promotionsAt(rules, NOON)).toContain('"half"');
    expect(promotionsAt(rules, new Date('2026-11-22T22:00:00Z'))).not.toContain('"half"');
    expect(promotionsAt(rules, new Date('2026-11-30T00:00:00Z'))).not.toContain('"half"');
    expect(ratesOn(rules.taxRates, '2026-12-31').map((rate) => rate.rateMillionths)).toEqual([210_000]);
    expect(ratesOn(rules.taxRates, '2027-01-01').map((rate) => rate.rateMillionths)).toEqual([220_000]);
  });

  it('reads the clock on the wall, midnight and summer time included', () => {
    expect(wallClock('Europe/Amsterdam', new Date('2026-11-22T23:00:00Z'))).toEqual({
      zone: 'Europe/Amsterdam',
      date: '2026-11-23',
      minuteOfDay: 0,
    });
    expect(wallClock('Europe/Amsterdam', new Date('2026-07-01T10:30:00Z')).minuteOfDay).toBe(12 * 60 + 30);
  });

  it('is not asked about goods the till does not know', () => {
    expect(questionOf(basketOf(mug('a', 1000)), byId(), rules, NOON)).toBeNull();
  });
});

describe('what the till keeps', () => {
  const page = (more: Partial<Snapshot>): Snapshot => ({
    position: 'p.1',
    whole: true,
    rules,
    goods: [],
    gone: [],
    ...more,
  });

  it('is everything at first, then what changed', async () => {
    const database = await openDatabase(undefined, 'pricing-1');
    const asked: (string | undefined)[][] = [];
    await refresh(database, async (since, after) => {
      asked.push([since, after]);
      return after === undefined
        ? page({ goods: [mug('a', 1000)], next: 'a' })
        : page({ goods: [mug('bb', 500), mug('ccc', 100)] });
    });
    expect(asked).toEqual([
      [undefined, undefined],
      [undefined, 'a'],
    ]);
    expect((await keptGoods(database, ['a', 'bb', 'nobody'])).size).toBe(2);

    await refresh(database, async (since) => {
      expect(since).toBe('p.1');
      return page({ position: 'p.2', whole: false, goods: [mug('a', 1100)], gone: ['ccc'] });
    });
    const now = await keptGoods(database, ['a', 'bb', 'ccc']);
    expect(now.get('a')?.prices[0]?.amount).toBe(1100);
    expect([...now.keys()]).toEqual(['a', 'bb']);
    expect((await keptRules(database))?.position).toBe('p.2');
    expect(await refresh(database, async () => page({ position: 'p.2', whole: false }))).toBe(false);
    expect((await goodsByCode(database, 'SKU-bb'))?.price?.amount).toBe(500);
    database.close();
  });

  it('stays as it was when the network goes away half way', async () => {
    const database = await openDatabase(undefined, 'pricing-2');
    await refresh(database, async () => page({ goods: [mug('a', 1000)] }));
    const half = refresh(database, async (_, after) => {
      if (after !== undefined) throw new Error('silence');
      return page({ position: 'p.9', goods: [mug('bb', 500)], next: 'bb' });
    });
    await expect(half).rejects.toThrow('silence');
    expect([...(await keptGoods(database, ['a', 'bb'])).keys()]).toEqual(['a']);
    expect((await keptRules(database))?.position).toBe('p.1');
    database.close();
  });
});

describe.skipIf(!existsSync(MODULE))('the engine in the till', () => {
  it('prices a basket with its promotion, to the cent, and takes it off when it has ended', async () => {
    const own = new Counting((await import(/* @vite-ignore */ MODULE)) as Engine);
    const goods = byId(mug('a', 1000), mug('bb', 601));
    const basket = basketOf(...goods.values());
    const quote = own.quote(basket, goods, rules, NOON);
    expect(quote?.total).toEqual({ amount: 1300, currency: 'EUR' });
    expect(quote?.discount.amount).toBe(301);
    const discounts = quote?.lines.flatMap((line) => line.discounts ?? []);
    expect(discounts?.every((discount) => discount.title['nl'] === 'Tweede halve prijs')).toBe(true);
    expect(discounts?.reduce((sum, discount) => sum + discount.amount.amount, 0)).toBe(301);
    expect(quote?.lines.map((line) => line.sellable)).toEqual([true, true]);
    expect(quote?.lines.reduce((sum, line) => sum + line.gross.amount, 0)).toBe(1300);
    expect(quote?.taxes.map((tax) => tax.net.amount + tax.tax.amount)).toEqual([1300]);
    const later = own.quote(basket, goods, rules, new Date('2026-12-01T12:00:00Z'));
    expect(later?.total.amount).toBe(1601);
  });

  it('says of goods without a price that they cannot be sold', async () => {
    const own = new Counting((await import(/* @vite-ignore */ MODULE)) as Engine);
    const goods = byId(mug('a', 1000, { prices: [] }));
    expect(own.quote(basketOf(...goods.values()), goods, rules, NOON)?.lines[0]?.sellable).toBe(false);
  });
});
