import { Button, Checkbox, MultiSelect, NumberInput, Select, TextInput } from '@mantine/core';
import type { PolicyBook, RefundWay, ReturnRule } from '@toonbank/client/returns.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useCategories } from '../catalog/lookups.ts';
import { MoneyInput } from '../kit/fields.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { kitTexts } from '../kit/texts.ts';
import { useAction } from '../kit/useAction.ts';
import { useChannels } from '../network/lookups.ts';
import { POLICIES } from './Rules.tsx';
import { returnTexts } from './texts.ts';

const CURRENCY = 'EUR';
const BASIS_POINTS = 100;
const WAYS: readonly RefundWay[] = ['ORIGINAL', 'STORE_CREDIT', 'EXCHANGE'];

/** Change the newest book into the next one; what was sold keeps the old. */
export function RulesEditor({ book, onClose }: { book: PolicyBook; onClose: () => void }) {
  const t = useTexts(returnTexts);
  const kit = useTexts(kitTexts);
  const [rules, setRules] = useState<readonly ReturnRule[]>(book.rules);
  const [note, setNote] = useState('');
  const action = useAction({ done: t.published, changes: [POLICIES], after: onClose });

  function change(index: number, next: Partial<ReturnRule>): void {
    setRules(rules.map((rule, place) => (place === index ? { ...rule, ...next } : rule)));
  }
  function move(index: number, by: number): void {
    const next = [...rules];
    const [moved] = next.splice(index, 1);
    if (moved) next.splice(index + by, 0, moved);
    setRules(next);
  }
  function add(): void {
    const rest = rules.at(-1);
    if (!rest) return;
    const code = `regel-${rules.length}`;
    setRules([{ ...rest, code, name: {} }, ...rules]);
  }

  return (
    <section className="bo-page">
      <PageHead
        title={t.rules}
        below={t.publishText}
        actions={
          <>
            <Button variant="default" onClick={onClose}>
              {kit.goBack}
            </Button>
            <Button
              loading={action.busy}
              onClick={() =>
                void action.run(POLICIES, {
                  method: 'POST',
                  body: { basedOn: book.version, note: note || undefined, rules },
                })
              }
            >
              {t.publish}
            </Button>
          </>
        }
      />
      <p className="bo-faint">{t.ruleHint}</p>
      <TextInput
        label={t.bookNote}
        value={note}
        maxLength={500}
        onChange={(event) => setNote(event.target.value)}
      />
      <div className="bo-rules">
        <Button variant="light" leftSection={<Plus size={15} />} onClick={add}>
          {t.addRule}
        </Button>
        {rules.map((rule, index) => (
          <article key={index} className="bo-rule">
            <header>
              <strong>{index === rules.length - 1 ? t.rest : `${index + 1}.`}</strong>
              {index < rules.length - 1 && (
                <div>
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-label={t.up}
                    disabled={index === 0}
                    onClick={() => move(index, -1)}
                  >
                    <ArrowUp size={16} />
                  </Button>
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-label={t.down}
                    disabled={index >= rules.length - 2}
                    onClick={() => move(index, 1)}
                  >
                    <ArrowDown size={16} />
                  </Button>
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-label={t.removeRule}
                    onClick={() => setRules(rules.filter((_, place) => place !== index))}
                  >
                    <Trash2 size={16} />
                  </Button>
                </div>
              )}
            </header>
            <RuleFields
              rule={rule}
              last={index === rules.length - 1}
              onChange={(next) => change(index, next)}
            />
          </article>
        ))}
      </div>
    </section>
  );
}

