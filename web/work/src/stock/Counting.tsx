import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Check } from 'lucide-react';
import { useState } from 'react';
import { Picture } from '../kit/Picture.tsx';
import { ScanBar, type Heard } from '../kit/ScanBar.tsx';
import { Stepper } from '../kit/Stepper.tsx';
import { stockTexts } from './texts.ts';

/** A line of a box: what should be in it. */
export type BoxLine = {
  readonly id: string;
  readonly title: string;
  readonly sku: string;
  readonly gtin?: string;
  readonly pictureUrl?: string;
  readonly expected: number;
};

type Props = {
  readonly lines: readonly BoxLine[];
  readonly title: string;
  readonly text: string;
  readonly expected: (count: number) => string;
  readonly yes: (count: number) => string;
  readonly busy: boolean;
  /** More than expected may be counted. */
  readonly over?: boolean;
  readonly onDone: (counted: readonly { readonly id: string; readonly quantity: number }[]) => void;
};

/** What is really in the box: scanned piece by piece, or filled in; differences stand out before anything is booked. */
export function Counting(props: Props) {
  const t = useTexts(stockTexts);
  const { lines } = props;
  const [counts, setCounts] = useState<Readonly<Record<string, number>>>({});
  const [heard, setHeard] = useState<Heard | null>(null);
  const countOf = (line: BoxLine) => counts[line.id] ?? 0;
  const total = lines.reduce((sum, line) => sum + countOf(line), 0);
  const complete = lines.every((line) => countOf(line) === line.expected);
  function scanned(code: string): void {
    const line = lines.find((each) => each.gtin === code || each.sku === code);
    if (!line) return setHeard({ good: false, title: t.notInBox, detail: t.notInBoxText });
    const next = props.over ? countOf(line) + 1 : Math.min(line.expected, countOf(line) + 1);
    setCounts({ ...counts, [line.id]: next });
    setHeard({ good: true, title: line.title, detail: `${next} / ${line.expected}` });
  }
  return (
    <>
      <div className="wk-beside">
        <p>
          <strong className="wk-block">{props.title}</strong>
          <span className="wk-soft">{props.text}</span>
        </p>
      </div>
      {!complete && (
        <button
          type="button"
          className="wk-button"
          onClick={() => setCounts(Object.fromEntries(lines.map((line) => [line.id, line.expected])))}
        >
          <Check size={18} aria-hidden="true" /> {t.allThere}
        </button>
      )}
      <ul className="wk-lines">
        {lines.map((line) => (
          <li key={line.id} className="wk-line" data-done={countOf(line) === line.expected ? '' : undefined}>
            <Picture of={line} />
            <div className="wk-line-words">
              <strong>{line.title}</strong>
              <small className="tb-code">{line.sku}</small>
              <small>{props.expected(line.expected)}</small>
            </div>
            <Stepper
              value={countOf(line)}
              most={props.over ? undefined : line.expected}
              label={line.title}
              onChange={(value) => setCounts({ ...counts, [line.id]: value })}
            />
          </li>
        ))}
      </ul>
      <div className="wk-acts" data-above-scan="">
        <button
          type="button"
          className="wk-button wk-main"
          disabled={props.busy || total === 0}
          onClick={() => props.onDone(lines.map((line) => ({ id: line.id, quantity: countOf(line) })))}
        >
          {props.yes(total)}
        </button>
      </div>
      <ScanBar heard={heard} onCode={scanned} />
    </>
  );
}
