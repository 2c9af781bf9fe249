import { showDay, showTime, SHOP_ZONE } from '@toonbank/ui/format/dates.ts';
import type { Language } from '@toonbank/ui/i18n/language.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

type Words = {
  readonly minutes: (count: number) => string;
  readonly hours: (count: number) => string;
  readonly lateMinutes: (count: number) => string;
  readonly lateHours: (count: number) => string;
  readonly lateDays: (count: number) => string;
  readonly today: (time: string) => string;
  readonly tomorrow: (time: string) => string;
};

export type Due = { readonly words: string; readonly tone: 'late' | 'soon' | 'calm' };

const SOON_MS = 2 * HOUR_MS;

function dayOf(at: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: SHOP_ZONE }).format(at);
}

/** "nog 25 minuten", "vandaag 17:00", "morgen 12:00", "3 uur te laat". */
export function dueIn(instant: string, now: number, words: Words, language: Language): Due {
  const left = Date.parse(instant) - now;
  if (left < 0) {
    const late = -left;
    if (late < HOUR_MS)
      return { words: words.lateMinutes(Math.max(1, Math.floor(late / MINUTE_MS))), tone: 'late' };
    if (late < 2 * DAY_MS) return { words: words.lateHours(Math.floor(late / HOUR_MS)), tone: 'late' };
    return { words: words.lateDays(Math.floor(late / DAY_MS)), tone: 'late' };
  }
  if (left < HOUR_MS) return { words: words.minutes(Math.max(1, Math.ceil(left / MINUTE_MS))), tone: 'soon' };
  const tone = left < SOON_MS ? 'soon' : 'calm';
  const time = showTime(instant, language);
  if (dayOf(Date.parse(instant)) === dayOf(now)) return { words: words.today(time), tone };
  if (dayOf(Date.parse(instant)) === dayOf(now + DAY_MS)) return { words: words.tomorrow(time), tone };
  return { words: showDay(instant, language), tone };
}
