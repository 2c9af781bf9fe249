import { parcelStates, type Parcel } from '@toonbank/client/fulfillment.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { ResourceList } from '../kit/ResourceList.tsx';
import { useLocations } from '../network/lookups.ts';
import { FULFILLMENT, FulfillmentTabs, parcelTone } from './looks.tsx';
import { fulfillmentTexts } from './texts.ts';
import { useCarrierName } from './useCarrierName.ts';
import './fulfillment.css';

/** Every parcel, newest first; found by its number or tracking code. */
export function ParcelList() {
  const t = useTexts(fulfillmentTexts);
  const { moment, number } = useFormats();
  const locations = useLocations();
  const carrier = useCarrierName();
  return (
    <ResourceList<Parcel>
      name="parcels"
      title={t.parcels}
      path={`${FULFILLMENT}/parcels`}
      tabs={<FulfillmentTabs />}
      rowKey={(row) => row.id}
      rowTo={(row) => `/fulfillment/parcels/${row.id}`}
      empty={{ title: t.parcelsEmpty, text: t.parcelsEmptyText }}
      filters={[
        { id: 'locationId', label: t.location, options: locations.options },
        {
          id: 'state',
          label: t.state,
          options: parcelStates.map((value) => ({ value, label: t.parcelStates[value] })),
        },
      ]}
      columns={[
        {
          id: 'number',
          header: t.number,
          width: '12rem',
          cell: (row) => (
            <span className="bo-two">
              <span className="tb-figures">{row.number}</span>
              <small className="tb-code">{row.trackingCode}</small>
            </span>
          ),
        },
        { id: 'location', header: t.location, cell: (row) => locations.name(row.locationId) },
        { id: 'carrier', header: t.carrier, cell: (row) => carrier(row.carrier) },
        {
          id: 'pieces',
          header: t.pieces,
          numeric: true,
          cell: (row) => number(row.lines.reduce((sum, line) => sum + line.quantity, 0)),
        },
        {
          id: 'shipped',
          header: t.shippedAt,
          cell: (row) => <span className="tb-figures">{row.shippedAt ? moment(row.shippedAt) : '–'}</span>,
        },
        {
          id: 'state',
          header: t.state,
          atEnd: true,
          cell: (row) => <Badge tone={parcelTone[row.state]}>{t.parcelStates[row.state]}</Badge>,
        },
      ]}
    />
  );
}
