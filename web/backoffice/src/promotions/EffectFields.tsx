import { Button, MultiSelect, NumberInput, Select } from '@mantine/core';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useApi } from '../kit/useApi.ts';
import { Plus, X } from 'lucide-react';
import type { Variant } from '@toonbank/client/catalog.ts';
import { MoneyInput } from '../kit/fields.tsx';
import { VariantPick } from '../inventory/VariantLines.tsx';
import { CATALOG } from '../catalog/lookups.ts';
import { CutField } from './Cuts.tsx';
import {
  EVERYTHING,
  effectKinds,
  freshEffect,
  kindOf,
  type Cut,
  type Effect,
  type Selector,
} from './form.ts';
import { Goods, VariantName } from './Goods.tsx';
import { promotionTexts } from './texts.ts';

type Inner = Readonly<Record<string, unknown>>;
type Step = { readonly cut: Cut; readonly minQuantity?: number; readonly minSpend?: number };

/** What the promotion gives: one kind, with its own few fields. */
export function EffectFields(props: {
  effect: Effect;
  currency: string;
  onChange: (effect: Effect) => void;
}) {
  const t = useTexts(promotionTexts);
  const kind = kindOf(props.effect);
  const inner: Inner = kind ? (props.effect[kind] ?? {}) : {};
  const change = (part: Inner) => kind && props.onChange({ [kind]: { ...inner, ...part } });
  const goods = (inner['goods'] as Selector | undefined) ?? EVERYTHING;
  const cut = (inner['cut'] as Cut | undefined) ?? { basisPoints: 1000 };
  const count = (name: string, label: string, min = 1) => (
    <NumberInput
      label={label}
      min={min}
      max={1000}
      allowDecimal={false}
      value={Number(inner[name] ?? min)}
      onChange={(value) => typeof value === 'number' && change({ [name]: value })}
    />
  );
  const choice = (name: string, label: string, options: Readonly<Record<string, string>>) => (
    <Select
      label={label}
      data={Object.entries(options).map(([value, words]) => ({ value, label: words }))}
      value={String(inner[name] ?? '')}
      allowDeselect={false}
      onChange={(value) => value && change({ [name]: value })}
    />
  );
  return (
    <div className="bo-fields">
      <Select
        label={t.effect}
        data={effectKinds.map((value) => ({ value, label: t.effects[value] }))}
        value={kind ?? null}
        allowDeselect={false}
        onChange={(value) => {
          const next = effectKinds.find((each) => each === value);
          if (next) props.onChange(freshEffect(next));
        }}
      />
      {(kind === 'priceCut' ||
        kind === 'orderCut' ||
        kind === 'quantityTiers' ||
        kind === 'spendTiers' ||
        kind === 'forPriceOf' ||
        kind === 'pointsMultiplier') && (
        <Goods label={t.which} value={goods} onChange={(next) => change({ goods: next })} />
      )}
      {kind === 'buyGet' && (
        <Goods
          label={t.buy}
          value={(inner['buy'] as Selector | undefined) ?? EVERYTHING}
          onChange={(next) => change({ buy: next })}
        />
      )}
      <div className="bo-pair">
        {kind === 'priceCut' && choice('per', t.per, t.pers)}
        {kind === 'forPriceOf' && count('take', t.take, 2)}
        {kind === 'forPriceOf' && count('pay', t.pay)}
        {kind === 'buyGet' && count('buyQuantity', t.buyQuantity)}
        {kind === 'buyGet' && choice('get', t.get, t.gets)}
        {kind === 'buyGet' && count('getQuantity', t.getQuantity)}
        {kind === 'quantityTiers' && choice('countOver', t.countOver, t.countOvers)}
        {kind === 'spendTiers' && choice('measure', t.measure, t.measures)}
        {kind === 'pointsMultiplier' && (
          <NumberInput
            label={t.times}
            min={1.1}
            max={100}
            step={0.5}
            decimalScale={1}
            value={Number(inner['thousandths'] ?? 2000) / 1000}
            onChange={(value) =>
              typeof value === 'number' && change({ thousandths: Math.round(value * 1000) })
            }
          />
        )}
        {(kind === 'priceCut' ||
          kind === 'orderCut' ||
          kind === 'buyGet' ||
          kind === 'deliveryCut' ||
          kind === 'bundle') && (
          <CutField
            label={t.cut}
            value={cut}
            currency={props.currency}
            onChange={(next) => change({ cut: next })}
          />
        )}
      </div>
      {kind === 'buyGet' && inner['get'] === 'chosen' && (
        <Goods
          label={t.chosen}
          value={(inner['chosen'] as Selector | undefined) ?? EVERYTHING}
          onChange={(next) => change({ chosen: next })}
        />
      )}
      {kind === 'deliveryCut' && (
        <Methods
          value={(inner['methods'] as string[] | undefined) ?? []}
          onChange={(methods) => change({ methods })}
        />
      )}
      {kind === 'bundle' && <Slots value={inner['slots']} onChange={(slots) => change({ slots })} />}
      {(kind === 'quantityTiers' || kind === 'spendTiers') && (
        <Steps
          value={inner['tiers']}
          bySpend={kind === 'spendTiers'}
          currency={props.currency}
          onChange={(tiers) => change({ tiers })}
        />
      )}
      {kind === 'gift' && <Gift inner={inner} onChange={change} count={count('quantity', t.pieces)} />}
    </div>
  );
}

