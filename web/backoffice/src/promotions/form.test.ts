import { describe, expect, it } from 'vitest';
import { conditionKinds, effectKinds, freshCondition, freshEffect, kindOf, type Condition } from './form.ts';
import {
  fromTree,
  groupKinds,
  isGroup,
  ownProblems,
  pointerOf,
  toTree,
  type Group,
  type Node,
} from './tree.ts';

const coupon = { coupon: true };
const first = { firstOrder: true };
const shop = { channels: ['shop'] };

describe('the form of a promotion', () => {
  it('knows every fresh effect by its kind', () => {
    for (const kind of effectKinds) expect(kindOf(freshEffect(kind))).toBe(kind);
  });
  it('makes a fresh condition of every kind, an offer of the promotion itself', () => {
    for (const kind of conditionKinds) expect(Object.keys(freshCondition(kind, 'me'))).toEqual([kind]);
    expect(freshCondition('personalOffer', 'me')).toEqual({ personalOffer: 'me' });
  });
});

describe('nested conditions', () => {
  it('are nothing when there is none', () => {
    expect(toTree(undefined)).toEqual({ group: 'allOf', parts: [] });
    expect(fromTree({ group: 'anyOf', parts: [] })).toBeUndefined();
  });

  it.each<Condition>([
    coupon,
    { allOf: [coupon, first] },
    { anyOf: [coupon, { allOf: [first, shop] }] },
    { not: coupon },
    { not: { anyOf: [coupon, first] } },
    { not: { allOf: [coupon, first] } },
    { not: { not: coupon } },
    { not: { anyOf: [{ anyOf: [coupon, first] }] } },
    { allOf: [{ anyOf: [] }] },
    { allOf: [coupon, { anyOf: [first, { not: { anyOf: [shop, { allOf: [coupon, first] }] } }] }] },
  ])('are written back as they were read: %j', (condition) => {
    expect(fromTree(toTree(condition))).toEqual(condition);
  });

  it('keep what this editor does not know', () => {
    for (const odd of [{ moonPhase: 'full' }, { anyOf: 'what' }, { coupon: true, extra: 1 }])
      expect(fromTree(toTree({ anyOf: [odd, coupon] }))).toEqual({ anyOf: [odd, coupon] });
  });

  it('read "not any of" as none of them, and leave out a needless "any"', () => {
    const none = { group: 'noneOf', parts: [{ leaf: coupon }] };
    expect(toTree({ not: coupon })).toEqual(none);
    expect(toTree({ not: { anyOf: [coupon] } })).toEqual(none);
  });

  it('come back the same whatever somebody built', () => {
    for (let seed = 1; seed <= 500; seed++) {
      const root = builtBy(seed);
      expect(toTree(fromTree(root)), `seed ${seed}`).toEqual(
        root.parts.length > 0 ? root : toTree(undefined),
      );
    }
  });

  it('stand where the pointer says', () => {
    for (let seed = 1; seed <= 500; seed++) {
      const root = builtBy(seed);
      const written = fromTree(root);
      forEachLeaf(root, '', true, (leaf, pointer) =>
        expect(at(written, pointer), `seed ${seed} ${pointer}`).toEqual(leaf),
      );
    }
  });

  it('tell a problem at the part it is about, and the rest at the group', () => {
    const root = toTree({ anyOf: [coupon, shop] });
    const problems = [
      { pointer: '/form/condition/anyOf/1/channels' },
      { pointer: '/form/condition/anyOf' },
      { pointer: '/code' },
    ];
    expect(ownProblems(root, '/form/condition', true, problems)).toEqual([problems[1]]);
  });
});

/** Any tree somebody could click together, the same for the same seed. */
function builtBy(seed: number): Group {
  let state = seed * 2_654_435_761;
  const below = (bound: number) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) | 0;
    return (state >>> 8) % bound;
  };
  const node = (depth: number): Node =>
    depth > 4 || below(3) > 0 ? { leaf: [coupon, first, shop][below(3)] ?? coupon } : group(depth);
  const group = (depth: number): Group => ({
    group: groupKinds[below(3)] ?? 'allOf',
    parts: Array.from({ length: below(4) }, () => node(depth + 1)),
  });
  return group(0);
}

function forEachLeaf(
  group: Group,
  pointer: string,
  isRoot: boolean,
  take: (leaf: Condition, pointer: string) => void,
): void {
  group.parts.forEach((part, index) => {
    const place = pointerOf(group, pointer, index, isRoot);
    if (isGroup(part)) forEachLeaf(part, place, false, take);
    else take(part.leaf, place);
  });
}

function at(condition: unknown, pointer: string): unknown {
  let now = condition;
  for (const name of pointer.split('/').slice(1)) now = (now as Readonly<Record<string, unknown>>)[name];
  return now;
}
