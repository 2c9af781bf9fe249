import type { Consent, Customer } from './openapi/admin.ts';

export type { Consent, Customer, CustomerAddress, CustomerDetail, CustomerRow } from './openapi/admin.ts';

export type Purpose = Consent['purpose'];
export type ConsentChannel = Consent['channel'];

export const purposes = [
  'MARKETING',
  'PROFILING',
  'PERSONAL_OFFERS',
  'REVIEW_INVITATION',
  'LOYALTY_PROGRAMME',
] as const satisfies readonly Purpose[];
export const consentChannels = [
  'EMAIL',
  'SMS',
  'PUSH',
  'POST',
  'PHONE',
  'WHATSAPP',
  'NONE',
] as const satisfies readonly ConsentChannel[];

export function fullName(name: Customer['name']): string {
  return [name.given, name.infix, name.family].filter(Boolean).join(' ');
}

export function nameOf(customer: { name: string; company?: string; email?: string }): string {
  return customer.name || customer.company || customer.email || '–';
}
