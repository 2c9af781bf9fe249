import { openDatabase } from './database.ts';
import { Journal } from './journal.ts';
import type { Article } from '@toonbank/client/pos.ts';
import { answer, committed } from './database.ts';
import { goodsByCode } from './pricing/snapshot.ts';

/** What the till keeps for itself. Opened once; a failure to open is told by whoever needs it. */
let opened: Promise<{ database: IDBDatabase; journal: Journal }> | null = null;

export function kept(): Promise<{ database: IDBDatabase; journal: Journal }> {
  opened ??= openDatabase().then((database) => ({ database, journal: new Journal(database) }));
  // ask the browser not to throw the journal away when the disk fills up
  void navigator.storage?.persist?.();
  return opened;
}

/** An article seen online is known offline. */
export async function rememberArticles(articles: readonly Article[]): Promise<void> {
  const { database } = await kept();
  const transaction = database.transaction('articles', 'readwrite');
  for (const article of articles) transaction.objectStore('articles').put(article);
  await committed(transaction);
}

export async function rememberedByCode(code: string): Promise<Article | undefined> {
  const { database } = await kept();
  const store = database.transaction('articles').objectStore('articles');
  const seen = ((await answer(store.index('gtin').get(code))) ??
    (await answer(store.index('sku').get(code)))) as Article | undefined;
  return seen ?? goodsByCode(database, code);
}

export async function rememberedByWords(words: string, most: number): Promise<readonly Article[]> {
  const { database } = await kept();
  const all = (await answer(database.transaction('articles').objectStore('articles').getAll())) as Article[];
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return all
    .filter((article) =>
      wanted.every((word) =>
        `${Object.values(article.title).join(' ')} ${article.sku}`.toLowerCase().includes(word),
      ),
    )
    .slice(0, most);
}

const RECENT = 12;

export async function noteSold(articles: readonly Article[]): Promise<void> {
  const { database } = await kept();
  const before = await recentlySold();
  const next = [
    ...articles,
    ...before.filter((old) => !articles.some((article) => article.variantId === old.variantId)),
  ].slice(0, RECENT);
  const transaction = database.transaction('things', 'readwrite');
  transaction.objectStore('things').put(next, 'recent');
  await committed(transaction);
}

export async function recentlySold(): Promise<readonly Article[]> {
  const { database } = await kept();
  return ((await answer(database.transaction('things').objectStore('things').get('recent'))) ??
    []) as Article[];
}

/** Tax rates by category, in millionths, as the server last used them: what sums need without network. */
export type Rates = Readonly<Record<string, number>>;

export async function knownRates(): Promise<Rates> {
  const { database } = await kept();
  return ((await answer(database.transaction('things').objectStore('things').get('rates'))) ?? {}) as Rates;
}

export async function rememberRates(rates: Rates): Promise<void> {
  const { database } = await kept();
  const before = await knownRates();
  const transaction = database.transaction('things', 'readwrite');
  transaction.objectStore('things').put({ ...before, ...rates }, 'rates');
  await committed(transaction);
}
