import type { Page } from '@toonbank/client/page.ts';
import type { Money } from '@toonbank/client/money.ts';
import type { BasketLine, Quote, Sold, Tender } from '@toonbank/client/pos.ts';
import type {
  Disposition,
  FoundPurchase,
  MoneyState,
  Purchase,
  RefundWay,
  Return,
  ReturnReason,
} from '@toonbank/client/returns.ts';
import { call } from '../api.ts';

export type AskedLine = {
  readonly id: string;
  readonly orderLineId: string;
  readonly quantity: number;
  readonly reason: ReturnReason;
  readonly disposition: Disposition;
};

export type AskedReturn = {
  readonly id: string;
  readonly bookingId: string;
  readonly orderId: string;
  readonly refundWay: RefundWay;
  readonly customerId?: string;
  readonly lines: readonly AskedLine[];
  readonly note?: string;
  readonly outsidePolicy?: boolean;
};

export type Judged = {
  readonly lineId: string;
  readonly quantity: number;
  readonly disposition?: Disposition;
};
export type Taken = { readonly taken: Return; readonly money: MoneyState };
export type ExchangeBasket = { readonly customerId?: string; readonly lines: readonly BasketLine[] };
export type ExchangeQuote = {
  readonly quote: Quote;
  readonly value: Money;
  readonly toPay: Money;
  readonly toPayBack: Money;
};
export type ExchangeSale = {
  readonly id: string;
  readonly basket: ExchangeBasket;
  readonly tenders: readonly Tender[];
  readonly expectedTotal?: Money;
};

export const desk = {
  find: (q: string, signal?: AbortSignal) =>
    call<Page<FoundPurchase>>('/returns/purchases', { query: { q }, signal }),
  ofCustomer: (customerId: string) =>
    call<Page<FoundPurchase>>('/returns/purchases', { query: { q: '*', customerId } }),
  purchase: (orderId: string) => call<Purchase>(`/returns/purchases/${orderId}`),
  preview: (asked: AskedReturn, signal?: AbortSignal) =>
    call<Return>('/returns/previews', { method: 'POST', body: asked, signal }),
  take: (asked: AskedReturn) =>
    call<Taken>('/returns', { method: 'POST', body: asked, idempotencyKey: asked.bookingId }),
  judge: (returnId: string, id: string, lines: readonly Judged[]) =>
    call<Taken>(`/returns/${returnId}/bookings`, { method: 'POST', body: { id, lines }, idempotencyKey: id }),
  exchangeQuote: (returnId: string, basket: ExchangeBasket, signal?: AbortSignal) =>
    call<ExchangeQuote>(`/returns/${returnId}/exchange-quotes`, { method: 'POST', body: basket, signal }),
  payBack: (returnId: string) => call<Taken>(`/returns/${returnId}/exchange-refunds`, { method: 'POST' }),
  exchange: (returnId: string, sale: ExchangeSale) =>
    call<{ taken: Return; receipt: Sold['receipt'] }>(`/returns/${returnId}/exchange-sales`, {
      method: 'POST',
      body: sale,
      idempotencyKey: sale.id,
    }),
};
