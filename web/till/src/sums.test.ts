import { describe, expect, test } from 'vitest';
import { quickCash, reckon, taxOnTop, taxWithin } from './sums.ts';

describe('tax', () => {
  test('within a price', () => {
    expect(taxWithin(1295, 210_000)).toEqual({ net: 1070, tax: 225 });
    expect(taxWithin(109, 90_000)).toEqual({ net: 100, tax: 9 });
    expect(taxWithin(0, 210_000)).toEqual({ net: 0, tax: 0 });
    expect(taxWithin(-1295, 210_000)).toEqual({ net: -1070, tax: -225 });
    expect(taxWithin(1234, 0)).toEqual({ net: 1234, tax: 0 });
  });

  test('always adds up, whatever the price', () => {
    for (let gross = -500; gross <= 100_000; gross += 7) {
      for (const rate of [0, 90_000, 210_000, 55_000]) {
        const { net, tax } = taxWithin(gross, rate);
        expect(net + tax).toBe(gross);
      }
    }
  });

  test('on top of a price', () => {
    expect(taxOnTop(1000, 210_000)).toEqual({ tax: 210, gross: 1210 });
    expect(taxOnTop(50, 90_000)).toEqual({ tax: 5, gross: 55 });
  });
});

describe('paying', () => {
  test('leaves something open, fits, or gives change', () => {
    expect(reckon(1295, [])).toEqual({ open: 1295, change: 0, rounding: 0 });
    expect(reckon(1295, [{ method: 'terminal', received: 1000 }])).toEqual({
      open: 295,
      change: 0,
      rounding: 0,
    });
    expect(
      reckon(1295, [
        { method: 'terminal', received: 1000 },
        { method: 'cash', received: 500 },
      ]),
    ).toEqual({ open: 0, change: 205, rounding: 0 });
    expect(reckon(0, [])).toEqual({ open: 0, change: 0, rounding: 0 });
  });

  test('rounds what is paid in cash, and nothing else', () => {
    const cash = (received: number) => ({ method: 'cash', received });
    const card = (received: number) => ({ method: 'terminal', received });
    expect(reckon(1002, [cash(2000)], 5)).toEqual({ open: 0, change: 1000, rounding: 2 });
    expect(reckon(1003, [cash(2000)], 5)).toEqual({ open: 0, change: 995, rounding: -2 });
    expect(reckon(1003, [cash(1005)], 5)).toEqual({ open: 0, change: 0, rounding: -2 });
    expect(reckon(1003, [cash(1003)], 5)).toEqual({ open: 0, change: 0, rounding: 0 });
    expect(reckon(1003, [card(1003)], 5)).toEqual({ open: 0, change: 0, rounding: 0 });
    expect(reckon(1003, [card(500), cash(505)], 5)).toEqual({ open: 0, change: 0, rounding: -2 });
    expect(reckon(1002, [cash(500)], 5)).toEqual({ open: 500, change: 0, rounding: 0 });
    expect(reckon(1002, [cash(500), card(500)], 5)).toEqual({ open: 0, change: 0, rounding: 2 });
    expect(reckon(1149, [cash(1200)], 100)).toEqual({ open: 0, change: 100, rounding: 49 });
  });

  test('always comes to the total, whatever is handed over', () => {
    for (let total = 1; total < 400; total++)
      for (const card of [0, 1, 7, 100]) {
        const tenders = [
          { method: 'terminal', received: card },
          { method: 'cash', received: 1000 },
        ];
        if (card >= total) continue;
        const { change, rounding, open } = reckon(total, tenders, 5);
        expect(open).toBe(0);
        expect(card + 1000 - change + rounding).toBe(total);
        expect(Math.abs(rounding)).toBeLessThanOrEqual(2);
      }
  });

  test('offers the notes somebody is likely to hold', () => {
    const amounts = (open: number) =>
      quickCash({ amount: open, currency: 'EUR' }).map((money) => money.amount);
    expect(amounts(1295)).toEqual([1295, 1500, 2000, 5000]);
    expect(amounts(2000)).toEqual([2000, 5000, 10_000, 20_000]);
    expect(amounts(31_450)).toEqual([31_450, 31_500, 32_000]);
    expect(amounts(0)).toEqual([]);
  });
});
