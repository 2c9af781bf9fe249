import { Button, Checkbox } from '@mantine/core';
import { useNavigate, useParams } from '@tanstack/react-router';
import { rowProblems, type PriceChange, type PriceChangeRow } from '@toonbank/client/pricing.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { useState } from 'react';
import { useMay } from '../access/session.ts';
import { Ask } from '../kit/Ask.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { ResourceDetail } from '../kit/ResourceDetail.tsx';
import { ResourceList } from '../kit/ResourceList.tsx';
import { Loaded } from '../kit/States.tsx';
import { kitTexts } from '../kit/texts.ts';
import { useAction } from '../kit/useAction.ts';
import { useApi } from '../kit/useApi.ts';
import { useCrumb } from '../shell/crumbNames.ts';
import { changeTexts } from './changeTexts.ts';
import { CHANGES, changeTones, usePriceLists } from './PriceChangeList.tsx';

const TOUCHED = ['/api/admin/pricing', '/api/admin/history'];

export function PriceChangeDetail() {
  const { id } = useParams({ strict: false }) as { id: string };
  const change = useApi<PriceChange>(`${CHANGES}/${id}`);
  useCrumb(change.data?.name);
  return (
    <Loaded of={change} list="/price-changes">
      {(data) => <Shown change={data} />}
    </Loaded>
  );
}

function Shown({ change }: { change: PriceChange }) {
  const t = useTexts(changeTexts);
  const { number, moment } = useFormats();
  const may = useMay();
  const lists = usePriceLists();
  const trouble = (count: number) => (
    <span className={count > 0 ? 'bo-urgent' : undefined}>{number(count)}</span>
  );
  return (
    <ResourceDetail
      title={change.name}
      badge={<Badge tone={changeTones[change.state]}>{t.states[change.state]}</Badge>}
      below={lists.name(change.priceListId)}
      subject={change.id}
      actions={may('PRICES_WRITE') && <Actions change={change} />}
      facts={[
        { label: t.changed, value: <strong className="bo-figure">{number(change.changedRows)}</strong> },
        { label: t.rows, value: number(change.rows) },
        change.announced && { label: t.unlawful, value: trouble(change.unlawful) },
        { label: t.belowFloor, value: trouble(change.belowFloor) },
        { label: t.belowCost, value: trouble(change.belowCost) },
        { label: t.created, value: moment(change.createdAt) },
        Boolean(change.effectiveAt ?? change.startsAt) && {
          label: t.effective,
          value: moment(change.effectiveAt ?? change.startsAt),
        },
        Boolean(change.undoneAt) && { label: t.states.UNDONE, value: moment(change.undoneAt) },
      ]}
      tabs={[
        { id: 'preview', label: t.preview, count: change.changedRows, content: <Rows change={change} /> },
      ]}
    />
  );
}

function Rows({ change }: { change: PriceChange }) {
  const t = useTexts(changeTexts);
  const { money, text, number, date } = useFormats();
  const percent = (basisPoints: number | undefined) =>
    basisPoints === undefined ? '' : `${number(Math.round(basisPoints / 10) / 10)}%`;
  return (
    <ResourceList<PriceChangeRow>
      name="price-change-rows"
      title={t.preview}
      path={`${CHANGES}/${change.id}/rows`}
      embedded
      searchable={false}
      rowKey={(row) => `${row.variantId} ${row.minQuantity}`}
      empty={{ title: t.noRows, text: t.noRowsText }}
      filters={[
        {
          id: 'problem',
          label: t.problem,
          options: rowProblems.map((value) => ({ value, label: t.problems[value] })),
        },
      ]}
      columns={[
        {
          id: 'article',
          header: t.article,
          width: '38%',
          cell: (row) => (
            <span className="bo-two">
              {text(row.title) || row.sku}
              <small className="tb-code">{row.sku}</small>
              {row.unlawful && (
                <small className="bo-urgent">
                  {t.unlawful}
                  {row.prior && `: ${money(row.prior)}`}
                  {row.priorOn && ` (${date(row.priorOn)})`}
                </small>
              )}
              {row.belowFloor && <small className="bo-urgent">{t.belowFloor}</small>}
              {row.belowCost && <small className="bo-urgent">{t.belowCost}</small>}
            </span>
          ),
        },
        { id: 'old', header: t.old, numeric: true, cell: (row) => money(row.old) },
        {
          id: 'now',
          header: t.now,
          numeric: true,
          atEnd: true,
          cell: (row) => <strong>{money(row.price)}</strong>,
        },
        {
          id: 'difference',
          header: t.difference,
          numeric: true,
          cell: (row) => percent(row.differenceBasisPoints),
        },
        {
          id: 'margin',
          header: t.marginNow,
          numeric: true,
          cell: (row) => percent(row.newMarginBasisPoints),
        },
        { id: 'prior', header: t.prior, numeric: true, cell: (row) => money(row.prior) },
      ]}
    />
  );
}

function Actions({ change }: { change: PriceChange }) {
  const t = useTexts(changeTexts);
  const kit = useTexts(kitTexts);
  const { number } = useFormats();
  const navigate = useNavigate();
  const [asking, setAsking] = useState<'apply' | 'undo' | null>(null);
  const [accept, setAccept] = useState(false);
  const close = () => setAsking(null);
  const path = `${CHANGES}/${change.id}`;
  const apply = useAction<PriceChange>({
    done: (result) => (result.state === 'SCHEDULED' ? t.scheduled : t.applied),
    changes: TOUCHED,
    after: close,
  });
  const undo = useAction({ done: t.undone, changes: TOUCHED, after: close });
  const discard = useAction({
    done: t.discarded,
    changes: TOUCHED,
    after: () => void navigate({ to: '/price-changes' }),
  });
  if (change.state === 'UNDONE') return null;
  const draft = change.state === 'DRAFT';
  const applying = change.startsAt ? t.schedule : t.apply;
  const undoing = change.state === 'SCHEDULED' ? t.withdraw : t.undo;
  return (
    <>
      {draft && (
        <>
          <Button
            variant="default"
            loading={discard.busy}
            onClick={() => void discard.run(path, { method: 'DELETE' })}
          >
            {t.discard}
          </Button>
          <LinkButton quiet to={`/price-changes/${change.id}/edit`}>
            {kit.edit}
          </LinkButton>
          <Button disabled={change.changedRows === 0} onClick={() => setAsking('apply')}>
            {applying}
          </Button>
        </>
      )}
      {!draft && (
        <Button variant="default" onClick={() => setAsking('undo')}>
          {undoing}
        </Button>
      )}
      <Ask
        open={asking === 'apply'}
        title={t.applyQuestion}
        text={t.applyText(number(change.changedRows))}
        yes={applying}
        busy={apply.busy}
        onClose={close}
        onYes={() =>
          void apply.run(`${path}/applications`, {
            method: 'POST',
            body: { version: change.version, acceptBelowCost: accept || undefined },
          })
        }
      >
        {change.belowCost > 0 && (
          <Checkbox
            label={`${t.acceptBelowCost} (${number(change.belowCost)})`}
            checked={accept}
            onChange={(event) => setAccept(event.currentTarget.checked)}
          />
        )}
      </Ask>
      <Ask
        open={asking === 'undo'}
        title={t.undoQuestion}
        text={t.undoText}
        yes={undoing}
        urgent
        busy={undo.busy}
        onClose={close}
        onYes={() => void undo.run(`${path}/undoings`, { method: 'POST', body: {} })}
      />
    </>
  );
}
