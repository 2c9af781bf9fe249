import { Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { Product } from '@toonbank/client/catalog.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { useState } from 'react';
import { useMay } from '../access/session.ts';
import { Ask } from '../kit/Ask.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Part, ResourceDetail } from '../kit/ResourceDetail.tsx';
import { Failed, Loading } from '../kit/States.tsx';
import { kitTexts } from '../kit/texts.ts';
import { useAction } from '../kit/useAction.ts';
import { useApi } from '../kit/useApi.ts';
import { backorderTexts } from '../inventory/backorderTexts.ts';
import { ProductBackorders } from '../inventory/ProductBackorders.tsx';
import { PriceHistoryTab } from '../pricing/PriceHistoryTab.tsx';
import { useChannels } from '../network/lookups.ts';
import { useCrumb } from '../shell/crumbNames.ts';
import { CATALOG, statusTone, useCategories, useCustomFields } from './lookups.ts';
import { MediaTab } from './MediaTab.tsx';
import { Picture } from './Picture.tsx';
import { PublicationTab } from './PublicationTab.tsx';
import { catalogTexts } from './texts.ts';
import { VariantTable } from './VariantTable.tsx';

export function ProductDetail() {
  const kit = useTexts(kitTexts);
  const { text } = useFormats();
  const { id } = useParams({ strict: false }) as { id: string };
  const product = useApi<Product>(`${CATALOG}/products/${id}`);
  useCrumb(product.data && text(product.data.title));
  if (product.isError) {
    return (
      <Failed
        error={product.error}
        retry={() => void product.refetch()}
        back={
          <LinkButton quiet to="/products">
            {kit.toList}
          </LinkButton>
        }
      />
    );
  }
  return product.data ? <Shown product={product.data} /> : <Loading />;
}

function Shown({ product }: { product: Product }) {
  const t = useTexts(catalogTexts);
  const beyond = useTexts(backorderTexts);
  const kit = useTexts(kitTexts);
  const { text, moment } = useFormats();
  const fields = useCustomFields();
  const may = useMay();
  const channels = useChannels();
  const categories = useCategories();
  const mayChange = may('CATALOG_WRITE');
  return (
    <ResourceDetail
      title={text(product.title)}
      badge={<Badge tone={statusTone[product.status]}>{t.statuses[product.status]}</Badge>}
      below={[product.vendor, t.variantCount(product.variants.filter((variant) => variant.active).length)]
        .filter(Boolean)
        .join(' · ')}
      subject={product.id}
      actions={
        mayChange && (
          <>
            <StatusButton product={product} />
            <LinkButton to={`/products/${product.id}/edit`}>{kit.edit}</LinkButton>
          </>
        )
      }
      aside={product.media[0] && <Picture big url={product.media[0].url} />}
      facts={[
        { label: t.handle, value: <span className="tb-code">/{product.handle}</span> },
        product.categoryCodes.length > 0 && {
          label: t.categories,
          value: product.categoryCodes.map(categories.name).join(', '),
        },
        product.tags.length > 0 && { label: t.tags, value: product.tags.join(', ') },
        {
          label: t.published,
          value: product.publications.map((each) => channels.name(each.channelId)).join(', ') || t.nowhere,
        },
        { label: t.updated, value: moment(product.updatedAt) },
        { label: t.created, value: moment(product.createdAt) },
      ]}
      tabs={[
        {
          id: 'overview',
          label: t.overview,
          content: (
            <>
              <Part flush title={t.variants}>
                <VariantTable product={product} />
              </Part>
              <Part title={t.description}>
                <p className="bo-prose">{plainText(text(product.description)) || t.noDescription}</p>
              </Part>
              {Object.keys(product.customFields).length > 0 && (
                <Part title={t.customFields}>
                  <dl className="bo-facts">
                    {Object.entries(product.customFields).map(([code, value]) => (
                      <div key={code}>
                        <dt>{fields.name(code)}</dt>
                        <dd>{fields.value(code, value)}</dd>
                      </div>
                    ))}
                  </dl>
                </Part>
              )}
            </>
          ),
        },
        ...(may('PRICES_READ')
          ? [{ id: 'prices', label: t.priceHistory, content: <PriceHistoryTab product={product} /> }]
          : []),
        ...(may('STOCK_READ')
          ? [{ id: 'beyond', label: beyond.tab, content: <ProductBackorders product={product} /> }]
          : []),
        {
          id: 'media',
          label: t.media,
          count: product.media.length,
          content: <MediaTab key={product.version} product={product} mayChange={mayChange} />,
        },
        {
          id: 'publication',
          label: t.publication,
          count: product.publications.length,
          content: <PublicationTab key={product.version} product={product} mayChange={mayChange} />,
        },
      ]}
    />
  );
}

/** The words of simple HTML; never put into the page as HTML. */
function plainText(html: string): string {
  const page = new DOMParser().parseFromString(
    html.replace(/<\/(p|li|h\d)>|<br\s*\/?>/g, '$&\n'),
    'text/html',
  );
  return (page.body.textContent ?? '').trim();
}

function StatusButton({ product }: { product: Product }) {
  const t = useTexts(catalogTexts);
  const [asking, setAsking] = useState(false);
  const next = product.status === 'ACTIVE' ? 'ARCHIVED' : 'ACTIVE';
  const action = useAction({
    done: t.statusChanged(t.statuses[next]),
    changes: [CATALOG, '/api/admin/history'],
  });
  const change = () =>
    action
      .run(`${CATALOG}/products/${product.id}/status`, {
        method: 'PUT',
        body: { version: product.version, status: next },
      })
      .then((done) => done && setAsking(false));
  return (
    <>
      <Button
        variant="default"
        loading={action.busy}
        onClick={() => (next === 'ARCHIVED' ? setAsking(true) : void change())}
      >
        {next === 'ARCHIVED' ? t.archive : t.activate}
      </Button>
      <Ask
        open={asking}
        title={t.archiveQuestion}
        text={t.archiveText}
        yes={t.archive}
        busy={action.busy}
        onYes={() => void change()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
