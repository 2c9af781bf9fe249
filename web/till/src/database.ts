/** The till's own small database: the journal of sales, the articles it has seen, and what it prices them with. */
const NAME = 'toonbank-till';
const VERSION = 2;

export type Store = 'journal' | 'articles' | 'things' | 'goods';

export function openDatabase(factory: IDBFactory = indexedDB, name = NAME): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name, VERSION);
    request.onupgradeneeded = (event) => {
      const database = request.result;
      const goods = database.createObjectStore('goods', { keyPath: 'variantId' });
      goods.createIndex('gtin', 'gtin');
      goods.createIndex('sku', 'sku');
      if (event.oldVersion > 0) return;
      database
        .createObjectStore('journal', { keyPath: 'sequence' })
        .createIndex('id', 'id', { unique: true });
      const articles = database.createObjectStore('articles', { keyPath: 'variantId' });
      articles.createIndex('gtin', 'gtin');
      articles.createIndex('sku', 'sku');
      database.createObjectStore('things');
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the database did not open'));
    request.onblocked = () => reject(new Error('another tab holds an older database open'));
  });
}

export function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the database refused'));
  });
}

/** Resolves when the transaction is on disk, not when it was asked for. */
export function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    // an error ends in an abort, and only then is its reason known
    transaction.onabort = () => reject(transaction.error ?? new Error('the transaction was given up'));
  });
}
