import { Button, Select } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { SalesChannel } from '@toonbank/client/network.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useState } from 'react';
import { useMay } from '../access/session.ts';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Part, ResourceDetail } from '../kit/ResourceDetail.tsx';
import { Failed, Loading } from '../kit/States.tsx';
import { kitTexts } from '../kit/texts.ts';
import { useAction } from '../kit/useAction.ts';
import { useApi } from '../kit/useApi.ts';
import { useCrumb } from '../shell/crumbNames.ts';
import { DeliveryMethodsTab } from './DeliveryMethods.tsx';
import { useLocations } from './lookups.ts';
import { networkTexts } from './texts.ts';

type Detail = { readonly channel: SalesChannel; readonly locationIds: readonly string[] };
const PATH = '/api/admin/network/channels';

export function ChannelDetail() {
  const t = useTexts(networkTexts);
  const kit = useTexts(kitTexts);
  const { country, currencyName, languageName } = useFormats();
  const may = useMay();
  const { id } = useParams({ strict: false }) as { id: string };
  const detail = useApi<Detail>(`${PATH}/${id}`);
  useCrumb(detail.data?.channel.name);
  if (detail.isError)
    return (
      <Failed
        error={detail.error}
        back={
          <LinkButton quiet to="/channels">
            {kit.toList}
          </LinkButton>
        }
      />
    );
  if (!detail.data) return <Loading />;
  const { channel, locationIds } = detail.data;
  return (
    <ResourceDetail
      title={channel.name}
      badge={<Badge tone={channel.active ? 'good' : 'quiet'}>{channel.active ? t.active : t.inactive}</Badge>}
      below={t.channelKinds[channel.kind]}
      subject={channel.id}
      actions={
        may('NETWORK_WRITE') && <LinkButton to={`/channels/${channel.id}/edit`}>{kit.edit}</LinkButton>
      }
      facts={[
        { label: t.code, value: <span className="tb-code">{channel.code}</span> },
        { label: t.currency, value: currencyName(channel.currency) },
        { label: t.country, value: country(channel.country) },
        { label: t.taxIncluded, value: channel.pricesIncludeTax ? t.yes : t.no },
        { label: t.languages, value: channel.languages.map(languageName).join(', ') },
      ]}
      tabs={[
        {
          id: 'suppliers',
          label: t.suppliers,
          count: locationIds.length,
          content: (
            <Suppliers
              key={locationIds.join()}
              channelId={id}
              now={locationIds}
              mayChange={may('NETWORK_WRITE')}
            />
          ),
        },
        {
          id: 'delivery',
          label: t.delivery,
          content: <DeliveryMethodsTab channel={channel} mayChange={may('NETWORK_WRITE')} />,
        },
      ]}
    />
  );
}

function Suppliers({
  channelId,
  now,
  mayChange,
}: {
  channelId: string;
  now: readonly string[];
  mayChange: boolean;
}) {
  const t = useTexts(networkTexts);
  const kit = useTexts(kitTexts);
  const locations = useLocations();
  const [order, setOrder] = useState(now);
  const save = useAction({ done: t.suppliersSaved, changes: [PATH, '/api/admin/history'] });
  const changed = order.join() !== now.join();
  const move = (index: number, step: number) => {
    const next = [...order];
    const [moved] = next.splice(index, 1);
    if (moved) next.splice(index + step, 0, moved);
    setOrder(next);
  };
  return (
    <Part title={t.suppliers} text={t.suppliersText}>
      {order.length === 0 && <p className="bo-urgent">{t.suppliersNone}</p>}
      <ol className="bo-order">
        {order.map((locationId, index) => (
          <li key={locationId}>
            <span>{locations.name(locationId)}</span>
            {mayChange && (
              <>
                <button
                  type="button"
                  className="bo-icon"
                  disabled={index === 0}
                  aria-label={`${t.up}: ${locations.name(locationId)}`}
                  onClick={() => move(index, -1)}
                >
                  <ArrowUp size={15} />
                </button>
                <button
                  type="button"
                  className="bo-icon"
                  disabled={index === order.length - 1}
                  aria-label={`${t.down}: ${locations.name(locationId)}`}
                  onClick={() => move(index, 1)}
                >
                  <ArrowDown size={15} />
                </button>
                <button
                  type="button"
                  className="bo-icon"
                  aria-label={`${t.remove}: ${locations.name(locationId)}`}
                  onClick={() => setOrder(order.filter((each) => each !== locationId))}
                >
                  <X size={15} />
                </button>
              </>
            )}
          </li>
        ))}
      </ol>
      {mayChange && (
        <div className="bo-row">
          <Select
            aria-label={t.addSupplier}
            placeholder={t.addSupplier}
            data={locations.options.filter((option) => !order.includes(option.value))}
            value={null}
            searchable
            onChange={(value) => value && setOrder([...order, value])}
          />
          <Button
            disabled={!changed}
            loading={save.busy}
            onClick={() =>
              void save.run(`${PATH}/${channelId}/suppliers`, { method: 'PUT', body: { locationIds: order } })
            }
          >
            {kit.save}
          </Button>
        </div>
      )}
    </Part>
  );
}
