import type { Translated } from './money.ts';

export type ProductStatus = 'DRAFT' | 'ACTIVE' | 'ARCHIVED';
export type ProductRow = {
  readonly id: string;
  readonly handle: string;
  readonly title: Translated;
  readonly vendor: string;
  readonly status: ProductStatus;
  readonly categoryCodes: readonly string[];
  readonly tags: readonly string[];
  readonly pictureUrl?: string;
  readonly variantCount: number;
  readonly skus: readonly string[];
  readonly publishedOn: readonly string[];
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly version: number;
};
export type UnitPricing = {
  readonly content: number;
  readonly unit: string;
  readonly base: number;
  readonly baseUnit: string;
};
export type Variant = {
  readonly id: string;
  readonly productId: string;
  readonly sku: string;
  readonly gtin?: string;
  readonly title: Translated;
  readonly productTitle: Translated;
  readonly options: Readonly<Record<string, string>>;
  readonly taxCategory: string;
  readonly weightGrams?: number;
  readonly unitPricing?: UnitPricing;
  readonly pictureUrl?: string;
  readonly active: boolean;
  readonly soldByMeasure: boolean;
  readonly version: number;
};
export type ProductOption = {
  readonly code: string;
  readonly name: Translated;
  readonly values: readonly { readonly code: string; readonly name: Translated; readonly swatch?: string }[];
};
export type Picture = {
  readonly hash: string;
  readonly url: string;
  readonly alt?: Translated;
  readonly width?: number;
  readonly height?: number;
};
export type Publication = { readonly channelId: string; readonly from?: string; readonly until?: string };
export type Product = {
  readonly id: string;
  readonly handle: string;
  readonly title: Translated;
  readonly description?: Translated;
  readonly vendor: string;
  readonly categoryCodes: readonly string[];
  readonly tags: readonly string[];
  readonly options: readonly ProductOption[];
  readonly variants: readonly Variant[];
  readonly media: readonly Picture[];
  readonly customFields: Readonly<Record<string, Translated>>;
  readonly publications: readonly Publication[];
  readonly status: ProductStatus;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly version: number;
};
export type Category = {
  readonly id: string;
  readonly code: string;
  readonly parentCode?: string;
  readonly name: Translated;
};
export type CustomField = {
  readonly id: string;
  readonly code: string;
  readonly name: Translated;
  readonly type: string;
  readonly choices?: readonly { readonly code: string; readonly name: Translated }[];
  readonly unit?: string;
};
