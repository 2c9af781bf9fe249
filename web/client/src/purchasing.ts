import type { Money, Translated } from './money.ts';

export type Named = { readonly id: string; readonly name: string };
export type VariantName = {
  readonly id: string;
  readonly sku: string;
  readonly gtin?: string;
  readonly title: Translated;
  readonly pictureUrl?: string;
};

export type Supplier = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  readonly contact?: string;
  readonly language: 'nl' | 'en';
  readonly currency: string;
  readonly leadDays: number;
  readonly minimum?: Money;
  readonly note?: string;
  readonly active: boolean;
  readonly version: number;
};
export type SupplierRow = Pick<Supplier, 'id' | 'code' | 'name' | 'email' | 'leadDays' | 'active'>;
export type SupplierItem = {
  readonly variant: VariantName;
  readonly supplierSku?: string;
  readonly cost: Money;
  readonly packSize: number;
  readonly least: number;
  readonly leadDays?: number;
  readonly preferred: boolean;
};
export type SupplierDetail = { readonly supplier: Supplier; readonly items: readonly SupplierItem[] };

export const purchaseStates = ['DRAFT', 'ORDERED', 'PARTLY_RECEIVED', 'RECEIVED', 'CANCELLED'] as const;
export type PurchaseState = (typeof purchaseStates)[number];
export type PurchaseRow = {
  readonly id: string;
  readonly number: string;
  readonly supplier: Named;
  readonly location: Named;
  readonly state: PurchaseState;
  readonly total: Money;
  readonly expectedOn?: string;
  readonly createdAt: string;
};
export type PurchaseLine = {
  readonly id: string;
  readonly variantId: string;
  readonly sku: string;
  readonly title: string;
  readonly supplierSku?: string;
  readonly quantity: number;
  readonly unitCost: Money;
  readonly received: number;
  readonly damaged: number;
  readonly cancelled: number;
};
export type PurchaseReceipt = {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly reference?: string;
  readonly note?: string;
  readonly lines: readonly {
    readonly lineId: string;
    readonly received: number;
    readonly damaged: number;
    readonly expected: number;
  }[];
};
export type PurchaseOrder = {
  readonly id: string;
  readonly number: string;
  readonly supplierId: string;
  readonly locationId: string;
  readonly state: PurchaseState;
  readonly currency: string;
  readonly note?: string;
  readonly expectedOn?: string;
  readonly total: Money;
  readonly lines: readonly PurchaseLine[];
  readonly receipts: readonly PurchaseReceipt[];
  readonly createdBy: string;
  readonly createdAt: string;
  readonly orderedAt?: string;
  readonly closedAt?: string;
  readonly version: number;
};
export type PurchaseView = {
  readonly order: PurchaseOrder;
  readonly supplier: Named;
  readonly location: Named;
  readonly variants: readonly VariantName[];
};

/** What of a line is still to come. */
export function toCome(line: PurchaseLine): number {
  return Math.max(0, line.quantity - line.received - line.damaged - line.cancelled);
}

export type Proposal = {
  readonly variant: VariantName;
  readonly location: Named;
  readonly minimum: number;
  readonly maximum: number;
  readonly free: number;
  readonly toCome: number;
  readonly quantity: number;
  readonly from?: Named;
  readonly supplier?: Named;
  readonly leadDays?: number;
  readonly cost?: Money;
};
export type LevelToKeep = {
  readonly variant: VariantName;
  readonly location: Named;
  readonly minimum: number;
  readonly maximum: number;
};
export type MadeOfProposals = {
  readonly purchaseOrderIds: readonly string[];
  readonly transferIds: readonly string[];
};
