import type { Category, CustomField, ProductStatus } from '@toonbank/client/catalog.ts';
import type { Translated } from '@toonbank/client/money.ts';
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

/** The typed fields a shop added to its products: their names, and their values in words. */
export function useCustomFields() {
  const { text } = useFormats();
  const { data } = useApi<{ items: readonly CustomField[] }>(`${CATALOG}/custom-fields`);
  const byCode = new Map((data?.items ?? []).map((field) => [field.code, field]));
  return {
    name: (code: string) => text(byCode.get(code)?.name) || code,
    value: (code: string, value: Translated) => {
      const field = byCode.get(code);
      const plain = text(value) || value['und'] || '';
      const choice = field?.choices?.find((each) => each.code === plain);
      return choice ? text(choice.name) : field?.unit ? `${plain} ${field.unit}` : plain;
    },
  };
}

export function useVendors(): readonly string[] {
  return useApi<{ items: readonly string[] }>(`${CATALOG}/vendors`).data?.items ?? [];
}

export function useTags(): readonly string[] {
  return useApi<{ items: readonly string[] }>(`${CATALOG}/tags`).data?.items ?? [];
}
