import type { Money, Translated } from './money.ts';

export type PriceList = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly currency: string;
  readonly channelId?: string;
  readonly customerTag?: string;
  readonly priority: number;
  readonly validFrom?: string;
  readonly validUntil?: string;
  readonly active: boolean;
  readonly version: number;
};
export type Price = {
  readonly variantId: string;
  readonly sku?: string;
  readonly title?: Translated;
  readonly price: Money;
  readonly exact?: string;
  readonly minQuantity: number;
  readonly validFrom?: string;
  readonly validUntil?: string;
};
