import type { OrderLine, OrderStatus } from '@toonbank/client/orders.ts';
import type { Tone } from '@toonbank/ui/parts/Badge.tsx';

export const ORDERS = '/api/admin/orders';

export const orderTone: Record<OrderStatus, Tone> = {
  OPEN: 'waiting',
  PARTLY_FULFILLED: 'informing',
  FULFILLED: 'good',
  CANCELLED: 'quiet',
  PARTLY_RETURNED: 'urgent',
  RETURNED: 'urgent',
  CREDITED: 'quiet',
};

export type Stretch = {
  readonly kind: 'handed' | 'returned' | 'cancelled' | 'open';
  readonly pieces: number;
};

/** The pieces of lines as stretches of one bar; they always add up to what was ordered. */
export function stretches(lines: readonly OrderLine[]): readonly Stretch[] {
  let handed = 0;
  let returned = 0;
  let cancelled = 0;
  let open = 0;
  for (const line of lines) {
    if (line.quantity <= 0) continue;
    const { progress } = line;
    const gone = progress.shipped + progress.collected;
    returned += progress.returned;
    handed += gone - progress.returned;
    cancelled += progress.cancelled;
    open += line.quantity - gone - progress.cancelled;
  }
  const all: Stretch[] = [
    { kind: 'handed', pieces: handed },
    { kind: 'returned', pieces: returned },
    { kind: 'cancelled', pieces: cancelled },
    { kind: 'open', pieces: open },
  ];
  return all.filter((stretch) => stretch.pieces > 0);
}
