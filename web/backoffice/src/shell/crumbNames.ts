import { useEffect, useSyncExternalStore } from 'react';

/** The name of the thing on screen, told by its page, shown in the breadcrumbs. */
let name: string | null = null;
const listeners = new Set<() => void>();

function set(next: string | null): void {
  name = next;
  listeners.forEach((listener) => listener());
}

export function useCrumb(shown: string | undefined): void {
  useEffect(() => {
    set(shown ?? null);
    return () => set(null);
  }, [shown]);
}

export function useCrumbName(): string | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => name,
    () => null,
  );
}
