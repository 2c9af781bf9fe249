import { useParams } from '@tanstack/react-router';
import { bookingKinds, type Booking, type BookedMovement } from '@toonbank/client/inventory.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useApi } from '../kit/useApi.ts';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Part, ResourceDetail } from '../kit/ResourceDetail.tsx';
import { ResourceList } from '../kit/ResourceList.tsx';
import { Failed, Loading } from '../kit/States.tsx';
import { kitTexts } from '../kit/texts.ts';
import { useLocations } from '../network/lookups.ts';
import { useCrumb } from '../shell/crumbNames.ts';
import { Reference, Route, STOCK, StockTabs, VariantName } from './StockParts.tsx';
import { stockTexts } from './texts.ts';

function useBookingWords() {
  const t = useTexts(stockTexts);
  const kinds = t.bookingKinds as Readonly<Record<string, string>>;
  const reasons = t.reasons as Readonly<Record<string, string>>;
  return {
    kind: (booking: Booking) => kinds[booking.kind] ?? booking.kind,
    reason: (reason?: string) => (reason ? (reasons[reason] ?? reason) : ''),
  };
}

export function BookingList() {
  const t = useTexts(stockTexts);
  const { moment, number } = useFormats();
  const locations = useLocations();
  const words = useBookingWords();
  return (
    <ResourceList<Booking>
      name="bookings"
      title={t.stock}
      path={`${STOCK}/bookings`}
      tabs={<StockTabs />}
      searchable={false}
      rowKey={(row) => row.id}
      rowTo={(row) => `/stock/bookings/${row.id}`}
      empty={{ title: t.bookingsEmpty, text: t.bookingsEmptyText }}
      filters={[
        {
          id: 'kind',
          label: t.kind,
          options: bookingKinds.map((value) => ({ value, label: t.bookingKinds[value] })),
        },
        { id: 'locationId', label: t.location, options: locations.options },
      ]}
      columns={[
        {
          id: 'kind',
          header: t.booking,
          cell: (row) => (
            <span className="bo-two">
              {words.kind(row)}
              <small>{words.reason(row.reason)}</small>
            </span>
          ),
        },
        {
          id: 'at',
          header: t.when,
          sort: 'recordedAt',
          cell: (row) => <span className="tb-figures">{moment(row.recordedAt)}</span>,
        },
        { id: 'location', header: t.location, cell: (row) => row.location?.name },
        { id: 'reference', header: t.reference, cell: (row) => <Reference text={row.reference} /> },
        { id: 'actor', header: t.who, cell: (row) => row.actor },
        { id: 'lines', header: t.lines, numeric: true, atEnd: true, cell: (row) => number(row.lines) },
      ]}
    />
  );
}

export function BookingDetail() {
  const t = useTexts(stockTexts);
  const kit = useTexts(kitTexts);
  const { moment, number } = useFormats();
  const words = useBookingWords();
  const { id } = useParams({ strict: false }) as { id: string };
  const detail = useApi<{ booking: Booking; movements: readonly BookedMovement[] }>(
    `${STOCK}/bookings/${id}`,
  );
  useCrumb(detail.data && words.kind(detail.data.booking));
  if (detail.isError) {
    return (
      <Failed
        error={detail.error}
        back={
          <LinkButton quiet to="/stock/bookings">
            {kit.toList}
          </LinkButton>
        }
      />
    );
  }
  if (!detail.data) return <Loading />;
  const { booking, movements } = detail.data;
  return (
    <ResourceDetail
      title={words.kind(booking)}
      below={moment(booking.at)}
      facts={[
        booking.location && { label: t.location, value: booking.location.name },
        Boolean(booking.reason) && { label: t.reason, value: words.reason(booking.reason) },
        Boolean(booking.reference) && { label: t.reference, value: <Reference text={booking.reference} /> },
        { label: t.who, value: booking.actor },
      ]}
      tabs={[
        {
          id: 'movements',
          label: t.movements,
          count: movements.length,
          content: (
            <Part flush>
              <table className="bo-table">
                <thead>
                  <tr>
                    <th scope="col">{t.article}</th>
                    <th scope="col">{t.route}</th>
                    <th scope="col" data-numeric="">
                      {t.quantity}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {movements.map(({ variant, movement }) => (
                    <tr key={movement.id}>
                      <td>
                        <VariantName variant={variant} />
                      </td>
                      <td data-label={t.route}>
                        <Route from={movement.from} to={movement.to} />
                      </td>
                      <td data-numeric="" data-end="">
                        {number(movement.quantity)}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Part>
          ),
        },
      ]}
    />
  );
}
