import { Problem, Unreachable } from '@toonbank/client/problem.ts';
import { useSyncExternalStore } from 'react';

/** Whether the server answers; told by every call, not by the browser's guess alone. */
let online = typeof navigator === 'undefined' ? true : navigator.onLine;
let silences = 0;
const listeners = new Set<() => void>();

function set(next: boolean): void {
  if (online === next) return;
  online = next;
  listeners.forEach((listener) => listener());
}

function fallSilent(): void {
  silences++;
  set(false);
}

export const isOnline = () => online;

/**
 * Lets a call tell how the line is: an answer, a refusal too, that there is a network, silence that there is none. An
 * answer to a call from before the line fell silent tells nothing of how it is now.
 */
export async function listened<T>(call: () => Promise<T>): Promise<T> {
  const then = silences;
  const heard = () => {
    if (then === silences) set(true);
  };
  try {
    const answer = await call();
    heard();
    return answer;
  } catch (error) {
    if (error instanceof Unreachable) fallSilent();
    if (error instanceof Problem) heard();
    throw error;
  }
}

if (typeof window !== 'undefined') {
  window.addEventListener('online', () => set(true));
  window.addEventListener('offline', fallSilent);
}

export function onConnection(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useOnline = () => useSyncExternalStore(onConnection, isOnline, () => true);
