import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ApiKeyList } from './access/ApiKeys.tsx';
import { DeviceList } from './access/Devices.tsx';
import { EditRole, NewRole, RoleDetail, RoleList } from './access/Roles.tsx';
import { StaffDetail } from './access/StaffDetail.tsx';
import { EditStaff, NewStaff } from './access/StaffForm.tsx';
import { StaffList } from './access/StaffList.tsx';
import { ProductDetail } from './catalog/ProductDetail.tsx';
import { EditProduct, NewProduct } from './catalog/ProductForm.tsx';
import { ProductList } from './catalog/ProductList.tsx';
import { CustomerDetail } from './customers/CustomerDetail.tsx';
import { EditCustomer, NewCustomer } from './customers/CustomerForm.tsx';
import { CustomerList } from './customers/CustomerList.tsx';
import { Home } from './home/Home.tsx';
import { ImportDetail, ImportList } from './imports/Imports.tsx';
import { BookingDetail, BookingList } from './inventory/Bookings.tsx';
import { CountDetail, CountList } from './inventory/Counts.tsx';
import { LevelList } from './inventory/LevelList.tsx';
import { StockDetail } from './inventory/StockDetail.tsx';
import { TransferDetail, TransferList } from './inventory/Transfers.tsx';
import { ChannelDetail } from './network/ChannelDetail.tsx';
import { EditChannel, NewChannel } from './network/ChannelForm.tsx';
import { ChannelList } from './network/ChannelList.tsx';
import { LocationDetail } from './network/LocationDetail.tsx';
import { EditLocation, NewLocation } from './network/LocationForm.tsx';
import { LocationList } from './network/LocationList.tsx';
import { OrderDetail } from './orders/OrderDetail.tsx';
import { OrderList } from './orders/OrderTable.tsx';
import { EditPriceList, NewPriceList, PriceListDetail, PriceListList } from './pricing/PriceLists.tsx';
import { Lost } from './shell/Lost.tsx';
import { Shell } from './shell/Shell.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: Lost });
const page = (path: string, component: () => ReactNode) =>
  createRoute({ getParentRoute: () => root, path, component });

const routes = root.addChildren([
  page('/', Home),
  page('/orders', OrderList),
  page('/orders/$id', OrderDetail),
  page('/customers', CustomerList),
  page('/customers/new', NewCustomer),
  page('/customers/$id', CustomerDetail),
  page('/customers/$id/edit', EditCustomer),
  page('/products', ProductList),
  page('/products/new', NewProduct),
  page('/products/$id', ProductDetail),
  page('/products/$id/edit', EditProduct),
  page('/price-lists', PriceListList),
  page('/price-lists/new', NewPriceList),
  page('/price-lists/$id', PriceListDetail),
  page('/price-lists/$id/edit', EditPriceList),
  page('/stock', LevelList),
  page('/stock/bookings', BookingList),
  page('/stock/bookings/$id', BookingDetail),
  page('/stock/transfers', TransferList),
  page('/stock/transfers/$id', TransferDetail),
  page('/stock/counts', CountList),
  page('/stock/counts/$id', CountDetail),
  page('/stock/$id', StockDetail),
  page('/imports', ImportList),
  page('/imports/$id', ImportDetail),
  page('/staff', StaffList),
  page('/staff/new', NewStaff),
  page('/staff/$id', StaffDetail),
  page('/staff/$id/edit', EditStaff),
  page('/roles', RoleList),
  page('/roles/new', NewRole),
  page('/roles/$id', RoleDetail),
  page('/roles/$id/edit', EditRole),
  page('/devices', DeviceList),
  page('/api-keys', ApiKeyList),
  page('/locations', LocationList),
  page('/locations/new', NewLocation),
  page('/locations/$id', LocationDetail),
  page('/locations/$id/edit', EditLocation),
  page('/channels', ChannelList),
  page('/channels/new', NewChannel),
  page('/channels/$id', ChannelDetail),
  page('/channels/$id/edit', EditChannel),
]);

export const router = createRouter({
  routeTree: routes,
  basepath: '/backoffice',
  defaultPreload: false,
  scrollRestoration: true,
  // values in the address stay the plain text that the server will read
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const kept = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
    const text = new URLSearchParams(kept.map(([name, value]) => [name, String(value)])).toString();
    return text ? '?' + text : '';
  },
});
