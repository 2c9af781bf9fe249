import { describe, expect, test } from 'vitest';
import { CODE_MAX, hear, SILENCE, type ScannerState } from './scanner.ts';

function play(keys: string[], gap: number, end = 'Enter', endGap = gap) {
  let state: ScannerState = SILENCE;
  let at = 1000;
  let swallowed = 0;
  for (const key of keys) {
    const heard = hear(state, { key, at });
    state = heard.state;
    if (heard.swallow) swallowed++;
    at += gap;
  }
  return { ...hear(state, { key: end, at: at - gap + endGap }), swallowed };
}

describe('the scanner', () => {
  test('is heard when keys come fast and end with Enter or Tab', () => {
    expect(play([...'8718510000005'], 8).code).toBe('8718510000005');
    expect(play([...'LH-1101-KLEI'], 20, 'Tab').code).toBe('LH-1101-KLEI');
  });

  test('is not mistaken for somebody typing', () => {
    expect(play([...'vaas'], 130).code).toBeUndefined();
    expect(play([...'8718510000005'], 8, 'Enter', 400).code).toBeUndefined();
    expect(play([...'12'], 5).code).toBeUndefined();
  });

  test('keeps the keys of a code from the page, but never those of a person', () => {
    expect(play([...'8718510000005'], 8).swallowed).toBe(10);
    expect(play([...'tafellamp'], 90).swallowed).toBe(0);
  });

  test('ignores modifiers on the way', () => {
    expect(play(['L', 'Shift', 'H', '-', '1', '2'], 8).code).toBe('LH-12');
  });

  test('begins anew after a pause', () => {
    let state = SILENCE;
    for (const [key, at] of [
      ['x', 0],
      ['1', 500],
      ['2', 510],
      ['3', 520],
      ['4', 530],
    ] as const)
      state = hear(state, { key, at }).state;
    expect(hear(state, { key: 'Enter', at: 540 }).code).toBe('1234');
  });

  test('gives up on endless input', () => {
    expect(
      play(
        Array.from({ length: CODE_MAX + 1 }, () => '1'),
        5,
      ).code,
    ).toBeUndefined();
  });
});
