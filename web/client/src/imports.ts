export const importKinds = ['products', 'inventory', 'customers', 'orders', 'uci'] as const;
export type ImportKind = (typeof importKinds)[number];
export type { ImportJob as Import } from './openapi/admin.ts';
