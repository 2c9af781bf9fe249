import { useBlocker } from '@tanstack/react-router';
import { IdempotencyKeys } from '@toonbank/client/idempotency.ts';
import { merge, same } from '@toonbank/client/merge.ts';
import { readAt, writeAt } from '@toonbank/client/pointer.ts';
import { Problem } from '@toonbank/client/problem.ts';
import { textsNow } from '@toonbank/ui/i18n/texts.ts';
import { showToast } from '@toonbank/ui/toasts.ts';
import { useRef, useState } from 'react';
import { showDone, showRefusal, wordsOf } from './refusals.ts';
import { kitTexts } from './texts.ts';

type Setup<T, R> = {
  /** As the server has it now (or the empty form). */
  readonly start: T;
  /** Sends it. The key stays the same while the same values are tried again. */
  readonly send: (values: T, idempotencyKey: string) => Promise<R>;
  readonly onSaved: (result: R) => void | Promise<void>;
  /** Fetches the newest state, for a save that came too late. */
  readonly reload?: () => Promise<T>;
  /** Where a refused field of the request stands in the form, when the two differ. */
  readonly placeOf?: (pointer: string) => string;
  readonly savedText?: string;
};

export type RefusedField = { readonly pointer: string; readonly code: string; readonly detail: string };

export type Form<T> = {
  readonly values: T;
  readonly dirty: boolean;
  readonly saving: boolean;
  readonly stale: boolean;
  /** A refusal that belongs to no single field. */
  readonly refusal: { title: string; detail: string } | null;
  readonly wrongFields: number;
  /** Every refused field, for parts of a form that are no single field. */
  readonly refusedFields: readonly RefusedField[];
  read: (pointer: string) => unknown;
  write: (pointer: string, value: unknown) => void;
  errorAt: (pointer: string) => string | undefined;
  save: () => Promise<boolean>;
  reset: () => void;
  /** Back to the empty form, after a save that leaves it open for more. */
  restart: () => void;
  keepMine: () => Promise<void>;
  takeTheirs: () => Promise<void>;
  readonly leaving: { stay: () => void; leave: () => void } | null;
};

/** A form whose rules are the server's: refused fields come back by JSON pointer, a stale version asks what to do. */
export function useResourceForm<T, R>(setup: Setup<T, R>): Form<T> {
  const [base, setBase] = useState(setup.start);
  const [values, setValues] = useState(setup.start);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [refusal, setRefusal] = useState<Form<T>['refusal']>(null);
  const [saving, setSaving] = useState(false);
  const [stale, setStale] = useState(false);
  const keys = useRef(new IdempotencyKeys());
  const done = useRef(false);
  const dirty = !same(base, values);

  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => dirty && !done.current && current.pathname !== next.pathname,
    enableBeforeUnload: () => dirty && !done.current,
    withResolver: true,
  });

  function begin(from: T): void {
    setBase(from);
    setValues(from);
    setErrors({});
    setRefusal(null);
    setStale(false);
  }

  function refuse(problem: Problem): void {
    if (problem.staleVersion && setup.reload) {
      setStale(true);
      return;
    }
    const placed: Record<string, string> = {};
    for (const field of problem.fields) {
      placed[setup.placeOf?.(field.pointer) ?? field.pointer] = field.detail || field.code;
    }
    setErrors(placed);
    setRefusal(problem.fields.length > 0 && !problem.detail ? null : wordsOf(problem));
  }

  async function save(): Promise<boolean> {
    if (saving) return false;
    setSaving(true);
    setErrors({});
    setRefusal(null);
    try {
      const result = await setup.send(values, keys.current.keyFor(values));
      keys.current.answered();
      done.current = true;
      setBase(values);
      showDone(setup.savedText ?? textsNow(kitTexts).saved);
      await setup.onSaved(result);
      done.current = false;
      return true;
    } catch (error) {
      if (error instanceof Problem) {
        keys.current.answered();
        refuse(error);
      } else {
        showRefusal(error);
      }
      return false;
    } finally {
      setSaving(false);
    }
  }

  async function newest(): Promise<T | null> {
    try {
      return (await setup.reload?.()) ?? null;
    } catch (error) {
      showRefusal(error);
      return null;
    }
  }

  return {
    values,
    dirty,
    saving,
    stale,
    refusal,
    wrongFields: Object.keys(errors).length,
    refusedFields: Object.entries(errors).map(([pointer, detail]) => ({ pointer, detail, code: pointer })),
    read: (pointer) => readAt(values, pointer),
    write: (pointer, value) => {
      setValues((now) => writeAt(now, pointer, value));
      setErrors((now) =>
        Object.fromEntries(
          Object.entries(now).filter(([at]) => at !== pointer && !at.startsWith(pointer + '/')),
        ),
      );
    },
    errorAt: (pointer) => errors[pointer],
    save,
    reset: () => begin(base),
    restart: () => begin(setup.start),
    keepMine: async () => {
      const theirs = await newest();
      if (theirs === null) return;
      const { merged, clashes } = merge(base, values, theirs);
      begin(theirs);
      setValues(merged);
      const t = textsNow(kitTexts);
      showToast({
        tone: 'told',
        title: t.merged,
        detail: clashes.length ? t.mergedClashes(clashes.length) : undefined,
      });
    },
    takeTheirs: async () => {
      const theirs = await newest();
      if (theirs !== null) begin(theirs);
    },
    leaving:
      blocker.status === 'blocked' ? { stay: () => blocker.reset(), leave: () => blocker.proceed() } : null,
  };
}
