import { nameOf, type CustomerRow } from '@toonbank/client/customers.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Plus } from 'lucide-react';
import { useMay } from '../access/session.ts';
import { LinkButton } from '../kit/LinkButton.tsx';
import { ResourceList } from '../kit/ResourceList.tsx';
import { CustomerParts } from './CustomerParts.tsx';
import { groupTexts } from './groupTexts.ts';
import { useSegments, useTiers } from './lookups.ts';
import { customerTexts } from './texts.ts';

export const CUSTOMERS = '/api/admin/customers';

export function CustomerList() {
  const t = useTexts(customerTexts);
  const groups = useTexts(groupTexts);
  const { date, recent } = useFormats();
  const may = useMay();
  const tiers = useTiers();
  const segments = useSegments();
  const add = may('CUSTOMERS_WRITE') && (
    <LinkButton to="/customers/new" icon={<Plus size={15} />}>
      {t.add}
    </LinkButton>
  );
  return (
    <ResourceList<CustomerRow>
      name="customers"
      title={t.customers}
      path={CUSTOMERS}
      tabs={<CustomerParts />}
      rowKey={(row) => row.id}
      rowTo={(row) => `/customers/${row.id}`}
      actions={add}
      empty={{ title: t.empty, text: t.emptyText, action: add }}
      filters={[
        {
          id: 'hasAccount',
          label: t.account,
          options: [
            { value: 'true', label: t.hasAccount },
            { value: 'false', label: t.noAccount },
          ],
        },
        {
          id: 'language',
          label: t.language,
          options: [
            { value: 'nl', label: t.dutch },
            { value: 'en', label: t.english },
          ],
        },
        ...(tiers.items.length > 0 ? [{ id: 'tier', label: groups.tier, options: [...tiers.options] }] : []),
        ...(segments.items.length > 0
          ? [{ id: 'segment', label: groups.segment, options: [...segments.options] }]
          : []),
      ]}
      columns={[
        {
          id: 'name',
          header: t.name,
          sort: 'name',
          width: '26%',
          cell: (row) => (
            <span className="bo-two">
              {nameOf(row)}
              {row.company && row.name && <small>{row.company}</small>}
            </span>
          ),
        },
        { id: 'email', header: t.email, cell: (row) => row.email },
        { id: 'phone', header: t.phone, cell: (row) => <span className="tb-figures">{row.phone}</span> },
        { id: 'card', header: t.card, cell: (row) => <span className="tb-figures">{row.loyaltyCard}</span> },
        { id: 'city', header: t.city, atEnd: true, cell: (row) => row.city },
        { id: 'tags', header: t.tags, hidden: true, cell: (row) => row.tags.join(', ') },
        {
          id: 'updated',
          header: t.updated,
          sort: 'updatedAt',
          hidden: true,
          numeric: true,
          cell: (row) => recent(row.updatedAt),
        },
        {
          id: 'since',
          header: t.since,
          sort: 'createdAt',
          numeric: true,
          cell: (row) => date(row.createdAt),
        },
      ]}
    />
  );
}
