export type Merge<T> = {
  /** Theirs, with what I changed on top. */
  readonly merged: T;
  /** Pointers that both of us changed, to different ends: mine was kept. */
  readonly clashes: readonly string[];
};

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function same(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((entry, index) => same(entry, right[index]));
  }
  if (isPlain(left) && isPlain(right)) {
    const names = new Set([...Object.keys(left), ...Object.keys(right)]);
    return [...names].every((name) => same(left[name], right[name]));
  }
  return false;
}

/** Three-way: objects field by field, lists and plain values as a whole. */
export function merge<T>(base: T, mine: T, theirs: T): Merge<T> {
  const clashes: string[] = [];
  const merged = mergeAt(base, mine, theirs, '', clashes) as T;
  return { merged, clashes };
}

function mergeAt(base: unknown, mine: unknown, theirs: unknown, at: string, clashes: string[]): unknown {
  if (same(base, mine)) return theirs;
  if (same(base, theirs) || same(mine, theirs)) return mine;
  if (isPlain(mine) && isPlain(theirs)) {
    const from = isPlain(base) ? base : {};
    const names = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
    return Object.fromEntries(
      [...names].map((name) => [
        name,
        mergeAt(from[name], mine[name], theirs[name], `${at}/${name}`, clashes),
      ]),
    );
  }
  clashes.push(at);
  return mine;
}
