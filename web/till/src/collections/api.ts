import type { Money } from '@toonbank/client/money.ts';
import type { Page } from '@toonbank/client/page.ts';
import type { WorkState } from '@toonbank/client/fulfillment.ts';
import { call } from '../api.ts';

/** An order to collect, as a till sees it. */
export type CollectionAtTill = {
  readonly id: string;
  readonly number: string;
  readonly orderNumber: string;
  readonly state: WorkState;
  readonly customerName?: string;
  readonly shelf?: string;
  readonly collectUntil?: string;
  readonly held: boolean;
  readonly open: number;
  readonly toPay?: Money;
  readonly lines: readonly {
    readonly id: string;
    readonly sku: string;
    readonly title: string;
    readonly pictureUrl?: string;
    readonly open: number;
  }[];
};

export type HandOut = {
  readonly id: string;
  readonly identifiedBy: 'CODE' | 'CUSTOMER';
  readonly code?: string;
  readonly lines?: readonly { readonly lineId: string; readonly quantity: number }[];
  readonly collectedBy?: string;
  readonly rest?: 'KEEP' | 'CANCEL';
  readonly paidBy?: readonly { readonly method: string; readonly amount: Money }[];
};

export const collections = {
  waiting: (q: string, signal?: AbortSignal) =>
    call<Page<CollectionAtTill>>('/collections', { query: { q }, signal }),
  lookUp: (code: string) =>
    call<CollectionAtTill>('/collections/lookups', { method: 'POST', body: { code } }),
  handOut: (workId: string, body: HandOut) =>
    call<CollectionAtTill>(`/collections/${workId}/hand-outs`, { method: 'POST', body }),
};
