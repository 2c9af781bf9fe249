import type { Location } from '@toonbank/client/network.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { Plus } from 'lucide-react';
import { useMay } from '../access/session.ts';
import { LinkButton } from '../kit/LinkButton.tsx';
import { ResourceList } from '../kit/ResourceList.tsx';
import { networkTexts } from './texts.ts';

export function LocationList() {
  const t = useTexts(networkTexts);
  const may = useMay();
  const add = may('NETWORK_WRITE') && (
    <LinkButton to="/locations/new" icon={<Plus size={15} />}>
      {t.addLocation}
    </LinkButton>
  );
  return (
    <ResourceList<Location>
      name="locations"
      title={t.locations}
      path="/api/admin/network/locations"
      rowKey={(row) => row.id}
      rowTo={(row) => `/locations/${row.id}`}
      actions={add}
      empty={{ title: t.locationsEmpty, text: t.locationsEmptyText, action: add }}
      filters={[
        {
          id: 'kind',
          label: t.kind,
          options: (['STORE', 'WAREHOUSE'] as const).map((value) => ({ value, label: t.kinds[value] })),
        },
        {
          id: 'active',
          label: t.state,
          options: [
            { value: 'true', label: t.active },
            { value: 'false', label: t.inactive },
          ],
        },
      ]}
      columns={[
        { id: 'name', header: t.name, sort: 'name', cell: (row) => row.name },
        {
          id: 'code',
          header: t.code,
          sort: 'code',
          cell: (row) => <span className="tb-code">{row.code}</span>,
        },
        { id: 'kind', header: t.kind, cell: (row) => t.kinds[row.kind] },
        { id: 'city', header: t.city, cell: (row) => row.address.city },
        {
          id: 'can',
          header: t.can,
          cell: (row) => row.capabilities.map((each) => t.capabilities[each]).join(', '),
        },
        {
          id: 'state',
          header: t.state,
          atEnd: true,
          cell: (row) => (
            <Badge tone={row.active ? 'good' : 'quiet'}>{row.active ? t.active : t.inactive}</Badge>
          ),
        },
      ]}
    />
  );
}
