import { describe, expect, test } from 'vitest';
import { addMoney, decimalText, moneyForField, readMoney, showMoney, showRate } from './money.ts';

const plain = (text: string) => text.replace(/\u00a0/g, ' ');

describe('money', () => {
  test('reads as the country writes it', () => {
    expect(plain(showMoney({ amount: 123_456, currency: 'EUR' }, 'nl'))).toBe('€ 1.234,56');
    expect(showMoney({ amount: 123_456, currency: 'EUR' }, 'en')).toBe('€1,234.56');
    expect(plain(showMoney({ amount: -5, currency: 'EUR' }, 'nl'))).toBe('€ -0,05');
    expect(showMoney({ amount: 1200, currency: 'JPY' }, 'en')).toBe('JP¥1,200');
  });

  test('stays exact where floating point would not', () => {
    expect(decimalText(9_007_199_254_740_991, 2)).toBe('90071992547409.91');
    expect(showMoney({ amount: 9_007_199_254_740_991, currency: 'EUR' }, 'en')).toBe(
      '€90,071,992,547,409.91',
    );
  });

  test.each([
    ['12,95', 1295],
    ['12.95', 1295],
    ['12', 1200],
    ['12,5', 1250],
    [',5', 50],
    ['€ 1.234,50', 123_450],
    ['1,234.50', 123_450],
    ['1.234.567', 123_456_700],
    ['-3,10', -310],
    ['0', 0],
  ])('understands %s', (typed, amount) => {
    expect(readMoney(typed, 'EUR')).toEqual({ amount, currency: 'EUR' });
  });

  test.each(['1.234', '1,234', '', 'abc', '12,955', '1,2,3', '--1', '12,9x', '99999999999999999999'])(
    'refuses %j',
    (typed) => {
      expect(readMoney(typed, 'EUR')).toBeNull();
    },
  );

  test('comes back from its field as it went in, for every cent', () => {
    for (const language of ['nl', 'en'] as const) {
      for (let amount = -1005; amount <= 250_000; amount += 37) {
        const money = { amount, currency: 'EUR' };
        expect(readMoney(moneyForField(money, language), 'EUR')).toEqual(money);
      }
    }
  });

  test('does not add two currencies', () => {
    expect(() => addMoney({ amount: 1, currency: 'EUR' }, { amount: 1, currency: 'GBP' })).toThrow();
  });

  test('shows a rate', () => {
    expect(plain(showRate(2100, 'nl'))).toBe('21%');
    expect(showRate(550, 'en')).toBe('5.5%');
  });
});
