import { describe, expect, test } from 'vitest';
import { kitTexts } from './texts.ts';
import { dueIn } from './time.ts';

const now = Date.parse('2026-11-23T10:00:00Z');
const due = (instant: string) => dueIn(instant, now, kitTexts.nl, 'nl');

describe('when something is due', () => {
  test.each([
    ['2026-11-23T10:25:00Z', 'nog 25 min', 'soon'],
    ['2026-11-23T11:30:00Z', 'vandaag 12:30', 'soon'],
    ['2026-11-23T16:00:00Z', 'vandaag 17:00', 'calm'],
    ['2026-11-24T11:00:00Z', 'morgen 12:00', 'calm'],
    ['2026-11-23T09:48:00Z', '12 min te laat', 'late'],
    ['2026-11-23T06:30:00Z', '3 uur te laat', 'late'],
    ['2026-11-20T06:30:00Z', '3 dagen te laat', 'late'],
  ])('%s reads %s', (instant, words, tone) => {
    expect(due(instant)).toEqual({ words, tone });
  });

  test('a day further away is named', () => {
    expect(due('2026-11-27T11:00:00Z').words).toBe('vrijdag 27 november');
  });
});
