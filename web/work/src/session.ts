import { useQuery } from '@tanstack/react-query';
import type { Me, Permission } from '@toonbank/client/access.ts';
import type { Location } from '@toonbank/client/network.ts';
import type { Page } from '@toonbank/client/page.ts';
import { Problem } from '@toonbank/client/problem.ts';
import { useMemo, useSyncExternalStore } from 'react';
import { api, queries, SESSION_KEY, useApi } from './api.ts';

/** Nobody is `null`; not yet known is `undefined`. */
export function useSession() {
  return useQuery<Me | null>({
    queryKey: SESSION_KEY,
    staleTime: 60_000,
    queryFn: async ({ signal }) => {
      try {
        return await api<Me>('/api/admin/access/sessions/current', { signal });
      } catch (error) {
        if (error instanceof Problem && error.signInNeeded) return null;
        throw error;
      }
    },
  });
}

export async function signOut(): Promise<void> {
  await api('/api/admin/access/sessions/current', { method: 'DELETE' });
  queries.clear();
  queries.setQueryData(SESSION_KEY, null);
}

const STORED = 'toonbank-work-location';
const listeners = new Set<() => void>();
let chosen: string | null = typeof localStorage === 'undefined' ? null : localStorage.getItem(STORED);

export function chooseLocation(id: string | null): void {
  chosen = id;
  if (id) localStorage.setItem(STORED, id);
  else localStorage.removeItem(STORED);
  listeners.forEach((listener) => listener());
}

function useChosen(): string | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => chosen,
    () => null,
  );
}

/** Every location by its id, and those where this person may do the work of orders or stock. */
export function useLocations() {
  const { data: me } = useSession();
  const { data, error, refetch } = useApi<Page<Location>>(me ? '/api/admin/network/locations' : null, {
    limit: 200,
    sort: 'name',
  });
  return useMemo(() => {
    const items = data?.items ?? [];
    const byId = new Map(items.map((location) => [location.id, location]));
    const mine = items.filter(
      (location) =>
        location.active &&
        (['FULFIL', 'STOCK_WRITE', 'ORDERS_READ'] as const).some((permission) =>
          holds(me, permission, location.id),
        ),
    );
    return {
      known: data !== undefined,
      error,
      refetch,
      all: items,
      mine,
      name: (id: string | undefined) => (id ? (byId.get(id)?.name ?? '…') : '–'),
      find: (id: string) => byId.get(id),
    };
  }, [data, error, refetch, me]);
}

function holds(me: Me | null | undefined, permission: Permission, locationId: string): boolean {
  const grant = me?.grants.find((each) => each.permission === permission);
  return grant !== undefined && (grant.locationIds === undefined || grant.locationIds.includes(locationId));
}

/** Where this person works now; absent until it is known or chosen. */
export function useHere(): Location | undefined {
  const id = useChosen();
  const { mine } = useLocations();
  return mine.length === 1 ? mine[0] : mine.find((location) => location.id === id);
}

export function useMay(): (permission: Permission) => boolean {
  const { data: me } = useSession();
  const here = useHere();
  return (permission) => here !== undefined && holds(me, permission, here.id);
}
