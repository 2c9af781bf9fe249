export const permissions = [
  'CATALOG_READ',
  'CATALOG_WRITE',
  'PRICES_READ',
  'PRICES_WRITE',
  'STOCK_READ',
  'STOCK_WRITE',
  'ORDERS_READ',
  'ORDERS_WRITE',
  'CUSTOMERS_READ',
  'CUSTOMERS_WRITE',
  'CUSTOMERS_PRIVACY',
  'PAYMENTS_READ',
  'REFUND',
  'NETWORK_READ',
  'NETWORK_WRITE',
  'STAFF_READ',
  'STAFF_WRITE',
  'SELL',
  'DISCOUNT',
  'IMPORT',
  'REPORTS_READ',
  'HISTORY_READ',
  'SETTINGS',
] as const;
export type Permission = (typeof permissions)[number];

/** Who is signed in and what they may do. */
export type Me = {
  readonly kind: 'STAFF' | 'API_KEY';
  readonly id: string;
  readonly name: string;
  readonly email?: string;
  readonly language?: string;
  readonly demo?: boolean;
  readonly permissions: readonly string[];
};
export type RoleAssignment = { readonly roleCode: string; readonly locationId?: string };
export type StaffMember = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: string;
  readonly assignments: readonly RoleAssignment[];
  readonly hasPassword: boolean;
  readonly hasPin: boolean;
  readonly demo: boolean;
  readonly active: boolean;
  readonly version: number;
  readonly createdAt: string;
};
export type Role = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly permissions: readonly string[];
  readonly builtIn: boolean;
  readonly version: number;
};
export type ApiKey = {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  readonly permissions: readonly string[];
  readonly createdAt: string;
  readonly expiresAt?: string;
  readonly lastUsedAt?: string;
  readonly revokedAt?: string;
};
export type Device = {
  readonly id: string;
  readonly name: string;
  readonly locationId: string;
  readonly channelId: string;
  readonly enrolledAt: string;
  readonly lastSeenAt?: string;
  readonly revokedAt?: string;
};
export type EnrolmentCode = {
  readonly code: string;
  readonly locationId: string;
  readonly expiresAt: string;
};
