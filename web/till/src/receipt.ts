import type { Money } from '@toonbank/client/money.ts';
import type { CardLetter, OfflineSale, Sold } from '@toonbank/client/pos.ts';
import { ROUNDING } from './sums.ts';

/** What stands on the paper, whichever way the sale went. */
export type Shown = {
  readonly number: string;
  readonly booked: boolean;
  readonly at: string;
  readonly till: string;
  readonly store?: string;
  readonly address?: readonly string[];
  readonly staffName?: string;
  readonly lines: readonly {
    readonly title: string;
    readonly quantity: number;
    readonly unit: Money;
    readonly discount: Money;
    readonly amount: Money;
  }[];
  readonly taxes: readonly { readonly rateMillionths: number; readonly net: Money; readonly tax: Money }[];
  readonly total: Money;
  readonly tenders: readonly {
    readonly method: string;
    readonly received: Money;
    readonly reference?: string;
  }[];
  /** What was not asked because cash is rounded; below zero where more was. */
  readonly rounding: Money;
  readonly change: Money;
  /** Gift cards that were sold: the only paper their codes are on. */
  readonly cards?: readonly CardLetter[];
};

type Taxed = { readonly rate: number; readonly net: number; readonly tax: number };

/** Tax by rate, summed from the lines. */
export function taxesOf(lines: readonly Taxed[], currency: string): Shown['taxes'] {
  return [...new Set(lines.map((line) => line.rate))]
    .sort((left, right) => right - left)
    .map((rateMillionths) => {
      const at = lines.filter((line) => line.rate === rateMillionths);
      return {
        rateMillionths,
        net: { amount: at.reduce((sum, line) => sum + line.net, 0), currency },
        tax: { amount: at.reduce((sum, line) => sum + line.tax, 0), currency },
      };
    });
}

export function receiptOfOrder(
  { sale, receipt }: Sold,
  till: string,
  cards: readonly CardLetter[] = [],
): Shown {
  const { address } = receipt;
  return {
    number: receipt.number,
    booked: true,
    at: receipt.soldAt,
    till,
    store: receipt.store,
    address: address && [`${address.street} ${address.houseNumber}`, `${address.postcode} ${address.city}`],
    staffName: receipt.seller,
    lines: receipt.lines.map((line) => ({
      title: line.title,
      quantity: line.quantity,
      unit: line.unitPrice,
      discount: line.discount,
      amount: line.total,
    })),
    taxes: receipt.taxes,
    total: receipt.total,
    tenders: receipt.tenders,
    cards,
    rounding: receipt.rounding,
    change: sale.change,
  };
}

export function receiptOfFact(sale: OfflineSale, sequence: number, till: string): Shown {
  const money = (amount: number): Money => ({ amount, currency: sale.currency });
  return {
    number: `#${sequence}`,
    booked: false,
    at: sale.soldAt,
    till,
    staffName: sale.staffName,
    lines: sale.lines.map((line) => ({
      title: line.title,
      quantity: line.quantity,
      unit: money(line.unitList),
      discount: money(line.discount),
      amount: money(line.gross),
    })),
    taxes: taxesOf(
      sale.lines.map((line) => ({ rate: line.taxRateMillionths, net: line.net, tax: line.tax })),
      sale.currency,
    ),
    total: money(sale.total),
    tenders: sale.tenders
      .filter((tender) => tender.method !== ROUNDING)
      .map((tender) => ({ method: tender.method, received: money(tender.received) })),
    rounding: money(
      sale.tenders
        .filter((tender) => tender.method === ROUNDING)
        .reduce((sum, tender) => sum + tender.received, 0),
    ),
    change: money(sale.tenders.reduce((sum, tender) => sum + tender.change, 0)),
  };
}
