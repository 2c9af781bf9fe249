import { describe, expect, test } from 'vitest';
import { createClient, queryText } from './http.ts';
import { IdempotencyKeys } from './idempotency.ts';
import { newId } from './ids.ts';
import { merge, same } from './merge.ts';
import { pointerTo, readAt, writeAt } from './pointer.ts';
import { Problem, problemOf, Unreachable } from './problem.ts';

type Seen = { url: string; init: RequestInit };

function answering(status: number, body: string, type = 'application/json') {
  const seen: Seen[] = [];
  const around = {
    headers: () => ({ 'accept-language': 'nl' }),
    fetch: (async (url: string | URL | Request, init?: RequestInit) => {
      seen.push({ url: String(url), init: init ?? {} });
      return new Response(status === 204 ? null : body, { status, headers: { 'content-type': type } });
    }) as typeof fetch,
  };
  return { seen, around };
}

const headersOf = (seen: Seen | undefined) => new Headers(seen?.init.headers);

describe('the client', () => {
  test('sends a key with every write and none with a read', async () => {
    const { seen, around } = answering(200, '{"a":1}');
    const api = createClient(around);
    expect(await api('/x', { query: { q: 'vaas & co', empty: '', status: ['OPEN', 'FULFILLED'] } })).toEqual({
      a: 1,
    });
    await api('/x', { method: 'POST', body: { b: 2 } });
    await api('/x', { method: 'POST', body: {}, idempotencyKey: 'mine' });
    expect(seen[0]?.url).toBe('/x?q=vaas+%26+co&status=OPEN&status=FULFILLED');
    expect(headersOf(seen[0]).get('idempotency-key')).toBeNull();
    expect(headersOf(seen[1]).get('idempotency-key')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    expect(headersOf(seen[2]).get('idempotency-key')).toBe('mine');
    expect(headersOf(seen[1]).get('accept-language')).toBe('nl');
  });

  test('throws a refusal with its fields', async () => {
    const { around } = answering(
      422,
      '{"code":"catalog.sku-taken","title":"Bezet","status":422,"detail":"Kies een andere SKU","errors":[{"pointer":"/variants/0/sku","code":"catalog.sku-taken","detail":"Bezet"}],"given":"A-1"}',
      'application/problem+json',
    );
    const refused = await createClient(around)('/x').catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Problem);
    const problem = refused as Problem;
    expect(problem.code).toBe('catalog.sku-taken');
    expect(problem.fields).toEqual([
      { pointer: '/variants/0/sku', code: 'catalog.sku-taken', detail: 'Bezet' },
    ]);
    expect(problem.more).toEqual({ given: 'A-1' });
  });

  test('tells when somebody must sign in, and survives answers that are not JSON', async () => {
    const { around } = answering(401, '<html>', 'text/html');
    let told = 0;
    const api = createClient({ ...around, onSignInNeeded: () => told++ });
    await expect(api('/x')).rejects.toMatchObject({ status: 401, code: 'http.401' });
    expect(told).toBe(1);
  });

  test('calls silence silence', async () => {
    const api = createClient({
      headers: () => ({}),
      fetch: (() => Promise.reject(new TypeError('failed'))) as typeof fetch,
    });
    await expect(api('/x')).rejects.toBeInstanceOf(Unreachable);
  });

  test('answers nothing for 204', async () => {
    const { around } = answering(204, '');
    expect(await createClient(around)('/x', { method: 'DELETE' })).toBeUndefined();
  });

  test('leaves empty parameters out', () => {
    expect(queryText({ a: undefined, b: null, c: '', d: 0, e: false })).toBe('?d=0&e=false');
    expect(queryText({})).toBe('');
  });

  test('reads a problem without words', () => {
    expect(problemOf(503, undefined)).toMatchObject({ status: 503, code: 'http.503', fields: [] });
    expect(problemOf(422, { errors: 'no list' }).fields).toEqual([]);
  });
});

describe('keys', () => {
  test('stay with the same body until it was answered', () => {
    const keys = new IdempotencyKeys();
    const first = keys.keyFor({ a: 1 });
    expect(keys.keyFor({ a: 1 })).toBe(first);
    const second = keys.keyFor({ a: 2 });
    expect(second).not.toBe(first);
    keys.answered();
    expect(keys.keyFor({ a: 2 })).not.toBe(second);
  });
});

describe('ids', () => {
  test('are version 7 and sort by time', () => {
    const ids = Array.from({ length: 50 }, (_, index) => newId(1_700_000_000_000 + index));
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(50);
  });
});

describe('pointers', () => {
  test('read and write the same place, leaving the rest alone', () => {
    const value = { lines: [{ quantity: 1 }, { quantity: 2 }], 'a/b': { '~': 3 } };
    expect(readAt(value, '/lines/1/quantity')).toBe(2);
    expect(readAt(value, pointerTo('a/b', '~'))).toBe(3);
    expect(readAt(value, '/nothing/here')).toBeUndefined();
    const next = writeAt(value, '/lines/0/quantity', 9);
    expect(next.lines).toEqual([{ quantity: 9 }, { quantity: 2 }]);
    expect(next.lines[1]).toBe(value.lines[1]);
    expect(value.lines[0]?.quantity).toBe(1);
    expect(writeAt({}, '/title/nl', 'Vaas')).toEqual({ title: { nl: 'Vaas' } });
  });
});

describe('merging', () => {
  const base = { name: 'Vaas', address: { city: 'Utrecht', street: 'Oudegracht' }, tags: ['a'] };

  test('keeps what only one side changed', () => {
    const mine = { ...base, name: 'Kan' };
    const theirs = { ...base, address: { city: 'Breda', street: 'Oudegracht' } };
    expect(merge(base, mine, theirs)).toEqual({
      merged: { name: 'Kan', address: { city: 'Breda', street: 'Oudegracht' }, tags: ['a'] },
      clashes: [],
    });
  });

  test('keeps mine and says so where both changed', () => {
    const mine = { ...base, address: { city: 'Breda', street: 'Oudegracht' }, tags: ['a', 'b'] };
    const theirs = { ...base, address: { city: 'Assen', street: 'Kerkstraat' }, tags: ['c'] };
    expect(merge(base, mine, theirs)).toEqual({
      merged: { name: 'Vaas', address: { city: 'Breda', street: 'Kerkstraat' }, tags: ['a', 'b'] },
      clashes: ['/address/city', '/tags'],
    });
  });

  test('is no clash when both made the same change', () => {
    const both = { ...base, name: 'Kan' };
    expect(merge(base, both, { ...both }).clashes).toEqual([]);
  });

  test('sees equal things as equal', () => {
    expect(same({ a: [1, { b: undefined }] }, { a: [1, {}] })).toBe(true);
    expect(same([1, 2], [2, 1])).toBe(false);
  });
});
