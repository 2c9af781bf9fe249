import type { Product } from './openapi/admin.ts';

export type {
  Category,
  CustomField,
  Picture,
  Product,
  ProductOption,
  ProductRow,
  Publication,
  UnitPricing,
  Variant,
} from './openapi/admin.ts';

export type ProductStatus = Product['status'];
