import { describe, expect, test } from 'vitest';
import { showDate, showMoment, showRecent, startOfShopDay } from './dates.ts';

describe('dates', () => {
  test('are told in Dutch shop time', () => {
    expect(showDate('2026-11-12T23:30:00Z', 'nl')).toBe('13 nov 2026');
    expect(showMoment('2026-07-01T12:05:00Z', 'en')).toBe('1 Jul 2026, 14:05');
    expect(showDate(undefined, 'nl')).toBe('–');
    expect(showDate('nonsense', 'nl')).toBe('–');
  });

  test('grow shorter the nearer they are', () => {
    const now = new Date('2026-11-23T09:00:00Z');
    expect(showRecent('2026-11-23T08:05:00Z', 'nl', now)).toBe('09:05');
    expect(showRecent('2026-11-22T22:30:00Z', 'nl', now)).toBe('gisteren 23:30');
    expect(showRecent('2026-11-22T23:30:00Z', 'nl', now)).toBe('00:30');
    expect(showRecent('2026-03-02T10:00:00Z', 'en', now)).toBe('2 Mar');
    expect(showRecent('2025-03-02T10:00:00Z', 'en', now)).toBe('2 Mar 2025');
  });

  test('a shop day begins at midnight in Amsterdam, winter and summer', () => {
    expect(startOfShopDay(new Date('2026-11-23T09:00:00Z'))).toBe('2026-11-22T23:00:00.000Z');
    expect(startOfShopDay(new Date('2026-07-01T09:00:00Z'))).toBe('2026-06-30T22:00:00.000Z');
    expect(startOfShopDay(new Date('2026-07-01T22:30:00Z'))).toBe('2026-07-01T22:00:00.000Z');
  });
});
