import {
  Checkbox,
  Menu,
  Button,
  MultiSelect,
  NumberInput,
  Select,
  TagsInput,
  TextInput,
} from '@mantine/core';
import { countries } from '@toonbank/ui/format/names.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Plus } from 'lucide-react';
import { MoneyInput } from '../kit/fields.tsx';
import { useChannels, useLocations } from '../network/lookups.ts';
import { Methods, RemoveStep } from './EffectFields.tsx';
import {
  asList,
  conditionKinds,
  EVERYTHING,
  freshCondition,
  fromList,
  type Condition,
  type Selector,
} from './form.ts';
import { Goods } from './Goods.tsx';
import { promotionTexts } from './texts.ts';

type Inner = Readonly<Record<string, unknown>>;

/** When it holds: all of these together. */
export function ConditionFields(props: {
  condition: Condition | undefined;
  currency: string;
  onChange: (condition: Condition | undefined) => void;
}) {
  const t = useTexts(promotionTexts);
  const list = asList(props.condition);
  const write = (next: readonly Condition[]) => props.onChange(fromList(next));
  return (
    <div className="bo-fields">
      {list.length === 0 && <p className="bo-faint">{t.always}</p>}
      {list.map((condition, index) => (
        <div key={index} className="bo-step">
          <One
            condition={condition}
            currency={props.currency}
            onChange={(next) => write(list.map((each, place) => (place === index ? next : each)))}
          />
          <RemoveStep onRemove={() => write(list.filter((_, place) => place !== index))} />
        </div>
      ))}
      <div>
        <Menu position="bottom-start">
          <Menu.Target>
            <Button size="xs" variant="default" leftSection={<Plus size={14} />}>
              {t.addCondition}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {conditionKinds
              .filter((kind) => !list.some((each) => kind in each))
              .map((kind) => (
                <Menu.Item key={kind} onClick={() => write([...list, freshCondition(kind)])}>
                  {t.conditions[kind]}
                </Menu.Item>
              ))}
          </Menu.Dropdown>
        </Menu>
      </div>
    </div>
  );
}

function One(props: { condition: Condition; currency: string; onChange: (next: Condition) => void }) {
  const t = useTexts(promotionTexts);
  const { country } = useFormats();
  const channels = useChannels();
  const locations = useLocations();
  const kind = conditionKinds.find((each) => each in props.condition);
  const inner = kind ? props.condition[kind] : undefined;
  const values = Array.isArray(inner) ? inner.map(String) : [];
  const part = (inner ?? {}) as Inner;
  const set = (value: unknown) => kind && props.onChange({ [kind]: value });
  switch (kind) {
    case 'coupon':
    case 'firstOrder':
      return <p>{t.conditions[kind]}</p>;
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
          {kind === 'basketSpend' ? (
            <div className="bo-pair">
              <MoneyInput
                label={t.atLeast}
                currency={props.currency}
                value={{ amount: Number(part['min'] ?? 0), currency: props.currency }}
                onChange={(money) => set({ ...part, min: money?.amount ?? 0 })}
              />
              <Select
                label={t.measure}
                data={Object.entries(t.measures).map(([value, label]) => ({ value, label }))}
                value={String(part['measure'] ?? 'list')}
                allowDeselect={false}
                onChange={(measure) => measure && set({ ...part, measure })}
              />
            </div>
          ) : (
            <NumberInput
              label={t.atLeast}
              min={1}
              value={Number(part['min'] ?? 1)}
              onChange={(min) => typeof min === 'number' && set({ ...part, min })}
            />
          )}
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
  return (
    <div className="bo-fields">
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
