import { weekdays, type Opening, type OpeningHours, type Weekday } from '@toonbank/client/network.ts';

/** "09:00:00" as people write it. */
export function clock(time: string): string {
  return time.slice(0, 5);
}

export function openingsText(openings: readonly Opening[] | undefined, closed: string): string {
  if (!openings || openings.length === 0) return closed;
  return openings.map((opening) => `${clock(opening.from)}–${clock(opening.until)}`).join(', ');
}

/** The openings of one date: those of its exception if it has one, else those of its weekday. */
export function openingsOn(hours: OpeningHours, date: string): readonly Opening[] {
  const exception = hours.exceptions.find((each) => each.date === date);
  if (exception) return exception.openings;
  const day = new Date(date + 'T12:00:00Z').getUTCDay();
  const weekday = weekdays[(day + 6) % 7] as Weekday;
  return hours.week[weekday] ?? [];
}

export function openAt(hours: OpeningHours, now: Date, zone: string): boolean {
  const date = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(now);
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
  }).format(now);
  return openingsOn(hours, date).some(
    (opening) => clock(opening.from) <= time && time < clock(opening.until),
  );
}
