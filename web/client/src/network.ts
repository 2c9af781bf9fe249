import type { Location, SalesChannel } from './openapi/admin.ts';

export type { Location, Opening, OpeningHours, SalesChannel } from './openapi/admin.ts';

export type Capability = Location['capabilities'][number];
export type ChannelKind = SalesChannel['kind'];

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
