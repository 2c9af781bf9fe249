import { Checkbox, MultiSelect, PasswordInput, Select, TagsInput, Textarea, TextInput } from '@mantine/core';
import { countries, currencies, languages } from '@toonbank/ui/format/names.ts';
import { moneyForField, readMoney, type Money } from '@toonbank/ui/format/money.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useLanguage } from '@toonbank/ui/i18n/language.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useState, type ReactNode } from 'react';
import { kitTexts } from './texts.ts';
import type { Form } from './useResourceForm.ts';

type Common<T> = {
  readonly form: Form<T>;
  /** Where the value stands, in the form and in the server's refusals. */
  readonly at: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly required?: boolean;
};
export type Option = { readonly value: string; readonly label: string };

function textAt<T>(form: Form<T>, at: string): string {
  const value = form.read(at);
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

type TextProps<T> = Common<T> & {
  readonly type?: 'text' | 'email' | 'tel' | 'date' | 'time' | 'datetime-local';
  readonly autoFocus?: boolean;
  readonly maxLength?: number;
  readonly code?: boolean;
  readonly placeholder?: string;
  /** An empty field is sent as absent. */
  readonly optional?: boolean;
  readonly autoComplete?: string;
  /** The id of a list of known values. */
  readonly list?: string;
};

export function TextField<T>({
  form,
  at,
  label,
  hint,
  required,
  type,
  autoFocus,
  maxLength,
  code,
  placeholder,
  optional,
  autoComplete,
  list,
}: TextProps<T>) {
  return (
    <TextInput
      label={label}
      description={hint}
      withAsterisk={required}
      aria-required={required}
      type={type ?? 'text'}
      value={textAt(form, at)}
      error={form.errorAt(at)}
      data-autofocus={autoFocus || undefined}
      autoFocus={autoFocus}
      maxLength={maxLength ?? 300}
      placeholder={placeholder}
      autoComplete={autoComplete ?? 'off'}
      list={list}
      classNames={code ? { input: 'tb-code' } : undefined}
      onChange={(event) =>
        form.write(at, event.target.value === '' && optional ? undefined : event.target.value)
      }
    />
  );
}

export function SecretField<T>({
  form,
  at,
  label,
  hint,
  required,
  autoComplete,
}: Common<T> & { autoComplete?: string }) {
  return (
    <PasswordInput
      label={label}
      description={hint}
      withAsterisk={required}
      aria-required={required}
      value={textAt(form, at)}
      error={form.errorAt(at)}
      autoComplete={autoComplete ?? 'new-password'}
      onChange={(event) => form.write(at, event.target.value)}
    />
  );
}

export function LongTextField<T>({ form, at, label, hint, required, rows }: Common<T> & { rows?: number }) {
  return (
    <Textarea
      label={label}
      description={hint}
      withAsterisk={required}
      autosize
      minRows={rows ?? 3}
      maxRows={16}
      value={textAt(form, at)}
      error={form.errorAt(at)}
      onChange={(event) => form.write(at, event.target.value)}
    />
  );
}

/** Whole numbers only; an empty field is absent. What cannot be read stays on screen and says so. */
export function WholeNumberField<T>({
  form,
  at,
  label,
  hint,
  required,
  autoFocus,
  suffix,
}: Common<T> & { autoFocus?: boolean; suffix?: string }) {
  const value = form.read(at);
  return (
    <TextInput
      label={label}
      description={hint}
      withAsterisk={required}
      inputMode="numeric"
      value={value === undefined || value === null ? '' : String(value)}
      error={form.errorAt(at)}
      data-autofocus={autoFocus || undefined}
      maxLength={12}
      rightSection={suffix ? <span className="bo-suffix">{suffix}</span> : undefined}
      classNames={{ input: 'tb-figures' }}
      onChange={(event) => {
        const typed = event.target.value.trim();
        if (typed === '') form.write(at, undefined);
        else if (/^-?\d+$/.test(typed)) form.write(at, Number(typed));
        else if (typed === '-') form.write(at, typed);
      }}
    />
  );
}

/** An amount of money in minor units; typed as people write it. */
export function MoneyInput(props: {
  label: string;
  hideLabel?: boolean;
  value: Money | null;
  currency: string;
  onChange: (money: Money | null) => void;
  error?: string;
  disabled?: boolean;
}) {
  const language = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (props.value ? moneyForField(props.value, language) : '');
  const unreadable = typed !== null && typed !== '' && readMoney(typed, props.currency) === null;
  return (
    <TextInput
      label={props.hideLabel ? undefined : props.label}
      aria-label={props.hideLabel ? props.label : undefined}
      inputMode="decimal"
      value={shown}
      disabled={props.disabled}
      error={props.error ?? (unreadable ? '?' : undefined)}
      leftSection={<span className="bo-suffix">{props.currency === 'EUR' ? '€' : props.currency}</span>}
      classNames={{ input: 'tb-figures bo-right' }}
      onChange={(event) => {
        setTyped(event.target.value);
        props.onChange(
          event.target.value.trim() === '' ? null : readMoney(event.target.value, props.currency),
        );
      }}
      onBlur={() => !unreadable && setTyped(null)}
    />
  );
}

export function ChoiceField<T>({
  form,
  at,
  label,
  hint,
  required,
  options,
  clearable,
  searchable,
}: Common<T> & { options: readonly Option[]; clearable?: boolean; searchable?: boolean }) {
  const t = useTexts(kitTexts);
  return (
    <Select
      label={label}
      description={hint}
      withAsterisk={required}
      data={[...options]}
      value={textAt(form, at) || null}
      error={form.errorAt(at)}
      allowDeselect={false}
      clearable={clearable ?? false}
      searchable={searchable ?? options.length > 8}
      nothingFoundMessage={t.nothingFound}
      onChange={(value) => form.write(at, value ?? undefined)}
    />
  );
}

export function ManyField<T>({ form, at, label, hint, options }: Common<T> & { options: readonly Option[] }) {
  const t = useTexts(kitTexts);
  const value = form.read(at);
  return (
    <MultiSelect
      label={label}
      description={hint}
      data={[...options]}
      searchable
      clearable
      nothingFoundMessage={t.nothingFound}
      value={Array.isArray(value) ? value.map(String) : []}
      error={form.errorAt(at)}
      onChange={(next) => form.write(at, next)}
    />
  );
}

/** What is known, and what stands there already even when it is not. */
function named(codes: readonly string[], now: unknown, name: (code: string) => string): readonly Option[] {
  const held = (Array.isArray(now) ? now : [now]).filter((code) => typeof code === 'string' && code !== '');
  return [...new Set([...codes, ...(held as string[])])].map((value) => ({ value, label: name(value) }));
}

export function CountryField<T>(props: Common<T>) {
  const { country } = useFormats();
  return <ChoiceField {...props} options={named(countries, props.form.read(props.at), country)} />;
}

export function CurrencyField<T>(props: Common<T>) {
  const { currencyName } = useFormats();
  const options = named(currencies, props.form.read(props.at), (code) => `${code} · ${currencyName(code)}`);
  return <ChoiceField {...props} options={options} />;
}

export function LanguagesField<T>(props: Common<T>) {
  const { languageName } = useFormats();
  return <ManyField {...props} options={named(languages, props.form.read(props.at), languageName)} />;
}

/** Street to country, below one place of the form. */
export function AddressFields<T>(props: {
  form: Form<T>;
  at: string;
  labels: Readonly<
    Record<'street' | 'houseNumber' | 'postcode' | 'city' | 'country', string> & { addition?: string }
  >;
  strict?: boolean;
}) {
  const { form, at, labels, strict } = props;
  return (
    <>
      <div className="bo-pair">
        <TextField form={form} at={`${at}/street`} label={labels.street} required maxLength={120} />
        <TextField
          form={form}
          at={`${at}/houseNumber`}
          label={labels.houseNumber}
          required={strict}
          maxLength={20}
        />
        {labels.addition && (
          <TextField form={form} at={`${at}/addition`} label={labels.addition} maxLength={20} />
        )}
      </div>
      <div className="bo-pair">
        <TextField
          form={form}
          at={`${at}/postcode`}
          label={labels.postcode}
          required={strict}
          maxLength={12}
        />
        <TextField form={form} at={`${at}/city`} label={labels.city} required maxLength={80} />
        <CountryField form={form} at={`${at}/country`} label={labels.country} required />
      </div>
    </>
  );
}

export function WordsField<T>({ form, at, label, hint, known }: Common<T> & { known?: readonly string[] }) {
  const value = form.read(at);
  return (
    <TagsInput
      label={label}
      description={hint}
      data={[...(known ?? [])]}
      value={Array.isArray(value) ? value.map(String) : []}
      error={form.errorAt(at)}
      maxTags={100}
      splitChars={[',', ';']}
      onChange={(next) => form.write(at, next)}
    />
  );
}

export function FlagField<T>({ form, at, label, hint }: Common<T>) {
  return (
    <Checkbox
      label={label}
      description={hint}
      checked={form.read(at) === true}
      error={form.errorAt(at)}
      onChange={(event) => form.write(at, event.currentTarget.checked)}
    />
  );
}

/** Several of a few, each a box to tick. */
export function FlagsField<T>({
  form,
  at,
  label,
  hint,
  options,
}: Common<T> & { options: readonly Option[] }) {
  const value = form.read(at);
  return (
    <Checkbox.Group
      label={label}
      description={hint}
      value={Array.isArray(value) ? value.map(String) : []}
      error={form.errorAt(at)}
      onChange={(next) => form.write(at, next)}
    >
      <div className="bo-flags">
        {options.map((option) => (
          <Checkbox key={option.value} value={option.value} label={option.label} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

/** The same text in Dutch and English. */
export function TranslatedField<T>({
  form,
  at,
  label,
  required,
  long,
  rows,
}: Common<T> & { long?: boolean; rows?: number }) {
  const t = useTexts(kitTexts);
  const Field = long ? LongTextField : TextField;
  return (
    <div className="bo-pair">
      <Field form={form} at={`${at}/nl`} label={`${label} · ${t.dutch}`} required={required} rows={rows} />
      <Field form={form} at={`${at}/en`} label={`${label} · ${t.english}`} rows={rows} />
    </div>
  );
}
