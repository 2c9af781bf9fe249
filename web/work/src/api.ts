import { QueryClient, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { createClient, type Call, type Query } from '@toonbank/client/http.ts';
import { newId } from '@toonbank/client/ids.ts';
import { Problem, Unreachable } from '@toonbank/client/problem.ts';
import { language } from '@toonbank/ui/i18n/language.ts';
import { isOnline, listened, onConnection } from '@toonbank/ui/page/connection.ts';

export const FULFILMENT = '/api/admin/fulfillment';
export const STOCK = '/api/admin/inventory';
export const PURCHASING = '/api/admin/purchasing';
export const SESSION_KEY = ['session'] as const;

/** How often what others change is looked at again while a page is open. */
export const LOOK_EVERY_MS = 10_000;
const TRIES = 3;
const BETWEEN_TRIES_MS = 700;

const client = createClient({
  headers: () => ({ 'accept-language': language() }),
  onSignInNeeded: () => {
    if (queries.getQueryData(SESSION_KEY)) queries.setQueryData(SESSION_KEY, null);
  },
});

export const api = <T>(path: string, call?: Call): Promise<T> => listened(() => client<T>(path, call));

/** A write of one intention: silence is answered with the same words under the same key, so nothing happens twice. */
export async function write<T>(
  path: string,
  body: unknown = {},
  method: 'POST' | 'PUT' = 'POST',
): Promise<T> {
  const idempotencyKey = newId();
  for (let tries = 1; ; tries++) {
    try {
      return await api<T>(path, { method, body, idempotencyKey });
    } catch (error) {
      if (!(error instanceof Unreachable) || tries === TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES_MS * tries));
    }
  }
}

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 4_000,
      refetchOnWindowFocus: true,
      retry: (failures, error) => failures < 2 && !(error instanceof Problem && error.status < 500),
    },
  },
});

// what happened while there was no network is seen as soon as there is one again
onConnection(() => {
  if (isOnline()) void queries.invalidateQueries();
});

export function keyOf(path: string, query?: Query): readonly unknown[] {
  return [path, query ?? {}];
}

/** One thing or list from the server; without a path nothing is asked. */
export function useApi<T>(path: string | null, query?: Query, live = false): UseQueryResult<T> {
  return useQuery<T>({
    queryKey: keyOf(path ?? '', query),
    queryFn: ({ signal }) => api<T>(path ?? '', { query, signal }),
    enabled: path !== null,
    refetchInterval: live ? LOOK_EVERY_MS : false,
  });
}

/** What was read from below these paths is asked again. */
export async function forget(...prefixes: string[]): Promise<void> {
  await queries.invalidateQueries({
    predicate: ({ queryKey }) => prefixes.some((prefix) => String(queryKey[0]).startsWith(prefix)),
  });
}
