import { Checkbox, NumberInput, TagsInput } from '@mantine/core';
import { useNavigate, useParams } from '@tanstack/react-router';
import { newId } from '@toonbank/client/ids.ts';
import type { Promotion } from '@toonbank/client/promotions.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useState } from 'react';
import { api } from '../api.ts';
import { CurrencyField, MoneyInput, TextField, TranslatedField, WholeNumberField } from '../kit/fields.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Part } from '../kit/ResourceDetail.tsx';
import { ResourceForm } from '../kit/ResourceForm.tsx';
import { Loaded } from '../kit/States.tsx';
import { forget, useApi } from '../kit/useApi.ts';
import { useResourceForm } from '../kit/useResourceForm.ts';
import { useCrumb } from '../shell/crumbNames.ts';
import { ConditionTree } from './ConditionTree.tsx';
import { EffectFields } from './EffectFields.tsx';
import {
  freshEffect,
  isMoneyLimit,
  limits,
  type Condition,
  type Effect,
  type Limit,
  type PromotionForm as Shape,
} from './form.ts';
import { ProblemList, Problems, useProblems, type Problem } from './Problems.tsx';
import { PROMOTIONS } from './PromotionList.tsx';
import { TestBasket } from './TestBasket.tsx';
import { promotionTexts } from './texts.ts';
import { isBelow } from './tree.ts';

export type Values = {
  readonly id?: string;
  readonly version?: number;
  readonly code: string;
  readonly title: Readonly<Record<string, string>>;
  readonly badge?: Readonly<Record<string, string>>;
  readonly currency?: string;
  readonly startsAt?: string;
  readonly endsAt?: string;
  readonly form: Shape;
};

const CODE = /^[A-Za-z0-9-]+$/;
/** What is wrong in these is said beside them. */
const PARTS = ['/form/effect', '/form/condition', '/form/usage', '/form/combination'];

