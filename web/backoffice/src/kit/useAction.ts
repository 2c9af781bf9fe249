import { IdempotencyKeys } from '@toonbank/client/idempotency.ts';
import { Problem } from '@toonbank/client/problem.ts';
import { useRef, useState } from 'react';
import type { Call } from '@toonbank/client/http.ts';
import { api } from '../api.ts';
import { showDone, showRefusal } from './refusals.ts';
import { forget } from './useApi.ts';

type Setup<R> = {
  readonly done?: string | ((result: R) => string);
  /** Paths below which everything is read anew. */
  readonly changes: readonly string[];
  readonly after?: (result: R) => void;
};

/** One button, one write: idempotent, refusals as toasts, lists fresh afterwards. */
export function useAction<R = unknown>(setup: Setup<R>) {
  const [busy, setBusy] = useState(false);
  const keys = useRef(new IdempotencyKeys());
  async function run(path: string, call: Call): Promise<boolean> {
    if (busy) return false;
    setBusy(true);
    try {
      const idempotencyKey = keys.current.keyFor({ path, method: call.method, body: call.body });
      const result = await api<R>(path, { ...call, idempotencyKey });
      keys.current.answered();
      if (setup.done) showDone(typeof setup.done === 'function' ? setup.done(result) : setup.done);
      // leaving comes first: what was just removed is not asked for again
      setup.after?.(result);
      await forget(...setup.changes);
      return true;
    } catch (error) {
      if (error instanceof Problem) keys.current.answered();
      showRefusal(error);
      return false;
    } finally {
      setBusy(false);
    }
  }
  return { busy, run };
}
