import { changeStates, type PriceChange, type PriceList } from '@toonbank/client/pricing.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge, type Tone } from '@toonbank/ui/parts/Badge.tsx';
import { Plus } from 'lucide-react';
import { useMay } from '../access/session.ts';
import { LinkButton } from '../kit/LinkButton.tsx';
import { ResourceList } from '../kit/ResourceList.tsx';
import { useApi } from '../kit/useApi.ts';
import { changeTexts } from './changeTexts.ts';

export const CHANGES = '/api/admin/pricing/price-changes';

export const changeTones: Record<PriceChange['state'], Tone> = {
  DRAFT: 'waiting',
  SCHEDULED: 'informing',
  APPLIED: 'good',
  UNDONE: 'quiet',
};

export function usePriceLists() {
  const { data } = useApi<{ items: readonly PriceList[] }>('/api/admin/pricing/price-lists');
  const items = data?.items ?? [];
  return {
    items,
    options: items.map((list) => ({ value: list.id, label: list.name })),
    name: (id: string) => items.find((list) => list.id === id)?.name ?? '…',
    currency: (id: string) => items.find((list) => list.id === id)?.currency ?? 'EUR',
  };
}

export function PriceChangeList() {
  const t = useTexts(changeTexts);
  const { number, moment } = useFormats();
  const may = useMay();
  const lists = usePriceLists();
  const add = may('PRICES_WRITE') && (
    <LinkButton to="/price-changes/new" icon={<Plus size={15} />}>
      {t.add}
    </LinkButton>
  );
  return (
    <ResourceList<PriceChange>
      name="price-changes"
      title={t.changes}
      path={CHANGES}
      searchable={false}
      rowKey={(row) => row.id}
      rowTo={(row) => `/price-changes/${row.id}`}
      actions={add}
      empty={{ title: t.empty, text: t.emptyText, action: add }}
      filters={[
        {
          id: 'state',
          label: t.state,
          options: changeStates.map((value) => ({ value, label: t.states[value] })),
        },
      ]}
      columns={[
        { id: 'name', header: t.change, width: '30%', cell: (row) => row.name },
        { id: 'list', header: t.list, cell: (row) => lists.name(row.priceListId) },
        { id: 'created', header: t.created, cell: (row) => moment(row.createdAt) },
        { id: 'effective', header: t.effective, cell: (row) => moment(row.effectiveAt ?? row.startsAt) },
        { id: 'rows', header: t.changed, numeric: true, cell: (row) => number(row.changedRows) },
        {
          id: 'state',
          header: t.state,
          atEnd: true,
          cell: (row) => <Badge tone={changeTones[row.state]}>{t.states[row.state]}</Badge>,
        },
      ]}
    />
  );
}
