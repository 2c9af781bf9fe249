import type { Article } from '@toonbank/client/pos.ts';
import { answer, committed } from '../database.ts';
import type { Goods, Rules, Snapshot } from './forms.ts';

/** The prices and rules as the till keeps them. Replaced as a whole or followed change by change, never half. */

const RULES = 'pricing';

export type KeptRules = { readonly position: string; readonly rules: Rules };
export type Fetching = (since?: string, after?: string) => Promise<Snapshot>;

export async function keptRules(database: IDBDatabase): Promise<KeptRules | undefined> {
  return (await answer(database.transaction('things').objectStore('things').get(RULES))) as
    KeptRules | undefined;
}

export async function keptGoods(
  database: IDBDatabase,
  variantIds: readonly string[],
): Promise<ReadonlyMap<string, Goods>> {
  const store = database.transaction('goods').objectStore('goods');
  const found = await Promise.all(
    variantIds.map((id) => answer(store.get(id)) as Promise<Goods | undefined>),
  );
  return new Map(found.filter((goods) => goods !== undefined).map((goods) => [goods.variantId, goods]));
}

/** What changed since the last time, or everything; answers whether anything did. */
export async function refresh(database: IDBDatabase, fetching: Fetching): Promise<boolean> {
  const before = await keptRules(database);
  const first = await fetching(before?.position);
  if (!first.whole && first.goods.length === 0 && first.gone.length === 0 && sameRules(before, first))
    return false;
  const goods = [...first.goods];
  for (let page = first; page.whole && page.next !== undefined;) {
    page = await fetching(undefined, page.next);
    goods.push(...page.goods);
  }
  const transaction = database.transaction(['goods', 'things'], 'readwrite');
  const store = transaction.objectStore('goods');
  if (first.whole) store.clear();
  for (const id of first.gone) store.delete(id);
  for (const each of goods) store.put(each);
  transaction
    .objectStore('things')
    .put({ position: first.position, rules: first.rules } satisfies KeptRules, RULES);
  await committed(transaction);
  return true;
}

function sameRules(before: KeptRules | undefined, now: Snapshot): boolean {
  return (
    before !== undefined &&
    before.position === now.position &&
    JSON.stringify(before.rules) === JSON.stringify(now.rules)
  );
}

/** What somebody scans or types without network: anything that has a price here, seen before or not. */
export async function goodsByCode(database: IDBDatabase, code: string): Promise<Article | undefined> {
  const store = database.transaction('goods').objectStore('goods');
  const found = ((await answer(store.index('gtin').get(code))) ??
    (await answer(store.index('sku').get(code)))) as Goods | undefined;
  return found && articleOf(found, (await keptRules(database))?.rules);
}

/** Stock is not known without network; the price shown is the one without quantity, customer or promotion. */
function articleOf(goods: Goods, rules: Rules | undefined): Article {
  const plain = new Set(rules?.lists.filter((list) => list.customerTag === undefined).map((list) => list.id));
  const price = goods.prices.find((each) => plain.has(each.listId) && each.minQuantity === 1);
  return {
    variantId: goods.variantId,
    sku: goods.sku,
    gtin: goods.gtin,
    title: goods.title,
    taxCategory: goods.taxCategory,
    price: price && {
      amount: Math.round(price.amount / 10 ** price.extraDecimals),
      currency: rules?.currency ?? 'EUR',
    },
    here: 0,
    everywhere: 0,
  };
}
