/** One field that differs between two states of a thing. */
export type Change = { readonly field: string; readonly from: unknown; readonly to: unknown };

const UNTOLD = new Set(['version', 'updatedAt']);

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What changed from before to after, down to single fields: "address.city", "title.nl". */
export function changesBetween(before: unknown, after: unknown, at = ''): Change[] {
  if (isPlain(before) && isPlain(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
      (name) => !UNTOLD.has(name),
    );
    return names.flatMap((name) => changesBetween(before[name], after[name], at ? `${at}.${name}` : name));
  }
  if (JSON.stringify(before ?? null) === JSON.stringify(after ?? null)) return [];
  return [{ field: at, from: before, to: after }];
}

/** A value in one short line. */
export function briefly(value: unknown, words: { yes: string; no: string; empty: string }): string {
  if (value === null || value === undefined || value === '') return words.empty;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    if (value.length === 0) return words.empty;
    if (value.every((each) => typeof each !== 'object')) return value.join(', ');
    return `(${value.length})`;
  }
  if (isPlain(value) && typeof value['amount'] === 'number' && typeof value['currency'] === 'string') {
    return `${value['currency']} ${(value['amount'] / 100).toFixed(2)}`;
  }
  const text = JSON.stringify(value);
  return text.length > 60 ? text.slice(0, 57) + '…' : text;
}
