import type { Category, ProductStatus } from '@toonbank/client/catalog.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import type { Tone } from '@toonbank/ui/parts/Badge.tsx';
import { useMemo } from 'react';
import { useApi } from '../kit/useApi.ts';

export const CATALOG = '/api/admin/catalog';

export const statusTone: Record<ProductStatus, Tone> = {
  DRAFT: 'waiting',
  ACTIVE: 'good',
  ARCHIVED: 'quiet',
};

const DEPTH_MAX = 10;

function pathOf(category: Category, byCode: ReadonlyMap<string, Category>): readonly Category[] {
  const path = [category];
  for (let depth = 0; depth < DEPTH_MAX; depth++) {
    const parent = byCode.get(path[0]?.parentCode ?? '');
    if (!parent) break;
    path.unshift(parent);
  }
  return path;
}

/** Categories by code, named with the way there. */
export function useCategories() {
  const { text } = useFormats();
  const { data } = useApi<{ items: readonly Category[] }>(`${CATALOG}/categories`);
  return useMemo(() => {
    const items = data?.items ?? [];
    const byCode = new Map(items.map((category) => [category.code, category]));
    return {
      name: (code: string) => text(byCode.get(code)?.name) || code,
      // "Wonen › Lampen": the way there, so that equal names can be told apart
      options: items.map((category) => ({
        value: category.code,
        label: pathOf(category, byCode)
          .map((each) => text(each.name))
          .join(' › '),
      })),
    };
  }, [data, text]);
}

export function useVendors(): readonly string[] {
  return useApi<{ items: readonly string[] }>(`${CATALOG}/vendors`).data?.items ?? [];
}

export function useTags(): readonly string[] {
  return useApi<{ items: readonly string[] }>(`${CATALOG}/tags`).data?.items ?? [];
}
