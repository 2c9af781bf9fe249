import { Problem, Unreachable } from '@toonbank/client/problem.ts';
import { textsNow } from '@toonbank/ui/i18n/texts.ts';
import { showToast } from '@toonbank/ui/toasts.ts';
import { tillTexts } from './texts.ts';

export function wordsOf(error: unknown): { title: string; detail: string } {
  const t = textsNow(tillTexts);
  if (error instanceof Problem) {
    return {
      title: t.refused,
      detail: error.detail || error.fields.map((field) => field.detail).join(' '),
    };
  }
  if (error instanceof Unreachable) return { title: t.offline, detail: t.unreachable };
  return { title: t.refused, detail: error instanceof Error ? error.message : '' };
}

export function showRefusal(error: unknown): void {
  showToast({ tone: 'refused', ...wordsOf(error) });
}
