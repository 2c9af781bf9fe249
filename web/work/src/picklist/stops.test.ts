import type { PickStop } from '@toonbank/client/fulfillment.ts';
import { expect, test } from 'vitest';
import { intoTote, stopsLeft } from './stops.ts';

const stop = (picked: readonly number[]): PickStop => ({
  variantId: 'v',
  sku: 'LH-1',
  title: 'Vaas',
  quantity: 3,
  picked: picked.reduce((sum, each) => sum + each, 0),
  parts: picked.map((each, index) => ({
    tote: index + 1,
    workOrderId: `w${index}`,
    lineId: `l${index}`,
    quantity: index + 1,
    picked: each,
  })),
});

test('says into which tote a piece went', () => {
  expect(intoTote({ stops: [stop([1, 0])] }, { stops: [stop([1, 1])] }, 'v')).toBe(2);
  expect(intoTote({ stops: [stop([0, 0])] }, { stops: [stop([1, 0])] }, 'v')).toBe(1);
});

test('says nothing when nothing went anywhere', () => {
  expect(intoTote({ stops: [stop([1, 1])] }, { stops: [stop([1, 1])] }, 'v')).toBeUndefined();
  expect(intoTote({ stops: [] }, { stops: [] }, 'v')).toBeUndefined();
});

test('counts what is left', () => {
  expect(stopsLeft({ stops: [stop([1, 0]), stop([1, 2])] })).toBe(2);
});
