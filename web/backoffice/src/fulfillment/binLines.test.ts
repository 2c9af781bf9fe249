import { expect, test } from 'vitest';
import { readBins } from './binLines.ts';

test('reads lines as typed and as pasted', () => {
  expect(readBins('LH-1;A-02-9\r\n\nLH-2\tA-02-10\nLH-3;')).toEqual({
    bins: [
      { sku: 'LH-1', bin: 'A-02-9' },
      { sku: 'LH-2', bin: 'A-02-10' },
      { sku: 'LH-3', bin: '' },
    ],
    badLine: null,
  });
});

test.each([
  ['LH-1;A\nLH-2', 2],
  [';A', 1],
  ['LH-1;A;B', 1],
])('names the line of %j that is none', (text, line) => {
  expect(readBins(text).badLine).toBe(line);
});
