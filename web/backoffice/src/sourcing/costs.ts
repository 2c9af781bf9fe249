import type { Money } from '@toonbank/ui/format/money.ts';

const MILLS = 1000;

/** Thousandths of a minor unit as money, to the nearest cent. */
export const costAsMoney = (mills: number, currency: string): Money => ({
  amount: Math.round(mills / MILLS),
  currency,
});
