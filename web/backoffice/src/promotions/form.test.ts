import { describe, expect, it } from 'vitest';
import { asList, effectKinds, freshEffect, fromList, kindOf, partOf } from './form.ts';

describe('the form of a promotion', () => {
  it('knows every fresh effect by its kind', () => {
    for (const kind of effectKinds) expect(kindOf(freshEffect(kind))).toBe(kind);
  });
  it('reads conditions that all must hold as a list, and writes them back the same', () => {
    const both = { allOf: [{ coupon: true }, { firstOrder: true }] };
    expect(fromList(asList(both))).toEqual(both);
    expect(fromList(asList({ coupon: true }))).toEqual({ coupon: true });
    expect(fromList(asList(undefined))).toBeUndefined();
  });
  it('keeps a condition it does not know as one item', () => {
    const odd = { not: { coupon: true } };
    expect(asList(odd)).toEqual([odd]);
    expect(fromList([odd])).toEqual(odd);
  });
  it('tells to which part of the editor a problem belongs', () => {
    expect(partOf('/form/condition/allOf/1')).toBe('condition');
    expect(partOf('/code')).toBe('other');
  });
});
