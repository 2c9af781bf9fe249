import type { Carrier } from '@toonbank/client/fulfillment.ts';
import { FULFILMENT, useApi } from './api.ts';

/** Carriers by their code, as people know them. */
export function useCarriers(): (code: string | undefined) => Carrier | undefined {
  const { data } = useApi<readonly Carrier[]>(`${FULFILMENT}/carriers`);
  return (code) => data?.find((each) => each.code === code);
}
