/** One page of a list, as every list endpoint answers. */
export type Page<T> = {
  readonly items: readonly T[];
  readonly next?: string | null;
  readonly total?: Total | null;
};

/** Counted up to 10,000; beyond that `exact` is false. */
export type Total = { readonly count: number; readonly exact: boolean };

export const PAGE_SIZE = 50;
