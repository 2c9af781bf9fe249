import { Button, Select } from '@mantine/core';
import type { LabelRow } from '@toonbank/client/pricing.ts';
import { newId } from '@toonbank/client/ids.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useMay } from '../access/session.ts';
import { problemOf } from '@toonbank/client/problem.ts';
import { PageHead } from '../kit/PageHead.tsx';
import { ResourceList } from '../kit/ResourceList.tsx';
import { showRefusal } from '../kit/refusals.ts';
import { Failed, Loading } from '../kit/States.tsx';
import { useAction } from '../kit/useAction.ts';
import { useApi } from '../kit/useApi.ts';
import { historyTexts } from './historyTexts.ts';

const LABELS = '/api/admin/pricing/labels';
const templates = ['LABEL_24', 'LABEL_40', 'SIGN_A5', 'SIGN_A4'] as const;
const MARKED_MAX = 2000;

type Queue = {
  readonly locationId: string;
  readonly code: string;
  readonly name: string;
  readonly stale: number;
};

/** Labels that say something else than the till charges, per store: print them, then say that they hang. */
export function LabelPage() {
  const t = useTexts(historyTexts);
  const { number } = useFormats();
  const queues = useApi<{ items: readonly Queue[] }>(LABELS);
  const [chosen, setChosen] = useState<string | null>(null);
  if (queues.isError) return <Failed error={queues.error} retry={() => void queues.refetch()} />;
  if (!queues.data) return <Loading />;
  const store = queues.data.items.find((queue) => queue.locationId === chosen) ?? queues.data.items[0];
  return (
    <section className="bo-page">
      <PageHead title={t.labels} below={t.labelsText} />
      <div className="bo-row bo-row-end">
        <Select
          label={t.store}
          className="bo-wide-choice"
          data={queues.data.items.map((queue) => ({
            value: queue.locationId,
            label: `${queue.name} · ${t.stale(number(queue.stale))}`,
          }))}
          value={store?.locationId ?? null}
          allowDeselect={false}
          onChange={setChosen}
        />
      </div>
      {store && <Store key={store.locationId} store={store} />}
    </section>
  );
}

function Store({ store }: { store: Queue }) {
  const t = useTexts(historyTexts);
  const { text, money, moment, language } = useFormats();
  const may = useMay();
  const [template, setTemplate] = useState<string>('LABEL_24');
  const [printing, setPrinting] = useState(false);
  const path = `${LABELS}/${store.locationId}`;
  const queue = useApi<{ items: readonly LabelRow[] }>(path, { limit: 200 });
  const mark = useAction<{ printed: number }>({
    changes: [LABELS],
    done: (result) => t.markedText(result.printed),
  });

  async function print(): Promise<void> {
    setPrinting(true);
    try {
      const answer = await fetch(`${path}/sheets`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'accept-language': language,
          'idempotency-key': newId(),
        },
        body: JSON.stringify({ template, format: 'PDF', language }),
      });
      if (!answer.ok) throw problemOf(answer.status, await answer.json());
      window.open(URL.createObjectURL(await answer.blob()), '_blank', 'noopener');
    } catch (error) {
      showRefusal(error);
    } finally {
      setPrinting(false);
    }
  }

  return (
    <ResourceList<LabelRow>
      name="labels"
      title={t.labels}
      path={path}
      embedded
      searchable={false}
      rowKey={(row) => row.variantId}
      empty={{ title: t.queueEmpty, text: t.queueEmptyText }}
      actions={
        store.stale > 0 && (
          <>
            <Select
              aria-label={t.template}
              size="xs"
              data={templates.map((value) => ({ value, label: t.templates[value] }))}
              value={template}
              allowDeselect={false}
              onChange={(value) => value && setTemplate(value)}
            />
            {may('PRICES_WRITE') && (
              <Button
                size="xs"
                variant="default"
                loading={mark.busy}
                disabled={!queue.data || queue.data.items.length === 0}
                onClick={() =>
                  void mark.run(`${path}/printings`, {
                    method: 'POST',
                    body: {
                      variantIds: (queue.data?.items ?? []).slice(0, MARKED_MAX).map((row) => row.variantId),
                    },
                  })
                }
              >
                {t.printed}
              </Button>
            )}
            <Button
              size="xs"
              loading={printing}
              leftSection={<Printer size={14} />}
              onClick={() => void print()}
            >
              {t.print}
            </Button>
          </>
        )
      }
      columns={[
        {
          id: 'article',
          header: t.article,
          width: '40%',
          cell: (row) => (
            <span className="bo-two">
              {text(row.title)}
              <small className="tb-code">{row.sku}</small>
            </span>
          ),
        },
        { id: 'why', header: t.why, cell: (row) => t.reasons[row.reason] },
        { id: 'since', header: t.since, cell: (row) => moment(row.since) },
        {
          id: 'price',
          header: t.price,
          numeric: true,
          atEnd: true,
          cell: (row) => (
            <>
              {row.was && <s className="bo-faint">{money(row.was)}</s>} <strong>{money(row.price)}</strong>
            </>
          ),
        },
      ]}
    />
  );
}
