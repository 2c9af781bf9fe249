import { useNavigate, useParams } from '@tanstack/react-router';
import type { Product, ProductOption, ProductStatus, UnitPricing } from '@toonbank/client/catalog.ts';
import { newId } from '@toonbank/client/ids.ts';
import type { Translated } from '@toonbank/client/money.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useState } from 'react';
import { api } from '../api.ts';
import { ChoiceField, ManyField, TextField, TranslatedField, WordsField } from '../kit/fields.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Part } from '../kit/ResourceDetail.tsx';
import { ResourceForm } from '../kit/ResourceForm.tsx';
import { Failed, Loading } from '../kit/States.tsx';
import { kitTexts } from '../kit/texts.ts';
import { forget, useApi } from '../kit/useApi.ts';
import { useResourceForm } from '../kit/useResourceForm.ts';
import { useCrumb } from '../shell/crumbNames.ts';
import { CATALOG, useCategories, useTags, useVendors } from './lookups.ts';
import { eachText, htmlOfText, textOfHtml } from './description.ts';
import { OptionsEditor } from './OptionsEditor.tsx';
import { catalogTexts } from './texts.ts';
import { VariantsEditor } from './VariantsEditor.tsx';

export type VariantValues = {
  readonly id: string;
  readonly sku: string;
  readonly gtin?: string;
  readonly options: Readonly<Record<string, string>>;
  readonly taxCategory: string;
  readonly weightGrams?: number;
  readonly unitPricing?: UnitPricing;
  readonly soldByMeasure: boolean;
  readonly active: boolean;
};

/** What the server takes: the whole product, but for pictures and publications, which have their own places. */
export type ProductValues = {
  readonly id?: string;
  readonly version?: number;
  readonly handle?: string;
  readonly title: Translated;
  readonly description: Translated;
  readonly vendor: string;
  readonly categoryCodes: readonly string[];
  readonly tags: readonly string[];
  readonly options: readonly ProductOption[];
  readonly variants: readonly VariantValues[];
  readonly customFields: Readonly<Record<string, Translated>>;
  readonly status: ProductStatus;
};

export function emptyVariant(options: Readonly<Record<string, string>> = {}): VariantValues {
  return { id: newId(), sku: '', options, taxCategory: 'standard', soldByMeasure: false, active: true };
}

function valuesOfProduct(product: Product): ProductValues {
  const { handle, title, vendor, categoryCodes, tags, options, customFields, status, version } = product;
  return {
    version,
    handle,
    title,
    description: eachText(product.description ?? {}, textOfHtml),
    vendor,
    categoryCodes,
    tags,
    options,
    customFields,
    status,
    variants: product.variants.map(
      ({ id, sku, gtin, options: chosen, taxCategory, weightGrams, unitPricing, soldByMeasure, active }) => ({
        id,
        sku,
        gtin,
        options: chosen,
        taxCategory,
        weightGrams,
        unitPricing,
        soldByMeasure,
        active,
      }),
    ),
  };
}

const PATH = `${CATALOG}/products`;

export function NewProduct() {
  const t = useTexts(catalogTexts);
  const [start] = useState<ProductValues>(() => ({
    id: newId(),
    title: {},
    description: {},
    vendor: '',
    categoryCodes: [],
    tags: [],
    options: [],
    variants: [emptyVariant()],
    customFields: {},
    status: 'DRAFT',
  }));
  return <Editor title={t.add} start={start} />;
}

export function EditProduct() {
  const kit = useTexts(kitTexts);
  const { text } = useFormats();
  const { id } = useParams({ strict: false }) as { id: string };
  const product = useApi<Product>(`${PATH}/${id}`);
  useCrumb(product.data && text(product.data.title));
  if (product.isError) {
    return (
      <Failed
        error={product.error}
        back={
          <LinkButton quiet to="/products">
            {kit.toList}
          </LinkButton>
        }
      />
    );
  }
  if (!product.data) return <Loading />;
  return (
    <Editor key={id} title={text(product.data.title)} start={valuesOfProduct(product.data)} existing={id} />
  );
}

/** Empty translations are left out: absent, not an empty text. */
function filled(text: Translated): Translated {
  return Object.fromEntries(Object.entries(text).filter(([, value]) => value));
}

function Editor({ title, start, existing }: { title: string; start: ProductValues; existing?: string }) {
  const t = useTexts(catalogTexts);
  const navigate = useNavigate();
  const categories = useCategories();
  const vendors = useVendors();
  const tags = useTags();
  const form = useResourceForm<ProductValues, Product>({
    start,
    send: (values, idempotencyKey) => {
      const body = {
        ...values,
        handle: values.handle || undefined,
        title: filled(values.title),
        description: eachText(filled(values.description), htmlOfText),
      };
      return existing
        ? api(`${PATH}/${existing}`, { method: 'PUT', body, idempotencyKey })
        : api(PATH, { method: 'POST', body, idempotencyKey });
    },
    placeOf: (pointer) =>
      pointer === '/title' ? '/title/nl' : pointer.replace(/^\/categoryCodes\/\d+$/, '/categoryCodes'),
    onSaved: async (saved) => {
      await forget(CATALOG, '/api/admin/history');
      await navigate({ to: `/products/${saved.id}` });
    },
    reload: existing ? async () => valuesOfProduct(await api<Product>(`${PATH}/${existing}`)) : undefined,
  });
  return (
    <section className="bo-page">
      <PageHead title={title} />
      <ResourceForm
        form={form}
        onCancel={() => void navigate({ to: existing ? `/products/${existing}` : '/products' })}
      >
        <Part title={t.general}>
          <div className="bo-fields">
            <TranslatedField form={form} at="/title" label={t.title} required />
            <TranslatedField form={form} at="/description" label={t.description} long rows={4} />
          </div>
        </Part>
        <Part title={t.sorting}>
          <div className="bo-fields">
            <div className="bo-pair">
              <ChoiceField
                form={form}
                at="/status"
                label={t.status}
                options={(['DRAFT', 'ACTIVE', 'ARCHIVED'] as const).map((value) => ({
                  value,
                  label: t.statuses[value],
                }))}
              />
              <TextField form={form} at="/handle" label={t.handle} code />
            </div>
            <div className="bo-pair">
              <VendorField form={form} known={vendors} />
              <ManyField form={form} at="/categoryCodes" label={t.categories} options={categories.options} />
            </div>
            <WordsField form={form} at="/tags" label={t.tags} known={tags} />
          </div>
        </Part>
        <OptionsEditor form={form} />
        <VariantsEditor
          form={form}
          existing={new Set(existing ? start.variants.map((variant) => variant.id) : [])}
        />
      </ResourceForm>
    </section>
  );
}

function VendorField({
  form,
  known,
}: {
  form: Parameters<typeof OptionsEditor>[0]['form'];
  known: readonly string[];
}) {
  const t = useTexts(catalogTexts);
  return (
    <>
      <TextField form={form} at="/vendor" label={t.vendor} list="known-vendors" />
      <datalist id="known-vendors">
        {known.map((vendor) => (
          <option key={vendor} value={vendor} />
        ))}
      </datalist>
    </>
  );
}
