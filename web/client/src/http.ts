import { newId } from './ids.ts';
import { problemOf, Unreachable } from './problem.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
export type Query = Readonly<
  Record<string, string | number | boolean | readonly string[] | null | undefined>
>;

export type Call = {
  readonly method?: Method;
  readonly query?: Query;
  readonly body?: unknown;
  /** A file goes as it is. */
  readonly file?: Blob;
  /** Every write carries one; give your own to make a repeat safe. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
};

export type Surroundings = {
  readonly base?: string;
  /** Asked for every request: the language chosen now, the device's token. */
  readonly headers: () => Record<string, string>;
  /** Told when the server no longer knows who is asking. */
  readonly onSignInNeeded?: () => void;
  readonly fetch?: typeof fetch;
};

export type Client = {
  <T>(path: string, call?: Call): Promise<T>;
};

export function queryText(query: Query | undefined): string {
  if (!query) return '';
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === null || value === undefined || value === '') continue;
    if (Array.isArray(value)) for (const each of value as readonly string[]) search.append(name, each);
    else search.set(name, String(value));
  }
  const text = search.toString();
  return text ? '?' + text : '';
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (!text) return undefined;
  const type = response.headers.get('content-type') ?? '';
  if (!/[/+]json/.test(type)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The one way to the server: JSON both ways, refusals as Problem, silence as Unreachable, a key on every write. */
export function createClient(around: Surroundings): Client {
  return async function call<T>(path: string, options: Call = {}): Promise<T> {
    const method = options.method ?? 'GET';
    const headers: Record<string, string> = {
      accept: 'application/json, application/problem+json',
      ...around.headers(),
    };
    let body: BodyInit | undefined;
    if (options.file) {
      headers['content-type'] = options.file.type || 'application/octet-stream';
      body = options.file;
    } else if (options.body !== undefined) {
      headers['content-type'] = 'application/json';
      body = JSON.stringify(options.body);
    }
    if (method !== 'GET') headers['idempotency-key'] = options.idempotencyKey ?? newId();

    let response: Response;
    try {
      response = await (around.fetch ?? fetch)((around.base ?? '') + path + queryText(options.query), {
        method,
        headers,
        body,
        signal: options.signal,
        credentials: 'same-origin',
      });
    } catch (cause) {
      if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
      throw new Unreachable('no answer', { cause });
    }
    const answer = await bodyOf(response);
    if (response.ok) return answer as T;
    const problem = problemOf(response.status, answer);
    if (problem.signInNeeded) around.onSignInNeeded?.();
    throw problem;
  };
}
