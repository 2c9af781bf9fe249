import { Button } from '@mantine/core';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { newId } from '@toonbank/client/ids.ts';
import { COST_KINDS, type Strategy } from '@toonbank/client/sourcing.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { useState } from 'react';
import { useMay } from '../access/session.ts';
import { api } from '../api.ts';
import { Ask } from '../kit/Ask.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Part, ResourceDetail } from '../kit/ResourceDetail.tsx';
import { ResourceForm } from '../kit/ResourceForm.tsx';
import { Loaded } from '../kit/States.tsx';
import { useAction } from '../kit/useAction.ts';
import { forget, useApi } from '../kit/useApi.ts';
import { useResourceForm } from '../kit/useResourceForm.ts';
import { useCrumb } from '../shell/crumbNames.ts';
import { useChannels, useLocations } from '../network/lookups.ts';
import { SHIPPED, STRATEGIES } from './paths.ts';
import { StrategyFields, type Values } from './StrategyFields.tsx';
import { sourcingTexts } from './texts.ts';

/** A draft that begins as a copy: of the one named in the address, else of what decides now. */
export function NewStrategy() {
  const t = useTexts(sourcingTexts);
  const { of } = useSearch({ strict: false }) as { of?: string };
  const source = useApi<Strategy>(`${STRATEGIES}/${of ?? 'in-force'}`);
  return (
    <Loaded of={source} list="/sourcing">
      {(strategy) => (
        <Editor
          title={t.addStrategy}
          start={{
            id: newId(),
            name: t.copyOf(strategy.name),
            form: strategy.form,
            basedOn: strategy.number,
          }}
        />
      )}
    </Loaded>
  );
}

export function EditStrategy() {
  const { id } = useParams({ strict: false }) as { id: string };
  const detail = useApi<Strategy>(`${STRATEGIES}/${id}`);
  useCrumb(detail.data?.name);
  return (
    <Loaded of={detail} list="/sourcing">
      {(strategy) => <Editor key={id} title={strategy.name} start={values(strategy)} existing={id} />}
    </Loaded>
  );
}

const values = ({ id, name, form, basedOn, version }: Strategy): Values => ({
  id,
  name,
  form,
  basedOn,
  version,
});

function Editor({ title, start, existing }: { title: string; start: Values; existing?: string }) {
  const navigate = useNavigate();
  const form = useResourceForm<Values, Strategy>({
    start,
    send: ({ id, ...rest }, idempotencyKey) =>
      existing
        ? api(`${STRATEGIES}/${existing}`, { method: 'PUT', body: rest, idempotencyKey })
        : api(STRATEGIES, { method: 'POST', body: { id, ...rest }, idempotencyKey }),
    onSaved: async (saved) => {
      await forget(STRATEGIES, '/api/admin/history');
      await navigate({ to: `/sourcing/${saved.id}` });
    },
    reload: existing ? async () => values(await api<Strategy>(`${STRATEGIES}/${existing}`)) : undefined,
    placeOf: (pointer) => (pointer.startsWith('/form') ? pointer : `/form${pointer}`),
  });
  return (
    <section className="bo-page">
      <PageHead title={title} />
      <ResourceForm
        form={form}
        onCancel={() => void navigate({ to: existing ? `/sourcing/${existing}` : '/sourcing' })}
      >
        <StrategyFields form={form} />
      </ResourceForm>
    </section>
  );
}

export function StrategyDetail() {
  const { id } = useParams({ strict: false }) as { id: string };
  const detail = useApi<Strategy>(`${STRATEGIES}/${id}`);
  const inForce = useApi<Strategy>(`${STRATEGIES}/in-force`);
  useCrumb(detail.data?.name);
  return (
    <Loaded of={detail} list="/sourcing">
      {(strategy) => <Shown strategy={strategy} decides={inForce.data?.id === strategy.id} />}
    </Loaded>
  );
}

function Shown({ strategy, decides }: { strategy: Strategy; decides: boolean }) {
  const t = useTexts(sourcingTexts);
  const { number, moment } = useFormats();
  const may = useMay();
  const draft = strategy.number === undefined;
  return (
    <ResourceDetail
      title={strategy.name}
      badge={
        <Badge tone={draft ? 'waiting' : decides ? 'good' : 'quiet'}>
          {draft ? t.draft : decides ? t.inForce : t.earlier}
        </Badge>
      }
      below={draft ? undefined : t.strategyNumber(number(strategy.number ?? 0))}
      subject={strategy.id}
      actions={
        may('NETWORK_WRITE') && (
          <>
            <LinkButton quiet to="/sourcing/new" search={{ of: strategy.id }}>
              {t.copy}
            </LinkButton>
            <LinkButton quiet to="/sourcing/what-if" search={{ strategy: strategy.id }}>
              {t.tries}
            </LinkButton>
            {draft && strategy.id !== SHIPPED && <DraftActions strategy={strategy} />}
          </>
        )
      }
      facts={[
        { label: t.by, value: strategy.publishedBy ?? strategy.createdBy },
        Boolean(strategy.publishedAt) && { label: t.publishedAt, value: moment(strategy.publishedAt) },
      ]}
      tabs={[{ id: 'form', label: t.strategy, content: <InWords strategy={strategy} /> }]}
    />
  );
}

