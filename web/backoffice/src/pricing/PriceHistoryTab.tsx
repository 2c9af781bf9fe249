import { Button, Select } from '@mantine/core';
import type { Product } from '@toonbank/client/catalog.ts';
import type { Money } from '@toonbank/client/money.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { useState } from 'react';
import { Part } from '../kit/ResourceDetail.tsx';
import { Failed, Loading } from '../kit/States.tsx';
import { useApi } from '../kit/useApi.ts';
import { useChannels } from '../network/lookups.ts';
import { historyTexts } from './historyTexts.ts';

type Span = {
  readonly from: string;
  readonly until?: string;
  readonly price?: Money;
  readonly source?: string;
  readonly announced: boolean;
};

/** What a channel showed for each variant and when, and the proof of it. */
export function PriceHistoryTab({ product }: { product: Product }) {
  const t = useTexts(historyTexts);
  const { text, money, moment } = useFormats();
  const channels = useChannels();
  const [variant, setVariant] = useState(product.variants[0]?.id ?? null);
  const [chosen, setChosen] = useState<string | null>(null);
  const channel = chosen ?? channels.items.find((each) => each.kind === 'WEB_SHOP')?.id ?? null;
  const history = useApi<{ items: readonly Span[] }>(
    variant && channel ? `/api/admin/pricing/price-history/${variant}` : null,
    { channelId: channel },
  );
  const proof = `/api/admin/pricing/price-proofs/${product.id}`;
  return (
    <Part
      title={t.history}
      text={t.historyText}
      actions={
        <div className="bo-row">
          <Button size="xs" variant="default" component="a" href={proof} target="_blank" rel="noopener">
            {t.proof}
          </Button>
          <Button size="xs" variant="default" component="a" href={`${proof}.csv`} download>
            {t.proofFile}
          </Button>
        </div>
      }
    >
      <div className="bo-fields">
        <div className="bo-pair">
          <Select
            label={t.variant}
            data={product.variants.map((each) => ({
              value: each.id,
              label: `${text(each.title)} (${each.sku})`,
            }))}
            value={variant}
            allowDeselect={false}
            onChange={setVariant}
          />
          <Select
            label={t.channel}
            data={[...channels.options]}
            value={channel}
            allowDeselect={false}
            onChange={setChosen}
          />
        </div>
        {history.isError ? (
          <Failed error={history.error} retry={() => void history.refetch()} />
        ) : !history.data ? (
          <Loading />
        ) : history.data.items.length === 0 ? (
          <p className="bo-faint">{t.empty}</p>
        ) : (
          <table className="bo-table">
            <thead>
              <tr>
                <th scope="col">{t.from}</th>
                <th scope="col">{t.until}</th>
                <th scope="col">{t.source}</th>
                <th scope="col" data-numeric="">
                  {t.price}
                </th>
              </tr>
            </thead>
            <tbody>
              {[...history.data.items].reverse().map((span, index) => (
                <tr key={span.from}>
                  <td className="tb-figures">{moment(span.from)}</td>
                  <td data-label={t.until} className="tb-figures">
                    {/* the newest runs on: the answer ends with the moment it was asked */}
                    {index > 0 && span.until ? moment(span.until) : t.now}
                  </td>
                  <td data-label={t.source}>
                    {span.source} {span.announced && <Badge tone="informing">{t.announced}</Badge>}
                  </td>
                  <td data-numeric="" data-end="">
                    <strong>{span.price ? money(span.price) : t.none}</strong>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </Part>
  );
}
