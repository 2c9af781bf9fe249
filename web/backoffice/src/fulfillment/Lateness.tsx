import { SegmentedControl } from '@mantine/core';
import type { Lateness } from '@toonbank/client/fulfillment.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useState } from 'react';
import { PageHead } from '../kit/PageHead.tsx';
import { Part } from '../kit/ResourceDetail.tsx';
import { Failed, Loading, Notice } from '../kit/States.tsx';
import { useApi } from '../kit/useApi.ts';
import { useLocations } from '../network/lookups.ts';
import { FULFILLMENT, FulfillmentTabs } from './looks.tsx';
import { fulfillmentTexts } from './texts.ts';
import './fulfillment.css';

const DAYS = { week: 7, month: 30, quarter: 90 } as const;
type Period = keyof typeof DAYS;
const DAY_MS = 24 * 3_600_000;

/** How often each location kept its word. */
export function LatenessPage() {
  const t = useTexts(fulfillmentTexts);
  const [period, setPeriod] = useState<Period>('month');
  const [now] = useState(() => Date.now());
  const lateness = useApi<readonly Lateness[]>(`${FULFILLMENT}/lateness`, {
    from: new Date(now - DAYS[period] * DAY_MS).toISOString(),
    to: new Date(now).toISOString(),
  });
  return (
    <section className="bo-page">
      <PageHead title={t.lateness} />
      <FulfillmentTabs />
      <SegmentedControl
        aria-label={t.period}
        className="bo-start bo-scrolling"
        value={period}
        onChange={(value) => setPeriod(value as Period)}
        data={(Object.keys(DAYS) as Period[]).map((value) => ({ value, label: t.periods[value] }))}
      />
      {lateness.isError ? (
        <Failed error={lateness.error} retry={() => void lateness.refetch()} />
      ) : !lateness.data ? (
        <Loading />
      ) : lateness.data.length === 0 ? (
        <Notice picture title={t.latenessEmpty} text={t.latenessEmptyText} />
      ) : (
        <Table rows={lateness.data} />
      )}
    </section>
  );
}

function Table({ rows }: { rows: readonly Lateness[] }) {
  const t = useTexts(fulfillmentTexts);
  const { number, rate } = useFormats();
  const locations = useLocations();
  const sorted = [...rows].sort(
    (left, right) =>
      locations.name(left.locationId).localeCompare(locations.name(right.locationId)) ||
      left.kind.localeCompare(right.kind),
  );
  return (
    <Part flush>
      <table className="bo-table">
        <thead>
          <tr>
            <th scope="col">{t.location}</th>
            <th scope="col">{t.kind}</th>
            <th scope="col">{t.onTime}</th>
            <th scope="col" data-numeric="">
              {t.count}
            </th>
            <th scope="col" data-numeric="">
              {t.lateCount}
            </th>
            <th scope="col" data-numeric="">
              {t.openLate}
            </th>
            <th scope="col" data-numeric="">
              {t.average}
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((row, index) => {
            const share = row.due === 0 ? 0 : Math.round((row.onTime / row.due) * 10_000);
            const same = index > 0 && sorted[index - 1]?.locationId === row.locationId;
            return (
              <tr key={row.locationId + row.kind}>
                <td>
                  <span className={same ? 'bo-faint' : undefined}>{locations.name(row.locationId)}</span>
                </td>
                <td data-label={t.kind}>{t.kinds[row.kind]}</td>
                <td data-label={t.onTime}>
                  <span className="bo-share">
                    <span className="bo-share-bar" aria-hidden="true">
                      <i style={{ width: `${share / 100}%` }} data-low={share < 8000 ? '' : undefined} />
                    </span>
                    <span className="tb-figures">{rate(Math.round(share / 100) * 100)}</span>
                  </span>
                </td>
                <td data-label={t.count} data-numeric="">
                  {number(row.due)}
                </td>
                <td data-label={t.lateCount} data-numeric="">
                  {number(row.late)}
                </td>
                <td
                  data-label={t.openLate}
                  data-numeric=""
                  className={row.openLate > 0 ? 'bo-late' : undefined}
                >
                  {number(row.openLate)}
                </td>
                <td data-label={t.average} data-numeric="">
                  {row.lateMinutesAverage ? t.minutes(Math.round(row.lateMinutesAverage)) : '–'}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Part>
  );
}