/** "2026-12-01T09:00" as the clock on the wall says, and back. */
function toField(instant: string | undefined): string | undefined {
  if (!instant) return undefined;
  const at = new Date(instant);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
const toInstant = (typed: string | undefined) => (typed ? new Date(typed).toISOString() : undefined);

export function valuesOf(promotion: Promotion): Values {
  const { version, code, title, badge, currency, startsAt, endsAt } = promotion;
  const {
    id: _id,
    name: _name,
    ...form
  } = promotion.form as unknown as Shape & { id?: string; name?: string };
  return {
    version,
    code,
    title: title as Values['title'],
    badge: badge as Values['badge'],
    currency: currency ?? 'EUR',
    startsAt: toField(startsAt),
    endsAt: toField(endsAt),
    form,
  };
}

/** What is sent: empty badges and limits are left out. */
export function bodyOf(values: Values): Record<string, unknown> {
  const badge = Object.fromEntries(Object.entries(values.badge ?? {}).filter(([, words]) => words));
  return {
    ...values,
    title: Object.fromEntries(Object.entries(values.title).filter(([, words]) => words)),
    badge: Object.keys(badge).length > 0 ? badge : undefined,
    startsAt: toInstant(values.startsAt),
    endsAt: toInstant(values.endsAt),
  };
}

const isReady = (values: Values): boolean =>
  CODE.test(values.code) && Boolean(values.title['nl'] || values.title['en']);

export function NewPromotion() {
  const t = useTexts(promotionTexts);
  const [start] = useState<Values>(() => ({
    id: newId(),
    code: '',
    title: { nl: '', en: '' },
    badge: { nl: '', en: '' },
    currency: 'EUR',
    form: { version: 1, priority: 30, effect: freshEffect('priceCut') },
  }));
  return <Editor title={t.add} start={start} />;
}

export function EditPromotion() {
  const { text } = useFormats();
  const { id } = useParams({ strict: false }) as { id: string };
  const promotion = useApi<Promotion>(`${PROMOTIONS}/${id}`);
  useCrumb(text(promotion.data?.title));
  return (
    <Loaded of={promotion} list="/promotions">
      {(data) => <Editor key={id} title={text(data.title)} start={valuesOf(data)} existing={id} />}
    </Loaded>
  );
}

function Editor({ title, start, existing }: { title: string; start: Values; existing?: string }) {
  const t = useTexts(promotionTexts);
  const navigate = useNavigate();
  const form = useResourceForm<Values, Promotion>({
    start,
    send: (values, idempotencyKey) =>
      existing
        ? api(`${PROMOTIONS}/${existing}`, { method: 'PUT', body: bodyOf(values), idempotencyKey })
        : api(PROMOTIONS, { method: 'POST', body: bodyOf(values), idempotencyKey }),
    onSaved: async (saved) => {
      await forget(PROMOTIONS, '/api/admin/history');
      await navigate({ to: `/promotions/${saved.id}` });
    },
    reload: existing ? async () => valuesOf(await api<Promotion>(`${PROMOTIONS}/${existing}`)) : undefined,
  });
  const shape = form.values.form;
  const said = useProblems(bodyOf(form.values), isReady(form.values));
  const problems: readonly Problem[] = form.refusedFields.length > 0 ? form.refusedFields : said;
  const below = (...pointers: string[]) =>
    problems.filter((problem) => pointers.some((pointer) => isBelow(problem, pointer)));
  const currency = form.values.currency ?? 'EUR';
  return (
    <section className="bo-page">
      <PageHead title={title} />
      <div className="bo-editor">
        <ResourceForm
          form={form}
          onCancel={() => void navigate({ to: existing ? `/promotions/${existing}` : '/promotions' })}
        >
          <ProblemList
            title={t.problems}
            problems={problems.filter(
              (problem) =>
                !PARTS.some((pointer) => isBelow(problem, pointer)) && !form.errorAt(problem.pointer),
            )}
          />
          <Part title={t.general}>
            <div className="bo-fields">
              <TranslatedField form={form} at="/title" label={t.name} required />
              <TranslatedField form={form} at="/badge" label={t.badge} />
              <div className="bo-pair">
                <TextField
                  form={form}
                  at="/code"
                  label={t.code}
                  hint={t.codeHint}
                  required
                  code
                  maxLength={60}
                />
                <CurrencyField form={form} at="/currency" label={t.currency} />
                <WholeNumberField form={form} at="/form/priority" label={t.priority} hint={t.priorityHint} />
              </div>
              <div className="bo-pair">
                <TextField form={form} at="/startsAt" label={t.starts} type="datetime-local" optional />
                <TextField form={form} at="/endsAt" label={t.ends} type="datetime-local" optional />
              </div>
            </div>
          </Part>
          <Part title={t.gives}>
            <EffectFields
              effect={shape.effect}
              currency={currency}
              onChange={(effect: Effect) => form.write('/form/effect', effect)}
            />
            <Problems of={below('/form/effect')} />
          </Part>
          <Part title={t.when} text={t.whenText}>
            <ConditionTree
              condition={shape.condition}
              currency={currency}
              promotionId={existing ?? form.values.id ?? ''}
              problems={problems}
              onChange={(condition: Condition | undefined) => form.write('/form/condition', condition)}
            />
          </Part>
          <Part title={t.limitsTitle} text={t.limitsText}>
            <Limits
              usage={shape.usage ?? {}}
              currency={currency}
              onChange={(usage) =>
                form.write('/form/usage', Object.keys(usage).length > 0 ? usage : undefined)
              }
            />
            <Problems of={below('/form/usage')} />
          </Part>
          <Part title={t.together}>
            <div className="bo-fields">
              <TagsInput
                label={t.groups}
                description={t.groupsHint}
                value={[...(shape.combination?.groups ?? [])]}
                onChange={(groups) => form.write('/form/combination', { ...shape.combination, groups })}
              />
              <Checkbox
                label={t.alone}
                checked={shape.combination?.alone ?? false}
                onChange={(event) =>
                  form.write('/form/combination', {
                    ...shape.combination,
                    alone: event.currentTarget.checked,
                  })
                }
              />
              <Problems of={below('/form/combination')} />
            </div>
          </Part>
        </ResourceForm>
        <TestBasket draft={bodyOf(form.values)} />
      </div>
    </section>
  );
}

function Limits(props: {
  usage: Readonly<Partial<Record<Limit, number>>>;
  currency: string;
  onChange: (usage: Partial<Record<Limit, number>>) => void;
}) {
  const t = useTexts(promotionTexts);
  const put = (limit: Limit, value: number | undefined) => {
    const { [limit]: _, ...rest } = props.usage;
    props.onChange(value ? { ...rest, [limit]: value } : rest);
  };
  return (
    <div className="bo-pair">
      {limits.map((limit) => {
        const value = props.usage[limit];
        return isMoneyLimit(limit) ? (
          <MoneyInput
            key={limit}
            label={t.limits[limit]}
            currency={props.currency}
            value={value === undefined ? null : { amount: value, currency: props.currency }}
            onChange={(money) => put(limit, money?.amount)}
          />
        ) : (
          <NumberInput
            key={limit}
            label={t.limits[limit]}
            min={1}
            allowDecimal={false}
            value={value ?? ''}
            onChange={(next) => put(limit, typeof next === 'number' ? next : undefined)}
          />
        );
      })}
    </div>
  );
}
