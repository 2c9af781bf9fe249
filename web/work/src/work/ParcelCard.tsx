import type { Parcel, Work } from '@toonbank/client/fulfillment.ts';
import { newId } from '@toonbank/client/ids.ts';
import { Problem } from '@toonbank/client/problem.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge, type Tone } from '@toonbank/ui/parts/Badge.tsx';
import { ExternalLink, Package, PackageOpen, Printer, Tag, Truck, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { FULFILMENT, forget } from '../api.ts';
import { useCarriers } from '../carriers.ts';
import { useAct } from '../kit/useAct.ts';
import { useMay } from '../session.ts';
import { workTexts } from './texts.ts';

const tones: Record<Parcel['state'], Tone> = {
  OPEN: 'waiting',
  CLOSED: 'waiting',
  LABELLED: 'informing',
  SHIPPED: 'good',
  IN_TRANSIT: 'good',
  DELIVERED: 'good',
  LOST: 'urgent',
  RETURNED_TO_SENDER: 'urgent',
  RETURNED: 'quiet',
  UNPACKED: 'quiet',
};

/** One box: what is in it, its label, where it is. */
export function ParcelCard({ work, parcel }: { work: Work; parcel: Parcel }) {
  const t = useTexts(workTexts);
  const may = useMay();
  const carrier = useCarriers()(parcel.carrier);
  const [away, setAway] = useState(false);
  const path = `${FULFILMENT}/parcels/${parcel.id}`;
  const pdf = `${path}/label.pdf`;
  const label = useAct<Parcel>({
    done: t.labelDone,
    after: () => {
      setAway(false);
      void forget(`${FULFILMENT}/work-orders`);
      window.open(pdf, '_blank', 'noopener');
    },
    refused: (error) => {
      const unreachable = error instanceof Problem && error.code === 'fulfillment.carrier-unavailable';
      setAway(unreachable);
      return unreachable;
    },
  });
  const act = useAct<Work>({});
  const toStore = work.kind === 'SHIP_TO_STORE';
  const here = ['CLOSED', 'LABELLED'].includes(parcel.state);
  return (
    <section className="wk-card">
      <h2>
        <Package size={20} aria-hidden="true" /> {t.parcel(parcel.number)}
        <Badge tone={tones[parcel.state]}>{t.parcelStates[parcel.state]}</Badge>
      </h2>
      <ul className="wk-plain">
        {parcel.lines.map((line) => (
          <li key={line.lineId}>
            <b className="tb-figures">{line.quantity} ×</b> {line.title}
          </li>
        ))}
      </ul>
      {parcel.trackingCode && (
        <p className="wk-soft">
          {carrier?.name ?? parcel.carrier} · <span className="tb-code">{parcel.trackingCode}</span>
        </p>
      )}
      {away && (
        <p className="wk-alert" role="alert">
          {t.carrierAway}
        </p>
      )}
      {may('FULFIL') && (
        <div className="wk-card-acts">
          {here && !toStore && parcel.state === 'CLOSED' && (
            <button
              type="button"
              className="wk-button wk-main"
              disabled={label.busy}
              onClick={() => void label.run(`${path}/label`)}
            >
              <Tag size={18} aria-hidden="true" /> {t.makeLabel}
            </button>
          )}
          {parcel.state === 'LABELLED' && (
            <a className="wk-button" href={pdf} target="_blank" rel="noopener">
              <Printer size={18} aria-hidden="true" /> {t.printLabel}
            </a>
          )}
          {here && (toStore || parcel.state === 'LABELLED') && (
            <button
              type="button"
              className="wk-button wk-main"
              disabled={act.busy || work.held}
              onClick={() => void act.run(`${path}/shipment`, { id: newId() })}
            >
              <Truck size={18} aria-hidden="true" /> {toStore ? t.giveStore : t.given}
            </button>
          )}
          {here && (
            <button
              type="button"
              className="wk-quiet"
              disabled={act.busy}
              onClick={() => void act.run(`${path}/unpacking`)}
            >
              <PackageOpen size={18} aria-hidden="true" /> {t.unpack}
            </button>
          )}
          {parcel.state === 'RETURNED_TO_SENDER' && (
            <button
              type="button"
              className="wk-button wk-main"
              disabled={act.busy}
              onClick={() => void act.run(`${path}/return-receipt`, { id: newId() })}
            >
              <Undo2 size={18} aria-hidden="true" /> {t.cameBack}
            </button>
          )}
        </div>
      )}
      {parcel.trackingUrl && !here && (
        <p>
          <a className="wk-quiet" href={parcel.trackingUrl} target="_blank" rel="noopener">
            <ExternalLink size={18} aria-hidden="true" /> {t.track}
          </a>
        </p>
      )}
    </section>
  );
}
