import { Button, FileInput, Select, Textarea, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { newId } from '@toonbank/client/ids.ts';
import type { Page } from '@toonbank/client/page.ts';
import { differenceKinds, type Difference, type Settlement } from '@toonbank/client/settlements.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { useState } from 'react';
import { useMay } from '../access/session.ts';
import { Ask } from '../kit/Ask.tsx';
import { ResourceList } from '../kit/ResourceList.tsx';
import { showDone } from '../kit/refusals.ts';
import { useAction } from '../kit/useAction.ts';
import { useApi } from '../kit/useApi.ts';
import { settlementTexts } from './settlementTexts.ts';

const PATH = '/api/admin/payments';

function Parts() {
  const t = useTexts(settlementTexts);
  return (
    <nav className="bo-parts" aria-label={t.parts}>
      <Link to="/settlements" activeOptions={{ exact: true, includeSearch: false }}>
        {t.settlements}
      </Link>
      <Link to="/settlements/differences" search={{ open: 'true' }} activeOptions={{ includeSearch: false }}>
        {t.differences}
      </Link>
    </nav>
  );
}

export function SettlementList() {
  const t = useTexts(settlementTexts);
  const { money, date, number } = useFormats();
  const may = useMay();
  const actions = may('REFUND') && (
    <>
      <Upload />
      <Fetch />
    </>
  );
  return (
    <ResourceList<Settlement>
      name="settlements"
      title={t.settlements}
      path={`${PATH}/settlements`}
      tabs={<Parts />}
      searchable={false}
      rowKey={(row) => row.id}
      rowTo={(row) => `/settlements/differences?settlementId=${row.id}`}
      actions={actions}
      empty={{ title: t.empty, text: t.emptyText, action: actions }}
      columns={[
        { id: 'day', header: t.day, sort: 'day', cell: (row) => date(row.day) },
        { id: 'provider', header: t.provider, cell: (row) => t.providers[row.provider] ?? row.provider },
        {
          id: 'reference',
          header: t.reference,
          hidden: true,
          cell: (row) => <span className="tb-code">{row.reference}</span>,
        },
        { id: 'lines', header: t.lines, numeric: true, cell: (row) => number(row.lines) },
        { id: 'captured', header: t.captured, numeric: true, cell: (row) => money(row.captured) },
        { id: 'refunded', header: t.refunded, numeric: true, cell: (row) => money(row.refunded) },
        { id: 'fees', header: t.fees, numeric: true, cell: (row) => money(row.fees) },
        {
          id: 'paidOut',
          header: t.paidOut,
          numeric: true,
          cell: (row) => <strong>{money(row.paidOut)}</strong>,
        },
        {
          id: 'open',
          header: t.open,
          atEnd: true,
          cell: (row) => (
            <Badge tone={row.openDifferences > 0 ? 'urgent' : 'good'}>
              {row.openDifferences > 0 ? number(row.openDifferences) : t.agrees}
            </Badge>
          ),
        },
      ]}
    />
  );
}

function Fetch() {
  const t = useTexts(settlementTexts);
  const sources = useApi<readonly string[]>(`${PATH}/settlements/sources`);
  const [asking, setAsking] = useState(false);
  const [provider, setProvider] = useState<string | null>(null);
  const [day, setDay] = useState(() => new Date(Date.now() - 86_400_000).toISOString().slice(0, 10));
  const chosen = provider ?? sources.data?.[0] ?? null;
  const action = useAction<{ settlement?: Settlement }>({
    changes: [PATH],
    after: (result) => {
      showDone(result.settlement ? t.fetched : t.nothingYet);
      setAsking(false);
    },
  });
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t.fetch}</Button>
      <Ask
        open={asking}
        title={t.fetchTitle}
        text={t.fetchText}
        yes={t.fetch}
        busy={action.busy}
        disabled={!chosen}
        onClose={() => setAsking(false)}
        onYes={() =>
          void action.run(`${PATH}/settlements/fetches`, { method: 'POST', body: { provider: chosen, day } })
        }
      >
        <Select
          label={t.provider}
          data={(sources.data ?? []).map((value) => ({ value, label: t.providers[value] ?? value }))}
          value={chosen}
          onChange={setProvider}
        />
        <TextInput type="date" label={t.day} value={day} onChange={(event) => setDay(event.target.value)} />
      </Ask>
    </>
  );
}

