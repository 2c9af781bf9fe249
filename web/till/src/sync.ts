import { pos } from './api.ts';
import { isOnline } from './connection.ts';
import { kept } from './keeping.ts';
import type { Kept } from './journal.ts';
import type { JournalEntry } from '@toonbank/client/pos.ts';
import { useSyncExternalStore } from 'react';

export const BATCH_MAX = 100;
const LOOK_EVERY_MS = 15_000;

export type Waiting = { readonly waiting: number; readonly attention: number; readonly broken: boolean };

let state: Waiting = { waiting: 0, attention: 0, broken: false };
let busy = false;
const listeners = new Set<() => void>();

async function count(): Promise<void> {
  const { journal } = await kept();
  const all = await journal.all();
  state = {
    waiting: all.filter((entry) => entry.sent === 0).length,
    attention: all.filter((entry) => entry.result?.code).length,
    broken: (await journal.firstBreak()) !== null,
  };
  listeners.forEach((listener) => listener());
}

/** An entry as the server takes it: without what only this till knows. */
export function asSent({ id, sequence, previousHash, hash, payload }: Kept): JournalEntry {
  return { id, sequence, previousHash, hash, payload };
}

/** Sends what waits, oldest first, in batches; may be called at any time and as often as one likes. */
export async function sendWaiting(): Promise<void> {
  await count();
  if (busy) return;
  busy = true;
  try {
    const { journal } = await kept();
    for (
      let batch = await journal.waiting(BATCH_MAX);
      batch.length > 0;
      batch = await journal.waiting(BATCH_MAX)
    ) {
      const { results } = await pos.sync(batch.map(asSent));
      if (results.length === 0) break;
      await journal.markSent(results);
      await count();
    }
  } catch {
    // silence or a refusal: everything stays in the journal, and the next look tries again
  } finally {
    busy = false;
  }
}

export function startSending(): () => void {
  void sendWaiting();
  const timer = setInterval(() => {
    if (state.waiting > 0 || !isOnline()) void sendWaiting();
  }, LOOK_EVERY_MS);
  const now = () => void sendWaiting();
  window.addEventListener('online', now);
  return () => {
    clearInterval(timer);
    window.removeEventListener('online', now);
  };
}

export function useWaiting(): Waiting {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
}
