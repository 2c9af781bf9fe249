import { Problem, Unreachable } from '@toonbank/client/problem.ts';
import { textsNow } from '@toonbank/ui/i18n/texts.ts';
import { showToast } from '@toonbank/ui/toasts.ts';
import { kitTexts } from './texts.ts';

/** What went wrong and what to do, in the server's words where it has any. */
export function wordsOf(error: unknown): { title: string; detail: string } {
  const t = textsNow(kitTexts);
  if (error instanceof Problem) {
    const detail = error.detail || error.fields.map((field) => field.detail).join(' ');
    return { title: t.refused, detail };
  }
  if (error instanceof Unreachable) return { title: t.failed, detail: t.unreachable };
  return { title: t.refused, detail: error instanceof Error ? error.message : '' };
}

export function showRefusal(error: unknown): void {
  const { title, detail } = wordsOf(error);
  showToast({ tone: 'refused', title, detail });
}

export function showDone(title: string, detail?: string): void {
  showToast({ tone: 'done', title, detail });
}
