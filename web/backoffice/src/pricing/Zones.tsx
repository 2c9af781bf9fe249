import { Button, Modal } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { newId } from '@toonbank/client/ids.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useMay } from '../access/session.ts';
import { api } from '../api.ts';
import { ManyField, TextField } from '../kit/fields.tsx';
import { ResourceForm } from '../kit/ResourceForm.tsx';
import { ResourceList } from '../kit/ResourceList.tsx';
import { forget, useApi } from '../kit/useApi.ts';
import { useResourceForm } from '../kit/useResourceForm.ts';
import { useLocations } from '../network/lookups.ts';
import { pricingTexts } from './texts.ts';

const PATH = '/api/admin/pricing/price-zones';

export type PriceZone = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly locationIds: readonly string[];
  readonly version?: number;
};

export function useZones() {
  const may = useMay();
  const found = useApi<{ items: readonly PriceZone[] }>(may('PRICES_READ') ? PATH : null);
  return useMemo(() => {
    const items = found.data?.items ?? [];
    return {
      options: items.map((zone) => ({ value: zone.id, label: zone.name })),
      name: (id: string | undefined) => items.find((zone) => zone.id === id)?.name ?? '…',
    };
  }, [found.data]);
}

/** Price lists, and the groups of stores they may be aimed at. */
export function PriceParts() {
  const t = useTexts(pricingTexts);
  return (
    <nav className="bo-parts" aria-label={t.lists}>
      {[
        { to: '/price-lists', label: t.lists },
        { to: '/price-lists/zones', label: t.zones },
      ].map((part) => (
        <Link key={part.to} to={part.to} activeOptions={{ exact: true, includeSearch: false }}>
          {part.label}
        </Link>
      ))}
    </nav>
  );
}

export function ZoneList() {
  const t = useTexts(pricingTexts);
  const may = useMay();
  const locations = useLocations();
  const [open, setOpen] = useState<PriceZone | null>(null);
  const add = may('PRICES_WRITE') && (
    <Button
      leftSection={<Plus size={15} />}
      onClick={() => setOpen({ id: newId(), code: '', name: '', locationIds: [] })}
    >
      {t.addZone}
    </Button>
  );
  return (
    <>
      <ResourceList<PriceZone>
        name="price-zones"
        title={t.lists}
        path={PATH}
        tabs={<PriceParts />}
        searchable={false}
        rowKey={(row) => row.id}
        onRow={may('PRICES_WRITE') ? setOpen : undefined}
        actions={add}
        empty={{ title: t.zonesEmpty, text: t.zonesEmptyText, action: add }}
        columns={[
          { id: 'name', header: t.name, cell: (row) => row.name },
          { id: 'code', header: t.code, cell: (row) => <span className="tb-code">{row.code}</span> },
          {
            id: 'locations',
            header: t.stores,
            atEnd: true,
            cell: (row) => row.locationIds.map((id) => locations.name(id)).join(', '),
          },
        ]}
      />
      {open && <ZoneDialog key={open.id} start={open} onClose={() => setOpen(null)} />}
    </>
  );
}

function ZoneDialog({ start, onClose }: { start: PriceZone; onClose: () => void }) {
  const t = useTexts(pricingTexts);
  const locations = useLocations();
  const exists = start.version !== undefined;
  const form = useResourceForm<PriceZone, PriceZone>({
    start,
    send: ({ id, ...values }, idempotencyKey) =>
      exists
        ? api(`${PATH}/${id}`, { method: 'PUT', body: values, idempotencyKey })
        : api(PATH, { method: 'POST', body: { id, ...values }, idempotencyKey }),
    onSaved: async () => {
      await forget(PATH);
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={exists ? t.changeZone : t.addZone} size="md">
      <ResourceForm form={form} small onCancel={onClose}>
        <div className="bo-fields">
          <div className="bo-pair">
            <TextField form={form} at="/name" label={t.name} required maxLength={200} />
            <TextField form={form} at="/code" label={t.code} required code maxLength={60} />
          </div>
          <ManyField form={form} at="/locationIds" label={t.stores} options={locations.options} />
        </div>
      </ResourceForm>
    </Modal>
  );
}
