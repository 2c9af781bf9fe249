import { Button, Modal, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { newId } from '@toonbank/client/ids.ts';
import {
  openPieces,
  type DeliveryMethod,
  type EditPreview,
  type Order,
  type OrderAddress,
} from '@toonbank/client/orders.ts';
import { Problem } from '@toonbank/client/problem.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useLanguage } from '@toonbank/ui/i18n/language.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { X } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api.ts';
import { VariantPick, withOneMore, lineOf, type Line } from '../inventory/VariantLines.tsx';
import { kitTexts } from '../kit/texts.ts';
import { useAction } from '../kit/useAction.ts';
import { useApi } from '../kit/useApi.ts';
import { useLocations } from '../network/lookups.ts';
import { ORDERS } from './looks.ts';
import { chosenLines, PieceChoice, type Chosen } from './PieceChoice.tsx';
import { orderTexts } from './texts.ts';

type Delivery = { method: string; locationId?: string; address: OrderAddress };

const NOWHERE: OrderAddress = { street: '', postcode: '', city: '', country: 'NL' };

/** Pieces off, articles to it, another address or way of delivery; what it comes to is shown before it is saved. */
export function EditOrder({ order }: { order: Order }) {
  const t = useTexts(orderTexts);
  const [asking, setAsking] = useState<string | null>(null);
  return (
    <>
      <Button variant="default" onClick={() => setAsking(newId())}>
        {t.edit}
      </Button>
      <Modal opened={asking !== null} onClose={() => setAsking(null)} title={t.editTitle} size="xl">
        {asking !== null && (
          <EditForm key={asking} id={asking} order={order} onClose={() => setAsking(null)} />
        )}
      </Modal>
    </>
  );
}

function EditForm({ id, order, onClose }: { id: string; order: Order; onClose: () => void }) {
  const t = useTexts(orderTexts);
  const kit = useTexts(kitTexts);
  const choosable = order.lines
    .map((line) => ({ lineId: line.id, title: line.title, sku: line.sku, most: openPieces(line) }))
    .filter((line) => line.most > 0);
  const [off, setOff] = useState<Chosen>({});
  const [added, setAdded] = useState<readonly Line[]>([]);
  const [delivery, setDelivery] = useState<Delivery>(() => ({
    method: order.delivery.method,
    locationId: order.delivery.locationId ?? undefined,
    address: order.delivery.address ?? NOWHERE,
  }));
  const [reason, setReason] = useState('');
  const untouched =
    JSON.stringify(delivery) ===
    JSON.stringify({
      method: order.delivery.method,
      locationId: order.delivery.locationId ?? undefined,
      address: order.delivery.address ?? NOWHERE,
    });
  const removed = chosenLines(choosable, off);
  const more = added
    .map((line) => ({ variantId: line.variantId, quantity: Number(line.pieces) || 0 }))
    .filter((line) => line.quantity > 0);
  const methods = useApi<readonly DeliveryMethod[]>('/api/admin/checkout/delivery-methods', {
    channelId: order.source.channelId,
  });
  const collects = methods.data?.find((method) => method.code === delivery.method)?.kind === 'COLLECT';
  const edit = {
    version: order.version,
    removed,
    added: more,
    delivery: untouched
      ? undefined
      : collects
        ? { method: delivery.method, locationId: delivery.locationId }
        : { method: delivery.method, address: delivery.address },
  };
  const nothing = removed.length === 0 && more.length === 0 && untouched;
  const preview = useQuery<EditPreview>({
    queryKey: [`${ORDERS}/${order.id}/edit-previews`, edit],
    queryFn: ({ signal }) =>
      api<EditPreview>(`${ORDERS}/${order.id}/edit-previews`, { method: 'POST', body: edit, signal }),
    enabled: !nothing,
    retry: false,
  });
  const action = useAction({ done: t.editDone, changes: ['/api/admin/'], after: onClose });
  const wrong = preview.error instanceof Problem ? preview.error.message : null;
  return (
    <>
      <p className="bo-modal-text">{t.editKeep}</p>
      <h3 className="bo-edit-head">{t.editOff}</h3>
      <PieceChoice lines={choosable} chosen={off} onChange={setOff} />
      <h3 className="bo-edit-head">{t.editOn}</h3>
      <div className="bo-lines">
        <VariantPick onPick={(variant) => setAdded(withOneMore(added, lineOf(variant, 1)))} />
        <AddedLines lines={added} onChange={setAdded} />
      </div>
      <h3 className="bo-edit-head">{t.editDelivery}</h3>
      <DeliveryFields
        methods={methods.data ?? []}
        collects={collects}
        delivery={delivery}
        onChange={setDelivery}
      />
      <TextInput
        label={t.reason}
        value={reason}
        maxLength={500}
        onChange={(event) => setReason(event.target.value)}
      />
      <div aria-live="polite">
        {wrong && !nothing && <p className="bo-urgent">{wrong}</p>}
        {!nothing && preview.data && !wrong && <Outcome preview={preview.data} />}
      </div>
      <div className="bo-modal-actions">
        <Button variant="default" onClick={onClose}>
          {kit.goBack}
        </Button>
        <Button
          loading={action.busy}
          disabled={nothing || !preview.data || preview.isFetching || wrong !== null}
          onClick={() =>
            void action.run(`${ORDERS}/${order.id}/edits`, {
              method: 'POST',
              body: { ...edit, id, expected: preview.data?.difference, reason: reason.trim() || undefined },
            })
          }
        >
          {t.editYes}
        </Button>
      </div>
    </>
  );
}

function AddedLines(props: { lines: readonly Line[]; onChange: (lines: readonly Line[]) => void }) {
  const t = useTexts(orderTexts);
  const kit = useTexts(kitTexts);
  const { text } = useFormats();
  return (
    <ul>
      {props.lines.map((line, index) => (
        <li key={line.variantId}>
          <span className="bo-two">
            {text(line.title)}
            <small className="tb-code">{line.sku}</small>
          </span>
          <input
            className="bo-plain-input"
            type="number"
            min={1}
            aria-label={`${t.quantity}: ${text(line.title)}`}
            value={String(line.pieces ?? '')}
            onChange={(event) =>
              props.onChange(
                props.lines.map((each, at) =>
                  at === index ? { ...each, pieces: event.target.value } : each,
                ),
              )
            }
          />
          <button
            type="button"
            className="bo-icon"
            aria-label={`${kit.goBack}: ${text(line.title)}`}
            onClick={() => props.onChange(props.lines.filter((_, at) => at !== index))}
          >
            <X size={15} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function DeliveryFields(props: {
  methods: readonly DeliveryMethod[];
  collects: boolean;
  delivery: Delivery;
  onChange: (delivery: Delivery) => void;
}) {
  const t = useTexts(orderTexts);
  const language = useLanguage();
  const locations = useLocations();
  const { delivery, onChange } = props;
  const address = (part: Partial<OrderAddress>) =>
    onChange({ ...delivery, address: { ...delivery.address, ...part } });
  const field = (label: string, name: 'name' | 'street' | 'houseNumber' | 'extra' | 'postcode' | 'city') => (
    <TextInput
      label={label}
      value={delivery.address[name] ?? ''}
      maxLength={200}
      onChange={(event) => address({ [name]: event.target.value || undefined })}
    />
  );
  return (
    <div className="bo-edit-address">
      <Select
        label={t.delivery}
        allowDeselect={false}
        data={props.methods
          .filter((method) => method.active)
          .map((method) => ({
            value: method.code,
            label: language === 'nl' ? method.nameNl : method.nameEn,
          }))}
        value={delivery.method}
        onChange={(method) => onChange({ ...delivery, method: method ?? delivery.method })}
      />
      {props.collects ? (
        <Select
          searchable
          label={t.collectAt}
          data={locations.options}
          value={delivery.locationId ?? null}
          onChange={(locationId) => onChange({ ...delivery, locationId: locationId ?? undefined })}
        />
      ) : (
        <>
          {field(t.recipient, 'name')}
          {field(t.street, 'street')}
          {field(t.houseNumber, 'houseNumber')}
          {field(t.extra, 'extra')}
          {field(t.postcode, 'postcode')}
          {field(t.city, 'city')}
        </>
      )}
    </div>
  );
}

/** The amounts before and after, to the cent. */
function Outcome({ preview }: { preview: EditPreview }) {
  const t = useTexts(orderTexts);
  const { money } = useFormats();
  const rows = [
    [t.editWas, preview.dueBefore],
    preview.removedWorth.amount !== 0 && [t.editRemoved, minus(preview.removedWorth)],
    ...preview.added.map((line) => [`${line.quantity} × ${line.title}`, line.gross]),
    preview.deliveryAfter.amount !== preview.deliveryBefore.amount && [
      t.deliveryCost,
      { ...preview.deliveryAfter, amount: preview.deliveryAfter.amount - preview.deliveryBefore.amount },
    ],
    [t.editBecomes, preview.dueAfter],
  ].filter(Boolean) as [string, EditPreview['dueAfter']][];
  return (
    <>
      <table className="bo-table bo-edit-outcome">
        <tbody>
          {rows.map(([label, amount], index) => (
            <tr key={`${label}-${index}`}>
              <td>{label}</td>
              <td data-numeric="">{money(amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p role="status">
        {preview.outstanding.amount > 0 && preview.difference.amount > 0
          ? t.editPay(money(preview.outstanding))
          : preview.difference.amount < 0
            ? t.editBack(money(minus(preview.difference)))
            : t.editEven}
      </p>
    </>
  );
}

function minus(amount: EditPreview['dueAfter']): EditPreview['dueAfter'] {
  return { ...amount, amount: -amount.amount };
}
