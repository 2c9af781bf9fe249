import type { Translated } from '@toonbank/client/money.ts';

/**
 * A description is simple HTML. Where it is only paragraphs and line breaks it is edited as plain text, an empty line
 * between paragraphs; with anything more in it (lists, bold) it is edited as the HTML it is, so that nothing is lost.
 */
const PLAIN = /^\s*(?:<p>(?:[^<]|<br\s*\/?>)*<\/p>\s*)*$/i;
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: '\u00a0',
};

export function textOfHtml(html: string): string {
  if (!/[<&]/.test(html) || (/</.test(html) && !PLAIN.test(html))) return html;
  return html
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/p>\s*<p>/gi, '\n\n')
    .replace(/<\/?p>/gi, '')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (whole, name: string) => entities[name] ?? whole)
    .trim();
}

export function htmlOfText(text: string): string {
  if (/<[a-z][^>]*>/i.test(text)) return text;
  const safe = text.trim().replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  if (safe === '') return '';
  return safe
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replace(/\n/g, '<br>')}</p>`)
    .join('');
}

export function eachText(texts: Translated, change: (text: string) => string): Translated {
  return Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, change(text ?? '')]));
}
