import { showToast } from '@toonbank/ui/toasts.ts';
import { useState } from 'react';
import { FULFILMENT, forget, keyOf, queries, write } from '../api.ts';
import { showRefusal } from '../refusals.ts';

type Setup<R> = {
  readonly done?: string | ((result: R) => string | undefined);
  /** Paths below which everything is read anew. */
  readonly changes?: readonly string[];
  readonly after?: (result: R) => void;
  /** A refusal this page answers itself: true means it did. */
  readonly refused?: (error: unknown) => boolean;
};

/** One button, one write; refusals in words, lists fresh afterwards. */
export function useAct<R>(setup: Setup<R>) {
  const [busy, setBusy] = useState(false);
  const [last, setLast] = useState<R>();
  async function run(
    path: string,
    body: unknown = {},
    method: 'POST' | 'PUT' = 'POST',
  ): Promise<R | undefined> {
    if (busy) return undefined;
    setBusy(true);
    try {
      const result = await write<R>(path, body, method);
      const done = typeof setup.done === 'function' ? setup.done(result) : setup.done;
      if (done) showToast({ tone: 'done', title: done });
      keep(result);
      setLast(result);
      setup.after?.(result);
      void forget(...(setup.changes ?? [FULFILMENT]));
      return result;
    } catch (error) {
      if (!setup.refused?.(error)) showRefusal(error);
      void forget(...(setup.changes ?? [FULFILMENT]));
      return undefined;
    } finally {
      setBusy(false);
    }
  }
  return { busy, run, last };
}

/** What was answered stands on the screen at once. */
export function keep(answer: unknown): void {
  if (typeof answer !== 'object' || answer === null || !('id' in answer)) return;
  const id = String(answer.id);
  if ('steps' in answer) queries.setQueryData(keyOf(`${FULFILMENT}/work-orders/${id}`), answer);
  if ('stops' in answer) queries.setQueryData(keyOf(`${FULFILMENT}/pick-lists/${id}`), answer);
}
