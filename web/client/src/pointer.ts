/** JSON pointers (RFC 6901): the server names a refused field by one, forms read and write by the same one. */

function steps(pointer: string): string[] {
  if (pointer === '' || pointer === '/') return [];
  return pointer
    .replace(/^\//, '')
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

export function readAt(value: unknown, pointer: string): unknown {
  let at: unknown = value;
  for (const step of steps(pointer)) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Record<string, unknown>)[step];
  }
  return at;
}

/** A copy of `value` with `next` at the pointer; missing objects on the way are made. */
export function writeAt<T>(value: T, pointer: string, next: unknown): T {
  return written(value, steps(pointer), next) as T;
}

function written(value: unknown, path: string[], next: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return next;
  if (Array.isArray(value)) {
    const copy: unknown[] = [...value];
    copy[Number(step)] = written(copy[Number(step)], rest, next);
    return copy;
  }
  const from = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  return { ...from, [step]: written(from[step], rest, next) };
}

export function pointerTo(...path: (string | number)[]): string {
  return path.map((step) => '/' + String(step).replaceAll('~', '~0').replaceAll('/', '~1')).join('');
}
