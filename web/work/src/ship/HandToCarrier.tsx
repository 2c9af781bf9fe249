import { Link } from '@tanstack/react-router';
import type { Manifest, Parcel } from '@toonbank/client/fulfillment.ts';
import { newId } from '@toonbank/client/ids.ts';
import type { Page } from '@toonbank/client/page.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Check, FileText, Package, Truck } from 'lucide-react';
import { useState } from 'react';
import { FULFILMENT, useApi } from '../api.ts';
import { useCarriers } from '../carriers.ts';
import { Head } from '../kit/Head.tsx';
import { ScanBar, type Heard } from '../kit/ScanBar.tsx';
import { Loaded, Told } from '../kit/States.tsx';
import { useAct } from '../kit/useAct.ts';
import { useHere, useMay } from '../session.ts';
import { shipTexts } from './texts.ts';

const MANIFESTS_SHOWN = 5;
const PARCELS_MAX = 200;

/** The driver is at the door: check the parcels, give them along in one go. */
export function HandToCarrier() {
  const t = useTexts(shipTexts);
  const here = useHere();
  const asked = { locationId: here?.id, limit: PARCELS_MAX };
  const path = here ? `${FULFILMENT}/parcels` : null;
  const labelled = useApi<Page<Parcel>>(path, { ...asked, state: 'LABELLED' }, true);
  const closed = useApi<Page<Parcel>>(path, { ...asked, state: 'CLOSED' }, true);
  const [checked, setChecked] = useState<ReadonlySet<string>>(new Set());
  const [heard, setHeard] = useState<Heard | null>(null);
  const parcels = labelled.data?.items ?? [];

  function scanned(code: string): void {
    const parcel = parcels.find((each) => each.trackingCode === code || each.number === code);
    if (!parcel) return setHeard({ good: false, title: t.notHere, detail: t.notHereText });
    const next = new Set([...checked, parcel.id]);
    setChecked(next);
    setHeard({ good: true, title: parcel.number, detail: t.checked(next.size, parcels.length) });
  }
  return (
    <section className="wk-page wk-with-scan">
      <Head title={t.ship} below={t.text} backTo="/" />
      <Loaded of={labelled}>
        {({ items }) => (
          <>
            {items.length === 0 && (closed.data?.items.length ?? 0) === 0 && (
              <Told done title={t.none} text={t.noneText} />
            )}
            {[...new Set(items.map((parcel) => parcel.carrier ?? ''))].map((carrier) => (
              <OfCarrier
                key={carrier}
                code={carrier}
                parcels={items.filter((parcel) => (parcel.carrier ?? '') === carrier)}
                checked={checked}
              />
            ))}
          </>
        )}
      </Loaded>
      {(closed.data?.items.length ?? 0) > 0 && (
        <>
          <h2 className="wk-title">{t.noLabel}</h2>
          <ParcelRows parcels={closed.data?.items ?? []} />
        </>
      )}
      <Earlier />
      {parcels.length > 0 && <ScanBar label={t.scan} heard={heard} onCode={scanned} />}
    </section>
  );
}

function OfCarrier(props: { code: string; parcels: readonly Parcel[]; checked: ReadonlySet<string> }) {
  const t = useTexts(shipTexts);
  const may = useMay();
  const here = useHere();
  const [id, setId] = useState(newId);
  const carrier = useCarriers()(props.code);
  const name = carrier?.name ?? props.code;
  const give = useAct<Manifest>({
    done: (manifest) => t.given(manifest.parcels),
    after: () => setId(newId()),
  });
  return (
    <section className="wk-card">
      <h2>
        <Truck size={20} aria-hidden="true" /> {name}
        {carrier && !carrier.available && <small className="wk-missing">{t.away}</small>}
      </h2>
      <ParcelRows parcels={props.parcels} checked={props.checked} />
      {give.last?.notShipped && give.last.notShipped.length > 0 && (
        <div className="wk-alert" role="alert">
          <strong>{t.notShipped}</strong>
          <ul className="wk-plain">
            {give.last.notShipped.map((each) => (
              <li key={each.parcelNumber}>
                {each.parcelNumber}: {each.detail}
              </li>
            ))}
          </ul>
        </div>
      )}
      {may('FULFIL') && (
        <>
          <button
            type="button"
            className="wk-button wk-main wk-wide"
            disabled={give.busy}
            onClick={() =>
              void give.run(`${FULFILMENT}/manifests`, { id, locationId: here?.id, carrier: props.code })
            }
          >
            {t.give(props.parcels.length, name)}
          </button>
          <p className="wk-soft">{t.giveText}</p>
        </>
      )}
    </section>
  );
}

function ParcelRows({ parcels, checked }: { parcels: readonly Parcel[]; checked?: ReadonlySet<string> }) {
  return (
    <ul className="wk-rows">
      {parcels.map((parcel) => (
        <li key={parcel.id}>
          <Link to="/orders/$id" params={{ id: parcel.workOrderId }} className="wk-row">
            <span className="wk-row-icon" data-good={checked?.has(parcel.id) ? '' : undefined}>
              {checked?.has(parcel.id) ? <Check size={22} /> : <Package size={22} />}
            </span>
            <span className="wk-row-words">
              <strong className="tb-figures">{parcel.number}</strong>
              <small className="tb-code">{parcel.trackingCode ?? parcel.orderNumber}</small>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Earlier() {
  const t = useTexts(shipTexts);
  const { recent } = useFormats();
  const here = useHere();
  const carrier = useCarriers();
  const manifests = useApi<Page<Manifest>>(here ? `${FULFILMENT}/manifests` : null, {
    locationId: here?.id,
    limit: MANIFESTS_SHOWN,
  });
  const items = manifests.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <>
      <h2 className="wk-title">{t.earlier}</h2>
      <ul className="wk-rows">
        {items.map((manifest) => (
          <li key={manifest.id}>
            <a
              className="wk-row"
              href={`${FULFILMENT}/manifests/${manifest.id}/sheet.pdf`}
              target="_blank"
              rel="noopener"
            >
              <span className="wk-row-icon">
                <FileText size={22} aria-hidden="true" />
              </span>
              <span className="wk-row-words">
                <strong>{t.parcels(manifest.parcels)}</strong>
                <small>
                  {carrier(manifest.carrier)?.name ?? manifest.carrier} · {recent(manifest.at)} · {t.sheet}
                </small>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
