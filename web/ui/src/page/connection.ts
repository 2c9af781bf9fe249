import { useSyncExternalStore } from 'react';

/** Whether the server answers; told by every call, not by the browser's guess alone. */
let online = typeof navigator === 'undefined' ? true : navigator.onLine;
const listeners = new Set<() => void>();

function set(next: boolean): void {
  if (online === next) return;
  online = next;
  listeners.forEach((listener) => listener());
}

export const isOnline = () => online;
export const heardSomething = () => set(true);
export const heardNothing = () => set(false);

if (typeof window !== 'undefined') {
  window.addEventListener('online', heardSomething);
  window.addEventListener('offline', heardNothing);
}

export function onConnection(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useOnline = () => useSyncExternalStore(onConnection, isOnline, () => true);
