import { Button, Menu } from '@mantine/core';
import type { Level } from '@toonbank/client/inventory.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { ChevronDown, PackagePlus } from 'lucide-react';
import { useState } from 'react';
import { useMay } from '../access/session.ts';
import { useListState } from '../kit/listState.ts';
import { ResourceList } from '../kit/ResourceList.tsx';
import { useLocations } from '../network/lookups.ts';
import { BookingDialog, type Doing } from './BookingDialog.tsx';
import { LevelBar, STOCK, StockTabs, VariantName } from './StockParts.tsx';
import { stockTexts } from './texts.ts';
import './stock.css';

const DOINGS: readonly string[] = ['receive', 'adjust', 'transfer', 'count', 'safety'];

export function LevelList() {
  const t = useTexts(stockTexts);
  const { number } = useFormats();
  const locations = useLocations();
  const { search, reset } = useListState();
  const asked = search['do'];
  const doing = asked && DOINGS.includes(asked) ? (asked as Doing) : null;
  const close = () => reset({ ...search, do: undefined });
  return (
    <>
      <ResourceList<Level>
        name="stock"
        title={t.stock}
        path={`${STOCK}/levels`}
        query={{ variantId: search['variantId'] }}
        tabs={<StockTabs />}
        rowKey={(row) => row.variant.id + row.location.id}
        rowTo={(row) => `/stock/${row.variant.id}`}
        actions={<StockActions onDo={(next) => reset({ ...search, do: next })} />}
        empty={{ title: t.empty, text: t.emptyText }}
        filters={[
          { id: 'locationId', label: t.location, options: locations.options },
          {
            id: 'state',
            label: t.state,
            options: (['LOW', 'OUT', 'OVERSOLD', 'BELOW_ZERO'] as const).map((value) => ({
              value,
              label: t.states[value],
            })),
          },
        ]}
        columns={[
          {
            id: 'variant',
            header: t.article,
            width: '34%',
            cell: (row) => <VariantName variant={row.variant} />,
          },
          { id: 'location', header: t.location, sort: 'location', cell: (row) => row.location.name },
          {
            id: 'bar',
            header: t.levels,
            cell: (row) => (
              <LevelBar onHand={row.onHand} reserved={row.reserved} safetyStock={row.safetyStock} />
            ),
          },
          {
            id: 'onHand',
            header: t.onHand,
            numeric: true,
            cell: (row) => (
              <span className={row.onHand < 0 ? 'bo-urgent' : undefined}>{number(row.onHand)}</span>
            ),
          },
          { id: 'reserved', header: t.reserved, numeric: true, cell: (row) => number(row.reserved) },
          {
            id: 'safety',
            header: t.safety,
            numeric: true,
            hidden: true,
            cell: (row) => number(row.safetyStock),
          },
          {
            id: 'available',
            header: t.available,
            numeric: true,
            atEnd: true,
            cell: (row) => (
              <strong className={row.available <= 0 ? 'bo-urgent' : undefined}>
                {number(row.available)}
              </strong>
            ),
          },
        ]}
      />
      {doing && <BookingDialog doing={doing} locationId={search['locationId']} onClose={close} />}
    </>
  );
}

export function StockActions({ onDo }: { onDo: (doing: Doing) => void }) {
  const t = useTexts(stockTexts);
  const may = useMay();
  if (!may('STOCK_WRITE')) return null;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<ChevronDown size={14} />}>
            {t.adjust}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => onDo('adjust')}>{t.adjust}</Menu.Item>
          <Menu.Item onClick={() => onDo('transfer')}>{t.move}</Menu.Item>
          <Menu.Item onClick={() => onDo('count')}>{t.startCount}</Menu.Item>
          <Menu.Item onClick={() => onDo('safety')}>{t.setSafety}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Button leftSection={<PackagePlus size={15} />} onClick={() => onDo('receive')}>
        {t.receive}
      </Button>
    </>
  );
}

/** The same dialogs on the page of one article. */
export function useStockDialog() {
  return useState<Doing | null>(null);
}
