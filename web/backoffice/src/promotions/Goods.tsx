import { MultiSelect, Select, TagsInput } from '@mantine/core';
import type { Product, Variant } from '@toonbank/client/catalog.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { X } from 'lucide-react';
import { CATALOG, useCategories, useTags, useVendors } from '../catalog/lookups.ts';
import { VariantPick } from '../inventory/VariantLines.tsx';
import { useApi } from '../kit/useApi.ts';
import { EVERYTHING, type Selector } from './form.ts';
import { promotionTexts } from './texts.ts';

const kinds = ['everything', 'categories', 'products', 'variants', 'vendors', 'tags'] as const;
type Kind = (typeof kinds)[number];

function kindOf(goods: Selector): Kind | undefined {
  const names = Object.keys(goods);
  return names.length === 1 ? kinds.find((kind) => kind === names[0]) : undefined;
}

/** Which articles: everything, or one of these. A choice that was made by an interface stays as it is. */
export function Goods(props: { label: string; value: Selector; onChange: (value: Selector) => void }) {
  const t = useTexts(promotionTexts);
  const { value, onChange } = props;
  const kind = kindOf(value);
  const listed = kind && kind !== 'everything' ? ((value[kind] as readonly string[] | undefined) ?? []) : [];
  return (
    <div className="bo-pair bo-goods">
      <Select
        label={props.label}
        data={[
          ...kinds.map((each) => ({ value: each as string, label: t.goods[each] })),
          ...(kind ? [] : [{ value: 'other', label: t.goodsOther }]),
        ]}
        value={kind ?? 'other'}
        allowDeselect={false}
        onChange={(next) => {
          if (next === 'everything') onChange(EVERYTHING);
          else if (next && next !== 'other') onChange({ [next]: [] });
        }}
      />
      {kind && kind !== 'everything' && (
        <Listed kind={kind} values={listed} onChange={(values) => onChange({ [kind]: values })} />
      )}
      {!kind && <pre className="bo-code">{JSON.stringify(value)}</pre>}
    </div>
  );
}

function Listed(props: {
  kind: Exclude<Kind, 'everything'>;
  values: readonly string[];
  onChange: (values: readonly string[]) => void;
}) {
  const t = useTexts(promotionTexts);
  const categories = useCategories();
  const vendors = useVendors();
  const tags = useTags();
  const label = t.goods[props.kind];
  const value = [...props.values];
  switch (props.kind) {
    case 'categories':
      return (
        <MultiSelect
          label={label}
          searchable
          data={[...categories.options]}
          value={value}
          onChange={props.onChange}
        />
      );
    case 'vendors':
      return (
        <TagsInput label={label} data={[...vendors]} value={value} onChange={props.onChange} maxTags={200} />
      );
    case 'tags':
      return (
        <TagsInput label={label} data={[...tags]} value={value} onChange={props.onChange} maxTags={200} />
      );
    case 'products':
    case 'variants':
      return <Picked {...props} kind={props.kind} />;
  }
}

function Picked(props: {
  kind: 'products' | 'variants';
  values: readonly string[];
  onChange: (values: readonly string[]) => void;
}) {
  const t = useTexts(promotionTexts);
  return (
    <div>
      <p className="mantine-InputWrapper-label">{t.goods[props.kind]}</p>
      <VariantPick
        onPick={(variant) => {
          const id = props.kind === 'products' ? variant.productId : variant.id;
          if (!props.values.includes(id)) props.onChange([...props.values, id]);
        }}
      />
      <ul className="bo-chips">
        {props.values.map((id) => (
          <li key={id}>
            {props.kind === 'products' ? <ProductName id={id} /> : <VariantName id={id} />}
            <button
              type="button"
              className="bo-icon"
              aria-label={t.remove}
              onClick={() => props.onChange(props.values.filter((each) => each !== id))}
            >
              <X size={13} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function ProductName({ id }: { id: string }) {
  const { text } = useFormats();
  const t = useTexts(promotionTexts);
  const product = useApi<Product>(`${CATALOG}/products/${id}`);
  return <>{product.data ? text(product.data.title) : product.isError ? t.unknownArticle : '…'}</>;
}

export function VariantName({ id }: { id: string }) {
  const { text } = useFormats();
  const t = useTexts(promotionTexts);
  const variant = useApi<Variant>(`${CATALOG}/variants/${id}`);
  return <>{variant.data ? text(variant.data.title) : variant.isError ? t.unknownArticle : '…'}</>;
}

/** The choice in words, for people who only look. */
export function GoodsInWords({ goods }: { goods: Selector }) {
  const t = useTexts(promotionTexts);
  const categories = useCategories();
  const kind = kindOf(goods);
  if (kind === 'everything') return <>{t.goods.everything.toLowerCase()}</>;
  if (!kind) return <>{t.goodsOther.toLowerCase()}</>;
  const values = goods[kind] as readonly string[];
  return (
    <>
      {values.map((value, index) => (
        <span key={value}>
          {index > 0 && ', '}
          {kind === 'categories' ? (
            categories.name(value)
          ) : kind === 'products' ? (
            <ProductName id={value} />
          ) : kind === 'variants' ? (
            <VariantName id={value} />
          ) : (
            value
          )}
        </span>
      ))}
    </>
  );
}
