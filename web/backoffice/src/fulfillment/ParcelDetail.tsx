import { Button, Select, TextInput } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { newId } from '@toonbank/client/ids.ts';
import { trackingStatuses, type Parcel } from '@toonbank/client/fulfillment.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { ExternalLink, Tag } from 'lucide-react';
import { useState } from 'react';
import { useMay } from '../access/session.ts';
import { Ask } from '../kit/Ask.tsx';
import { Part, ResourceDetail } from '../kit/ResourceDetail.tsx';
import { Loaded } from '../kit/States.tsx';
import { useAction } from '../kit/useAction.ts';
import { useApi } from '../kit/useApi.ts';
import { useLocations } from '../network/lookups.ts';
import { useCrumb } from '../shell/crumbNames.ts';
import { FULFILLMENT, parcelTone } from './looks.tsx';
import { fulfillmentTexts } from './texts.ts';
import { useCarrierName } from './useCarrierName.ts';
import './fulfillment.css';

export function ParcelDetail() {
  const { id } = useParams({ strict: false }) as { id: string };
  const parcel = useApi<Parcel>(`${FULFILLMENT}/parcels/${id}`);
  useCrumb(parcel.data?.number);
  return (
    <Loaded of={parcel} list="/fulfillment/parcels">
      {(loaded) => <Shown parcel={loaded} />}
    </Loaded>
  );
}

function Shown({ parcel }: { parcel: Parcel }) {
  const t = useTexts(fulfillmentTexts);
  const { moment, number } = useFormats();
  const may = useMay();
  const locations = useLocations();
  const carrier = useCarrierName();
  const labelled = parcel.labelPrints > 0 || Boolean(parcel.trackingCode);
  const underWay = ['SHIPPED', 'IN_TRANSIT'].includes(parcel.state);
  return (
    <ResourceDetail
      title={t.parcel(parcel.number)}
      badge={<Badge tone={parcelTone[parcel.state]}>{t.parcelStates[parcel.state]}</Badge>}
      below={`${carrier(parcel.carrier)} ${parcel.service ?? ''} · ${locations.name(parcel.locationId)}`}
      subject={parcel.id}
      actions={
        <>
          {labelled && (
            <Button
              component="a"
              variant="default"
              href={`${FULFILLMENT}/parcels/${parcel.id}/label.pdf`}
              target="_blank"
              rel="noopener"
              leftSection={<Tag size={16} />}
            >
              {t.label}
            </Button>
          )}
          {may('ORDERS_WRITE') && underWay && <AddMessage parcel={parcel} />}
          {may('FULFIL') && parcel.state === 'RETURNED_TO_SENDER' && <CameBack parcel={parcel} />}
        </>
      }
      facts={[
        { label: t.order, value: <Link to={`/orders/${parcel.orderId}`}>{parcel.orderNumber}</Link> },
        Boolean(parcel.trackingCode) && {
          label: t.tracking,
          value: (
            <>
              <span className="tb-code">{parcel.trackingCode}</span>
              {parcel.trackingUrl && (
                <a className="bo-line" href={parcel.trackingUrl} target="_blank" rel="noopener">
                  {t.follow} <ExternalLink size={13} aria-hidden="true" />
                </a>
              )}
            </>
          ),
        },
        Boolean(parcel.weightGrams) && { label: t.weight, value: t.grams(number(parcel.weightGrams ?? 0)) },
        Boolean(parcel.shippedAt) && { label: t.shippedAt, value: moment(parcel.shippedAt) },
        Boolean(parcel.expectedAt) && { label: t.expectedAt, value: moment(parcel.expectedAt) },
        Boolean(parcel.deliveredAt) && { label: t.deliveredAt, value: moment(parcel.deliveredAt) },
        parcel.labelPrints > 0 && { label: t.prints, value: t.times(parcel.labelPrints) },
      ]}
      tabs={[
        {
          id: 'tracking',
          label: t.steps,
          count: parcel.tracking?.length ?? 0,
          content: <Tracking parcel={parcel} />,
        },
        {
          id: 'lines',
          label: t.lines,
          count: parcel.lines.length,
          content: (
            <Part flush>
              <table className="bo-table">
                <thead>
                  <tr>
                    <th scope="col">{t.article}</th>
                    <th scope="col" data-numeric="">
                      {t.pieces}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {parcel.lines.map((line) => (
                    <tr key={line.lineId}>
                      <td>
                        <span className="bo-two">
                          {line.title}
                          <small className="tb-code">{line.sku}</small>
                        </span>
                      </td>
                      <td data-end="" data-numeric="">
                        {number(line.quantity)}
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

function Tracking({ parcel }: { parcel: Parcel }) {
  const t = useTexts(fulfillmentTexts);
  const { moment } = useFormats();
  const steps = [...(parcel.tracking ?? [])].sort((left, right) => right.at.localeCompare(left.at));
  if (steps.length === 0) return <p className="bo-faint">{t.noTracking}</p>;
  return (
    <ol className="bo-timeline">
      {steps.map((step) => (
        <li
          key={step.at + step.status}
          data-tone={['LOST', 'RETURNED_TO_SENDER', 'DELAYED'].includes(step.status) ? 'urgent' : 'good'}
        >
          <p className="bo-history-who">
            <strong>{t.trackingStatuses[step.status]}</strong>{' '}
            <span className="bo-history-action">{step.place}</span>
            <time dateTime={step.at}>{moment(step.at)}</time>
          </p>
          {step.text && <p className="bo-prose">{step.text}</p>}
        </li>
      ))}
    </ol>
  );
}

function AddMessage({ parcel }: { parcel: Parcel }) {
  const t = useTexts(fulfillmentTexts);
  const [asking, setAsking] = useState(false);
  const [status, setStatus] = useState<string>('DELIVERED');
  const [text, setText] = useState('');
  const action = useAction({
    done: t.statusSet,
    changes: [FULFILLMENT, '/api/admin/orders'],
    after: () => setAsking(false),
  });
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t.setStatus}
      </Button>
      <Ask
        open={asking}
        title={t.setStatus}
        text={t.setStatusText}
        yes={t.setStatus}
        busy={action.busy}
        onClose={() => setAsking(false)}
        onYes={() =>
          void action.run(`${FULFILLMENT}/parcels/${parcel.id}/tracking`, {
            method: 'POST',
            body: { status, text: text.trim() || undefined },
          })
        }
      >
        <div className="bo-fields">
          <Select
            label={t.status}
            data={trackingStatuses.map((value) => ({ value, label: t.trackingStatuses[value] }))}
            value={status}
            allowDeselect={false}
            onChange={(value) => value && setStatus(value)}
          />
          <TextInput
            label={t.note}
            value={text}
            maxLength={200}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
      </Ask>
    </>
  );
}

function CameBack({ parcel }: { parcel: Parcel }) {
  const t = useTexts(fulfillmentTexts);
  const [asking, setAsking] = useState<string | null>(null);
  const action = useAction({
    done: t.cameBackDone,
    changes: ['/api/admin/'],
    after: () => setAsking(null),
  });
  return (
    <>
      <Button onClick={() => setAsking(newId())}>{t.cameBack}</Button>
      <Ask
        open={asking !== null}
        title={t.cameBack}
        text={t.cameBackText}
        yes={t.cameBack}
        busy={action.busy}
        onClose={() => setAsking(null)}
        onYes={() =>
          void action.run(`${FULFILLMENT}/parcels/${parcel.id}/return-receipt`, {
            method: 'POST',
            body: { id: asking },
          })
        }
      />
    </>
  );
}
