import type { OrderLine } from '@toonbank/client/orders.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { stretches } from './looks.ts';
import { orderTexts } from './texts.ts';

/** How far the pieces are: a bar that adds up, and the same in words. */
export function ProgressBar({ lines, words }: { lines: readonly OrderLine[]; words?: boolean }) {
  const t = useTexts(orderTexts);
  const parts = stretches(lines);
  const collectedOnly = lines.every((line) => line.progress.shipped === 0);
  const name = {
    handed: collectedOnly ? t.collected : t.shipped,
    returned: t.returned,
    cancelled: t.cancelled,
    open: t.open,
  };
  const said = parts.map((part) => `${part.pieces} ${name[part.kind]}`).join(', ');
  return (
    <span className="bo-progress">
      <span className="bo-progress-bar" role="img" aria-label={said}>
        {parts.map((part) => (
          <span key={part.kind} data-kind={part.kind} style={{ flexGrow: part.pieces }} />
        ))}
      </span>
      {words && (
        <small aria-hidden="true" className="tb-figures">
          {said}
        </small>
      )}
    </span>
  );
}
