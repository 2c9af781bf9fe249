import { useNavigate, useParams } from '@tanstack/react-router';
import { newId } from '@toonbank/client/ids.ts';
import { roundings, ruleKinds, type PriceChange, type PriceRule } from '@toonbank/client/pricing.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useState } from 'react';
import { api } from '../api.ts';
import { useCategories, useTags, useVendors } from '../catalog/lookups.ts';
import { ChoiceField, FlagField, ManyField, TextField, WordsField } from '../kit/fields.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Part } from '../kit/ResourceDetail.tsx';
import { ResourceForm } from '../kit/ResourceForm.tsx';
import { Loaded } from '../kit/States.tsx';
import { forget, useApi } from '../kit/useApi.ts';
import { useResourceForm } from '../kit/useResourceForm.ts';
import { useCrumb } from '../shell/crumbNames.ts';
import { changeTexts } from './changeTexts.ts';
import { CHANGES, usePriceLists } from './PriceChangeList.tsx';

type Values = {
  readonly id?: string;
  readonly version?: number;
  readonly name: string;
  readonly priceListId?: string;
  readonly selection: {
    readonly categories: readonly string[];
    readonly vendors: readonly string[];
    readonly tags: readonly string[];
    readonly variantIds?: readonly string[];
  };
  /** The value as typed: "-15" percent, "2,50" euro. */
  readonly rule: Omit<PriceRule, 'value'> & { readonly typed: string };
  readonly startsAt?: string;
  readonly endsAt?: string;
  readonly announced: boolean;
};

const SCALE = 100;

/** "2,50" as 250; what is no number goes as it is, for the server to refuse. */
function scaled(typed: string): number | string {
  const value = Number(typed.replace(',', '.'));
  return typed.trim() === '' || Number.isNaN(value) ? typed : Math.round(value * SCALE);
}
const asTyped = (value: number) => String(value / SCALE).replace('.', ',');
const toField = (instant: string | undefined) => {
  if (!instant) return undefined;
  const at = new Date(instant);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};
const toInstant = (typed: string | undefined) => (typed ? new Date(typed).toISOString() : undefined);
const filled = (list: readonly string[]) => (list.length > 0 ? list : undefined);

function valuesOf(change: PriceChange): Values {
  const { value, ...rule } = change.rule ?? { kind: 'PERCENT', value: 0 };
  return {
    version: change.version,
    name: change.name,
    priceListId: change.priceListId,
    selection: {
      categories: change.selection?.categories ?? [],
      vendors: change.selection?.vendors ?? [],
      tags: change.selection?.tags ?? [],
      variantIds: change.selection?.variantIds,
    },
    rule: { ...rule, typed: asTyped(value) },
    startsAt: toField(change.startsAt),
    endsAt: toField(change.endsAt),
    announced: change.announced,
  };
}

export function NewPriceChange() {
  const t = useTexts(changeTexts);
  const [start] = useState<Values>(() => ({
    id: newId(),
    name: '',
    selection: { categories: [], vendors: [], tags: [] },
    rule: { kind: 'PERCENT', typed: '-10', rounding: 'CENT_95', keepAboveFloor: true },
    announced: false,
  }));
  return <Editor title={t.add} start={start} />;
}

export function EditPriceChange() {
  const { id } = useParams({ strict: false }) as { id: string };
  const change = useApi<PriceChange>(`${CHANGES}/${id}`);
  useCrumb(change.data?.name);
  return (
    <Loaded of={change} list="/price-changes">
      {(data) => <Editor key={id} title={data.name} start={valuesOf(data)} existing={id} />}
    </Loaded>
  );
}

function Editor({ title, start, existing }: { title: string; start: Values; existing?: string }) {
  const t = useTexts(changeTexts);
  const navigate = useNavigate();
  const lists = usePriceLists();
  const categories = useCategories();
  const vendors = useVendors();
  const tags = useTags();
  const form = useResourceForm<Values, PriceChange>({
    start,
    send: (values, idempotencyKey) => {
      const { typed, ...rule } = values.rule;
      const body = {
        ...values,
        selection: {
          categories: filled(values.selection.categories),
          vendors: filled(values.selection.vendors),
          tags: filled(values.selection.tags),
          variantIds: values.selection.variantIds,
        },
        rule: { ...rule, value: scaled(typed) },
        startsAt: toInstant(values.startsAt),
        endsAt: toInstant(values.endsAt),
      };
      return existing
        ? api(`${CHANGES}/${existing}`, { method: 'PUT', body, idempotencyKey })
        : api(CHANGES, { method: 'POST', body, idempotencyKey });
    },
    placeOf: (pointer) => (pointer === '/rule/value' ? '/rule/typed' : pointer),
    onSaved: async (saved) => {
      await forget(CHANGES, '/api/admin/history');
      await navigate({ to: `/price-changes/${saved.id}` });
    },
    reload: existing ? async () => valuesOf(await api<PriceChange>(`${CHANGES}/${existing}`)) : undefined,
  });
  const { kind } = form.values.rule;
  return (
    <section className="bo-page">
      <PageHead title={title} />
      <ResourceForm
        form={form}
        saveLabel={t.work}
        onCancel={() => void navigate({ to: existing ? `/price-changes/${existing}` : '/price-changes' })}
      >
        <Part>
          <div className="bo-pair">
            <TextField
              form={form}
              at="/name"
              label={t.name}
              hint={t.nameHint}
              required
              autoFocus={!existing}
              maxLength={120}
            />
            <ChoiceField form={form} at="/priceListId" label={t.list} required options={lists.options} />
          </div>
        </Part>
        <Part title={t.what} text={t.whatText}>
          <div className="bo-fields">
            <ManyField
              form={form}
              at="/selection/categories"
              label={t.categories}
              options={categories.options}
            />
            <div className="bo-pair">
              <WordsField form={form} at="/selection/vendors" label={t.vendors} known={vendors} />
              <WordsField form={form} at="/selection/tags" label={t.tags} known={tags} />
            </div>
          </div>
        </Part>
        <Part title={t.rule}>
          <div className="bo-fields">
            <div className="bo-pair">
              <ChoiceField
                form={form}
                at="/rule/kind"
                label={t.kind}
                options={ruleKinds.map((value) => ({ value, label: t.kinds[value] }))}
              />
              <TextField
                form={form}
                at="/rule/typed"
                label={
                  kind === 'PERCENT'
                    ? t.percent
                    : kind === 'MARGIN'
                      ? t.margin
                      : kind === 'AMOUNT'
                        ? t.amount
                        : t.fixed
                }
                required
                maxLength={12}
              />
              <ChoiceField
                form={form}
                at="/rule/rounding"
                label={t.rounding}
                options={roundings.map((value) => ({ value, label: t.roundings[value] }))}
              />
            </div>
            <FlagField form={form} at="/rule/keepAboveFloor" label={t.floor} />
            <FlagField form={form} at="/announced" label={t.announced} hint={t.announcedHint} />
            <div className="bo-pair">
              <TextField
                form={form}
                at="/startsAt"
                label={t.starts}
                hint={t.startsHint}
                type="datetime-local"
                optional
              />
              <TextField form={form} at="/endsAt" label={t.ends} type="datetime-local" optional />
            </div>
          </div>
        </Part>
      </ResourceForm>
    </section>
  );
}
