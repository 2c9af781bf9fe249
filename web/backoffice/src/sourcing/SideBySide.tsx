import { COST_KINDS, type RunSide, type SourcingRun } from '@toonbank/client/sourcing.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Part } from '../kit/ResourceDetail.tsx';
import { useLocations } from '../network/lookups.ts';
import { costAsMoney } from './costs.ts';
import { sourcingTexts } from './texts.ts';

type Result = NonNullable<SourcingRun['whatIf']>;
type Row = readonly [string, (side: RunSide) => number, ((value: number) => string)?];

/** What happened beside what would have. */
export function SideBySide({ result }: { result: Result }) {
  const t = useTexts(sourcingTexts);
  const { number, money, date } = useFormats();
  const cost = (mills: number) => money(costAsMoney(mills, result.currency));
  const supplied = (side: RunSide) => Math.max(1, side.orders - side.notSupplied);
  const kinds = COST_KINDS.filter((kind) => result.happened.costs[kind] ?? result.tried.costs[kind]);
  const figures: readonly Row[] = [
    [t.cost, (side) => side.cost, cost],
    [t.perOrder, (side) => side.cost / supplied(side), cost],
    [t.ordersCount, (side) => side.orders],
    [t.split, (side) => side.split],
    [t.parcels, (side) => side.parcels],
    [t.late, (side) => side.late],
    [t.lateDays, (side) => side.lateDays],
    [t.notSupplied, (side) => side.notSupplied],
    [t.gapped, (side) => side.gapped],
  ];
  const costs: readonly Row[] = kinds.map((kind) => [t.costs[kind], (side) => side.costs[kind] ?? 0, cost]);
  return (
    <>
      <Part
        flush
        title={`${result.strategy} · ${date(result.from)} – ${date(result.until)}`}
        text={`${t.print}: ${result.fingerprint.slice(0, 12)}. ${t.printText}`}
      >
        <Compared result={result} rows={figures} show={number} />
      </Part>
      <Part flush title={t.costsByKind}>
        <Compared result={result} rows={costs} show={number} />
      </Part>
      <Loads result={result} />
    </>
  );
}

function Compared({
  result,
  rows,
  show,
}: {
  result: Result;
  rows: readonly Row[];
  show: (value: number) => string;
}) {
  const t = useTexts(sourcingTexts);
  return (
    <table className="bo-table">
      <thead>
        <tr>
          <th scope="col">{t.figure}</th>
          {[t.happened, t.tried, t.difference].map((title) => (
            <th key={title} scope="col" data-numeric="">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, of, written = show]) => (
          <tr key={label}>
            <td>{label}</td>
            <td data-label={t.happened} data-numeric="">
              {written(of(result.happened))}
            </td>
            <td data-label={t.tried} data-numeric="">
              {written(of(result.tried))}
            </td>
            <td data-label={t.difference} data-numeric="" data-end="">
              {written(of(result.tried) - of(result.happened))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Loads({ result }: { result: Result }) {
  const t = useTexts(sourcingTexts);
  const { number } = useFormats();
  const locations = useLocations();
  const load = (side: RunSide, id: string) => side.loads.find((one) => one.locationId === id);
  const ids = [...new Set([...result.tried.loads, ...result.happened.loads].map((one) => one.locationId))];
  return (
    <Part flush title={t.loads}>
      <table className="bo-table">
        <thead>
          <tr>
            <th scope="col">{t.location}</th>
            <th scope="col" data-numeric="">
              {t.happened}
            </th>
            <th scope="col" data-numeric="">
              {t.tried}
            </th>
            <th scope="col" data-numeric="">
              {t.busiest}
            </th>
          </tr>
        </thead>
        <tbody>
          {ids.map((id) => (
            <tr key={id}>
              <td>{locations.name(id)}</td>
              <td data-label={t.happened} data-numeric="">
                {number(load(result.happened, id)?.units ?? 0)}
              </td>
              <td data-label={t.tried} data-numeric="">
                {number(load(result.tried, id)?.units ?? 0)}
              </td>
              <td data-label={t.busiest} data-numeric="" data-end="">
                {number(load(result.happened, id)?.busiestDay ?? 0)} →{' '}
                {number(load(result.tried, id)?.busiestDay ?? 0)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}
