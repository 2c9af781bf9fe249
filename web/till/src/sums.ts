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

/** What is still to pay, and what goes back. Change comes from cash only: a card is never charged too much. */
export function reckon(total: number, tenders: readonly Paying[]): { open: number; change: number } {
  const received = tenders.reduce((sum, tender) => sum + tender.received, 0);
  return { open: Math.max(0, total - received), change: Math.max(0, received - total) };
}

const NOTES = [500, 1000, 2000, 5000, 10_000, 20_000];
const QUICK = 4;

/** What somebody is likely to hand over for this amount: exactly, the next whole note, and those above. */
export function quickCash(open: Money): readonly Money[] {
  if (open.amount <= 0) return [];
  const fiver = Math.ceil(open.amount / 500) * 500;
  const tenner = Math.ceil(open.amount / 1000) * 1000;
  const above = NOTES.filter((note) => note >= open.amount);
  const amounts = [...new Set([open.amount, fiver, tenner, ...above])].sort((left, right) => left - right);
  return amounts.slice(0, QUICK).map((amount) => ({ amount, currency: open.currency }));
}
