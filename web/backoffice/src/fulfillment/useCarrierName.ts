import type { Carrier } from '@toonbank/client/fulfillment.ts';
import { useApi } from '../kit/useApi.ts';
import { FULFILLMENT } from './looks.tsx';

/** A carrier as people know it. */
export function useCarrierName(): (code: string | undefined) => string {
  const { data } = useApi<readonly Carrier[]>(`${FULFILLMENT}/carriers`);
  return (code) => (code ? (data?.find((each) => each.code === code)?.name ?? code) : '–');
}
