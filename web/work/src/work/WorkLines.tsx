import { toPick, type Work, type WorkLine } from '@toonbank/client/fulfillment.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Check, Ellipsis, MapPin } from 'lucide-react';
import { Picture } from '../kit/Picture.tsx';
import { workTexts } from './texts.ts';

/** The articles of an order, by place, with how far each one is. */
export function WorkLines({ work, onLine }: { work: Work; onLine?: (line: WorkLine) => void }) {
  const t = useTexts(workTexts);
  return (
    <ul className="wk-lines" aria-label={t.lines}>
      {work.lines.map((line) => (
        <Line key={line.id} line={line} onLine={onLine} />
      ))}
    </ul>
  );
}

function Line({ line, onLine }: { line: WorkLine; onLine?: (line: WorkLine) => void }) {
  const t = useTexts(workTexts);
  const wanted = line.open + line.handedOver;
  const done = wanted > 0 && toPick(line) === 0;
  const gone = line.short + line.moved;
  return (
    <li className="wk-line" data-done={done ? '' : undefined} data-none={wanted === 0 ? '' : undefined}>
      <Picture of={line} />
      <div className="wk-line-words">
        <strong>{line.title}</strong>
        <small className="tb-code">{line.sku}</small>
        <span className="wk-tags">
          {line.bin ? (
            <span className="wk-bin">
              <MapPin size={13} aria-hidden="true" /> {t.bin(line.bin)}
            </span>
          ) : (
            wanted > 0 && !done && <span>{t.noBin}</span>
          )}
          {gone > 0 && <span className="wk-missing">{t.shortBadge(gone)}</span>}
        </span>
      </div>
      <p className="wk-line-count">
        {done ? (
          <span className="wk-check" role="img" aria-label={t.done}>
            <Check size={20} />
          </span>
        ) : (
          <b className="tb-figures">{line.picked > 0 ? t.picked(line.picked, wanted) : `${wanted} ×`}</b>
        )}
        {done && <small className="tb-figures">{wanted} ×</small>}
      </p>
      {onLine && (
        <button
          type="button"
          className="wk-round"
          aria-label={`${t.moreTitle}: ${line.title}`}
          onClick={() => onLine(line)}
        >
          <Ellipsis size={20} />
        </button>
      )}
    </li>
  );
}
