import { Problem, Unreachable } from '@toonbank/client/problem.ts';
import { textsNow } from '@toonbank/ui/i18n/texts.ts';
import { showToast } from '@toonbank/ui/toasts.ts';
import { kitTexts } from './kit/texts.ts';

export type Words = { readonly title: string; readonly detail: string };

/** What went wrong and what to do, in the server's words where it has any. */
export function wordsOf(error: unknown): Words {
  const t = textsNow(kitTexts);
  if (error instanceof Problem) {
    const detail = error.detail || error.fields.map((field) => field.detail).join(' ');
    return { title: error.title || t.refused, detail };
  }
  if (error instanceof Unreachable) return { title: t.offline, detail: t.unsure };
  return { title: t.refused, detail: error instanceof Error ? error.message : '' };
}

export function showRefusal(error: unknown): void {
  showToast({ tone: 'refused', ...wordsOf(error) });
}
