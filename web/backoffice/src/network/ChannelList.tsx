import type { SalesChannel } from '@toonbank/client/network.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { Plus } from 'lucide-react';
import { useMay } from '../access/session.ts';
import { LinkButton } from '../kit/LinkButton.tsx';
import { ResourceList } from '../kit/ResourceList.tsx';
import { networkTexts } from './texts.ts';

export function ChannelList() {
  const t = useTexts(networkTexts);
  const may = useMay();
  const add = may('NETWORK_WRITE') && (
    <LinkButton to="/channels/new" icon={<Plus size={15} />}>
      {t.addChannel}
    </LinkButton>
  );
  return (
    <ResourceList<SalesChannel>
      name="channels"
      title={t.channels}
      path="/api/admin/network/channels"
      searchable={false}
      rowKey={(row) => row.id}
      rowTo={(row) => `/channels/${row.id}`}
      actions={add}
      empty={{ title: t.channelsEmpty, text: t.channelsEmptyText, action: add }}
      columns={[
        { id: 'name', header: t.name, sort: 'name', cell: (row) => row.name },
        {
          id: 'code',
          header: t.code,
          sort: 'code',
          cell: (row) => <span className="tb-code">{row.code}</span>,
        },
        { id: 'kind', header: t.kind, cell: (row) => t.channelKinds[row.kind] },
        { id: 'currency', header: t.currency, cell: (row) => row.currency },
        { id: 'tax', header: t.taxIncluded, cell: (row) => (row.pricesIncludeTax ? t.yes : t.no) },
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
