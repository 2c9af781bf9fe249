import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { newId } from '@toonbank/client/ids.ts';
import type { Promotion, Replay } from '@toonbank/client/promotions.ts';
import type { Money } from '@toonbank/client/money.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge, type Tone } from '@toonbank/ui/parts/Badge.tsx';
import { useState } from 'react';
import { api } from '../api.ts';
import { Part } from '../kit/ResourceDetail.tsx';
import { useAction } from '../kit/useAction.ts';
import { promotionTexts } from './texts.ts';

const REPLAYS = '/api/admin/orders/promotion-replays';
const LOOK_AGAIN_MS = 1200;
const tones: Record<Replay['state'], Tone> = {
  WAITING: 'waiting',
  RUNNING: 'informing',
  DONE: 'good',
  FAILED: 'urgent',
};

const dayOf = (at: Date) => at.toISOString().slice(0, 10);

/** The promotion run over orders of the past. */
export function ReplayTab({ promotion }: { promotion: Promotion }) {
  const t = useTexts(promotionTexts);
  const [from, setFrom] = useState(() => dayOf(new Date(Date.now() - 30 * 86_400_000)));
  const [until, setUntil] = useState(() => dayOf(new Date()));
  const [id, setId] = useState<string | null>(null);
  const start = useAction<Replay>({ changes: [REPLAYS], after: (replay) => setId(replay.id) });
  const replay = useQuery<Replay>({
    queryKey: [`${REPLAYS}/${id ?? ''}`],
    enabled: id !== null,
    queryFn: ({ signal }) => api<Replay>(`${REPLAYS}/${id ?? ''}`, { signal }),
    refetchInterval: (query) =>
      query.state.data?.state === 'DONE' || query.state.data?.state === 'FAILED' ? false : LOOK_AGAIN_MS,
  });
  return (
    <>
      <Part title={t.replay} text={t.replayText}>
        <div className="bo-row bo-row-end">
          <TextInput
            type="date"
            label={t.replayFrom}
            value={from}
            onChange={(event) => setFrom(event.target.value)}
          />
          <TextInput
            type="date"
            label={t.replayUntil}
            value={until}
            onChange={(event) => setUntil(event.target.value)}
          />
          <Button
            loading={start.busy}
            disabled={!from || !until}
            onClick={() =>
              void start.run(REPLAYS, {
                method: 'POST',
                body: { id: newId(), promotionId: promotion.id, from, until },
              })
            }
          >
            {t.replayStart}
          </Button>
        </div>
      </Part>
      {replay.data && <Shown replay={replay.data} />}
    </>
  );
}

function Shown({ replay }: { replay: Replay }) {
  const t = useTexts(promotionTexts);
  const { number, money, date, text } = useFormats();
  const result = replay.result;
  const share = replay.ordersTotal > 0 ? replay.ordersSeen / replay.ordersTotal : 0;
  return (
    <>
      <Part
        title={`${date(replay.from)} – ${date(replay.until)}`}
        actions={<Badge tone={tones[replay.state]}>{t.replayStates[replay.state]}</Badge>}
      >
        <div className="bo-import">
          <progress value={replay.state === 'DONE' ? 1 : share} max={1} aria-label={t.replay} />
          <p className="bo-faint" role="status">
            {t.replayOrders(number(replay.ordersSeen), number(replay.ordersTotal))}
          </p>
          {result && result.ordersTouched === 0 && <p>{t.replayNone}</p>}
          {result && result.ordersTouched > 0 && (
            <dl className="bo-numbers">
              {(
                [
                  [t.replayTouched, number(result.ordersTouched)],
                  [t.replayDiscount, money(result.discount)],
                  [t.replayGiven, money(result.alreadyGiven)],
                  [t.replaySold, money(result.revenueAsSold)],
                  [t.replayRevenue, money(result.revenueWithDraft)],
                ] as const
              ).map(([label, value]) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd className="bo-figure">{value}</dd>
                </div>
              ))}
            </dl>
          )}
        </div>
      </Part>
      {result && (
        <>
          <Share
            title={t.replayProducts}
            first={t.article}
            count={t.units}
            rows={result.products.map((product) => ({
              key: product.productId,
              name: text(product.title),
              count: product.units,
              discount: product.discount,
            }))}
          />
          <Share
            title={t.replayDays}
            first={t.day}
            count={t.usedOrders}
            rows={result.days.map((day) => ({
              key: day.day,
              name: date(day.day),
              count: day.orders,
              discount: day.discount,
            }))}
          />
        </>
      )}
    </>
  );
}

type Row = { readonly key: string; readonly name: string; readonly count: number; readonly discount: Money };

/** What of the reduction fell to what. */
function Share(props: { title: string; first: string; count: string; rows: readonly Row[] }) {
  const t = useTexts(promotionTexts);
  const { money, number } = useFormats();
  if (props.rows.length === 0) return null;
  return (
    <Part flush title={props.title}>
      <table className="bo-table">
        <thead>
          <tr>
            <th scope="col">{props.first}</th>
            <th scope="col" data-numeric="">
              {props.count}
            </th>
            <th scope="col" data-numeric="">
              {t.saved}
            </th>
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr key={row.key}>
              <td>{row.name}</td>
              <td data-label={props.count} data-numeric="">
                {number(row.count)}
              </td>
              <td data-numeric="" data-end="">
                {money(row.discount)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}
