export type { PriceList, PriceRow as Price } from './openapi/admin.ts';
