import { Link } from '@tanstack/react-router';
import type { Parcel } from '@toonbank/client/fulfillment.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { parcelTone } from './looks.tsx';
import { fulfillmentTexts } from './texts.ts';
import { useCarrierName } from './useCarrierName.ts';

/** The parcels of one order: where each is. */
export function ParcelTable({ parcels }: { parcels: readonly Parcel[] }) {
  const t = useTexts(fulfillmentTexts);
  const { moment, number } = useFormats();
  const carrier = useCarrierName();
  return (
    <table className="bo-table">
      <thead>
        <tr>
          <th scope="col">{t.number}</th>
          <th scope="col">{t.carrier}</th>
          <th scope="col" data-numeric="">
            {t.pieces}
          </th>
          <th scope="col">{t.shippedAt}</th>
          <th scope="col">{t.state}</th>
        </tr>
      </thead>
      <tbody>
        {parcels.map((parcel) => (
          <tr key={parcel.id}>
            <td>
              <span className="bo-two">
                <Link to={`/fulfillment/parcels/${parcel.id}`} className="tb-figures">
                  {parcel.number}
                </Link>
                {parcel.trackingCode && <small className="tb-code">{parcel.trackingCode}</small>}
              </span>
            </td>
            <td data-label={t.carrier}>{carrier(parcel.carrier)}</td>
            <td data-label={t.pieces} data-numeric="">
              {number(parcel.lines.reduce((sum, line) => sum + line.quantity, 0))}
            </td>
            <td data-label={t.shippedAt} className="tb-figures">
              {parcel.shippedAt ? moment(parcel.shippedAt) : '–'}
            </td>
            <td data-end="">
              <Badge tone={parcelTone[parcel.state]}>{t.parcelStates[parcel.state]}</Badge>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
