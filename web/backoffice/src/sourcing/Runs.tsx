import { Button, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { newId } from '@toonbank/client/ids.ts';
import type { Page } from '@toonbank/client/page.ts';
import type { SourcingRun, Strategy } from '@toonbank/client/sourcing.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge, type Tone } from '@toonbank/ui/parts/Badge.tsx';
import { useState } from 'react';
import { useMay } from '../access/session.ts';
import { api } from '../api.ts';
import { Ask } from '../kit/Ask.tsx';
import { MoneyInput } from '../kit/fields.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Part } from '../kit/ResourceDetail.tsx';
import { useAction } from '../kit/useAction.ts';
import { useApi } from '../kit/useApi.ts';
import { useChannels } from '../network/lookups.ts';
import { costAsMoney } from './costs.ts';
import { RUNS, SHIPPED, STRATEGIES } from './paths.ts';
import { SideBySide } from './SideBySide.tsx';
import { SourcingTabs } from './SourcingTabs.tsx';
import { sourcingTexts } from './texts.ts';

const LOOK_AGAIN_MS = 1200;
const tones: Record<SourcingRun['state'], Tone> = {
  WAITING: 'waiting',
  RUNNING: 'informing',
  DONE: 'good',
  FAILED: 'urgent',
  STOPPED: 'quiet',
};
const dayOf = (at: Date) => at.toISOString().slice(0, 10);
const working = (run: SourcingRun | undefined) => run?.state === 'WAITING' || run?.state === 'RUNNING';

/** Another strategy on the orders of the past. */
export function WhatIfPage() {
  const t = useTexts(sourcingTexts);
  const { strategy: asked } = useSearch({ strict: false }) as { strategy?: string };
  const strategies = useApi<Page<Strategy>>(STRATEGIES, { limit: 200 });
  const channels = useChannels();
  const [strategyId, setStrategyId] = useState(asked ?? SHIPPED);
  const [channelId, setChannelId] = useState<string | null>(null);
  const [from, setFrom] = useState(() => dayOf(new Date(Date.now() - 30 * 86_400_000)));
  const [until, setUntil] = useState(() => dayOf(new Date()));
  const [id, setId] = useState<string | null>(null);
  const start = useAction<SourcingRun>({ changes: [RUNS], after: (run) => setId(run.id) });
  const options = [
    { value: SHIPPED, label: t.shippedStrategyName },
    ...(strategies.data?.items ?? []).map((one) => ({
      value: one.id,
      label: one.number === undefined ? `${one.name} (${t.draft})` : `${one.name} (${String(one.number)})`,
    })),
  ];
  return (
    <section className="bo-page">
      <PageHead title={t.tries} below={t.triesText} />
      <SourcingTabs />
      <Part title={t.whatIfAsk}>
        <div className="bo-row bo-row-end">
          <Select
            label={t.strategy}
            data={options}
            value={strategyId}
            allowDeselect={false}
            onChange={(value) => setStrategyId(value ?? SHIPPED)}
          />
          <Select
            label={t.channel}
            placeholder={t.allChannels}
            data={channels.options}
            value={channelId}
            clearable
            onChange={setChannelId}
          />
          <TextInput
            type="date"
            label={t.since}
            value={from}
            onChange={(event) => setFrom(event.target.value)}
          />
          <TextInput
            type="date"
            label={t.until}
            value={until}
            onChange={(event) => setUntil(event.target.value)}
          />
          <Button
            loading={start.busy}
            disabled={!from || !until}
            onClick={() =>
              void start.run(`${RUNS}/what-if`, {
                method: 'POST',
                body: { id: newId(), strategyId, from, until, channelId: channelId ?? undefined },
              })
            }
          >
            {t.start}
          </Button>
        </div>
      </Part>
      {id && <Watched id={id} />}
      <Earlier kind="WHAT_IF" open={setId} />
    </section>
  );
}

/** All open orders once more. */
export function BacklogPage() {
  const t = useTexts(sourcingTexts);
  const may = useMay();
  const [gain, setGain] = useState(50);
  const [asking, setAsking] = useState(false);
  const [id, setId] = useState<string | null>(null);
  const start = useAction<SourcingRun>({
    changes: [RUNS],
    after: (run) => {
      setId(run.id);
      setAsking(false);
    },
  });
  const begin = (dry: boolean) =>
    void start.run(`${RUNS}/backlog`, { method: 'POST', body: { id: newId(), dry, gainMin: gain } });
  return (
    <section className="bo-page">
      <PageHead title={t.backlog} below={t.backlogText} />
      <SourcingTabs />
      <Part title={t.start}>
        <div className="bo-row bo-row-end">
          <MoneyInput
            label={t.gainMin}
            currency="EUR"
            value={{ amount: gain, currency: 'EUR' }}
            onChange={(value) => setGain(value?.amount ?? 0)}
          />
          <Button variant="default" loading={start.busy} onClick={() => begin(true)}>
            {t.dryRun}
          </Button>
          {may('ORDERS_WRITE') && (
            <Button loading={start.busy} onClick={() => setAsking(true)}>
              {t.really}
            </Button>
          )}
        </div>
      </Part>
      <Ask
        open={asking}
        title={t.backlog}
        text={t.reallyAsk}
        yes={t.really}
        busy={start.busy}
        onClose={() => setAsking(false)}
        onYes={() => begin(false)}
      />
      {id && <Watched id={id} />}
      <Earlier kind="BACKLOG" open={setId} />
    </section>
  );
}

function Watched({ id }: { id: string }) {
  const t = useTexts(sourcingTexts);
  const { number, moment } = useFormats();
  const path = `${RUNS}/${id}`;
  const found = useQuery<SourcingRun>({
    queryKey: [path],
    queryFn: ({ signal }) => api<SourcingRun>(path, { signal }),
    refetchInterval: (query) => (query.state.data && !working(query.state.data) ? false : LOOK_AGAIN_MS),
  });
  const stop = useAction({ changes: [RUNS] });
  const run = found.data;
  if (!run) return null;
  const share = run.state === 'DONE' ? 1 : run.total > 0 ? run.seen / run.total : 0;
  return (
    <>
      <Part
        title={
          run.kind === 'BACKLOG' ? (run.name === 'dry' ? t.dryRun : t.really) : `${t.strategy}: ${run.name}`
        }
        text={`${moment(run.createdAt)} · ${run.startedBy}`}
        actions={
          <>
            <Badge tone={tones[run.state]}>{t.states[run.state]}</Badge>
            {working(run) && (
              <Button
                variant="default"
                loading={stop.busy}
                onClick={() => void stop.run(`${path}/stop`, { method: 'POST', body: {} })}
              >
                {t.stop}
              </Button>
            )}
          </>
        }
      >
        <div className="bo-import">
          <progress value={share} max={1} aria-label={t.kinds[run.kind]} />
          <p className="bo-faint" role="status">
            {t.progress(number(run.seen), number(run.total))}
          </p>
          {run.backlog && <BacklogFigures backlog={run.backlog} />}
        </div>
      </Part>
      {run.whatIf && <SideBySide result={run.whatIf} />}
    </>
  );
}

function BacklogFigures({ backlog }: { backlog: NonNullable<SourcingRun['backlog']> }) {
  const t = useTexts(sourcingTexts);
  const { number, money } = useFormats();
  const figures: readonly (readonly [string, string])[] = [
    [t.looked, number(backlog.orders)],
    [backlog.dry ? t.wouldMove : t.moved, number(backlog.moved)],
    [t.units, number(backlog.units)],
    [t.savedCost, money(costAsMoney(backlog.before - backlog.after, 'EUR'))],
    [t.inHand, number(backlog.inHand)],
    [t.notMoved, number(backlog.notMoved)],
  ];
  return (
    <dl className="bo-numbers">
      {figures.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="bo-figure">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Earlier({ kind, open }: { kind: SourcingRun['kind']; open: (id: string) => void }) {
  const t = useTexts(sourcingTexts);
  const { moment, number } = useFormats();
  const runs = useApi<Page<SourcingRun>>(RUNS, { kind, limit: 20 });
  const items = runs.data?.items ?? [];
  return (
    <Part flush={items.length > 0} title={t.earlierRuns}>
      {items.length === 0 ? (
        <p className="bo-faint">{t.runsEmpty}</p>
      ) : (
        <table className="bo-table">
          <thead>
            <tr>
              <th scope="col">{t.at}</th>
              <th scope="col">{t.name}</th>
              <th scope="col" data-numeric="">
                {t.ordersCount}
              </th>
              <th scope="col">{t.state}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((run) => (
              <tr key={run.id}>
                <td>
                  <Button variant="subtle" size="compact-sm" onClick={() => open(run.id)}>
                    {moment(run.createdAt)}
                  </Button>
                </td>
                <td>{run.kind === 'BACKLOG' && run.name === 'dry' ? t.dryRun : run.name || t.really}</td>
                <td data-label={t.ordersCount} data-numeric="">
                  {number(run.seen)}
                </td>
                <td data-end="">
                  <Badge tone={tones[run.state]}>{t.states[run.state]}</Badge>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Part>
  );
}
