import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ChannelDetail } from './network/ChannelDetail.tsx';
import { EditChannel, NewChannel } from './network/ChannelForm.tsx';
import { ChannelList } from './network/ChannelList.tsx';
import { LocationDetail } from './network/LocationDetail.tsx';
import { EditLocation, NewLocation } from './network/LocationForm.tsx';
import { LocationList } from './network/LocationList.tsx';
import { Lost } from './shell/Lost.tsx';
import { Shell } from './shell/Shell.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: Lost });
const page = (path: string, component: () => ReactNode) =>
  createRoute({ getParentRoute: () => root, path, component });

const routes = root.addChildren([
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
