import type { Language } from '../i18n/language.ts';

/** Minor units and a currency, as the server sends it. */
export type Money = { readonly amount: number; readonly currency: string };

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };
const formats = new Map<string, Intl.NumberFormat>();

export function localeOf(language: Language): string {
  return locales[language];
}

function format(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  let found = formats.get(key);
  if (!found) {
    found = new Intl.NumberFormat(locales[language], options);
    formats.set(key, found);
  }
  return found;
}

/** How many minor units make a major one, as a power of ten: 2 for EUR, 0 for JPY. */
export function decimalsOf(currency: string): number {
  return format('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** The exact decimal text of an amount in minor units; no floating point on the way. */
export function decimalText(amount: number, decimals: number): string {
  const digits = String(Math.abs(amount)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const part = digits.slice(digits.length - decimals);
  return (amount < 0 ? '-' : '') + whole + (decimals ? '.' + part : '');
}

export function showMoney(money: Money | null | undefined, language: Language): string {
  if (!money) return '–';
  const text = decimalText(money.amount, decimalsOf(money.currency));
  return format(language, { style: 'currency', currency: money.currency }).format(
    text as unknown as Intl.StringNumericLiteral,
  );
}

/**
 * What a person typed as an amount, in minor units; null when it is no amount. Takes "12,95", "12.95", "1.234,50", "€ 12";
 * refuses more decimals than the currency has, and "1.234", which could be a thousand or one and a bit.
 */
export function readMoney(typed: string, currency: string): Money | null {
  const decimals = decimalsOf(currency);
  const plain = typed.replace(/[\s\u00a0€$£]/g, '');
  const match = /^(-?)(\d{1,3}(?:[.,]\d{3})+|\d+)?(?:[.,](\d*))?$/.exec(plain);
  if (!match || (!match[2] && !match[3])) return null;
  if (match[3] === undefined && /^\d+[.,]\d+$/.test(match[2] ?? '')) return null;
  const whole = (match[2] ?? '0').replace(/[.,]/g, '');
  let part = match[3] ?? '';
  if (part.length > decimals) return null;
  part = part.padEnd(decimals, '0');
  const amount = Number(whole + part);
  if (!Number.isSafeInteger(amount)) return null;
  return { amount: match[1] && amount !== 0 ? -amount : amount, currency };
}

/** An amount as it stands in a field: "12,95" in Dutch, "12.95" in English. */
export function moneyForField(money: Money, language: Language): string {
  const text = decimalText(money.amount, decimalsOf(money.currency));
  return language === 'nl' ? text.replace('.', ',') : text;
}

export function showNumber(value: number, language: Language): string {
  return format(language, {}).format(value);
}

/** 2100 basis points is 21%. */
export function showRate(basisPoints: number, language: Language): string {
  return format(language, { style: 'percent', maximumFractionDigits: 2 }).format(basisPoints / 10_000);
}

export function addMoney(left: Money, right: Money): Money {
  if (left.currency !== right.currency)
    throw new Error(`${left.currency} and ${right.currency} do not add up`);
  return { amount: left.amount + right.amount, currency: left.currency };
}