function Upload() {
  const t = useTexts(settlementTexts);
  const [asking, setAsking] = useState<string | null>(null);
  const [provider, setProvider] = useState('simulated');
  const [csv, setCsv] = useState<string | null>(null);
  const action = useAction({ done: t.uploaded, changes: [PATH], after: () => setAsking(null) });
  return (
    <>
      <Button
        variant="default"
        onClick={() => {
          setCsv(null);
          setAsking(newId());
        }}
      >
        {t.upload}
      </Button>
      <Ask
        open={asking !== null}
        title={t.upload}
        text={t.uploadText}
        yes={t.upload}
        busy={action.busy}
        disabled={!csv || provider.trim() === ''}
        onClose={() => setAsking(null)}
        onYes={() =>
          void action.run(`${PATH}/settlements`, { method: 'POST', body: { id: asking, provider, csv } })
        }
      >
        <TextInput
          label={t.provider}
          value={provider}
          maxLength={40}
          onChange={(event) => setProvider(event.target.value)}
        />
        <FileInput
          label={t.file}
          accept=".csv,text/csv"
          onChange={(file) => void file?.text().then(setCsv)}
        />
      </Ask>
    </>
  );
}

/** "16 nov 2026 · Proefbetaaldienst": how people speak of an account. */
function useSettlementNames() {
  const t = useTexts(settlementTexts);
  const { date } = useFormats();
  const found = useApi<Page<Settlement>>(`${PATH}/settlements`, { limit: 200 });
  return {
    options: (found.data?.items ?? []).map((one) => ({
      value: one.id,
      label: `${date(one.day)} · ${t.providers[one.provider] ?? one.provider}`,
    })),
  };
}

export function DifferenceList() {
  const t = useTexts(settlementTexts);
  const { money, date } = useFormats();
  const may = useMay();
  const settlements = useSettlementNames();
  return (
    <ResourceList<Difference>
      name="differences"
      title={t.settlements}
      path={`${PATH}/differences`}
      tabs={<Parts />}
      searchable={false}
      rowKey={(row) => row.id}
      empty={{ title: t.noDifferences, text: t.noDifferencesText }}
      filters={[
        {
          id: 'open',
          label: t.state,
          options: [
            { value: 'true', label: t.states.true },
            { value: 'false', label: t.states.false },
          ],
        },
        {
          id: 'kind',
          label: t.kind,
          options: differenceKinds.map((value) => ({ value, label: t.kinds[value] })),
        },
        { id: 'settlementId', label: t.settlement, linked: true, options: settlements.options },
      ]}
      columns={[
        {
          id: 'kind',
          header: t.kind,
          cell: (row) => (
            <span className="bo-two">
              {t.kinds[row.kind]}
              <small>{row.resolution ?? t.advice[row.kind]}</small>
            </span>
          ),
        },
        { id: 'day', header: t.day, cell: (row) => date(row.day) },
        { id: 'provider', header: t.provider, cell: (row) => t.providers[row.provider] ?? row.provider },
        {
          id: 'order',
          header: t.order,
          cell: (row) =>
            row.orderId ? (
              <Link to={`/orders/${row.orderId}`}>{t.seeOrder}</Link>
            ) : (
              <span className="tb-code">{row.reference}</span>
            ),
        },
        { id: 'ours', header: t.ours, numeric: true, cell: (row) => money(row.ours) },
        { id: 'theirs', header: t.theirs, numeric: true, cell: (row) => money(row.theirs) },
        {
          id: 'state',
          header: t.state,
          atEnd: true,
          cell: (row) =>
            row.resolvedAt || !may('REFUND') ? (
              <Badge tone={row.resolvedAt ? 'quiet' : 'urgent'}>
                {row.resolvedAt ? t.states.false : t.states.true}
              </Badge>
            ) : (
              <Explain difference={row} />
            ),
        },
      ]}
    />
  );
}

function Explain({ difference }: { difference: Difference }) {
  const t = useTexts(settlementTexts);
  const [asking, setAsking] = useState(false);
  const [how, setHow] = useState('');
  const action = useAction({ done: t.resolved, changes: [PATH], after: () => setAsking(false) });
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
        {t.resolve}
      </Button>
      <Ask
        open={asking}
        title={t.resolveTitle}
        text={t.advice[difference.kind]}
        yes={t.resolve}
        busy={action.busy}
        disabled={how.trim() === ''}
        onClose={() => setAsking(false)}
        onYes={() =>
          void action.run(`${PATH}/differences/${difference.id}/resolution`, {
            method: 'POST',
            body: { how: how.trim() },
          })
        }
      >
        <Textarea
          label={t.how}
          autosize
          minRows={3}
          maxLength={500}
          value={how}
          onChange={(event) => setHow(event.target.value)}
        />
      </Ask>
    </>
  );
}
