import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Home } from './home/Home.tsx';
import { Broken } from './kit/States.tsx';
import { Lost } from './shell/Lost.tsx';
import { Shell } from './shell/Shell.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: Lost });
const page = (path: string, component: () => ReactNode) =>
  createRoute({ getParentRoute: () => root, path, component });

/** A page whose code comes when somebody goes there, or points at the way. */
const later = <Module extends Record<Name, () => ReactNode>, Name extends string>(
  path: string,
  load: () => Promise<Module>,
  name: Name & keyof Module,
) =>
  createRoute({
    getParentRoute: () => root,
    path,
    component: lazyRouteComponent(load as () => Promise<Record<string, () => ReactNode>>, name),
  });

const routes = root.addChildren([
  page('/', Home),
  later('/orders', () => import('./orders/OrderTable.tsx'), 'OrderList'),
  later('/orders/$id', () => import('./orders/OrderDetail.tsx'), 'OrderDetail'),
  later('/messages', () => import('./messages/MessageList.tsx'), 'MessageList'),
  later('/messages/templates', () => import('./messages/TemplateList.tsx'), 'TemplateList'),
  later(
    '/messages/templates/$kind/$language',
    () => import('./messages/TemplateEditor.tsx'),
    'TemplateEditor',
  ),
  later('/messages/suppressions', () => import('./messages/Suppressions.tsx'), 'SuppressionList'),
  later('/messages/$id', () => import('./messages/MessageDetail.tsx'), 'MessageDetail'),
  later('/fulfillment', () => import('./fulfillment/WorkList.tsx'), 'WorkList'),
  later('/fulfillment/parcels', () => import('./fulfillment/ParcelList.tsx'), 'ParcelList'),
  later('/fulfillment/parcels/$id', () => import('./fulfillment/ParcelDetail.tsx'), 'ParcelDetail'),
  later('/fulfillment/lateness', () => import('./fulfillment/Lateness.tsx'), 'LatenessPage'),
  later('/fulfillment/bins', () => import('./fulfillment/Bins.tsx'), 'BinPage'),
  later('/fulfillment/settings', () => import('./fulfillment/Settings.tsx'), 'FulfillmentSettings'),
  later('/fulfillment/$id', () => import('./fulfillment/WorkDetail.tsx'), 'WorkDetail'),
  later('/returns', () => import('./returns/ReturnList.tsx'), 'ReturnList'),
  later('/returns/rules', () => import('./returns/Rules.tsx'), 'ReturnRules'),
  later('/returns/set-aside', () => import('./returns/SetAside.tsx'), 'SetAside'),
  later('/returns/$id', () => import('./returns/ReturnDetail.tsx'), 'ReturnDetail'),
  later('/gift-cards', () => import('./payments/GiftCards.tsx'), 'GiftCardList'),
  later('/gift-cards/$id', () => import('./payments/GiftCards.tsx'), 'GiftCardDetail'),
  later('/customers', () => import('./customers/CustomerList.tsx'), 'CustomerList'),
  later('/customers/new', () => import('./customers/CustomerForm.tsx'), 'NewCustomer'),
  later('/customers/tiers', () => import('./customers/Tiers.tsx'), 'TierList'),
  later('/customers/points', () => import('./customers/Points.tsx'), 'PointsRule'),
  later('/customers/segments', () => import('./customers/Segments.tsx'), 'SegmentList'),
  later('/customers/segments/new', () => import('./customers/Segments.tsx'), 'NewSegment'),
  later('/customers/segments/$id', () => import('./customers/Segments.tsx'), 'EditSegment'),
  later('/customers/$id', () => import('./customers/CustomerDetail.tsx'), 'CustomerDetail'),
  later('/customers/$id/edit', () => import('./customers/CustomerForm.tsx'), 'EditCustomer'),
  later('/products', () => import('./catalog/ProductList.tsx'), 'ProductList'),
  later('/products/new', () => import('./catalog/ProductForm.tsx'), 'NewProduct'),
  later('/products/$id', () => import('./catalog/ProductDetail.tsx'), 'ProductDetail'),
  later('/products/$id/edit', () => import('./catalog/ProductForm.tsx'), 'EditProduct'),
  later('/promotions', () => import('./promotions/PromotionList.tsx'), 'PromotionList'),
  later('/promotions/new', () => import('./promotions/PromotionForm.tsx'), 'NewPromotion'),
  later('/promotions/$id', () => import('./promotions/PromotionDetail.tsx'), 'PromotionDetail'),
  later('/promotions/$id/edit', () => import('./promotions/PromotionForm.tsx'), 'EditPromotion'),
  later('/price-changes', () => import('./pricing/PriceChangeList.tsx'), 'PriceChangeList'),
  later('/price-changes/new', () => import('./pricing/PriceChangeForm.tsx'), 'NewPriceChange'),
  later('/price-changes/$id', () => import('./pricing/PriceChangeDetail.tsx'), 'PriceChangeDetail'),
  later('/price-changes/$id/edit', () => import('./pricing/PriceChangeForm.tsx'), 'EditPriceChange'),
  later('/labels', () => import('./pricing/Labels.tsx'), 'LabelPage'),
  later('/price-lists', () => import('./pricing/PriceLists.tsx'), 'PriceListList'),
  later('/price-lists/new', () => import('./pricing/PriceLists.tsx'), 'NewPriceList'),
  later('/price-lists/zones', () => import('./pricing/Zones.tsx'), 'ZoneList'),
  later('/price-lists/$id', () => import('./pricing/PriceLists.tsx'), 'PriceListDetail'),
  later('/price-lists/$id/edit', () => import('./pricing/PriceLists.tsx'), 'EditPriceList'),
  later('/stock', () => import('./inventory/LevelList.tsx'), 'LevelList'),
  later('/stock/bookings', () => import('./inventory/Bookings.tsx'), 'BookingList'),
  later('/stock/bookings/$id', () => import('./inventory/Bookings.tsx'), 'BookingDetail'),
  later('/stock/transfers', () => import('./inventory/Transfers.tsx'), 'TransferList'),
  later('/stock/transfers/$id', () => import('./inventory/Transfers.tsx'), 'TransferDetail'),
  later('/stock/counts', () => import('./inventory/Counts.tsx'), 'CountList'),
  later('/stock/counts/$id', () => import('./inventory/Counts.tsx'), 'CountDetail'),
  later('/stock/backorders', () => import('./inventory/BackorderList.tsx'), 'BackorderList'),
  later('/stock/$id', () => import('./inventory/StockDetail.tsx'), 'StockDetail'),
  later('/settlements', () => import('./payments/Settlements.tsx'), 'SettlementList'),
  later('/settlements/differences', () => import('./payments/Settlements.tsx'), 'DifferenceList'),
  later('/purchasing', () => import('./purchasing/PurchaseList.tsx'), 'PurchaseList'),
  later('/purchasing/orders/$id', () => import('./purchasing/PurchaseDetail.tsx'), 'PurchaseDetail'),
  later('/purchasing/proposals', () => import('./purchasing/Replenishment.tsx'), 'ProposalList'),
  later('/purchasing/levels', () => import('./purchasing/Replenishment.tsx'), 'LevelsToKeep'),
  later('/purchasing/suppliers', () => import('./purchasing/Suppliers.tsx'), 'SupplierList'),
  later('/purchasing/suppliers/new', () => import('./purchasing/Suppliers.tsx'), 'NewSupplier'),
  later('/purchasing/suppliers/$id', () => import('./purchasing/Suppliers.tsx'), 'SupplierDetail'),
  later('/purchasing/suppliers/$id/edit', () => import('./purchasing/Suppliers.tsx'), 'EditSupplier'),
  later('/imports', () => import('./imports/Imports.tsx'), 'ImportList'),
  later('/imports/$id', () => import('./imports/Imports.tsx'), 'ImportDetail'),
  later('/staff', () => import('./access/StaffList.tsx'), 'StaffList'),
  later('/staff/new', () => import('./access/StaffForm.tsx'), 'NewStaff'),
  later('/staff/$id', () => import('./access/StaffDetail.tsx'), 'StaffDetail'),
  later('/staff/$id/edit', () => import('./access/StaffForm.tsx'), 'EditStaff'),
  later('/roles', () => import('./access/Roles.tsx'), 'RoleList'),
  later('/roles/new', () => import('./access/Roles.tsx'), 'NewRole'),
  later('/roles/$id', () => import('./access/Roles.tsx'), 'RoleDetail'),
  later('/roles/$id/edit', () => import('./access/Roles.tsx'), 'EditRole'),
  later('/devices', () => import('./access/Devices.tsx'), 'DeviceList'),
  later('/api-keys', () => import('./access/ApiKeys.tsx'), 'ApiKeyList'),
  later('/operations', () => import('./operations/Subscribers.tsx'), 'SubscriberPage'),
  later('/platforms', () => import('./shopping/Platforms.tsx'), 'PlatformList'),
  later('/platforms/$id', () => import('./shopping/Platforms.tsx'), 'PlatformDetail'),
  later('/locations', () => import('./network/LocationList.tsx'), 'LocationList'),
  later('/locations/new', () => import('./network/LocationForm.tsx'), 'NewLocation'),
  later('/locations/$id', () => import('./network/LocationDetail.tsx'), 'LocationDetail'),
  later('/locations/$id/edit', () => import('./network/LocationForm.tsx'), 'EditLocation'),
  later('/sourcing', () => import('./sourcing/StrategyList.tsx'), 'StrategyList'),
  later('/sourcing/new', () => import('./sourcing/StrategyPages.tsx'), 'NewStrategy'),
  later('/sourcing/carriers', () => import('./sourcing/Carriers.tsx'), 'CarrierList'),
  later('/sourcing/carriers/new', () => import('./sourcing/Carriers.tsx'), 'NewCarrier'),
  later('/sourcing/carriers/$code', () => import('./sourcing/Carriers.tsx'), 'EditCarrier'),
  later('/sourcing/holidays', () => import('./sourcing/Holidays.tsx'), 'HolidayPage'),
  later('/sourcing/what-if', () => import('./sourcing/Runs.tsx'), 'WhatIfPage'),
  later('/sourcing/backlog', () => import('./sourcing/Runs.tsx'), 'BacklogPage'),
  later('/sourcing/$id', () => import('./sourcing/StrategyPages.tsx'), 'StrategyDetail'),
  later('/sourcing/$id/edit', () => import('./sourcing/StrategyPages.tsx'), 'EditStrategy'),
  later('/channels', () => import('./network/ChannelList.tsx'), 'ChannelList'),
  later('/channels/new', () => import('./network/ChannelForm.tsx'), 'NewChannel'),
  later('/channels/$id', () => import('./network/ChannelDetail.tsx'), 'ChannelDetail'),
  later('/channels/$id/edit', () => import('./network/ChannelForm.tsx'), 'EditChannel'),
]);

export const router = createRouter({
  routeTree: routes,
  basepath: '/backoffice',
  defaultPreload: 'intent',
  defaultErrorComponent: Broken,
  scrollRestoration: true,
  // values in the address stay the plain text that the server will read
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const kept = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
    const text = new URLSearchParams(kept.map(([name, value]) => [name, String(value)])).toString();
    return text ? '?' + text : '';
  },
});
