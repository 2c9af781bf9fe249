import { Link } from '@tanstack/react-router';
import type { Product } from '@toonbank/client/catalog.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useMay } from '../access/session.ts';
import { Picture } from './Picture.tsx';
import { catalogTexts } from './texts.ts';

export function VariantTable({ product }: { product: Product }) {
  const t = useTexts(catalogTexts);
  const { text, number } = useFormats();
  const may = useMay();
  const named = (option: string, value: string | undefined) =>
    text(
      product.options.find((each) => each.code === option)?.values.find((each) => each.code === value)?.name,
    ) || value;
  const tax = t.taxCategories as Readonly<Record<string, string>>;
  return (
    <table className="bo-table">
      <thead>
        <tr>
          <th scope="col">{t.sku}</th>
          {product.options.map((option) => (
            <th key={option.code} scope="col">
              {text(option.name)}
            </th>
          ))}
          <th scope="col">{t.gtin}</th>
          <th scope="col">{t.tax}</th>
          <th scope="col" data-numeric="">
            {t.weight}
          </th>
          <th scope="col">
            <span className="tb-unseen">{t.stock}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {product.variants.map((variant) => (
          <tr key={variant.id}>
            <td>
              <span className="bo-with-picture">
                <Picture url={variant.pictureUrl} />
                <span className="bo-two">
                  <span className="tb-code">{variant.sku}</span>
                  {!variant.active && <small>{t.withdrawn}</small>}
                </span>
              </span>
            </td>
            {product.options.map((option) => (
              <td key={option.code} data-label={text(option.name)}>
                {named(option.code, variant.options[option.code])}
              </td>
            ))}
            <td data-label={t.gtin} className="tb-code">
              {variant.gtin}
            </td>
            <td data-label={t.tax}>{tax[variant.taxCategory] ?? variant.taxCategory}</td>
            <td data-label={t.weight} data-numeric="">
              {variant.weightGrams !== undefined ? `${number(variant.weightGrams)} ${t.grams}` : ''}
            </td>
            <td data-numeric="">
              {may('STOCK_READ') && (
                <Link to="/stock" search={{ variantId: variant.id } as never} className="bo-link">
                  {t.stock}
                </Link>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
