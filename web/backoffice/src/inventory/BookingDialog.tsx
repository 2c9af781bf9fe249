import { Modal } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { newId } from '@toonbank/client/ids.ts';
import {
  adjustmentReasons,
  type AdjustmentReason,
  type StockCount,
  type Transfer,
} from '@toonbank/client/inventory.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useState } from 'react';
import { api } from '../api.ts';
import { ChoiceField, TextField } from '../kit/fields.tsx';
import { ResourceForm } from '../kit/ResourceForm.tsx';
import { forget } from '../kit/useApi.ts';
import { useResourceForm } from '../kit/useResourceForm.ts';
import { useLocations } from '../network/lookups.ts';
import { STOCK } from './StockParts.tsx';
import { stockTexts } from './texts.ts';
import { VariantLines, type Line } from './VariantLines.tsx';

export type Doing = 'receive' | 'adjust' | 'transfer' | 'count' | 'safety';

type Props = { readonly locationId?: string; readonly lines?: readonly Line[]; readonly onClose: () => void };

/** Everything that moves stock by hand, each a small form. */
export function BookingDialog({ doing, ...props }: Props & { doing: Doing }) {
  const t = useTexts(stockTexts);
  const title = {
    receive: t.receive,
    adjust: t.adjust,
    transfer: t.move,
    count: t.startCount,
    safety: t.setSafety,
  }[doing];
  const Form = { receive: Receive, adjust: Adjust, transfer: Move, count: StartCount, safety: Safety }[doing];
  return (
    <Modal opened onClose={props.onClose} title={title} size="lg">
      <Form {...props} />
    </Modal>
  );
}

const numbered = (lines: readonly Line[], name: 'quantity' | 'difference') =>
  lines.map((line) => ({ variantId: line.variantId, [name]: line.pieces }));

function useDialogForm<T extends { readonly lines?: readonly Line[] }, R>(
  start: T,
  path: string,
  bodyOf: (values: T) => object,
  doneText: string,
  onSaved: (result: R) => void,
  method: 'POST' | 'PUT' = 'POST',
) {
  return useResourceForm<T, R>({
    start,
    send: (values, idempotencyKey) =>
      api<R>(`${STOCK}${path}`, { method, body: bodyOf(values), idempotencyKey }),
    savedText: doneText,
    onSaved: async (result) => {
      await forget(STOCK);
      onSaved(result);
    },
  });
}

function Receive({ locationId, lines, onClose }: Props) {
  const t = useTexts(stockTexts);
  const locations = useLocations();
  const [start] = useState(() => ({
    id: newId(),
    locationId,
    source: 'SUPPLIER',
    reference: '',
    lines: lines ?? [],
  }));
  const form = useDialogForm(
    start,
    '/receipts',
    (values) => ({ ...values, lines: numbered(values.lines, 'quantity') }),
    t.received,
    onClose,
  );
  return (
    <ResourceForm form={form} small onCancel={onClose} saveLabel={t.receive}>
      <p className="bo-modal-text">{t.receiveText}</p>
      <div className="bo-pair">
        <ChoiceField form={form} at="/locationId" label={t.location} required options={locations.options} />
        <ChoiceField
          form={form}
          at="/source"
          label={t.source}
          options={(['SUPPLIER', 'CUSTOMER'] as const).map((value) => ({ value, label: t.sources[value] }))}
        />
      </div>
      <TextField form={form} at="/reference" label={t.reference} hint={t.referenceHint} maxLength={120} />
      <VariantLines form={form} at="/lines" pieces={t.quantity} />
    </ResourceForm>
  );
}

function Adjust({ locationId, lines, onClose }: Props) {
  const t = useTexts(stockTexts);
  const locations = useLocations();
  const [start] = useState(() => ({
    id: newId(),
    locationId,
    reason: 'DAMAGED' as AdjustmentReason,
    note: '',
    lines: lines ?? [],
  }));
  const form = useDialogForm(
    start,
    '/adjustments',
    (values) => ({ ...values, lines: numbered(values.lines, 'difference') }),
    t.adjusted,
    onClose,
  );
  return (
    <ResourceForm form={form} small onCancel={onClose} saveLabel={t.adjust}>
      <div className="bo-pair">
        <ChoiceField form={form} at="/locationId" label={t.location} required options={locations.options} />
        <ChoiceField
          form={form}
          at="/reason"
          label={t.reason}
          options={adjustmentReasons.map((value) => ({ value, label: t.reasons[value] }))}
        />
      </div>
      <TextField form={form} at="/note" label={t.note} hint={t.noteHint} maxLength={500} />
      <p className="bo-modal-text">{t.differenceHint}</p>
      <VariantLines form={form} at="/lines" pieces={t.difference} signed />
    </ResourceForm>
  );
}

function Move({ locationId, lines, onClose }: Props) {
  const t = useTexts(stockTexts);
  const navigate = useNavigate();
  const locations = useLocations();
  const [start] = useState(() => ({
    id: newId(),
    fromLocationId: locationId,
    toLocationId: undefined as string | undefined,
    note: '',
    lines: lines ?? [],
  }));
  const form = useDialogForm<typeof start, Transfer>(
    start,
    '/transfers',
    (values) => ({ ...values, lines: numbered(values.lines, 'quantity') }),
    t.transferRequested,
    (transfer) => void navigate({ to: `/stock/transfers/${transfer.id}` }),
  );
  return (
    <ResourceForm form={form} small onCancel={onClose} saveLabel={t.move}>
      <div className="bo-pair">
        <ChoiceField form={form} at="/fromLocationId" label={t.from} required options={locations.options} />
        <ChoiceField
          form={form}
          at="/toLocationId"
          label={t.to}
          required
          options={locations.options.filter((option) => option.value !== form.values.fromLocationId)}
        />
      </div>
      <TextField form={form} at="/note" label={t.note} maxLength={500} />
      <VariantLines form={form} at="/lines" pieces={t.quantity} />
    </ResourceForm>
  );
}

function StartCount({ locationId, onClose }: Props) {
  const t = useTexts(stockTexts);
  const navigate = useNavigate();
  const locations = useLocations();
  const [start] = useState(() => ({ id: newId(), locationId, note: '' }));
  const form = useDialogForm<typeof start & { lines?: readonly Line[] }, StockCount>(
    start,
    '/counts',
    (values) => values,
    t.countStarted,
    (count) => void navigate({ to: `/stock/counts/${count.id}` }),
  );
  return (
    <ResourceForm form={form} small onCancel={onClose} saveLabel={t.startCount}>
      <ChoiceField form={form} at="/locationId" label={t.location} required options={locations.options} />
      <TextField form={form} at="/note" label={t.note} maxLength={500} />
    </ResourceForm>
  );
}

function Safety({ locationId, lines, onClose }: Props) {
  const t = useTexts(stockTexts);
  const locations = useLocations();
  const [start] = useState(() => ({ locationId, lines: lines ?? [] }));
  const form = useDialogForm(
    start,
    '/safety-stock',
    (values) => ({
      lines: values.lines.map((line) => ({
        variantId: line.variantId,
        locationId: values.locationId,
        quantity: line.pieces,
      })),
    }),
    t.safetySet,
    onClose,
    'PUT',
  );
  return (
    <ResourceForm form={form} small onCancel={onClose}>
      <p className="bo-modal-text">{t.safetyText}</p>
      <ChoiceField form={form} at="/locationId" label={t.location} required options={locations.options} />
      <VariantLines form={form} at="/lines" pieces={t.quantity} />
    </ResourceForm>
  );
}
