import type { Language } from '../i18n/language.ts';
import { localeOf } from './money.ts';

/** Shops work on Dutch time; the server speaks UTC. */
export const SHOP_ZONE = 'Europe/Amsterdam';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let found = formats.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(localeOf(language), { timeZone: SHOP_ZONE, ...options });
    formats.set(key, found);
  }
  return found;
}

function valid(instant: string | number | Date): Date | null {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** "12 nov 2026" */
export function showDate(instant: string | null | undefined, language: Language): string {
  const date = instant ? valid(instant) : null;
  return date ? format(language, { day: 'numeric', month: 'short', year: 'numeric' }).format(date) : '–';
}

/** "12 nov 2026, 14:05" */
export function showMoment(instant: string | null | undefined, language: Language): string {
  const date = instant ? valid(instant) : null;
  if (!date) return '–';
  return format(language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(date);
}

/** "14:05" */
export function showTime(instant: string | null | undefined, language: Language): string {
  const date = instant ? valid(instant) : null;
  return date ? format(language, { hour: '2-digit', minute: '2-digit' }).format(date) : '–';
}

/** "maandag 23 november" */
export function showDay(instant: string | number, language: Language): string {
  const date = valid(instant);
  return date ? format(language, { weekday: 'long', day: 'numeric', month: 'long' }).format(date) : '–';
}

function dayNumber(date: Date): number {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: SHOP_ZONE }).format(date);
  return Date.parse(parts + 'T00:00:00Z') / 86_400_000;
}

/** In a list: "14:05" today, "gisteren 14:05", "12 nov" this year, "12 nov 2025" before. */
export function showRecent(instant: string | null | undefined, language: Language, now: Date): string {
  const date = instant ? valid(instant) : null;
  if (!date) return '–';
  const age = dayNumber(now) - dayNumber(date);
  const time = format(language, { hour: '2-digit', minute: '2-digit' }).format(date);
  if (age === 0) return time;
  if (age === 1) return `${language === 'nl' ? 'gisteren' : 'yesterday'} ${time}`;
  const sameYear =
    format('en', { year: 'numeric' }).format(date) === format('en', { year: 'numeric' }).format(now);
  return sameYear
    ? format(language, { day: 'numeric', month: 'short' }).format(date)
    : showDate(date.toISOString(), language);
}

/** Midnight in the shop's zone at the start of the day of `now`, as an instant. */
export function startOfShopDay(now: Date): string {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: SHOP_ZONE }).format(now);
  const guess = Date.parse(day + 'T00:00:00Z');
  const offset = zoneOffset(new Date(guess));
  return new Date(guess - offset).toISOString();
}

function zoneOffset(date: Date): number {
  const name = new Intl.DateTimeFormat('en', { timeZone: SHOP_ZONE, timeZoneName: 'longOffset' })
    .formatToParts(date)
    .find((part) => part.type === 'timeZoneName')?.value;
  const match = /GMT([+-])(\d{2}):(\d{2})/.exec(name ?? '');
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return (match[1] === '-' ? -minutes : minutes) * 60_000;
}
