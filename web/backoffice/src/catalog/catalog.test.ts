import { describe, expect, test } from 'vitest';
import { codeOf, combinations, sameChoice, valuesOf } from './combinations.ts';
import { htmlOfText, textOfHtml } from './description.ts';

describe('a description', () => {
  test('of paragraphs is edited as text and comes back the same', () => {
    const html = '<p>Met de hand gedraaid.<br>Elke vaas anders.</p><p>Jan &amp; Zn. &lt;3</p>';
    expect(textOfHtml(html)).toBe('Met de hand gedraaid.\nElke vaas anders.\n\nJan & Zn. <3');
    expect(htmlOfText(textOfHtml(html))).toBe(html);
  });

  test('with more in it stays HTML, so that nothing is lost', () => {
    const html = '<p>Een <strong>lamp</strong></p><ul><li>led</li></ul>';
    expect(textOfHtml(html)).toBe(html);
    expect(htmlOfText(html)).toBe(html);
  });

  test('of nothing is nothing', () => {
    expect(htmlOfText('  ')).toBe('');
    expect(textOfHtml('')).toBe('');
  });
});

describe('options', () => {
  const colour = { code: 'kleur', name: { nl: 'Kleur' }, values: valuesOf(['Klei', 'Mosgroen'], []) };
  const size = { code: 'maat', name: { nl: 'Maat' }, values: valuesOf(['S', 'L'], []) };

  test('make every combination once', () => {
    expect(combinations([colour, size])).toEqual([
      { kleur: 'klei', maat: 's' },
      { kleur: 'klei', maat: 'l' },
      { kleur: 'mosgroen', maat: 's' },
      { kleur: 'mosgroen', maat: 'l' },
    ]);
    expect(combinations([])).toEqual([{}]);
    expect(sameChoice({ kleur: 'klei' }, { kleur: 'klei', maat: 's' })).toBe(false);
  });

  test('keep the code of a value that was there', () => {
    const known = [{ code: 'terra', name: { nl: 'Klei', en: 'Clay' } }];
    expect(valuesOf(['Klei', 'Crème', 'crème', ' '], known)).toEqual([
      known[0],
      { code: 'creme', name: { nl: 'Crème' } },
    ]);
    expect(codeOf('Grijs / Groen!')).toBe('grijs-groen');
  });
});
