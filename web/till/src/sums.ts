import type { Money } from '@toonbank/client/money.ts';

/** Money at the counter without network: whole minor units, halves up, nothing lost. */

const MILLION = 1_000_000n;

/** What part of an amount with tax is the tax: gross − gross / (1 + rate), net rounded half up. */
export function taxWithin(gross: number, rateMillionths: number): { net: number; tax: number } {
  const above = BigInt(Math.abs(gross)) * MILLION;
  const below = MILLION + BigInt(rateMillionths);
  const net = Number((2n * above + below) / (2n * below)) * Math.sign(gross || 1);
  return { net, tax: gross - net };
}

/** What tax comes on top of an amount, rounded half up. */
export function taxOnTop(net: number, rateMillionths: number): { tax: number; gross: number } {
  const tax =
    Number((2n * BigInt(Math.abs(net)) * BigInt(rateMillionths) + MILLION) / (2n * MILLION)) *
    Math.sign(net || 1);
  return { tax, gross: net + tax };
}

export type Paying = { readonly method: string; readonly received: number };

/** The tender that books what cash was rounded by, so that tenders come to the total and the drawer to its cash. */
export const ROUNDING = 'rounding';

/** To the nearest step, halves up: what a country without small coins asks in cash. */
export function roundedTo(amount: number, step: number): number {
  return Math.floor((2 * amount + step) / (2 * step)) * step;
}

/**
 * What is still to pay, and what goes back. Change comes from cash only: a card is never charged too much. What cash pays is rounded,
 * unless it is handed over exactly; rounding is what was not asked, below zero where more was.
 */
export function reckon(
  total: number,
  tenders: readonly Paying[],
  cashStep = 1,
): { open: number; change: number; rounding: number } {
  const sum = (of: readonly Paying[]) => of.reduce((all, tender) => all + tender.received, 0);
  const cash = sum(tenders.filter((tender) => tender.method === 'cash'));
  const inCash = total - (sum(tenders) - cash);
  const asked = inCash > 0 ? roundedTo(inCash, cashStep) : inCash;
  const rounds = cash > 0 && cash !== inCash && asked > 0;
  const rounding = rounds ? inCash - asked : 0;
  const left = inCash - rounding - cash;
  return { open: Math.max(0, left), change: Math.max(0, -left), rounding: left > 0 ? 0 : rounding };
}

const NOTES = [500, 1000, 2000, 5000, 10_000, 20_000];
const QUICK = 4;

/** What somebody is likely to hand over for this amount: exactly, the next whole note, and those above. */
export function quickCash(exactly: Money, cashStep = 1): readonly Money[] {
  if (exactly.amount <= 0) return [];
  const open = { ...exactly, amount: roundedTo(exactly.amount, cashStep) || exactly.amount };
  const fiver = Math.ceil(open.amount / 500) * 500;
  const tenner = Math.ceil(open.amount / 1000) * 1000;
  const above = NOTES.filter((note) => note >= open.amount);
  const amounts = [...new Set([open.amount, fiver, tenner, ...above])].sort((left, right) => left - right);
  return amounts.slice(0, QUICK).map((amount) => ({ amount, currency: open.currency }));
}
