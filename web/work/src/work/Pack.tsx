import { Link } from '@tanstack/react-router';
import { toPack, type Parcel, type Work } from '@toonbank/client/fulfillment.ts';
import { newId } from '@toonbank/client/ids.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { FileText, Package, ScanBarcode, Truck, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { FULFILMENT } from '../api.ts';
import { ScanBar } from '../kit/ScanBar.tsx';
import { kitTexts } from '../kit/texts.ts';
import { useAct } from '../kit/useAct.ts';
import { CloseParcel } from './CloseParcel.tsx';
import { ParcelCard } from './ParcelCard.tsx';
import { PassOn } from './PassOn.tsx';
import { workTexts } from './texts.ts';
import { useScans } from './useScans.ts';
import { WorkLines } from './WorkLines.tsx';

/** Into parcels: all at once, or piece by piece with the scanner; then labels. */
export function Pack({ work }: { work: Work }) {
  const t = useTexts(workTexts);
  const kit = useTexts(kitTexts);
  const { language } = useFormats();
  const [closing, setClosing] = useState<Parcel | 'all' | null>(null);
  const [passing, setPassing] = useState(false);
  const path = `${FULFILMENT}/work-orders/${work.id}`;
  const parcels = work.parcels.filter((parcel) => parcel.state !== 'UNPACKED');
  const openParcel = parcels.find((parcel) => parcel.state === 'OPEN');
  const loose = work.lines.reduce((sum, line) => sum + toPack(line), 0);
  const begin = useAct<Work>({});
  const scans = useScans<Work>({
    path: `${FULFILMENT}/parcels/${openParcel?.id}/scans`,
    told: (answer, code) => ({
      good: true,
      title: answer.lines.find((line) => line.gtin === code || line.sku === code)?.title ?? code,
      detail: openParcel && t.inParcel(openParcel.number),
    }),
  });
  const labelled = parcels.filter((parcel) => parcel.state === 'LABELLED');
  return (
    <>
      {openParcel && (
        <section className="wk-card" data-now="">
          <h2>
            <Package size={20} aria-hidden="true" /> {t.parcel(openParcel.number)}
          </h2>
          {openParcel.lines.length === 0 ? (
            <p className="wk-soft">{t.emptyParcel}</p>
          ) : (
            <ul className="wk-plain">
              {openParcel.lines.map((line) => (
                <li key={line.lineId}>
                  <b className="tb-figures">{line.quantity} ×</b> {line.title}
                </li>
              ))}
            </ul>
          )}
          <button
            type="button"
            className="wk-button wk-main wk-wide"
            disabled={openParcel.lines.length === 0}
            onClick={() => setClosing(openParcel)}
          >
            {t.closeParcel}
          </button>
        </section>
      )}
      {parcels
        .filter((parcel) => parcel.state !== 'OPEN')
        .map((parcel) => (
          <ParcelCard key={parcel.id} work={work} parcel={parcel} />
        ))}
      {loose > 0 && !openParcel && (
        <div className="wk-ways">
          <button
            type="button"
            className="wk-button wk-main wk-tall"
            disabled={work.held}
            onClick={() => setClosing('all')}
          >
            <Package size={22} aria-hidden="true" />
            <span>
              {t.packAll}
              <small>{t.packAllText(kit.pieces(loose))}</small>
            </span>
          </button>
          <button
            type="button"
            className="wk-button wk-tall"
            disabled={begin.busy || work.held}
            onClick={() => void begin.run(`${path}/parcels`, { id: newId(), lines: [] })}
          >
            <ScanBarcode size={22} aria-hidden="true" />
            <span>
              {parcels.length > 0 ? t.nextParcel : t.packScan}
              <small>{t.packScanText}</small>
            </span>
          </button>
        </div>
      )}
      <WorkLines work={work} />
      <div className="wk-list">
        <a
          className="wk-link"
          href={`${path}/packing-slip.pdf?language=${language}`}
          target="_blank"
          rel="noopener"
        >
          <FileText size={20} aria-hidden="true" /> {t.packingSlip}
        </a>
        {labelled.length > 0 && (
          <Link to="/carrier" className="wk-link">
            <Truck size={20} aria-hidden="true" /> {t.toCarrier}
          </Link>
        )}
        {parcels.length === 0 && (
          <button type="button" className="wk-link" onClick={() => setPassing(true)}>
            <Undo2 size={20} aria-hidden="true" /> {t.pass2}
          </button>
        )}
      </div>
      {openParcel && (
        <ScanBar
          label={t.scanInto(openParcel.number)}
          heard={scans.heard}
          onCode={scans.scan}
          listening={closing === null}
        />
      )}
      {closing && (
        <CloseParcel
          work={work}
          parcel={closing === 'all' ? undefined : closing}
          onClose={() => setClosing(null)}
        />
      )}
      {passing && <PassOn work={work} onClose={() => setPassing(false)} />}
    </>
  );
}
