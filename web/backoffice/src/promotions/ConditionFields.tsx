import { Checkbox, MultiSelect, NumberInput, Select, TagsInput, TextInput } from '@mantine/core';
import { countries } from '@toonbank/ui/format/names.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useSegments, useTiers } from '../customers/lookups.ts';
import { MoneyInput } from '../kit/fields.tsx';
import { useChannels, useLocations } from '../network/lookups.ts';
import { Methods } from './EffectFields.tsx';
import { conditionKinds, EVERYTHING, type Condition, type Selector } from './form.ts';
import { Goods } from './Goods.tsx';
import { promotionTexts } from './texts.ts';

type Inner = Readonly<Record<string, unknown>>;

/** One condition with its own few fields. */
export function ConditionField(props: {
  condition: Condition;
  currency: string;
  promotionId: string;
  onChange: (next: Condition) => void;
}) {
  const t = useTexts(promotionTexts);
  const { country } = useFormats();
  const channels = useChannels();
  const locations = useLocations();
  const tiers = useTiers();
  const segments = useSegments();
  const kind = conditionKinds.find((each) => each in props.condition);
  const inner = kind ? props.condition[kind] : undefined;
  const values = Array.isArray(inner) ? inner.map(String) : [];
  const part = (inner ?? {}) as Inner;
  const set = (value: unknown) => kind && props.onChange({ [kind]: value });
  switch (kind) {
    case 'coupon':
    case 'firstOrder':
      return <p>{t.conditions[kind]}</p>;
    case 'personalOffer':
      return (
        <p className="bo-two">
          {t.conditions.personalOffer}
          <small className="bo-faint">
            {inner === props.promotionId ? t.personalOfferText : t.personalOfferOther}
          </small>
        </p>
      );
    case 'tiers':
      return (
        <MultiSelect
          label={t.conditions.tiers}
          description={tiers.items.length === 0 ? t.noTiers : undefined}
          data={[...tiers.options]}
          value={values}
          onChange={set}
        />
      );
    case 'segments':
      return (
        <MultiSelect
          label={t.conditions.segments}
          description={segments.items.length === 0 ? t.noSegments : undefined}
          searchable
          data={[...segments.options]}
          value={values}
          onChange={set}
        />
      );
    case 'channels':
      return (
        <MultiSelect
          label={t.conditions.channels}
          data={[...channels.options]}
          value={values}
          onChange={set}
        />
      );
    case 'locations':
      return (
        <MultiSelect
          label={t.conditions.locations}
          data={[...locations.options]}
          value={values}
          onChange={set}
        />
      );
    case 'customerTags':
      return <TagsInput label={t.conditions.customerTags} value={values} onChange={set} />;
    case 'countries':
      return (
        <MultiSelect
          label={t.conditions.countries}
          searchable
          data={countries.map((code) => ({ value: code, label: country(code) }))}
          value={values}
          onChange={set}
        />
      );
    case 'deliveryMethods':
      return <Methods value={values} onChange={set} />;
    case 'basketSpend':
    case 'basketQuantity':
      return (
        <div className="bo-fields">
          <Goods
            label={t.conditions[kind]}
            value={(part['goods'] as Selector | undefined) ?? EVERYTHING}
            onChange={(goods) => set({ ...part, goods })}
          />
          <div className="bo-pair">
            {(['min', 'max'] as const).map((bound) =>
              kind === 'basketSpend' ? (
                <MoneyInput
                  key={bound}
                  label={t.bounds[bound]}
                  currency={props.currency}
                  value={
                    typeof part[bound] === 'number' ? { amount: part[bound], currency: props.currency } : null
                  }
                  onChange={(money) => set(bounded(part, bound, money?.amount))}
                />
              ) : (
                <NumberInput
                  key={bound}
                  label={t.bounds[bound]}
                  min={bound === 'min' ? 1 : 0}
                  allowDecimal={false}
                  value={typeof part[bound] === 'number' ? part[bound] : ''}
                  onChange={(value) =>
                    set(bounded(part, bound, typeof value === 'number' ? value : undefined))
                  }
                />
              ),
            )}
            {kind === 'basketSpend' && (
              <Select
                label={t.measure}
                data={Object.entries(t.measures).map(([value, label]) => ({ value, label }))}
                value={String(part['measure'] ?? 'list')}
                allowDeselect={false}
                onChange={(measure) => measure && set({ ...part, measure })}
              />
            )}
          </div>
        </div>
      );
    case 'schedule':
      return <Schedule part={part} onChange={set} />;
    case undefined:
      return (
        <div>
          <p className="bo-faint">{t.conditionOther}</p>
          <pre className="bo-code">{JSON.stringify(props.condition)}</pre>
        </div>
      );
  }
}

/** A bound that is left empty is no bound. */
function bounded(part: Inner, bound: 'min' | 'max', value: number | undefined): Inner {
  const { [bound]: _, ...rest } = part;
  return value === undefined ? rest : { ...rest, [bound]: value };
}

function Schedule({ part, onChange }: { part: Inner; onChange: (next: Inner) => void }) {
  const t = useTexts(promotionTexts);
  const days = Array.isArray(part['weekdays']) ? part['weekdays'].map(String) : [];
  const minute = (name: string) =>
    typeof part[name] === 'number'
      ? `${String(Math.floor((part[name] as number) / 60) % 24).padStart(2, '0')}:${String((part[name] as number) % 60).padStart(2, '0')}`
      : '';
  const setMinute = (name: string, typed: string) => {
    const { [name]: _, ...rest } = part;
    const [hours = 0, minutes = 0] = typed.split(':').map(Number);
    onChange(typed ? { ...rest, [name]: hours * 60 + minutes || (name === 'untilMinute' ? 1440 : 0) } : rest);
  };
  const setDay = (name: 'from' | 'until', typed: string) => {
    const { [name]: _, ...rest } = part;
    onChange(typed ? { ...rest, [name]: typed } : rest);
  };
  return (
    <div className="bo-fields">
      <div className="bo-pair">
        {(['from', 'until'] as const).map((name) => (
          <TextInput
            key={name}
            type="datetime-local"
            label={name === 'from' ? t.scheduleFrom : t.scheduleUntil}
            value={typeof part[name] === 'string' ? part[name] : ''}
            onChange={(event) => setDay(name, event.target.value)}
          />
        ))}
      </div>
      <Checkbox.Group
        label={t.conditions.schedule}
        value={days}
        onChange={(next) => {
          const { weekdays: _, ...rest } = part;
          onChange(next.length > 0 ? { ...rest, weekdays: next.map(Number).sort() } : rest);
        }}
      >
        <div className="bo-row">
          {t.weekdays.map((name, index) => (
            <Checkbox key={name} value={String(index + 1)} label={name} />
          ))}
        </div>
      </Checkbox.Group>
      <div className="bo-pair">
        <TextInput
          type="time"
          label={t.fromTime}
          value={minute('fromMinute')}
          onChange={(event) => setMinute('fromMinute', event.target.value)}
        />
        <TextInput
          type="time"
          label={t.untilTime}
          value={minute('untilMinute')}
          onChange={(event) => setMinute('untilMinute', event.target.value)}
        />
      </div>
    </div>
  );
}
