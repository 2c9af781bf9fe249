import { weekdays, type Location } from '@toonbank/client/network.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '../access/session.ts';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Part, ResourceDetail } from '../kit/ResourceDetail.tsx';
import { Failed, Loading } from '../kit/States.tsx';
import { kitTexts } from '../kit/texts.ts';
import { useApi } from '../kit/useApi.ts';
import { useCrumb } from '../shell/crumbNames.ts';
import { openAt, openingsText } from './hours.ts';
import { useChannels } from './lookups.ts';
import { networkTexts } from './texts.ts';

type Detail = { readonly location: Location; readonly supplies: readonly string[] };

export function LocationDetail() {
  const t = useTexts(networkTexts);
  const kit = useTexts(kitTexts);
  const { country, date } = useFormats();
  const may = useMay();
  const channels = useChannels();
  const [now] = useState(() => new Date());
  const { id } = useParams({ strict: false }) as { id: string };
  const detail = useApi<Detail>(`/api/admin/network/locations/${id}`);
  useCrumb(detail.data?.location.name);
  if (detail.isError) {
    return (
      <Failed
        error={detail.error}
        retry={() => void detail.refetch()}
        back={
          <LinkButton quiet to="/locations">
            {kit.toList}
          </LinkButton>
        }
      />
    );
  }
  if (!detail.data) return <Loading />;
  const { location, supplies } = detail.data;
  const open = openAt(location.hours, now, location.zone);
  return (
    <ResourceDetail
      title={location.name}
      badge={
        <Badge tone={location.active ? 'good' : 'quiet'}>{location.active ? t.active : t.inactive}</Badge>
      }
      below={`${t.kinds[location.kind]} · ${location.address.city}`}
      subject={location.id}
      actions={
        <>
          {may('STOCK_READ') && (
            <LinkButton quiet to="/stock" search={{ locationId: location.id }}>
              {t.stockHere}
            </LinkButton>
          )}
          {may('NETWORK_WRITE') && <LinkButton to={`/locations/${location.id}/edit`}>{kit.edit}</LinkButton>}
        </>
      }
      facts={[
        { label: t.code, value: <span className="tb-code">{location.code}</span> },
        {
          label: t.address,
          value: (
            <>
              {location.address.street} {location.address.houseNumber}
              <br />
              {location.address.postcode} {location.address.city}, {country(location.address.country)}
            </>
          ),
        },
        {
          label: t.capabilitiesTitle,
          value: location.capabilities.map((each) => t.capabilities[each]).join(', ') || '–',
        },
        location.latitude !== undefined && {
          label: t.coordinates,
          value: (
            <span className="tb-figures">
              {location.latitude}, {location.longitude}
            </span>
          ),
        },
        { label: t.zone, value: location.zone },
      ]}
      tabs={[
        {
          id: 'overview',
          label: t.overview,
          content: (
            <>
              <Part
                title={t.hours}
                actions={<Badge tone={open ? 'good' : 'quiet'}>{open ? t.openNow : t.closedNow}</Badge>}
              >
                <table className="bo-hours">
                  <tbody>
                    {weekdays.map((day) => (
                      <tr key={day}>
                        <th scope="row">{t.days[day]}</th>
                        <td className="tb-figures">{openingsText(location.hours.week[day], t.closed)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </Part>
              {location.hours.exceptions.length > 0 && (
                <Part title={t.exceptions}>
                  <table className="bo-hours">
                    <tbody>
                      {location.hours.exceptions.map((exception) => (
                        <tr key={exception.date}>
                          <th scope="row">{date(exception.date)}</th>
                          <td className="tb-figures">{openingsText(exception.openings, t.closed)}</td>
                          <td>{exception.reason}</td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </Part>
              )}
              <Part title={t.supplies}>
                {supplies.length === 0 ? (
                  <p className="bo-faint">{t.suppliesNothing}</p>
                ) : (
                  <p>{supplies.map((each) => channels.name(each)).join(', ')}</p>
                )}
              </Part>
            </>
          ),
        },
      ]}
    />
  );
}
