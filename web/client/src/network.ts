export const weekdays = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;
export type Weekday = (typeof weekdays)[number];
export type Opening = { readonly from: string; readonly until: string };
export type OpeningHours = {
  readonly week: Partial<Record<Weekday, readonly Opening[]>>;
  readonly exceptions: readonly {
    readonly date: string;
    readonly openings: readonly Opening[];
    readonly reason?: string;
  }[];
};
export type Capability = 'SELL' | 'SHIP' | 'COLLECT' | 'TAKE_RETURNS';
export type Location = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: 'STORE' | 'WAREHOUSE';
  readonly address: {
    readonly street: string;
    readonly houseNumber: string;
    readonly postcode: string;
    readonly city: string;
    readonly country: string;
  };
  readonly latitude?: number;
  readonly longitude?: number;
  readonly zone: string;
  readonly capabilities: readonly Capability[];
  readonly hours: OpeningHours;
  readonly active: boolean;
  readonly version: number;
};
export type ChannelKind = 'WEB_SHOP' | 'TILL' | 'APP' | 'SOCIAL' | 'MARKETPLACE' | 'AGENT';
export type SalesChannel = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: ChannelKind;
  readonly currency: string;
  readonly country: string;
  readonly pricesIncludeTax: boolean;
  readonly languages: readonly string[];
  readonly active: boolean;
  readonly version: number;
};
