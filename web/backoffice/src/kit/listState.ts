import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';

/** What a list shows, as it stands in the address: it can be kept, sent and gone back to. */
export type ListSearch = Readonly<Record<string, string | undefined>>;

/** Cursors of the pages before this one; they live in the history entry, not in the address. */
type Trail = readonly string[];

export function readListSearch(raw: Record<string, unknown>): ListSearch {
  const entries = Object.entries(raw)
    .filter(
      ([, value]) =>
        (typeof value === 'string' && value !== '') || typeof value === 'number' || value === true,
    )
    .map(([name, value]) => [name, String(value)] as const);
  return Object.fromEntries(entries);
}

/** A change of anything but the page begins at the first page again. */
export function withChange(now: ListSearch, change: ListSearch): ListSearch {
  const next: Record<string, string | undefined> = { ...now, ...change };
  if (!('cursor' in change)) delete next['cursor'];
  return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined && value !== ''));
}

export function useListState() {
  const navigate = useNavigate();
  const location = useRouterState({ select: (state) => state.location });
  const search = useMemo(() => readListSearch(location.search as Record<string, unknown>), [location.search]);
  const trail = useMemo<Trail>(
    () => (location.state as { trail?: Trail } | undefined)?.trail ?? [],
    [location.state],
  );

  const go = useCallback(
    (next: ListSearch, nextTrail: Trail, replace: boolean) =>
      void navigate({ to: '.', search: next as never, state: { trail: nextTrail } as never, replace }),
    [navigate],
  );

  return {
    search,
    hasPrevious: search['cursor'] !== undefined,
    change: useCallback(
      (change: ListSearch, replace = false) => go(withChange(search, change), [], replace),
      [go, search],
    ),
    reset: useCallback((keep: ListSearch) => go(keep, [], false), [go]),
    nextPage: (cursor: string) => go({ ...search, cursor }, [...trail, search['cursor'] ?? ''], false),
    previousPage: () =>
      go(withChange(search, { cursor: trail.at(-1) || undefined }), trail.slice(0, -1), false),
  };
}
