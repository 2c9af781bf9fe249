import type { Money } from './money.ts';
import type { Quote as WholeQuote, QuotedLine as WholeQuotedLine, QuoteTaxTotal } from './openapi/pos.ts';

export type {
  Article,
  ArticlePlace as Elsewhere,
  CatalogTillCustomer as TillCustomer,
  EnrolledDevice as Enrolled,
  PinSession,
  Receipt as ReceiptData,
  SaleSold as Sold,
  TillSession,
  TillStaff,
} from './openapi/pos.ts';

export type BasketLine = { readonly lineId: string; readonly variantId: string; readonly quantity: number };
/** What a till needs of a quote, so that its own reckoning without network has the same shape. */
export type QuotedLine = Pick<
  WholeQuotedLine,
  | 'lineId'
  | 'variantId'
  | 'quantity'
  | 'sellable'
  | 'unitList'
  | 'list'
  | 'discount'
  | 'paid'
  | 'taxCategory'
  | 'taxRateMillionths'
  | 'net'
  | 'tax'
  | 'gross'
> & {
  /** What came off, by the promotion or the person it is from. */
  readonly discounts?: readonly {
    readonly source: string;
    readonly title: Readonly<Record<string, string>>;
    readonly amount: Money;
    readonly byHand: boolean;
  }[];
};
export type TaxTotal = Omit<QuoteTaxTotal, 'name'> & Partial<Pick<QuoteTaxTotal, 'name'>>;
export type Quote = Pick<WholeQuote, 'currency' | 'pricesIncludeTax' | 'discount' | 'tax' | 'total'> & {
  readonly lines: readonly QuotedLine[];
  readonly taxes: readonly TaxTotal[];
};
/** What stands on a gift card that somebody shows. */
export type ShownCard = { readonly code: string; readonly pin: string };
export type CardAtTill = {
  readonly cardId: string;
  readonly lastFour: string;
  readonly available: Money;
  readonly expiresAt?: string;
};
/** Code and PIN of a card that was sold, for the receipt. */
export type CardLetter = {
  readonly cardId: string;
  readonly code: string;
  readonly pin: string;
  readonly amount: Money;
  readonly expiresAt?: string;
};
/** Tax category of gift cards: they are made when they are paid, so they need the network. */
export const VOUCHER = 'voucher';
export const GIFT_CARD = 'gift-card';
export const STORE_CREDIT = 'store-credit';
export type Tender = {
  readonly id: string;
  readonly method: string;
  readonly received: Money;
  readonly reference?: string;
  /** For the method "gift-card". */
  readonly giftCard?: ShownCard;
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
    readonly discounts?: readonly {
      readonly source: string;
      readonly title: string;
      readonly amount: number;
    }[];
  }[];
  readonly tenders: readonly {
    readonly id: string;
    readonly method: string;
    readonly received: number;
    readonly change: number;
    readonly reference?: string;
  }[];
  readonly total: number;
  /** What promotions gave, so that their limits are counted. */
  readonly promotions?: readonly { readonly promotionId: string; readonly amount: number }[];
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
