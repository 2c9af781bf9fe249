import { Button, SegmentedControl, Select } from '@mantine/core';
import { newId } from '@toonbank/client/ids.ts';
import type { Order } from '@toonbank/client/orders.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useState } from 'react';
import { Ask } from '../kit/Ask.tsx';
import { useAction } from '../kit/useAction.ts';
import { useLocations } from '../network/lookups.ts';
import { ORDERS } from './looks.ts';
import { allOf, chosenLines, PieceChoice, type Choosable } from './PieceChoice.tsx';
import { orderTexts } from './texts.ts';

/** What a location still has to give of this order. */
function openAt(order: Order, locationId: string): Choosable[] {
  return order.lines.flatMap((line) => {
    const most = line.allocations
      .filter((each) => each.locationId === locationId)
      .reduce((sum, each) => sum + each.quantity - each.handedOver - each.cancelled, 0);
    return most > 0 ? [{ lineId: line.id, title: line.title, sku: line.sku, most }] : [];
  });
}

export function HandOut({ order }: { order: Order }) {
  const t = useTexts(orderTexts);
  const locations = useLocations();
  const ids = [
    ...new Set(order.lines.flatMap((line) => line.allocations.map((each) => each.locationId))),
  ].filter((id) => openAt(order, id).length > 0);
  const [asking, setAsking] = useState<string | null>(null);
  const [locationId, setLocationId] = useState(ids[0] ?? '');
  const [way, setWay] = useState<'COLLECTED' | 'SHIPPED'>(
    order.delivery.kind === 'SHIP' ? 'SHIPPED' : 'COLLECTED',
  );
  const lines = openAt(order, locationId);
  const [chosen, setChosen] = useState(() => allOf(lines));
  const action = useAction({ done: t.handOutDone, changes: ['/api/admin/'], after: () => setAsking(null) });
  const picked = chosenLines(lines, chosen);
  function choose(id: string): void {
    setLocationId(id);
    setChosen(allOf(openAt(order, id)));
  }
  if (ids.length === 0) return null;
  return (
    <>
      <Button
        onClick={() => {
          choose(ids[0] ?? '');
          setAsking(newId());
        }}
      >
        {t.handOut}
      </Button>
      <Ask
        open={asking !== null}
        title={t.handOut}
        text={t.handOutText}
        yes={t.handOutYes}
        busy={action.busy}
        disabled={picked.length === 0}
        onClose={() => setAsking(null)}
        onYes={() =>
          void action.run(`${ORDERS}/${order.id}/handovers`, {
            method: 'POST',
            body: { id: asking, locationId, way, lines: picked },
          })
        }
      >
        <div className="bo-fields">
          <Select
            label={t.location}
            data={ids.map((id) => ({ value: id, label: locations.name(id) }))}
            value={locationId}
            allowDeselect={false}
            onChange={(id) => id && choose(id)}
          />
          <SegmentedControl
            aria-label={t.way}
            value={way}
            onChange={(value) => setWay(value as typeof way)}
            data={(['COLLECTED', 'SHIPPED'] as const).map((value) => ({ value, label: t.ways[value] }))}
          />
          <PieceChoice lines={lines} chosen={chosen} onChange={setChosen} />
        </div>
      </Ask>
    </>
  );
}
