import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Query } from '@toonbank/client/http.ts';
import type { Page } from '@toonbank/client/page.ts';
import { api, queries } from '../api.ts';

/** One thing from the server, kept under its path. Without a path nothing is asked. */
export function useApi<T>(path: string | null, query?: Query): UseQueryResult<T> {
  return useQuery<T>({
    queryKey: [path ?? '', query ?? {}],
    queryFn: ({ signal }) => api<T>(path ?? '', { query, signal }),
    enabled: path !== null,
  });
}

/** One page of a list; the page before stays on screen while the next one comes. */
export function usePage<T>(path: string | null, query?: Query): UseQueryResult<Page<T>> {
  return useQuery<Page<T>>({
    queryKey: [path ?? '', query ?? {}],
    queryFn: ({ signal }) => api<Page<T>>(path ?? '', { query, signal }),
    enabled: path !== null,
    placeholderData: keepPreviousData,
  });
}

/** After a write: whatever was read from below these paths is asked again. */
export async function forget(...prefixes: string[]): Promise<void> {
  await queries.invalidateQueries({
    predicate: ({ queryKey }) => prefixes.some((prefix) => String(queryKey[0]).startsWith(prefix)),
  });
}
