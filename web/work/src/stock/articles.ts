import type { VariantLabel } from '@toonbank/client/inventory.ts';
import { api } from '../api.ts';

/** What the catalogue tells of an article that was scanned or searched. */
export type Found = Pick<VariantLabel, 'id' | 'sku' | 'gtin' | 'title' | 'pictureUrl'>;

const FOUND_MAX = 20;

/** By code exactly, or by words. */
export async function findArticles(code: string): Promise<readonly Found[]> {
  const { items } = await api<{ items: readonly Found[] }>('/api/admin/catalog/variants', {
    query: { q: code, limit: FOUND_MAX },
  });
  const exact = items.filter((each) => each.gtin === code || each.sku.toLowerCase() === code.toLowerCase());
  return exact.length > 0 ? exact : items;
}
