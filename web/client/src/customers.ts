export type CustomerRow = {
  readonly id: string;
  readonly name: string;
  readonly company?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly loyaltyCard?: string;
  readonly city?: string;
  readonly tags: readonly string[];
  readonly hasAccount: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
};
export type CustomerAddress = {
  readonly id?: string;
  readonly name?: string;
  readonly company?: string;
  readonly street: string;
  readonly houseNumber?: string;
  readonly addition?: string;
  readonly postcode?: string;
  readonly city: string;
  readonly region?: string;
  readonly country: string;
  readonly phone?: string;
  readonly main: boolean;
};
export type Customer = {
  readonly id: string;
  readonly name: { readonly given?: string; readonly infix?: string; readonly family?: string };
  readonly company?: string;
  readonly language: string;
  readonly email?: string;
  readonly phone?: string;
  readonly loyaltyCard?: string;
  readonly externalId?: string;
  readonly addresses: readonly CustomerAddress[];
  readonly tags: readonly string[];
  readonly note?: string;
  readonly hasAccount: boolean;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly erasedAt?: string;
};
export const purposes = [
  'MARKETING',
  'PROFILING',
  'PERSONAL_OFFERS',
  'REVIEW_INVITATION',
  'LOYALTY_PROGRAMME',
] as const;
export type Purpose = (typeof purposes)[number];
export const consentChannels = ['EMAIL', 'SMS', 'PUSH', 'POST', 'PHONE', 'WHATSAPP', 'NONE'] as const;
export type ConsentChannel = (typeof consentChannels)[number];
export type Consent = {
  readonly id: string;
  readonly purpose: Purpose;
  readonly channel: ConsentChannel;
  readonly granted: boolean;
  readonly source: string;
  readonly textVersion: string;
  readonly recordedBy: string;
  readonly at: string;
};
export type CustomerDetail = {
  readonly customer: Customer;
  readonly account?: { readonly verified: boolean; readonly createdAt: string };
  readonly consents: readonly Consent[];
};

export function fullName(name: Customer['name']): string {
  return [name.given, name.infix, name.family].filter(Boolean).join(' ');
}

export function nameOf(customer: { name: string; company?: string; email?: string }): string {
  return customer.name || customer.company || customer.email || '–';
}
