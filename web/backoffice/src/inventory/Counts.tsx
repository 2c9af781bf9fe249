import { Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { countStates, type CountSummary, type StockCount } from '@toonbank/client/inventory.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge, type Tone } from '@toonbank/ui/parts/Badge.tsx';
import { useState } from 'react';
import { useMay } from '../access/session.ts';
import { api } from '../api.ts';
import { Ask } from '../kit/Ask.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Part, ResourceDetail } from '../kit/ResourceDetail.tsx';
import { ResourceForm } from '../kit/ResourceForm.tsx';
import { ResourceList } from '../kit/ResourceList.tsx';
import { Failed, Loading } from '../kit/States.tsx';
import { kitTexts } from '../kit/texts.ts';
import { useAction } from '../kit/useAction.ts';
import { forget, useApi } from '../kit/useApi.ts';
import { useResourceForm } from '../kit/useResourceForm.ts';
import { useLocations } from '../network/lookups.ts';
import { useCrumb } from '../shell/crumbNames.ts';
import { STOCK, StockTabs, VariantName } from './StockParts.tsx';
import { Recounts } from './Recounts.tsx';
import { stockTexts } from './texts.ts';
import { VariantLines, type Line } from './VariantLines.tsx';

const tones: Record<StockCount['state'], Tone> = { COUNTING: 'waiting', APPLIED: 'good', CANCELLED: 'quiet' };

export function CountList() {
  const t = useTexts(stockTexts);
  const { moment } = useFormats();
  const may = useMay();
  const locations = useLocations();
  const add = may('STOCK_WRITE') && (
    <LinkButton to="/stock" search={{ do: 'count' }}>
      {t.startCount}
    </LinkButton>
  );
  return (
    <ResourceList<CountSummary>
      name="counts"
      title={t.stock}
      path={`${STOCK}/counts`}
      tabs={
        <>
          <StockTabs />
          <Recounts />
        </>
      }
      searchable={false}
      rowKey={(row) => row.id}
      rowTo={(row) => `/stock/counts/${row.id}`}
      actions={add}
      empty={{ title: t.countsEmpty, text: t.countsEmptyText, action: add }}
      filters={[
        {
          id: 'state',
          label: t.state,
          options: countStates.map((value) => ({ value, label: t.countStates[value] })),
        },
        { id: 'locationId', label: t.location, options: locations.options },
      ]}
      columns={[
        { id: 'location', header: t.location, cell: (row) => row.location.name },
        {
          id: 'started',
          header: t.started,
          cell: (row) => <span className="tb-figures">{moment(row.startedAt)}</span>,
        },
        { id: 'note', header: t.note, cell: (row) => row.note },
        { id: 'actor', header: t.who, cell: (row) => row.actor },
        {
          id: 'state',
          header: t.state,
          atEnd: true,
          cell: (row) => <Badge tone={tones[row.state]}>{t.countStates[row.state]}</Badge>,
        },
      ]}
    />
  );
}

export function CountDetail() {
  const t = useTexts(stockTexts);
  const kit = useTexts(kitTexts);
  const { moment } = useFormats();
  const may = useMay();
  const { id } = useParams({ strict: false }) as { id: string };
  const detail = useApi<StockCount>(`${STOCK}/counts/${id}`);
  useCrumb(detail.data?.location.name);
  if (detail.isError) {
    return (
      <Failed
        error={detail.error}
        back={
          <LinkButton quiet to="/stock/counts">
            {kit.toList}
          </LinkButton>
        }
      />
    );
  }
  if (!detail.data) return <Loading />;
  const count = detail.data;
  const counting = count.state === 'COUNTING' && may('STOCK_WRITE');
  return (
    <ResourceDetail
      title={`${t.count} ${count.location.name}`}
      badge={<Badge tone={tones[count.state]}>{t.countStates[count.state]}</Badge>}
      below={count.note}
      subject={count.id}
      actions={counting && <CountActions count={count} />}
      facts={[
        { label: t.started, value: moment(count.startedAt) },
        Boolean(count.closedAt) && { label: t.closed, value: moment(count.closedAt) },
      ]}
      tabs={[
        {
          id: 'lines',
          label: t.lines,
          count: count.lines?.length ?? 0,
          content: (
            <>
              {counting && <CountMore key={count.lines?.length ?? 0} count={count} />}
              <Part flush>
                <CountedLines count={count} />
              </Part>
            </>
          ),
        },
      ]}
    />
  );
}

function CountedLines({ count }: { count: StockCount }) {
  const t = useTexts(stockTexts);
  const { number } = useFormats();
  return (
    <table className="bo-table">
      <thead>
        <tr>
          <th scope="col">{t.article}</th>
          <th scope="col" data-numeric="">
            {t.expected}
          </th>
          <th scope="col" data-numeric="">
            {t.counted}
          </th>
          <th scope="col" data-numeric="">
            {t.difference}
          </th>
        </tr>
      </thead>
      <tbody>
        {(count.lines ?? []).map((line) => (
          <tr key={line.variant.id}>
            <td>
              <VariantName variant={line.variant} />
            </td>
            <td data-label={t.expected} data-numeric="">
              {number(line.expected)}
            </td>
            <td data-label={t.counted} data-numeric="">
              {number(line.counted)}
            </td>
            <td data-numeric="" data-end="">
              <span className={line.difference !== 0 ? 'bo-urgent' : 'bo-faint'}>
                {line.difference > 0 ? '+' : ''}
                {number(line.difference)}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Scan or type what lies there; saved lines can be counted again. */
function CountMore({ count }: { count: StockCount }) {
  const t = useTexts(stockTexts);
  const form = useResourceForm<{ lines: readonly Line[] }, StockCount>({
    start: { lines: [] },
    send: (values, idempotencyKey) =>
      api(`${STOCK}/counts/${count.id}/lines`, {
        method: 'PUT',
        body: { lines: values.lines.map((line) => ({ variantId: line.variantId, quantity: line.pieces })) },
        idempotencyKey,
      }),
    savedText: t.countSaved,
    onSaved: async () => {
      await forget(STOCK);
      form.restart();
    },
  });
  return (
    <Part>
      <ResourceForm form={form} small saveLabel={t.saveCounted}>
        <VariantLines form={form} at="/lines" pieces={t.counted} />
      </ResourceForm>
    </Part>
  );
}

function CountActions({ count }: { count: StockCount }) {
  const t = useTexts(stockTexts);
  const [asking, setAsking] = useState(false);
  const changes = [STOCK, '/api/admin/history'];
  const apply = useAction({ done: t.countApplied, changes });
  const cancel = useAction({ done: t.countCancelled, changes });
  return (
    <>
      <Button
        variant="default"
        loading={cancel.busy}
        onClick={() =>
          void cancel.run(`${STOCK}/counts/${count.id}/cancellation`, { method: 'POST', body: {} })
        }
      >
        {t.cancelCount}
      </Button>
      <Button disabled={(count.lines?.length ?? 0) === 0} onClick={() => setAsking(true)}>
        {t.applyCount}
      </Button>
      <Ask
        open={asking}
        title={t.applyQuestion}
        text={t.applyText}
        yes={t.applyCount}
        busy={apply.busy}
        onClose={() => setAsking(false)}
        onYes={() => void apply.run(`${STOCK}/counts/${count.id}/application`, { method: 'POST', body: {} })}
      />
    </>
  );
}
