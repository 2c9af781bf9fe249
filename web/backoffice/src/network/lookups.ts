import type { Location, SalesChannel } from '@toonbank/client/network.ts';
import { useMemo } from 'react';
import { useMay } from '../access/session.ts';
import { usePage } from '../kit/useApi.ts';

const ALL = { limit: 200, sort: 'name' };

/** The names behind location ids, for lists and pickers. */
export function useLocations() {
  const may = useMay();
  const { data } = usePage<Location>(may('NETWORK_READ') ? '/api/admin/network/locations' : null, ALL);
  return useMemo(() => {
    const items = data?.items ?? [];
    const byId = new Map(items.map((location) => [location.id, location]));
    return {
      items,
      options: items.map((location) => ({ value: location.id, label: location.name })),
      name: (id: string | undefined) => (id ? (byId.get(id)?.name ?? '…') : '–'),
    };
  }, [data]);
}

export function useChannels() {
  const may = useMay();
  const { data } = usePage<SalesChannel>(may('NETWORK_READ') ? '/api/admin/network/channels' : null, ALL);
  return useMemo(() => {
    const items = data?.items ?? [];
    const byId = new Map(items.map((channel) => [channel.id, channel]));
    return {
      items,
      options: items.map((channel) => ({ value: channel.id, label: channel.name })),
      name: (id: string | undefined) => (id ? (byId.get(id)?.name ?? '…') : '–'),
    };
  }, [data]);
}
