import { Button, SegmentedControl, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { newId } from '@toonbank/client/ids.ts';
import { countries } from '@toonbank/ui/format/names.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useMay } from '../access/session.ts';
import { api } from '../api.ts';
import { Ask } from '../kit/Ask.tsx';
import { ManyField, TextField, TranslatedField, WholeNumberField, WordsField } from '../kit/fields.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Part } from '../kit/ResourceDetail.tsx';
import { ResourceForm } from '../kit/ResourceForm.tsx';
import { ResourceList } from '../kit/ResourceList.tsx';
import { Loaded } from '../kit/States.tsx';
import { useAction } from '../kit/useAction.ts';
import { forget, useApi } from '../kit/useApi.ts';
import { useResourceForm, type Form } from '../kit/useResourceForm.ts';
import { useCrumb } from '../shell/crumbNames.ts';
import { CustomerParts } from './CustomerParts.tsx';
import { groupTexts } from './groupTexts.ts';
import { SEGMENTS, useTiers, type Segment, type SegmentRule } from './lookups.ts';
import { customerTexts } from './texts.ts';

const HOME = '/customers/segments';
const COUNT_PAUSE_MS = 500;

export function SegmentList() {
  const t = useTexts(groupTexts);
  const customers = useTexts(customerTexts);
  const { text } = useFormats();
  const may = useMay();
  const add = may('CUSTOMERS_WRITE') && (
    <LinkButton to={`${HOME}/new`} icon={<Plus size={15} />}>
      {t.addSegment}
    </LinkButton>
  );
  return (
    <ResourceList<Segment>
      name="segments"
      title={customers.customers}
      path={SEGMENTS}
      tabs={<CustomerParts />}
      searchable={false}
      rowKey={(row) => row.id}
      rowTo={(row) => `${HOME}/${row.id}`}
      actions={add}
      empty={{ title: t.segmentsEmpty, text: t.segmentsEmptyText, action: add }}
      columns={[
        { id: 'name', header: t.name, cell: (row) => text(row.title) },
        { id: 'code', header: t.code, cell: (row) => <span className="tb-code">{row.code}</span> },
        { id: 'how', header: t.how, cell: (row) => (row.rule ? t.hows.rule : t.hows.hand) },
        {
          id: 'show',
          header: '',
          atEnd: true,
          cell: (row) => (
            <span className="bo-above">
              <LinkButton quiet to="/customers" search={{ segment: row.code }}>
                {t.show}
              </LinkButton>
            </span>
          ),
        },
      ]}
    />
  );
}

type Values = {
  readonly id: string;
  readonly code: string;
  readonly title: Segment['title'];
  readonly byRule: boolean;
  readonly rule: SegmentRule;
  readonly version?: number;
};

const valuesOf = (segment: Segment): Values => ({
  id: segment.id,
  code: segment.code,
  title: segment.title,
  byRule: segment.rule !== undefined,
  rule: segment.rule ?? {},
  version: segment.version,
});

/** Parts of the rule that say nothing are left out. */
export function ruleOf(rule: SegmentRule): SegmentRule {
  return Object.fromEntries(
    Object.entries(rule).filter(
      ([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  ) as SegmentRule;
}

export function NewSegment() {
  const t = useTexts(groupTexts);
  const [start] = useState<Values>(() => ({
    id: newId(),
    code: '',
    title: { nl: '', en: '' },
    byRule: true,
    rule: {},
  }));
  return <Editor title={t.addSegment} start={start} />;
}

export function EditSegment() {
  const { text } = useFormats();
  const { id } = useParams({ strict: false }) as { id: string };
  const segment = useApi<Segment>(`${SEGMENTS}/${id}`);
  useCrumb(text(segment.data?.title));
  return (
    <Loaded of={segment} list={HOME}>
      {(data) => <Editor key={data.version} title={text(data.title)} start={valuesOf(data)} existing={id} />}
    </Loaded>
  );
}

function Editor({ title, start, existing }: { title: string; start: Values; existing?: string }) {
  const t = useTexts(groupTexts);
  const may = useMay();
  const navigate = useNavigate();
  const form = useResourceForm<Values, Segment>({
    start,
    send: ({ id, byRule, rule, ...rest }, idempotencyKey) => {
      const body = { ...rest, rule: byRule ? ruleOf(rule) : undefined };
      return existing
        ? api(`${SEGMENTS}/${existing}`, { method: 'PUT', body, idempotencyKey })
        : api(SEGMENTS, { method: 'POST', body: { id, ...body }, idempotencyKey });
    },
    onSaved: async () => {
      await forget(SEGMENTS, '/api/admin/history');
      await navigate({ to: HOME });
    },
    reload: existing ? async () => valuesOf(await api<Segment>(`${SEGMENTS}/${existing}`)) : undefined,
  });
  return (
    <section className="bo-page">
      <PageHead
        title={title}
        actions={existing && may('CUSTOMERS_WRITE') && <Removing id={existing} code={start.code} />}
      />
      <ResourceForm form={form} onCancel={() => void navigate({ to: HOME })}>
        <Part title={t.segment}>
          <div className="bo-fields">
            <TranslatedField form={form} at="/title" label={t.name} required />
            {!existing && (
              <TextField
                form={form}
                at="/code"
                label={t.code}
                hint={t.codeHint}
                required
                code
                maxLength={40}
              />
            )}
            <SegmentedControl
              aria-label={t.how}
              value={form.values.byRule ? 'rule' : 'hand'}
              data={(['rule', 'hand'] as const).map((value) => ({ value, label: t.hows[value] }))}
              onChange={(value) => form.write('/byRule', value === 'rule')}
            />
            {!form.values.byRule && <p className="bo-faint">{t.handText}</p>}
          </div>
        </Part>
        {form.values.byRule && (
          <Part title={t.rule} text={t.ruleText}>
            <RuleFields form={form} />
          </Part>
        )}
      </ResourceForm>
    </section>
  );
}

function RuleFields({ form }: { form: Form<Values> }) {
  const t = useTexts(groupTexts);
  const { country } = useFormats();
  const tiers = useTiers();
  const error = form.errorAt('/rule');
  return (
    <div className="bo-fields">
      {error && (
        <p className="bo-problems" role="alert">
          {error}
        </p>
      )}
      <div className="bo-pair">
        <WordsField form={form} at="/rule/anyTag" label={t.anyTag} />
        <WordsField form={form} at="/rule/allTags" label={t.allTags} />
        <WordsField form={form} at="/rule/noTag" label={t.noTag} />
        <ManyField form={form} at="/rule/tiers" label={t.tiersOf} options={tiers.options} />
        <ManyField
          form={form}
          at="/rule/countries"
          label={t.countries}
          options={countries.map((code) => ({ value: code, label: country(code) }))}
        />
        <WordsField form={form} at="/rule/cities" label={t.cities} />
        <ManyField
          form={form}
          at="/rule/languages"
          label={t.languages}
          options={[
            { value: 'nl', label: t.dutch },
            { value: 'en', label: t.english },
          ]}
        />
        {(['company', 'account', 'mayBeMailed'] as const).map((name) => (
          <YesOrNo key={name} form={form} at={`/rule/${name}`} label={t[name]} />
        ))}
        <WholeNumberField form={form} at="/rule/customerForDays" label={t.customerForDays} />
        <WholeNumberField form={form} at="/rule/newForDays" label={t.newForDays} />
      </div>
      <Count rule={ruleOf(form.values.rule)} />
    </div>
  );
}

function YesOrNo({ form, at, label }: { form: Form<Values>; at: string; label: string }) {
  const t = useTexts(groupTexts);
  const value = form.read(at);
  return (
    <Select
      label={label}
      data={[
        { value: 'any', label: t.any },
        { value: 'true', label: t.yes },
        { value: 'false', label: t.no },
      ]}
      value={typeof value === 'boolean' ? String(value) : 'any'}
      allowDeselect={false}
      error={form.errorAt(at)}
      onChange={(next) => form.write(at, next === 'any' ? undefined : next === 'true')}
    />
  );
}

/** How many there are, while one is still filling in. */
function Count({ rule }: { rule: SegmentRule }) {
  const t = useTexts(groupTexts);
  const { number } = useFormats();
  const written = JSON.stringify(rule);
  const [settled, setSettled] = useState(written);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(written), COUNT_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [written]);
  const found = useQuery<{ customers: number; exact: boolean }>({
    queryKey: ['segment-preview', settled],
    enabled: settled !== '{}',
    retry: false,
    queryFn: () =>
      api('/api/admin/customers/segment-previews', {
        method: 'POST',
        body: { rule: JSON.parse(settled) as unknown },
      }),
  });
  if (!found.data || settled === '{}') return null;
  const { customers, exact } = found.data;
  return (
    <p className="bo-faint" role="status">
      {customers === 0 ? t.foundNone : t.found((exact ? '' : '> ') + number(customers))}
    </p>
  );
}

function Removing({ id, code }: { id: string; code: string }) {
  const t = useTexts(groupTexts);
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const remove = useAction({
    done: t.removed,
    changes: [SEGMENTS],
    after: () => void navigate({ to: HOME }),
  });
  return (
    <>
      <LinkButton quiet to="/customers" search={{ segment: code }}>
        {t.show}
      </LinkButton>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t.remove}
      </Button>
      <Ask
        open={asking}
        title={t.removeSegment}
        text={t.removeSegmentText}
        yes={t.remove}
        urgent
        busy={remove.busy}
        onClose={() => setAsking(false)}
        onYes={() => void remove.run(`${SEGMENTS}/${id}`, { method: 'DELETE' })}
      />
    </>
  );
}
