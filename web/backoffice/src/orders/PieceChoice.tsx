import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { orderTexts } from './texts.ts';

export type Choosable = {
  readonly lineId: string;
  readonly title: string;
  readonly sku: string;
  readonly most: number;
};
export type Chosen = Readonly<Record<string, number>>;

export function allOf(lines: readonly Choosable[]): Chosen {
  return Object.fromEntries(lines.map((line) => [line.lineId, line.most]));
}

export function chosenLines(
  lines: readonly Choosable[],
  chosen: Chosen,
): { lineId: string; quantity: number }[] {
  return lines
    .map((line) => ({
      lineId: line.lineId,
      quantity: Math.min(line.most, Math.max(0, chosen[line.lineId] ?? 0)),
    }))
    .filter((line) => line.quantity > 0);
}

/** How many pieces of each line. */
export function PieceChoice(props: {
  lines: readonly Choosable[];
  chosen: Chosen;
  onChange: (chosen: Chosen) => void;
}) {
  const t = useTexts(orderTexts);
  if (props.lines.length === 0) return <p className="bo-faint">{t.nothingOpen}</p>;
  return (
    <ul className="bo-pieces">
      {props.lines.map((line) => (
        <li key={line.lineId}>
          <label htmlFor={`pieces-${line.lineId}`}>
            {line.title}
            <small className="tb-code">{line.sku}</small>
          </label>
          <input
            id={`pieces-${line.lineId}`}
            type="number"
            min={0}
            max={line.most}
            className="bo-plain-input"
            value={props.chosen[line.lineId] ?? 0}
            onChange={(event) =>
              props.onChange({ ...props.chosen, [line.lineId]: Math.trunc(Number(event.target.value)) || 0 })
            }
          />
          <span className="bo-faint tb-figures">/ {line.most}</span>
        </li>
      ))}
    </ul>
  );
}
