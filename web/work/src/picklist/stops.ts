import type { PickList } from '@toonbank/client/fulfillment.ts';

/** Pieces of a round that are still to be taken. */
export function stopsLeft(list: Pick<PickList, 'stops'>): number {
  return list.stops.reduce((sum, stop) => sum + Math.max(0, stop.quantity - stop.picked), 0);
}

/** Into which tote the last piece of this variant went: the one that holds more of it than before. */
export function intoTote(
  before: Pick<PickList, 'stops'>,
  after: Pick<PickList, 'stops'>,
  variantId: string,
): number | undefined {
  const had = before.stops.find((stop) => stop.variantId === variantId)?.parts ?? [];
  const has = after.stops.find((stop) => stop.variantId === variantId)?.parts ?? [];
  return has.find(
    (part) => part.picked > (had.find((each) => each.lineId === part.lineId)?.picked ?? part.picked),
  )?.tote;
}
