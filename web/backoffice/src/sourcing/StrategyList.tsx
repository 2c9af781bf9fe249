import type { Strategy } from '@toonbank/client/sourcing.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { Plus } from 'lucide-react';
import { useMay } from '../access/session.ts';
import { LinkButton } from '../kit/LinkButton.tsx';
import { ResourceList } from '../kit/ResourceList.tsx';
import { useApi } from '../kit/useApi.ts';
import { STRATEGIES } from './paths.ts';
import { SourcingTabs } from './SourcingTabs.tsx';
import { sourcingTexts } from './texts.ts';

export function StrategyList() {
  const t = useTexts(sourcingTexts);
  const { number, moment } = useFormats();
  const may = useMay();
  const inForce = useApi<Strategy>(`${STRATEGIES}/in-force`);
  const add = may('NETWORK_WRITE') && (
    <LinkButton to="/sourcing/new" icon={<Plus size={15} />}>
      {t.addStrategy}
    </LinkButton>
  );
  return (
    <ResourceList<Strategy>
      name="sourcing-strategies"
      title={t.strategies}
      path={STRATEGIES}
      tabs={<SourcingTabs />}
      searchable={false}
      rowKey={(row) => row.id}
      rowTo={(row) => `/sourcing/${row.id}`}
      actions={add}
      empty={{ title: t.strategiesEmpty, text: t.strategiesEmptyText, action: add }}
      columns={[
        { id: 'name', header: t.name, cell: (row) => row.name },
        {
          id: 'number',
          header: t.number,
          cell: (row) => (row.number === undefined ? '' : number(row.number)),
        },
        { id: 'published', header: t.publishedAt, cell: (row) => moment(row.publishedAt) },
        { id: 'by', header: t.by, cell: (row) => row.publishedBy ?? row.createdBy },
        {
          id: 'state',
          header: t.state,
          atEnd: true,
          cell: (row) =>
            row.number === undefined ? (
              <Badge tone="waiting">{t.draft}</Badge>
            ) : row.id === inForce.data?.id ? (
              <Badge tone="good">{t.inForce}</Badge>
            ) : (
              <Badge tone="quiet">{t.earlier}</Badge>
            ),
        },
      ]}
    />
  );
}