function RuleFields({
  rule,
  last,
  onChange,
}: {
  rule: ReturnRule;
  last: boolean;
  onChange: (next: Partial<ReturnRule>) => void;
}) {
  const t = useTexts(returnTexts);
  const channels = useChannels();
  const categories = useCategories();
  const { fee } = rule;
  return (
    <div className="bo-rule-grid">
      <TextInput
        label={t.nameNl}
        value={rule.name['nl'] ?? ''}
        onChange={(event) => onChange({ name: { ...rule.name, nl: event.target.value } })}
      />
      <TextInput
        label={t.nameEn}
        value={rule.name['en'] ?? ''}
        onChange={(event) => onChange({ name: { ...rule.name, en: event.target.value } })}
      />
      <TextInput
        label={t.code}
        classNames={{ input: 'tb-code' }}
        value={rule.code}
        onChange={(event) => onChange({ code: event.target.value })}
      />
      {!last && (
        <>
          <MultiSelect
            label={t.categories}
            data={categories.options}
            searchable
            clearable
            value={[...rule.categoryCodes]}
            onChange={(categoryCodes) => onChange({ categoryCodes })}
          />
          <MultiSelect
            label={t.channels}
            data={channels.options}
            clearable
            value={[...rule.channelIds]}
            onChange={(channelIds) => onChange({ channelIds })}
          />
          <TextInput
            type="date"
            label={t.soldFrom}
            value={rule.soldFrom ?? ''}
            onChange={(event) => onChange({ soldFrom: event.target.value || undefined })}
          />
          <TextInput
            type="date"
            label={t.soldUntil}
            value={rule.soldUntil ?? ''}
            onChange={(event) => onChange({ soldUntil: event.target.value || undefined })}
          />
          <NumberInput
            label={t.reducedFrom}
            suffix=" %"
            min={1}
            max={100}
            value={rule.reducedFromPercent ?? ''}
            onChange={(value) => onChange({ reducedFromPercent: value === '' ? undefined : Number(value) })}
          />
        </>
      )}
      <NumberInput
        label={t.windowDays}
        min={0}
        max={3650}
        disabled={rule.finalSale}
        value={rule.windowDays}
        onChange={(value) => onChange({ windowDays: Number(value) || 0 })}
      />
      <TextInput
        type="date"
        label={t.windowUntil}
        value={rule.windowUntil ?? ''}
        onChange={(event) => onChange({ windowUntil: event.target.value || undefined })}
      />
      <Checkbox
        label={t.finalSale}
        checked={rule.finalSale}
        onChange={(event) => onChange({ finalSale: event.target.checked })}
      />
      <MoneyInput
        label={t.feeAmount}
        currency={CURRENCY}
        value={fee.amount ?? null}
        onChange={(amount) => onChange({ fee: { ...fee, amount: amount ?? undefined } })}
      />
      <NumberInput
        label={t.feeShare}
        suffix=" %"
        min={0}
        max={100}
        decimalScale={2}
        value={fee.basisPoints / BASIS_POINTS}
        onChange={(value) =>
          onChange({ fee: { ...fee, basisPoints: Math.round((Number(value) || 0) * BASIS_POINTS) } })
        }
      />
      <Checkbox
        label={t.feeOnlyByPost}
        checked={fee.onlyByPost}
        onChange={(event) => onChange({ fee: { ...fee, onlyByPost: event.target.checked } })}
      />
      <Checkbox
        label={t.feeNotForCredit}
        checked={fee.notForCredit}
        onChange={(event) => onChange({ fee: { ...fee, notForCredit: event.target.checked } })}
      />
      <Select
        label={t.deliveryBack}
        data={(['WITHIN_WITHDRAWAL', 'WHOLE_ORDER'] as const).map((value) => ({
          value,
          label: t.deliveries[value],
        }))}
        value={rule.delivery}
        allowDeselect={false}
        onChange={(value) => value && onChange({ delivery: value as ReturnRule['delivery'] })}
      />
      <MultiSelect
        label={t.refundWay}
        data={WAYS.map((value) => ({ value, label: t.refundWays[value] }))}
        value={[...rule.refundWays]}
        onChange={(value) => onChange({ refundWays: value as RefundWay[] })}
      />
      <TextInput
        data-wide=""
        label={t.conditionsNl}
        value={rule.conditions['nl'] ?? ''}
        onChange={(event) => onChange({ conditions: { ...rule.conditions, nl: event.target.value } })}
      />
      <TextInput
        data-wide=""
        label={t.conditionsEn}
        value={rule.conditions['en'] ?? ''}
        onChange={(event) => onChange({ conditions: { ...rule.conditions, en: event.target.value } })}
      />
      <TextInput
        data-wide=""
        label={t.legalException}
        description={t.legalHint}
        value={rule.legalException?.['nl'] ?? ''}
        onChange={(event) =>
          onChange({
            legalException: event.target.value
              ? { nl: event.target.value, en: event.target.value }
              : undefined,
          })
        }
      />
    </div>
  );
}
