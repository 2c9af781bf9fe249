import { Button, Checkbox, Modal, TextInput } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { newId } from '@toonbank/client/ids.ts';
import { toCome, type PurchaseOrder, type PurchaseView } from '@toonbank/client/purchasing.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { useState } from 'react';
import { useMay } from '../access/session.ts';
import { Ask } from '../kit/Ask.tsx';
import { Part, ResourceDetail } from '../kit/ResourceDetail.tsx';
import { Loaded } from '../kit/States.tsx';
import { useAction } from '../kit/useAction.ts';
import { useApi } from '../kit/useApi.ts';
import { useCrumb } from '../shell/crumbNames.ts';
import { purchaseTone, PURCHASING } from './parts.tsx';
import { DraftForm } from './PurchaseList.tsx';
import { purchasingTexts } from './texts.ts';

const TOUCHED = [PURCHASING, '/api/admin/inventory', '/api/admin/history'];

export function PurchaseDetail() {
  const { id } = useParams({ strict: false }) as { id: string };
  const detail = useApi<PurchaseView>(`${PURCHASING}/orders/${id}`);
  useCrumb(detail.data?.order.number);
  return (
    <Loaded of={detail} list="/purchasing">
      {(view) => <Shown view={view} />}
    </Loaded>
  );
}

function Shown({ view }: { view: PurchaseView }) {
  const t = useTexts(purchasingTexts);
  const { money, date, moment } = useFormats();
  const may = useMay();
  const { order } = view;
  return (
    <ResourceDetail
      title={order.number}
      badge={<Badge tone={purchaseTone[order.state]}>{t.states[order.state]}</Badge>}
      below={`${view.supplier.name} → ${view.location.name}`}
      subject={order.id}
      actions={may('STOCK_WRITE') && <Actions key={order.version} view={view} />}
      facts={[
        { label: t.total, value: money(order.total) },
        Boolean(order.expectedOn) && { label: t.expected, value: date(order.expectedOn ?? '') },
        { label: t.created, value: `${moment(order.createdAt)} · ${order.createdBy}` },
        Boolean(order.orderedAt) && { label: t.ordered, value: moment(order.orderedAt ?? '') },
        Boolean(order.note) && { label: t.note, value: order.note },
      ]}
      tabs={[
        {
          id: 'lines',
          label: t.lines,
          count: order.lines.length,
          content: (
            <Part flush>
              <Lines order={order} />
            </Part>
          ),
        },
        {
          id: 'deliveries',
          label: t.deliveries,
          count: order.receipts.length,
          content: <Deliveries order={order} />,
        },
      ]}
    />
  );
}

