import { Button } from '@mantine/core';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Plus, X } from 'lucide-react';
import { ChoiceField, FlagField, TextField, WholeNumberField } from '../kit/fields.tsx';
import { Part } from '../kit/ResourceDetail.tsx';
import type { Form } from '../kit/useResourceForm.ts';
import { combinations, sameChoice } from './combinations.ts';
import { emptyVariant, type ProductValues } from './ProductForm.tsx';
import { catalogTexts } from './texts.ts';

const COMBINATIONS_MAX = 250;

/** The variants, a line of fields each. One that exists can be taken from sale but not removed. */
export function VariantsEditor({
  form,
  existing,
}: {
  form: Form<ProductValues>;
  existing: ReadonlySet<string>;
}) {
  const t = useTexts(catalogTexts);
  const { text } = useFormats();
  const { options, variants } = form.values;
  const ready = options.filter((option) => option.code && option.values.length > 0);
  const missing = combinations(ready).filter(
    (choice) => ready.length > 0 && !variants.some((variant) => sameChoice(variant.options, choice)),
  );
  function makeAll(): void {
    const untouched = variants.length === 1 && variants[0]?.sku === '' && !existing.has(variants[0].id);
    form.write('/variants', [
      ...(untouched ? [] : variants),
      ...missing.map((choice) => emptyVariant(choice)),
    ]);
  }
  return (
    <Part
      title={t.variants}
      text={t.variantsText}
      actions={
        <div className="bo-row">
          {missing.length > 0 && missing.length <= COMBINATIONS_MAX && (
            <Button size="xs" variant="light" onClick={makeAll}>
              {t.makeVariants(missing.length)}
            </Button>
          )}
          <Button
            size="xs"
            variant="default"
            leftSection={<Plus size={14} />}
            onClick={() => form.write(`/variants/${variants.length}`, emptyVariant())}
          >
            {t.addVariant}
          </Button>
        </div>
      }
    >
      {variants.map((variant, index) => {
        const at = `/variants/${index}`;
        return (
          <fieldset key={variant.id} className="bo-variant">
            <legend className="tb-unseen">{variant.sku || `${t.variants} ${index + 1}`}</legend>
            {ready.map((option) => (
              <ChoiceField
                key={option.code}
                form={form}
                at={`${at}/options/${option.code}`}
                label={text(option.name)}
                options={option.values.map((value) => ({ value: value.code, label: text(value.name) }))}
              />
            ))}
            <TextField form={form} at={`${at}/sku`} label={t.sku} required code maxLength={64} />
            <TextField form={form} at={`${at}/gtin`} label={t.gtin} code optional maxLength={14} />
            <ChoiceField
              form={form}
              at={`${at}/taxCategory`}
              label={t.tax}
              options={Object.entries(t.taxCategories).map(([value, label]) => ({ value, label }))}
            />
            <WholeNumberField form={form} at={`${at}/weightGrams`} label={t.weight} suffix={t.grams} />
            <div className="bo-variant-end">
              <FlagField form={form} at={`${at}/active`} label={t.active} />
              {!existing.has(variant.id) && variants.length > 1 && (
                <button
                  type="button"
                  className="bo-icon"
                  aria-label={`${t.removeVariant} ${index + 1}`}
                  onClick={() =>
                    form.write(
                      '/variants',
                      variants.filter((_, place) => place !== index),
                    )
                  }
                >
                  <X size={15} />
                </button>
              )}
            </div>
          </fieldset>
        );
      })}
    </Part>
  );
}
