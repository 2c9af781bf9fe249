import { createHash } from 'node:crypto';
import { newId } from '@toonbank/client/ids.ts';
import type { OfflineSale } from '@toonbank/client/pos.ts';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from './database.ts';
import { BEGINNING, chainHash, Journal } from './journal.ts';

function aSale(title = 'Vaas Linde, klei'): OfflineSale {
  return {
    id: newId(),
    soldAt: '2026-11-23T10:00:00Z',
    currency: 'EUR',
    pricesIncludeTax: true,
    lines: [
      {
        lineId: newId(),
        sku: 'LH-1101',
        title,
        quantity: 1,
        unitList: 1295,
        discount: 0,
        taxRateMillionths: 210_000,
        net: 1070,
        tax: 225,
        gross: 1295,
      },
    ],
    tenders: [{ id: newId(), method: 'cash', received: 2000, change: 705 }],
    total: 1295,
  };
}

describe('the journal', () => {
  let factory: IDBFactory;
  let database: IDBDatabase;
  let journal: Journal;
  beforeEach(async () => {
    factory = new IDBFactory();
    database = await openDatabase(factory, 'test');
    journal = new Journal(database);
  });

  test('chains every sale to the one before, with the sum the server makes', async () => {
    const first = await journal.append(aSale('Crème fraîche 200 g'));
    const second = await journal.append(aSale());
    expect(first.sequence).toBe(1);
    expect(first.previousHash).toBe(BEGINNING);
    expect(first.hash).toBe(
      createHash('sha256').update(`${BEGINNING}\n${first.payload}`, 'utf8').digest('hex'),
    );
    expect(second.sequence).toBe(2);
    expect(second.previousHash).toBe(first.hash);
    expect(await journal.firstBreak()).toBeNull();
  });

  test('writes a sale once, however often it is told', async () => {
    const sale = aSale();
    const [one, two] = await Promise.all([journal.append(sale), journal.append(sale)]);
    expect(two).toEqual(one);
    expect(await journal.all()).toHaveLength(1);
  });

  test('keeps the order of sales rung up at the same moment', async () => {
    await Promise.all(Array.from({ length: 25 }, () => journal.append(aSale())));
    const all = await journal.all();
    expect(all.map((entry) => entry.sequence)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
    expect(await journal.firstBreak()).toBeNull();
  });

  test('lets no second window overwrite a sale', async () => {
    const other = new Journal(database);
    await Promise.all([1, 2, 3].flatMap(() => [journal.append(aSale()), other.append(aSale())]));
    expect(await journal.all()).toHaveLength(6);
    expect(await journal.firstBreak()).toBeNull();
  });

  test('is there after a restart, and goes on where it was', async () => {
    const before = await journal.append(aSale());
    database.close();
    const again = new Journal(await openDatabase(factory, 'test'));
    const after = await again.append(aSale());
    expect(after.previousHash).toBe(before.hash);
    expect(await again.waitingCount()).toBe(2);
  });

  test('sends the oldest first and forgets nothing that was sent', async () => {
    const sales = [aSale(), aSale(), aSale()];
    for (const sale of sales) await journal.append(sale);
    const batch = await journal.waiting(2);
    expect(batch.map((entry) => entry.id)).toEqual([sales[0]?.id, sales[1]?.id]);
    await journal.markSent(batch.map((entry) => ({ saleId: entry.id, orderNumber: 'T-1' })));
    expect(await journal.waitingCount()).toBe(1);
    expect(await journal.all()).toHaveLength(3);
    expect((await journal.find(sales[0]?.id ?? ''))?.result?.orderNumber).toBe('T-1');
    expect(await journal.firstBreak()).toBeNull();
  });

  test('shows where somebody changed a sale', async () => {
    for (let count = 0; count < 4; count++) await journal.append(aSale());
    const third = (await journal.all())[2];
    if (!third) throw new Error('there are four');
    const store = database.transaction('journal', 'readwrite').objectStore('journal');
    store.put({ ...third, payload: third.payload.replace('1295', '295') });
    expect(await journal.firstBreak()).toBe(3);
  });

  test('shows where somebody took a sale out', async () => {
    for (let count = 0; count < 3; count++) await journal.append(aSale());
    database.transaction('journal', 'readwrite').objectStore('journal').delete(2);
    expect(await journal.firstBreak()).toBe(2);
  });

  test('hashes accents as the server does', async () => {
    expect(await chainHash(BEGINNING, 'é')).toBe(
      createHash('sha256').update(`${BEGINNING}\né`, 'utf8').digest('hex'),
    );
  });
});
