import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { newId } from '@toonbank/client/ids.ts';
import type { Promotion, Replay } from '@toonbank/client/promotions.ts';
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
      {result && result.products.length > 0 && (
        <Part flush title={t.replayProducts}>
          <table className="bo-table">
            <thead>
              <tr>
                <th scope="col">{t.article}</th>
                <th scope="col" data-numeric="">
                  {t.units}
                </th>
                <th scope="col" data-numeric="">
                  {t.saved}
                </th>
              </tr>
            </thead>
            <tbody>
              {result.products.map((product) => (
                <tr key={product.productId}>
                  <td>{text(product.title)}</td>
                  <td data-label={t.units} data-numeric="">
                    {number(product.units)}
                  </td>
                  <td data-numeric="" data-end="">
                    {money(product.discount)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Part>
      )}
      {result && result.days.length > 0 && (
        <Part flush title={t.replayDays}>
          <table className="bo-table">
            <thead>
              <tr>
                <th scope="col">{t.day}</th>
                <th scope="col" data-numeric="">
                  {t.usedOrders}
                </th>
                <th scope="col" data-numeric="">
                  {t.saved}
                </th>
              </tr>
            </thead>
            <tbody>
              {result.days.map((day) => (
                <tr key={day.day}>
                  <td>{date(day.day)}</td>
                  <td data-label={t.usedOrders} data-numeric="">
                    {number(day.orders)}
                  </td>
                  <td data-numeric="" data-end="">
                    {money(day.discount)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Part>
      )}
    </>
  );
}