function Lines({ order }: { order: PurchaseOrder }) {
  const t = useTexts(purchasingTexts);
  const { money, number } = useFormats();
  const columns = [
    [t.ordered, (line: PurchaseOrder['lines'][number]) => line.quantity],
    [t.received, (line: PurchaseOrder['lines'][number]) => line.received],
    [t.damaged, (line: PurchaseOrder['lines'][number]) => line.damaged],
    [t.cancelled, (line: PurchaseOrder['lines'][number]) => line.cancelled],
    [t.toCome, toCome],
  ] as const;
  return (
    <table className="bo-table">
      <thead>
        <tr>
          <th scope="col">{t.article}</th>
          {columns.map(([label]) => (
            <th key={label} scope="col" data-numeric="">
              {label}
            </th>
          ))}
          <th scope="col" data-numeric="">
            {t.cost}
          </th>
        </tr>
      </thead>
      <tbody>
        {order.lines.map((line) => (
          <tr key={line.id}>
            <td>
              <span className="bo-two">
                {line.title}
                <small className="tb-code">
                  {line.supplierSku ? `${line.sku} · ${line.supplierSku}` : line.sku}
                </small>
              </span>
            </td>
            {columns.map(([label, of]) => (
              <td key={label} data-label={label} data-numeric="">
                {of(line) === 0 && label !== t.ordered ? '' : number(of(line))}
              </td>
            ))}
            <td data-label={t.cost} data-numeric="">
              {money(line.unitCost)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Deliveries({ order }: { order: PurchaseOrder }) {
  const t = useTexts(purchasingTexts);
  const { moment, number } = useFormats();
  if (order.receipts.length === 0) return <p className="bo-faint">{t.noDeliveries}</p>;
  const title = (lineId: string) => order.lines.find((line) => line.id === lineId)?.title ?? '';
  return (
    <>
      {order.receipts.map((receipt) => (
        <Part
          key={receipt.id}
          flush
          title={[moment(receipt.at), receipt.by, receipt.reference].filter(Boolean).join(' · ')}
        >
          <table className="bo-table">
            <thead>
              <tr>
                <th scope="col">{t.article}</th>
                <th scope="col" data-numeric="">
                  {t.received}
                </th>
                <th scope="col" data-numeric="">
                  {t.damaged}
                </th>
                <th scope="col">{t.difference}</th>
              </tr>
            </thead>
            <tbody>
              {receipt.lines.map((line) => {
                const difference = line.received + line.damaged - line.expected;
                return (
                  <tr key={line.lineId}>
                    <td>{title(line.lineId)}</td>
                    <td data-label={t.received} data-numeric="">
                      {number(line.received)}
                    </td>
                    <td data-label={t.damaged} data-numeric="">
                      {line.damaged > 0 ? number(line.damaged) : ''}
                    </td>
                    <td data-label={t.difference}>
                      {difference === 0 ? (
                        <span className="bo-faint">{t.exact}</span>
                      ) : (
                        <span className={difference > 0 ? 'bo-urgent' : undefined}>
                          {difference > 0 ? '+' : ''}
                          {number(difference)}
                        </span>
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          {receipt.note && <p className="bo-prose">{receipt.note}</p>}
        </Part>
      ))}
    </>
  );
}

function Actions({ view }: { view: PurchaseView }) {
  const t = useTexts(purchasingTexts);
  const { order } = view;
  const [editing, setEditing] = useState(false);
  const open = order.lines.some((line) => toCome(line) > 0);
  if (order.state === 'CANCELLED') return null;
  return (
    <>
      {open && <CancelRest order={order} />}
      {order.state === 'DRAFT' && (
        <>
          <Button variant="default" onClick={() => setEditing(true)}>
            {t.lines}
          </Button>
          <Modal opened={editing} onClose={() => setEditing(false)} title={order.number} size="lg">
            {editing && <DraftForm start={draftOf(view)} onClose={() => setEditing(false)} />}
          </Modal>
          <Send order={order} />
        </>
      )}
      {order.state !== 'DRAFT' && <Receive order={order} />}
    </>
  );
}

function draftOf({ order, variants }: PurchaseView) {
  return {
    id: order.id,
    supplierId: order.supplierId,
    locationId: order.locationId,
    expectedOn: order.expectedOn,
    note: order.note,
    version: order.version,
    lines: order.lines.map((line, index) => ({
      variantId: line.variantId,
      sku: line.sku,
      title: variants[index]?.title ?? { nl: line.title },
      pictureUrl: variants[index]?.pictureUrl,
      pieces: line.quantity,
    })),
  };
}

function Send({ order }: { order: PurchaseOrder }) {
  const t = useTexts(purchasingTexts);
  const [asking, setAsking] = useState(false);
  const [anyway, setAnyway] = useState(false);
  const action = useAction({ done: t.sent, changes: TOUCHED, after: () => setAsking(false) });
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t.send}</Button>
      <Ask
        open={asking}
        title={t.sendTitle}
        text={t.sendText}
        yes={t.send}
        busy={action.busy}
        onClose={() => setAsking(false)}
        onYes={() =>
          void action.run(`${PURCHASING}/orders/${order.id}/placement`, { method: 'POST', body: { anyway } })
        }
      >
        <Checkbox
          label={t.sendAnyway}
          checked={anyway}
          onChange={(event) => setAnyway(event.target.checked)}
        />
      </Ask>
    </>
  );
}

function CancelRest({ order }: { order: PurchaseOrder }) {
  const t = useTexts(purchasingTexts);
  const draft = order.state === 'DRAFT';
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const action = useAction({ done: t.cancelledDone, changes: TOUCHED, after: () => setAsking(false) });
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {draft ? t.cancelDraft : t.cancelRest}
      </Button>
      <Ask
        open={asking}
        title={draft ? t.cancelDraft : t.cancelRest}
        text={t.cancelRestText}
        yes={draft ? t.cancelDraft : t.cancelRest}
        urgent
        busy={action.busy}
        onClose={() => setAsking(false)}
        onYes={() =>
          void action.run(`${PURCHASING}/orders/${order.id}/cancellations`, {
            method: 'POST',
            body: { reason: reason.trim() || undefined },
          })
        }
      >
        <TextInput
          label={t.reason}
          value={reason}
          maxLength={500}
          onChange={(event) => setReason(event.target.value)}
        />
      </Ask>
    </>
  );
}

/** Counts a delivery: what is good, what is damaged. */
function Receive({ order }: { order: PurchaseOrder }) {
  const t = useTexts(purchasingTexts);
  const [asking, setAsking] = useState<string | null>(null);
  const [counted, setCounted] = useState<Readonly<Record<string, { received: string; damaged: string }>>>({});
  const [reference, setReference] = useState('');
  const action = useAction({ done: t.receivedDone, changes: TOUCHED, after: () => setAsking(null) });
  const lines = order.lines
    .map((line) => ({
      lineId: line.id,
      received: Number(counted[line.id]?.received) || 0,
      damaged: Number(counted[line.id]?.damaged) || 0,
    }))
    .filter((line) => line.received + line.damaged > 0);
  function open(): void {
    setCounted(
      Object.fromEntries(
        order.lines.map((line) => [line.id, { received: String(toCome(line)), damaged: '' }]),
      ),
    );
    setAsking(newId());
  }
  const field = (lineId: string, name: 'received' | 'damaged', label: string) => (
    <input
      type="number"
      min={0}
      className="bo-plain-input"
      aria-label={label}
      value={counted[lineId]?.[name] ?? ''}
      onChange={(event) => {
        const line = counted[lineId] ?? { received: '', damaged: '' };
        setCounted({ ...counted, [lineId]: { ...line, [name]: event.target.value } });
      }}
    />
  );
  return (
    <>
      <Button onClick={open}>{t.receive}</Button>
      <Ask
        open={asking !== null}
        title={t.receiveTitle}
        text={t.receiveText}
        yes={t.receive}
        busy={action.busy}
        disabled={lines.length === 0}
        onClose={() => setAsking(null)}
        onYes={() =>
          void action.run(`${PURCHASING}/orders/${order.id}/receipts`, {
            method: 'POST',
            body: { id: asking, reference: reference.trim() || undefined, lines },
          })
        }
      >
        <TextInput
          label={t.reference}
          value={reference}
          maxLength={100}
          onChange={(event) => setReference(event.target.value)}
        />
        <table className="bo-table">
          <thead>
            <tr>
              <th scope="col">{t.article}</th>
              <th scope="col">{t.received}</th>
              <th scope="col">{t.damaged}</th>
            </tr>
          </thead>
          <tbody>
            {order.lines.map((line) => (
              <tr key={line.id}>
                <td>
                  <span className="bo-two">
                    {line.title}
                    <small className="tb-code">{line.sku}</small>
                  </span>
                </td>
                <td>{field(line.id, 'received', `${t.received}: ${line.title}`)}</td>
                <td>{field(line.id, 'damaged', `${t.damaged}: ${line.title}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Ask>
    </>
  );
}
