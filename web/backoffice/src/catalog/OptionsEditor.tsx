import { Button, TagsInput } from '@mantine/core';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Plus, X } from 'lucide-react';
import { TextField } from '../kit/fields.tsx';
import { Part } from '../kit/ResourceDetail.tsx';
import type { Form } from '../kit/useResourceForm.ts';
import { codeOf, valuesOf } from './combinations.ts';
import type { ProductValues } from './ProductForm.tsx';
import { catalogTexts } from './texts.ts';

const OPTIONS_MAX = 5;

/** In what the variants of a product differ. */
export function OptionsEditor({ form }: { form: Form<ProductValues> }) {
  const t = useTexts(catalogTexts);
  const { options } = form.values;
  return (
    <Part
      title={t.options}
      text={t.optionsText}
      actions={
        options.length < OPTIONS_MAX && (
          <Button
            size="xs"
            variant="default"
            leftSection={<Plus size={14} />}
            onClick={() =>
              form.write(`/options/${options.length}`, { code: '', name: { nl: '' }, values: [] })
            }
          >
            {t.addOption}
          </Button>
        )
      }
    >
      {options.map((option, index) => (
        <div key={index} className="bo-option">
          <div
            onBlur={() => {
              // a new option gets its code from its first name, and keeps it
              if (option.code === '' && option.name['nl'])
                form.write(`/options/${index}/code`, codeOf(option.name['nl']));
            }}
          >
            <TextField form={form} at={`/options/${index}/name/nl`} label={t.optionName} />
          </div>
          <TagsInput
            label={t.optionValues}
            placeholder={option.values.length === 0 ? t.optionValuesHint : undefined}
            value={option.values.map((value) => value.name['nl'] ?? value.code)}
            error={form.errorAt(`/options/${index}/values`)}
            onChange={(typed) => form.write(`/options/${index}/values`, valuesOf(typed, option.values))}
          />
          <button
            type="button"
            className="bo-icon"
            aria-label={`${t.removeOption}: ${option.name['nl'] ?? ''}`}
            onClick={() =>
              form.write(
                '/options',
                options.filter((_, place) => place !== index),
              )
            }
          >
            <X size={15} />
          </button>
        </div>
      ))}
    </Part>
  );
}
