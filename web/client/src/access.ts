import type { RoleBody } from './openapi/admin.ts';

export type {
  ApiKey,
  Device,
  DeviceEnrolmentCode as EnrolmentCode,
  Me,
  Role,
  RoleAssignment,
  StaffMember,
} from './openapi/admin.ts';

export type Permission = RoleBody['permissions'][number];

/** In the order in which they are shown. */
export const permissions = [
  'CATALOG_READ',
  'CATALOG_WRITE',
  'PRICES_READ',
  'PRICES_WRITE',
  'STOCK_READ',
  'STOCK_WRITE',
  'ORDERS_READ',
  'ORDERS_WRITE',
  'FULFIL',
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
] as const satisfies readonly Permission[];
