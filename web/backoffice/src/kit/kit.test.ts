import { describe, expect, test } from 'vitest';
import { briefly, changesBetween } from './changes.ts';
import { chosenColumns } from './columns.ts';
import { readListSearch, withChange } from './listState.ts';

describe('the state of a list', () => {
  test('keeps plain words from the address', () => {
    expect(readListSearch({ q: 'vaas', page: 3, odd: { a: 1 }, none: '', on: true })).toEqual({
      q: 'vaas',
      page: '3',
      on: 'true',
    });
  });

  test('begins at the first page after any change but the page', () => {
    expect(withChange({ q: 'a', cursor: 'x', sort: 'name' }, { status: 'OPEN' })).toEqual({
      q: 'a',
      sort: 'name',
      status: 'OPEN',
    });
    expect(withChange({ q: 'a', cursor: 'x' }, { cursor: 'y' })).toEqual({ q: 'a', cursor: 'y' });
    expect(withChange({ q: 'a', status: 'OPEN' }, { q: undefined })).toEqual({ status: 'OPEN' });
  });
});

describe('columns', () => {
  const all = [{ id: 'name' }, { id: 'city' }, { id: 'code', hidden: true }];
  test('follow what somebody chose, and ignore columns that are gone', () => {
    expect([...chosenColumns(null, all)]).toEqual(['name', 'city']);
    expect([...chosenColumns('code,gone', all)]).toEqual(['code']);
    expect([...chosenColumns('gone', all)]).toEqual(['name', 'city']);
  });
});

describe('history', () => {
  test('names the single fields that differ', () => {
    const before = { version: 1, title: { nl: 'Vaas', en: 'Vase' }, tags: ['a'], active: true };
    const after = { version: 2, title: { nl: 'Vaas', en: 'Jug' }, tags: ['a', 'b'], active: true };
    expect(changesBetween(before, after)).toEqual([
      { field: 'title.en', from: 'Vase', to: 'Jug' },
      { field: 'tags', from: ['a'], to: ['a', 'b'] },
    ]);
  });

  test('puts any value in one line', () => {
    const words = { yes: 'ja', no: 'nee', empty: 'leeg' };
    expect(briefly(null, words)).toBe('leeg');
    expect(briefly(false, words)).toBe('nee');
    expect(briefly(['a', 'b'], words)).toBe('a, b');
    expect(briefly({ amount: 1295, currency: 'EUR' }, words)).toBe('EUR 12.95');
    expect(briefly({ long: 'x'.repeat(100) }, words)).toHaveLength(58);
  });
});
