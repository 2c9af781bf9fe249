import { expect, test } from 'vitest';
import { looksLikeCode } from './collectionCode.ts';

test.each(['K7QM-3XPD', 'k7qm3xpd', 'https://shop.example/c/K7QM3XPD'])('%s is a code', (typed) => {
  expect(looksLikeCode(typed)).toBe(true);
});

test.each(['Lindeboom', 'W100234', 'astrid@example.com', 'van der Laan'])('%s is searched for', (typed) => {
  expect(looksLikeCode(typed)).toBe(false);
});
