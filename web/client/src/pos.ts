import type { Money, Translated } from './money.ts';

/** What a till shows of something it can sell. */
export type Article = {
  readonly variantId: string;
  readonly sku: string;
  readonly gtin?: string;
  readonly title: Translated;
  readonly pictureUrl?: string;
  readonly taxCategory: string;
  /** Absent: not for sale at this counter. */
  readonly price?: Money;
  /** Free to sell at this location, and at all that supply it. */
  readonly here: number;
  readonly everywhere: number;
};
export type Elsewhere = { readonly locationId: string; readonly name: string; readonly available: number };
export type TillCustomer = {
  readonly id: string;
  readonly name: string;
  readonly email?: string;
  readonly loyaltyCard?: string;
};
export type TillStaff = { readonly id: string; readonly name: string };
export type Enrolled = {
  readonly deviceId: string;
  readonly token: string;
  readonly name: string;
  readonly locationId: string;
  readonly channelId: string;
};
export type PinSession = {
  readonly token: string;
  readonly staffId: string;
  readonly staffName: string;
  readonly expiresAt: string;
};
export type TillSession = {
  readonly device: {
    readonly deviceId: string;
    readonly deviceName: string;
    readonly locationId: string;
    readonly channelId: string;
  };
  readonly permissions: readonly string[];
};
export type BasketLine = { readonly lineId: string; readonly variantId: string; readonly quantity: number };
export type QuotedLine = {
  readonly lineId: string;
  readonly variantId: string;
  readonly quantity: number;
  readonly sellable: boolean;
  readonly unitList: Money;
  readonly list: Money;
  readonly discount: Money;
  readonly paid: Money;
  readonly taxCategory: string;
  readonly taxRateMillionths: number;
  readonly net: Money;
  readonly tax: Money;
  readonly gross: Money;
};
export type TaxTotal = {
  readonly name?: string;
  readonly rateMillionths: number;
  readonly net: Money;
  readonly tax: Money;
  readonly gross: Money;
};
export type Quote = {
  readonly currency: string;
  readonly pricesIncludeTax: boolean;
  readonly lines: readonly QuotedLine[];
  readonly taxes: readonly TaxTotal[];
  readonly discount: Money;
  readonly tax: Money;
  readonly total: Money;
};
export type Tender = {
  readonly id: string;
  readonly method: string;
  readonly received: Money;
  readonly reference?: string;
};
export type ReceiptData = {
  readonly orderId: string;
  readonly number: string;
  readonly soldAt: string;
  readonly store?: string;
  readonly address?: {
    readonly street: string;
    readonly houseNumber: string;
    readonly postcode: string;
    readonly city: string;
  };
  readonly seller?: string;
  readonly lines: readonly {
    readonly sku: string;
    readonly title: string;
    readonly quantity: number;
    readonly unitPrice: Money;
    readonly discount: Money;
    readonly total: Money;
  }[];
  readonly discount: Money;
  readonly total: Money;
  readonly taxes: readonly { readonly rateMillionths: number; readonly net: Money; readonly tax: Money }[];
  readonly tenders: readonly {
    readonly method: string;
    readonly amount: Money;
    readonly received: Money;
    readonly reference?: string;
  }[];
  readonly change: Money;
};
export type Sold = {
  readonly sale: { readonly change: Money; readonly replayed: boolean; readonly warnings: readonly string[] };
  readonly receipt: ReceiptData;
};

/** A sale that happened without network. Amounts are minor units; net + tax = gross. */
export type OfflineSale = {
  readonly id: string;
  readonly customerId?: string;
  readonly staffId?: string;
  readonly staffName?: string;
  readonly soldAt: string;
  readonly currency: string;
  readonly pricesIncludeTax: boolean;
  readonly lines: readonly {
    readonly lineId: string;
    readonly variantId?: string;
    readonly sku: string;
    readonly title: string;
    readonly quantity: number;
    readonly unitList: number;
    readonly discount: number;
    readonly taxRateMillionths: number;
    readonly net: number;
    readonly tax: number;
    readonly gross: number;
  }[];
  readonly tenders: readonly {
    readonly id: string;
    readonly method: string;
    readonly received: number;
    readonly change: number;
    readonly reference?: string;
  }[];
  readonly total: number;
};
export type JournalEntry = {
  readonly id: string;
  readonly sequence: number;
  readonly previousHash: string;
  readonly hash: string;
  /** JSON text of an OfflineSale, exactly as hashed. */
  readonly payload: string;
};
export type SyncResult = {
  readonly saleId: string;
  readonly orderId?: string;
  readonly orderNumber?: string;
  /** Present when a person must look. */
  readonly code?: string;
  readonly replayed?: boolean;
  readonly warnings?: readonly string[];
};
