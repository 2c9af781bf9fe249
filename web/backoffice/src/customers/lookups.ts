import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useMemo } from 'react';
import { useMay } from '../access/session.ts';
import { useApi } from '../kit/useApi.ts';

export const TIERS = '/api/admin/customers/tiers';
export const SEGMENTS = '/api/admin/customers/segments';

type Titled = Readonly<Record<string, string>>;
export type Tier = {
  readonly id: string;
  readonly code: string;
  readonly title: Titled;
  readonly place: number;
  readonly customers?: number;
  readonly version: number;
};
export type Segment = {
  readonly id: string;
  readonly code: string;
  readonly title: Titled;
  readonly rule?: SegmentRule;
  readonly version: number;
};
export type SegmentRule = {
  readonly allTags?: readonly string[];
  readonly anyTag?: readonly string[];
  readonly noTag?: readonly string[];
  readonly tiers?: readonly string[];
  readonly countries?: readonly string[];
  readonly cities?: readonly string[];
  readonly languages?: readonly string[];
  readonly company?: boolean;
  readonly account?: boolean;
  readonly mayBeMailed?: boolean;
  readonly customerForDays?: number;
  readonly newForDays?: number;
};

function useCoded<T extends { readonly code: string; readonly title: Titled }>(path: string) {
  const may = useMay();
  const { text } = useFormats();
  const found = useApi<{ items: readonly T[] }>(may('CUSTOMERS_READ') ? path : null);
  return useMemo(() => {
    const items = found.data?.items ?? [];
    const byCode = new Map(items.map((each) => [each.code, each]));
    return {
      items,
      options: items.map((each) => ({ value: each.code, label: text(each.title) || each.code })),
      name: (code: string | undefined) => {
        const known = code === undefined ? undefined : byCode.get(code);
        return known ? text(known.title) || known.code : (code ?? '–');
      },
    };
  }, [found.data, text]);
}

/** Tiers, the lowest first. */
export const useTiers = () => useCoded<Tier>(TIERS);
export const useSegments = () => useCoded<Segment>(SEGMENTS);
