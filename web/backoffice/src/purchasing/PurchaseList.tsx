import { Modal } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { newId } from '@toonbank/client/ids.ts';
import type { Page } from '@toonbank/client/page.ts';
import {
  purchaseStates,
  type PurchaseRow,
  type PurchaseView,
  type SupplierRow,
} from '@toonbank/client/purchasing.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useMay } from '../access/session.ts';
import { api } from '../api.ts';
import { VariantLines, type Line } from '../inventory/VariantLines.tsx';
import { ChoiceField, LongTextField, TextField } from '../kit/fields.tsx';
import { ResourceForm } from '../kit/ResourceForm.tsx';
import { ResourceList } from '../kit/ResourceList.tsx';
import { forget, useApi } from '../kit/useApi.ts';
import { useResourceForm } from '../kit/useResourceForm.ts';
import { useLocations } from '../network/lookups.ts';
import { purchaseTone, PURCHASING, PurchasingTabs } from './parts.tsx';
import { purchasingTexts } from './texts.ts';

export function PurchaseList() {
  const t = useTexts(purchasingTexts);
  const { money, date, moment } = useFormats();
  const may = useMay();
  const locations = useLocations();
  const [drafting, setDrafting] = useState(false);
  const add = may('STOCK_WRITE') && (
    <Button leftSection={<Plus size={15} />} onClick={() => setDrafting(true)}>
      {t.newOrder}
    </Button>
  );
  return (
    <>
      <ResourceList<PurchaseRow>
        name="purchases"
        title={t.purchasing}
        path={`${PURCHASING}/orders`}
        tabs={<PurchasingTabs />}
        rowKey={(row) => row.id}
        rowTo={(row) => `/purchasing/orders/${row.id}`}
        actions={add}
        empty={{ title: t.noOrders, text: t.noOrdersText, action: add }}
        filters={[
          {
            id: 'state',
            label: t.state,
            options: purchaseStates.map((value) => ({ value, label: t.states[value] })),
          },
          { id: 'locationId', label: t.location, options: locations.options },
        ]}
        columns={[
          { id: 'number', header: t.number, cell: (row) => <span className="tb-figures">{row.number}</span> },
          { id: 'supplier', header: t.supplier, cell: (row) => row.supplier.name },
          { id: 'location', header: t.location, cell: (row) => row.location.name },
          {
            id: 'created',
            header: t.created,
            sort: 'createdAt',
            cell: (row) => <span className="tb-figures">{moment(row.createdAt)}</span>,
          },
          { id: 'expected', header: t.expected, cell: (row) => (row.expectedOn ? date(row.expectedOn) : '') },
          {
            id: 'state',
            header: t.state,
            atEnd: true,
            cell: (row) => <Badge tone={purchaseTone[row.state]}>{t.states[row.state]}</Badge>,
          },
          { id: 'total', header: t.total, numeric: true, cell: (row) => money(row.total) },
        ]}
      />
      <Modal opened={drafting} onClose={() => setDrafting(false)} title={t.newOrder} size="lg">
        {drafting && <DraftForm onClose={() => setDrafting(false)} />}
      </Modal>
    </>
  );
}

type Draft = {
  readonly id: string;
  readonly supplierId?: string;
  readonly locationId?: string;
  readonly expectedOn?: string;
  readonly note?: string;
  readonly lines: readonly Line[];
  readonly version?: number;
};

/** A new draft, or changes to one. */
export function DraftForm({ start, onClose }: { start?: Draft; onClose: () => void }) {
  const t = useTexts(purchasingTexts);
  const navigate = useNavigate();
  const locations = useLocations();
  const suppliers = useApi<Page<SupplierRow>>(`${PURCHASING}/suppliers`, { active: true, limit: 200 });
  const [empty] = useState<Draft>(() => start ?? { id: newId(), lines: [] });
  const form = useResourceForm<Draft, PurchaseView>({
    start: empty,
    send: ({ id, lines, ...rest }, idempotencyKey) => {
      const body = {
        ...rest,
        lines: lines.map((line) => ({ variantId: line.variantId, quantity: Number(line.pieces) })),
      };
      return start
        ? api(`${PURCHASING}/orders/${id}`, { method: 'PUT', body, idempotencyKey })
        : api(`${PURCHASING}/orders`, { method: 'POST', body: { id, ...body }, idempotencyKey });
    },
    onSaved: async (saved) => {
      await forget(PURCHASING);
      onClose();
      await navigate({ to: `/purchasing/orders/${saved.order.id}` });
    },
  });
  return (
    <ResourceForm form={form} small onCancel={onClose} saveLabel={t.save}>
      <div className="bo-pair">
        <ChoiceField
          form={form}
          at="/supplierId"
          label={t.supplier}
          required
          searchable
          options={(suppliers.data?.items ?? []).map((row) => ({ value: row.id, label: row.name }))}
        />
        <ChoiceField
          form={form}
          at="/locationId"
          label={t.location}
          required
          searchable
          options={locations.options}
        />
      </div>
      <TextField form={form} at="/expectedOn" label={t.expected} type="date" optional />
      <VariantLines form={form} at="/lines" pieces={t.pieces} />
      <LongTextField form={form} at="/note" label={t.note} rows={2} />
    </ResourceForm>
  );
}