export function Methods({ value, onChange }: { value: string[]; onChange: (value: string[]) => void }) {
  const t = useTexts(promotionTexts);
  const channels = useApi<{ items: readonly { id: string; kind: string }[] }>('/api/admin/network/channels');
  const shop = channels.data?.items.find((channel) => channel.kind === 'WEB_SHOP');
  const methods = useApi<readonly { code: string; nameNl: string }[]>(
    shop ? '/api/admin/checkout/delivery-methods' : null,
    { channelId: shop?.id },
  );
  const known = (methods.data ?? []).map((method) => ({ value: method.code, label: method.nameNl }));
  return (
    <MultiSelect
      label={t.methods}
      description={t.methodsHint}
      data={[...known, ...value.filter((code) => !known.some((each) => each.value === code))]}
      value={value}
      onChange={onChange}
    />
  );
}

function Slots({ value, onChange }: { value: unknown; onChange: (slots: readonly Inner[]) => void }) {
  const t = useTexts(promotionTexts);
  const slots = (Array.isArray(value) ? value : []) as readonly { goods: Selector; quantity: number }[];
  const put = (index: number, slot: { goods: Selector; quantity: number }) =>
    onChange(slots.map((each, place) => (place === index ? slot : each)));
  return (
    <>
      {slots.map((slot, index) => (
        <div key={index} className="bo-step">
          <NumberInput
            label={t.pieces}
            min={1}
            max={100}
            value={slot.quantity}
            onChange={(quantity) => typeof quantity === 'number' && put(index, { ...slot, quantity })}
          />
          <Goods label={t.which} value={slot.goods} onChange={(goods) => put(index, { ...slot, goods })} />
          {slots.length > 1 && (
            <RemoveStep onRemove={() => onChange(slots.filter((_, place) => place !== index))} />
          )}
        </div>
      ))}
      <AddStep label={t.addSlot} onAdd={() => onChange([...slots, { goods: EVERYTHING, quantity: 1 }])} />
    </>
  );
}

function Steps(props: {
  value: unknown;
  bySpend: boolean;
  currency: string;
  onChange: (steps: readonly Step[]) => void;
}) {
  const t = useTexts(promotionTexts);
  const { bySpend, currency } = props;
  const steps = (Array.isArray(props.value) ? props.value : []) as readonly Step[];
  const put = (index: number, step: Step) =>
    props.onChange(steps.map((each, place) => (place === index ? step : each)));
  const last = steps.at(-1);
  return (
    <>
      {steps.map((step, index) => (
        <div key={index} className="bo-step">
          {bySpend ? (
            <MoneyInput
              label={t.from}
              currency={currency}
              value={{ amount: step.minSpend ?? 0, currency }}
              onChange={(money) => put(index, { ...step, minSpend: money?.amount ?? 0 })}
            />
          ) : (
            <NumberInput
              label={t.from}
              min={1}
              value={step.minQuantity ?? 1}
              onChange={(minQuantity) =>
                typeof minQuantity === 'number' && put(index, { ...step, minQuantity })
              }
            />
          )}
          <CutField
            label={t.cut}
            value={step.cut}
            currency={currency}
            onChange={(cut) => put(index, { ...step, cut })}
          />
          {steps.length > 1 && (
            <RemoveStep onRemove={() => props.onChange(steps.filter((_, place) => place !== index))} />
          )}
        </div>
      ))}
      <AddStep
        label={t.addStep}
        onAdd={() =>
          props.onChange([
            ...steps,
            bySpend
              ? { minSpend: (last?.minSpend ?? 0) + 5000, cut: last?.cut ?? { amountOff: 500 } }
              : { minQuantity: (last?.minQuantity ?? 0) + 3, cut: last?.cut ?? { basisPoints: 1000 } },
          ])
        }
      />
    </>
  );
}

function AddStep({ label, onAdd }: { label: string; onAdd: () => void }) {
  return (
    <div>
      <Button size="xs" variant="default" leftSection={<Plus size={14} />} onClick={onAdd}>
        {label}
      </Button>
    </div>
  );
}

export function RemoveStep({ onRemove }: { onRemove: () => void }) {
  const t = useTexts(promotionTexts);
  return (
    <button type="button" className="bo-icon" aria-label={t.remove} onClick={onRemove}>
      <X size={15} />
    </button>
  );
}

function Gift(props: { inner: Inner; onChange: (part: Inner) => void; count: React.ReactNode }) {
  const t = useTexts(promotionTexts);
  const id = String(props.inner['variantId'] ?? '');
  const known = useApi<Variant>(id ? `${CATALOG}/variants/${id}` : null);
  return (
    <>
      {id && (
        <p className="bo-two">
          <VariantName id={id} />
          <small className="tb-code">{known.data?.sku}</small>
        </p>
      )}
      <p className="mantine-InputWrapper-label">{t.gift}</p>
      <VariantPick onPick={(variant) => props.onChange({ variantId: variant.id, sku: variant.sku })} />
      {props.count}
    </>
  );
}
