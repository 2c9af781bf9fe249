import type { ProductRow } from '@toonbank/client/catalog.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { FileUp, Plus } from 'lucide-react';
import { useMay } from '../access/session.ts';
import { LinkButton } from '../kit/LinkButton.tsx';
import { ResourceList } from '../kit/ResourceList.tsx';
import { useChannels } from '../network/lookups.ts';
import { CATALOG, statusTone, useCategories, useVendors } from './lookups.ts';
import { Picture } from './Picture.tsx';
import { catalogTexts } from './texts.ts';

const CHANNELS_NAMED = 2;

/** Where it is sold, in a line: all of them, or the first few and how many more. */
function Published({ on, of }: { on: readonly string[]; of: number }) {
  const t = useTexts(catalogTexts);
  if (of > 1 && on.length === of) return <>{t.everywhere}</>;
  const more = on.length - CHANNELS_NAMED;
  if (more < 1) return <>{on.join(', ')}</>;
  return <span title={on.join(', ')}>{`${on.slice(0, CHANNELS_NAMED).join(', ')} +${more}`}</span>;
}

export function ProductList() {
  const t = useTexts(catalogTexts);
  const { text, recent, number } = useFormats();
  const may = useMay();
  const channels = useChannels();
  const categories = useCategories();
  const vendors = useVendors();
  const add = may('CATALOG_WRITE') && (
    <>
      {may('IMPORT') && (
        <LinkButton quiet to="/imports" icon={<FileUp size={15} />}>
          {t.import}
        </LinkButton>
      )}
      <LinkButton to="/products/new" icon={<Plus size={15} />}>
        {t.add}
      </LinkButton>
    </>
  );
  return (
    <ResourceList<ProductRow>
      name="products"
      title={t.products}
      path={`${CATALOG}/products`}
      rowKey={(row) => row.id}
      rowTo={(row) => `/products/${row.id}`}
      actions={add}
      empty={{ title: t.empty, text: t.emptyText, action: add }}
      filters={[
        {
          id: 'status',
          label: t.status,
          options: (['ACTIVE', 'DRAFT', 'ARCHIVED'] as const).map((value) => ({
            value,
            label: t.statuses[value],
          })),
        },
        { id: 'category', label: t.category, options: categories.options },
        { id: 'vendor', label: t.vendor, options: vendors.map((value) => ({ value, label: value })) },
        { id: 'channel', label: t.channel, options: channels.options },
      ]}
      columns={[
        {
          id: 'title',
          header: t.product,
          sort: 'title',
          width: '36%',
          cell: (row) => (
            <span className="bo-with-picture">
              <Picture url={row.pictureUrl} />
              <span className="bo-two">
                {text(row.title)}
                <small className="tb-code">{row.skus[0]}</small>
              </span>
            </span>
          ),
        },
        {
          id: 'status',
          header: t.status,
          atEnd: true,
          cell: (row) => <Badge tone={statusTone[row.status]}>{t.statuses[row.status]}</Badge>,
        },
        { id: 'variants', header: t.variants, numeric: true, cell: (row) => number(row.variantCount) },
        { id: 'vendor', header: t.vendor, cell: (row) => row.vendor },
        {
          id: 'category',
          header: t.category,
          cell: (row) => row.categoryCodes.map(categories.name).join(', '),
        },
        {
          id: 'published',
          header: t.published,
          cell: (row) =>
            row.publishedOn.length > 0 ? (
              <Published on={row.publishedOn.map(channels.name)} of={channels.items.length} />
            ) : (
              <span className="bo-faint">{t.nowhere}</span>
            ),
        },
        { id: 'tags', header: t.tags, hidden: true, cell: (row) => row.tags.join(', ') },
        {
          id: 'updated',
          header: t.updated,
          sort: 'updatedAt',
          numeric: true,
          cell: (row) => recent(row.updatedAt),
        },
        {
          id: 'created',
          header: t.created,
          sort: 'createdAt',
          numeric: true,
          hidden: true,
          cell: (row) => recent(row.createdAt),
        },
      ]}
    />
  );
}
