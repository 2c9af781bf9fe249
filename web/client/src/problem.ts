/** One field that the server refused: where (JSON pointer), which rule, and what to do. */
export type FieldRefusal = { readonly pointer: string; readonly code: string; readonly detail: string };

/** A refusal as the server words it (RFC 9457), in the language of the person. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string,
    readonly fields: readonly FieldRefusal[],
    /** Everything else the server said about it, by name. */
    readonly more: Readonly<Record<string, unknown>>,
  ) {
    super(detail || title || code);
  }

  get staleVersion(): boolean {
    return this.code === 'platform.stale-version';
  }

  get signInNeeded(): boolean {
    return this.status === 401;
  }
}

/** No answer came: the network or the server is away. Whether a write happened is unknown; repeat it with the same key. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function fieldRefusals(value: unknown): FieldRefusal[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isRecord).map((entry) => ({
    pointer: text(entry['pointer']),
    code: text(entry['code']),
    detail: text(entry['detail']),
  }));
}

const OWN = new Set(['type', 'title', 'status', 'detail', 'code', 'errors', 'instance']);

/** Reads a problem+json body; anything else becomes a problem without words, by its status alone. */
export function problemOf(status: number, body: unknown): Problem {
  if (!isRecord(body)) return new Problem(status, `http.${status}`, '', '', [], {});
  const more = Object.fromEntries(Object.entries(body).filter(([name]) => !OWN.has(name)));
  const code = text(body['code']) || `http.${status}`;
  return new Problem(
    status,
    code,
    text(body['title']),
    text(body['detail']),
    fieldRefusals(body['errors']),
    more,
  );
}
