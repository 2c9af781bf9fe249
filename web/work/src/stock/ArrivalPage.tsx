import { useNavigate, useParams } from '@tanstack/react-router';
import type { Arrival, Work } from '@toonbank/client/fulfillment.ts';
import { newId } from '@toonbank/client/ids.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useState } from 'react';
import { FULFILMENT, useApi } from '../api.ts';
import { Head } from '../kit/Head.tsx';
import { Loaded, Told } from '../kit/States.tsx';
import { useAct } from '../kit/useAct.ts';
import { useHere, useLocations } from '../session.ts';
import { Counting } from './Counting.tsx';
import { stockTexts } from './texts.ts';

/** A customer's order came in from another location: count it, then set it ready. */
export function ArrivalPage() {
  const t = useTexts(stockTexts);
  const { id } = useParams({ strict: false });
  const here = useHere();
  const locations = useLocations();
  const navigate = useNavigate();
  const [actId] = useState(newId);
  const arrivals = useApi<readonly Arrival[]>(here ? `${FULFILMENT}/arrivals` : null, {
    locationId: here?.id,
  });
  const receive = useAct<Work>({
    done: t.receivedForOrder,
    after: (work) => void navigate({ to: '/orders/$id', params: { id: work.id }, replace: true }),
  });
  return (
    <section className="wk-page wk-with-scan">
      <Loaded of={arrivals}>
        {(coming) => {
          const arrival = coming.find((each) => each.workOrderId === id);
          if (!arrival)
            return (
              <>
                <Head title={t.incoming} backTo="/stock/incoming" />
                <Told done title={t.received} />
              </>
            );
          return (
            <>
              <Head
                title={t.forOrder(arrival.orderNumber)}
                below={t.fromShop(locations.name(arrival.fromLocationId))}
                backTo="/stock/incoming"
              />
              <Counting
                lines={arrival.lines.map((line) => ({ ...line, id: line.lineId, expected: line.quantity }))}
                title={t.countGoods}
                text={t.countGoodsText}
                expected={t.expected}
                yes={t.receive}
                busy={receive.busy}
                onDone={(counted) =>
                  void receive.run(`${FULFILMENT}/work-orders/${arrival.workOrderId}/arrival`, {
                    id: actId,
                    lines: counted.map(({ id: lineId, quantity }) => ({ lineId, quantity })),
                  })
                }
              />
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
