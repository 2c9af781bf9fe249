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

/** Categories by code, indented as deep as they lie. */
export function useCategories() {
  const { text } = useFormats();
  const { data } = useApi<{ items: readonly Category[] }>(`${CATALOG}/categories`);
  return useMemo(() => {
    const items = data?.items ?? [];
    const byCode = new Map(items.map((category) => [category.code, category]));
    return {
      name: (code: string) => text(byCode.get(code)?.name) || code,
      options: items.map((category) => ({
        value: category.code,
        label: '\u2003'.repeat(category.code.split('/').length - 1) + text(category.name),
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