function DraftActions({ strategy }: { strategy: Strategy }) {
  const t = useTexts(sourcingTexts);
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const publish = useAction<Strategy>({
    done: t.published,
    changes: [STRATEGIES],
    after: () => setAsking(false),
  });
  const discard = useAction({
    done: t.discarded,
    changes: [STRATEGIES],
    after: () => void navigate({ to: '/sourcing' }),
  });
  return (
    <>
      <Button
        variant="default"
        loading={discard.busy}
        onClick={() => void discard.run(`${STRATEGIES}/${strategy.id}`, { method: 'DELETE' })}
      >
        {t.discard}
      </Button>
      <LinkButton quiet to={`/sourcing/${strategy.id}/edit`}>
        {t.edit}
      </LinkButton>
      <Button onClick={() => setAsking(true)}>{t.publish}</Button>
      <Ask
        open={asking}
        title={t.publish}
        text={t.publishAsk}
        yes={t.publish}
        busy={publish.busy}
        onClose={() => setAsking(false)}
        onYes={() =>
          void publish.run(`${STRATEGIES}/${strategy.id}/publication`, {
            method: 'POST',
            body: { version: strategy.version },
          })
        }
      />
    </>
  );
}

/** The form, to be read. */
function InWords({ strategy }: { strategy: Strategy }) {
  const t = useTexts(sourcingTexts);
  const { money, number } = useFormats();
  const locations = useLocations();
  const channels = useChannels();
  const { form } = strategy;
  const euro = (amount: number) => money({ amount, currency: 'EUR' });
  const rows: readonly (readonly [string, string])[] = [
    [t.placesMax, number(form.placesMax)],
    [t.linesTogether, form.linesTogether ? '✓' : '–'],
    [t.shipToStore, form.shipToStore ? '✓' : '–'],
    [t.readyMinutes, number(form.readyMinutes)],
    [t.capacityPerDay, form.capacityPerDay === 0 ? '–' : number(form.capacityPerDay)],
    [t.parcelHandling, euro(form.parcelHandling)],
    [t.lineHandling, euro(form.lineHandling)],
    [t.labourPerUnit, euro(form.labourPerUnit)],
    [t.perHundredKilometres, euro(form.perHundredKilometres)],
    [t.latenessPerDay, euro(form.latenessPerDay)],
    [t.coverDaysLow, `${number(form.stock.coverDaysLow)} · ${euro(form.stock.stockOutPerUnit)}`],
    [t.coverDaysHigh, `${number(form.stock.coverDaysHigh)} · ${euro(form.stock.ageingPerUnit)}`],
    ...COST_KINDS.filter((kind) => (form.weights[kind] ?? 100) !== 100).map(
      (kind) => [`${t.weights}: ${t.costs[kind]}`, `${number(form.weights[kind] ?? 100)} %`] as const,
    ),
    ...form.locations.map(
      (rule) =>
        [
          locations.name(rule.locationId),
          [
            rule.supplies ? '' : `${t.supplies}: –`,
            rule.disfavour > 0 ? `${t.disfavour} ${euro(rule.disfavour)}` : '',
            rule.labourPerUnit === undefined ? '' : `${t.labourPerUnit} ${euro(rule.labourPerUnit)}`,
            rule.capacityPerDay === undefined ? '' : `${t.capacityPerDay} ${number(rule.capacityPerDay)}`,
          ]
            .filter(Boolean)
            .join(' · '),
        ] as const,
    ),
    ...form.channels.map(
      (rule) =>
        [
          channels.name(rule.channelId),
          [
            rule.placesMax === undefined ? '' : `${t.placesMax}: ${number(rule.placesMax)}`,
            rule.excluded.length > 0 ? `${t.excluded}: ${rule.excluded.map(locations.name).join(', ')}` : '',
            rule.preferred.length > 0
              ? `${t.preferred}: ${rule.preferred.map(locations.name).join(', ')}`
              : '',
          ]
            .filter(Boolean)
            .join(' · '),
        ] as const,
    ),
  ];
  return (
    <Part flush title={t.strategy} text={t.strategiesText}>
      <table className="bo-table">
        <tbody>
          {rows.map(([label, value]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td data-end="">{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}
