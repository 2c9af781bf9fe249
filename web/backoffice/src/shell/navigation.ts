import {
  Activity,
  BadgePercent,
  Bot,
  Boxes,
  FileUp,
  Gift,
  House,
  KeyRound,
  Mail,
  MapPin,
  MonitorSmartphone,
  Package,
  PackageCheck,
  Printer,
  ReceiptText,
  Scale,
  Share2,
  Split,
  ShieldCheck,
  Tag,
  Tags,
  Undo2,
  Truck,
  UserRound,
  UsersRound,
  type LucideIcon,
} from 'lucide-react';

import type { Permission } from '@toonbank/client/access.ts';

export type PlaceName =
  | 'home'
  | 'orders'
  | 'fulfillment'
  | 'returns'
  | 'products'
  | 'priceLists'
  | 'labels'
  | 'priceChanges'
  | 'promotions'
  | 'stock'
  | 'customers'
  | 'giftCards'
  | 'messages'
  | 'locations'
  | 'channels'
  | 'platforms'
  | 'sourcing'
  | 'staff'
  | 'roles'
  | 'devices'
  | 'apiKeys'
  | 'imports'
  | 'purchasing'
  | 'settlements'
  | 'operations';

export type Place = {
  readonly name: PlaceName;
  readonly to: string;
  readonly icon: LucideIcon;
  /** After G. */
  readonly key?: string;
  /** Any of these lets the place show; none: everybody. */
  readonly needs?: readonly Permission[];
};

/** A part of a place with an address of its own below it. */
export type Section = { readonly path: string; readonly name: SectionName };
export type SectionName =
  | 'bookings'
  | 'transfers'
  | 'counts'
  | 'templates'
  | 'suppressions'
  | 'parcels'
  | 'lateness'
  | 'bins'
  | 'fulfilmentSettings'
  | 'carriers'
  | 'what-if'
  | 'backlog'
  | 'holidays'
  | 'rules'
  | 'set-aside'
  | 'differences'
  | 'backorders'
  | 'proposals'
  | 'levels'
  | 'suppliers'
  | 'segments'
  | 'tiers'
  | 'points'
  | 'zones';

const sections: Partial<Record<PlaceName, readonly Section[]>> = {
  returns: [
    { path: 'rules', name: 'rules' },
    { path: 'set-aside', name: 'set-aside' },
  ],
  stock: [
    { path: 'bookings', name: 'bookings' },
    { path: 'transfers', name: 'transfers' },
    { path: 'counts', name: 'counts' },
    { path: 'backorders', name: 'backorders' },
  ],
  messages: [
    { path: 'templates', name: 'templates' },
    { path: 'suppressions', name: 'suppressions' },
  ],
  fulfillment: [
    { path: 'parcels', name: 'parcels' },
    { path: 'lateness', name: 'lateness' },
    { path: 'bins', name: 'bins' },
    { path: 'settings', name: 'fulfilmentSettings' },
  ],
  sourcing: [
    { path: 'carriers', name: 'carriers' },
    { path: 'what-if', name: 'what-if' },
    { path: 'backlog', name: 'backlog' },
    { path: 'holidays', name: 'holidays' },
  ],
  customers: [
    { path: 'segments', name: 'segments' },
    { path: 'tiers', name: 'tiers' },
    { path: 'points', name: 'points' },
  ],
  priceLists: [{ path: 'zones', name: 'zones' }],
  settlements: [{ path: 'differences', name: 'differences' }],
  purchasing: [
    { path: 'proposals', name: 'proposals' },
    { path: 'levels', name: 'levels' },
    { path: 'suppliers', name: 'suppliers' },
  ],
};

export function sectionOf(place: Place, path: string | undefined): Section | undefined {
  return sections[place.name]?.find((section) => section.path === path);
}

export type Group = {
  readonly title?: 'groupSell' | 'groupAssortment' | 'groupShop';
  readonly places: readonly Place[];
};

/** Where one can go, in the order of a working day. */
export const groups: readonly Group[] = [
  { places: [{ name: 'home', to: '/', icon: House, key: 'h' }] },
  {
    title: 'groupSell',
    places: [
      { name: 'orders', to: '/orders', icon: ReceiptText, key: 'o', needs: ['ORDERS_READ'] },
      { name: 'fulfillment', to: '/fulfillment', icon: PackageCheck, key: 'f', needs: ['ORDERS_READ'] },
      { name: 'returns', to: '/returns', icon: Undo2, key: 'r', needs: ['ORDERS_READ'] },
      { name: 'customers', to: '/customers', icon: UserRound, key: 'c', needs: ['CUSTOMERS_READ'] },
      { name: 'giftCards', to: '/gift-cards', icon: Gift, needs: ['PAYMENTS_READ'] },
      { name: 'messages', to: '/messages', icon: Mail, needs: ['ORDERS_READ'] },
      { name: 'settlements', to: '/settlements', icon: Scale, needs: ['PAYMENTS_READ'] },
    ],
  },
  {
    title: 'groupAssortment',
    places: [
      { name: 'products', to: '/products', icon: Package, key: 'p', needs: ['CATALOG_READ'] },
      { name: 'priceLists', to: '/price-lists', icon: Tag, needs: ['PRICES_READ'] },
      { name: 'priceChanges', to: '/price-changes', icon: Tags, needs: ['PRICES_READ'] },
      { name: 'promotions', to: '/promotions', icon: BadgePercent, key: 'a', needs: ['PRICES_READ'] },
      { name: 'labels', to: '/labels', icon: Printer, needs: ['PRICES_READ'] },
      { name: 'stock', to: '/stock', icon: Boxes, key: 's', needs: ['STOCK_READ'] },
      { name: 'purchasing', to: '/purchasing', icon: Truck, needs: ['STOCK_READ'] },
      { name: 'imports', to: '/imports', icon: FileUp, key: 'i', needs: ['IMPORT'] },
    ],
  },
  {
    title: 'groupShop',
    places: [
      { name: 'locations', to: '/locations', icon: MapPin, key: 'l', needs: ['NETWORK_READ'] },
      { name: 'channels', to: '/channels', icon: Share2, needs: ['NETWORK_READ'] },
      { name: 'platforms', to: '/platforms', icon: Bot, needs: ['SETTINGS'] },
      { name: 'sourcing', to: '/sourcing', icon: Split, needs: ['NETWORK_READ'] },
      { name: 'staff', to: '/staff', icon: UsersRound, needs: ['STAFF_READ'] },
      { name: 'roles', to: '/roles', icon: ShieldCheck, needs: ['STAFF_READ'] },
      { name: 'devices', to: '/devices', icon: MonitorSmartphone, needs: ['NETWORK_READ'] },
      { name: 'apiKeys', to: '/api-keys', icon: KeyRound, needs: ['SETTINGS'] },
      { name: 'operations', to: '/operations', icon: Activity, needs: ['SETTINGS'] },
    ],
  },
];

export const places: readonly Place[] = groups.flatMap((group) => group.places);

/** The place an address belongs to: the one with the longest address that begins it. */
export function placeOf(pathname: string): Place | undefined {
  return [...places]
    .sort((left, right) => right.to.length - left.to.length)
    .find((place) =>
      place.to === '/' ? pathname === '/' : pathname === place.to || pathname.startsWith(place.to + '/'),
    );
}
