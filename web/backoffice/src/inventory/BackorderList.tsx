import type { WaitingLine } from '@toonbank/client/inventory.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { useState } from 'react';
import { Picture } from '../catalog/Picture.tsx';
import { ResourceList } from '../kit/ResourceList.tsx';
import { useLocations } from '../network/lookups.ts';
import { backorderTexts } from './backorderTexts.ts';
import { StockTabs } from './StockParts.tsx';

/** What customers wait for, what was promised for the earliest day first. */
export function BackorderList() {
  const t = useTexts(backorderTexts);
  const { text, date, number } = useFormats();
  const locations = useLocations();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  return (
    <ResourceList<WaitingLine>
      name="backorders"
      title={t.list}
      searchable={false}
      tabs={<StockTabs />}
      path="/api/admin/backorders"
      rowKey={(row) => row.id}
      rowTo={(row) => `/orders/${row.orderId}`}
      empty={{ title: t.listEmpty, text: t.listEmptyText }}
      filters={[{ id: 'locationId', label: t.location, options: locations.options }]}
      columns={[
        {
          id: 'promisedOn',
          header: t.promisedFor,
          sort: 'promisedOn',
          width: '12rem',
          cell: (row) => (
            <span className="tb-figures">
              {date(row.promisedOn)} {row.promisedOn < today && <Badge tone="urgent">{t.late}</Badge>}
            </span>
          ),
        },
        {
          id: 'order',
          header: t.order,
          cell: (row) => (
            <span className="bo-two">
              <span className="tb-figures">{row.orderNumber ?? '–'}</span>
              <small>{row.customer}</small>
            </span>
          ),
        },
        {
          id: 'article',
          header: t.article,
          cell: (row) => (
            <span className="bo-with-picture">
              <Picture url={row.pictureUrl} />
              <span className="bo-two">
                <span>{text(row.title)}</span>
                <small className="tb-code">{row.sku}</small>
              </span>
            </span>
          ),
        },
        { id: 'location', header: t.location, cell: (row) => locations.name(row.locationId) },
        { id: 'pieces', header: t.pieces, numeric: true, cell: (row) => number(row.waiting) },
      ]}
    />
  );
}
