import type { JournalEntry, OfflineSale, SyncResult } from '@toonbank/client/pos.ts';
import { answer, committed } from './database.ts';

const ATTEMPTS_MAX = 10;

/** Before the first entry of a device. */
export const BEGINNING = '0'.repeat(64);

export type Kept = JournalEntry & {
  /** 1 when the server has it. A number, because an index cannot hold a boolean. */
  readonly sent: 0 | 1;
  readonly result?: SyncResult;
};

/** hex(SHA-256(previousHash + "\n" + payload)), over UTF-8: the same sum the server makes. */
export async function chainHash(previousHash: string, payload: string): Promise<string> {
  const digest = await crypto.subtle.digest(
    'SHA-256',
    new TextEncoder().encode(`${previousHash}\n${payload}`),
  );
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Sales made without network, each chained to the one before, so that nothing can be taken out or changed unseen.
 * Appends wait for the disk. Entries stay after they were sent.
 */
export class Journal {
  private tail: Promise<unknown> = Promise.resolve();

  constructor(private readonly database: IDBDatabase) {}

  /** Writes a sale down. The same sale twice is written once. One at a time, also when called at once. */
  append(sale: OfflineSale): Promise<Kept> {
    const next = this.tail.then(
      () => this.appendNow(sale),
      () => this.appendNow(sale),
    );
    this.tail = next.catch(() => undefined);
    return next;
  }

  private async appendNow(sale: OfflineSale): Promise<Kept> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.tryAppend(sale);
      } catch (error) {
        // a second till window took this number in the same moment: chain to its sale instead
        const taken = error instanceof DOMException && error.name === 'ConstraintError';
        if (!taken || attempt === ATTEMPTS_MAX) throw error;
      }
    }
  }

  private async tryAppend(sale: OfflineSale): Promise<Kept> {
    const known = await this.find(sale.id);
    if (known) return known;
    const last = await this.last();
    const previousHash = last?.hash ?? BEGINNING;
    const payload = JSON.stringify(sale);
    const entry: Kept = {
      id: sale.id,
      sequence: (last?.sequence ?? 0) + 1,
      previousHash,
      hash: await chainHash(previousHash, payload),
      payload,
      sent: 0,
    };
    const transaction = this.database.transaction('journal', 'readwrite', { durability: 'strict' });
    // add, not put: it fails where a number is taken, and overwrites no sale
    transaction.objectStore('journal').add(entry);
    await committed(transaction);
    return entry;
  }

  async find(saleId: string): Promise<Kept | undefined> {
    const store = this.database.transaction('journal').objectStore('journal');
    return (await answer(store.index('id').get(saleId))) as Kept | undefined;
  }

  private async last(): Promise<Kept | undefined> {
    const cursor = await answer(
      this.database.transaction('journal').objectStore('journal').openCursor(null, 'prev'),
    );
    return cursor?.value as Kept | undefined;
  }

  async all(): Promise<readonly Kept[]> {
    return (await answer(this.database.transaction('journal').objectStore('journal').getAll())) as Kept[];
  }

  /** What the server does not have yet, oldest first. */
  async waiting(most: number): Promise<readonly Kept[]> {
    return (await this.all()).filter((entry) => entry.sent === 0).slice(0, most);
  }

  async waitingCount(): Promise<number> {
    return (await this.all()).filter((entry) => entry.sent === 0).length;
  }

  /** The server answered for these sales. */
  async markSent(results: readonly SyncResult[]): Promise<void> {
    const transaction = this.database.transaction('journal', 'readwrite', { durability: 'strict' });
    const store = transaction.objectStore('journal');
    for (const result of results) {
      const entry = (await answer(store.index('id').get(result.saleId))) as Kept | undefined;
      if (entry) store.put({ ...entry, sent: 1, result } satisfies Kept);
    }
    await committed(transaction);
  }

  /** The number of the first entry that does not fit the chain; null when all do. */
  async firstBreak(): Promise<number | null> {
    let previousHash = BEGINNING;
    let sequence = 0;
    for (const entry of await this.all()) {
      sequence++;
      const fits =
        entry.sequence === sequence &&
        entry.previousHash === previousHash &&
        entry.hash === (await chainHash(previousHash, entry.payload));
      if (!fits) return sequence;
      previousHash = entry.hash;
    }
    return null;
  }
}
