import { Button } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { closedStates, type Work, type WorkState } from '@toonbank/client/fulfillment.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { FileText } from 'lucide-react';
import { useMay } from '../access/session.ts';
import { Part, ResourceDetail } from '../kit/ResourceDetail.tsx';
import { Loaded } from '../kit/States.tsx';
import { useAction } from '../kit/useAction.ts';
import { useApi } from '../kit/useApi.ts';
import { useLocations } from '../network/lookups.ts';
import { AddressLines } from '../orders/AddressLines.tsx';
import { useCrumb } from '../shell/crumbNames.ts';
import { KeepLonger } from './KeepLonger.tsx';
import { Due, FULFILLMENT, WorkBadges } from './looks.tsx';
import { ParcelTable } from './ParcelTable.tsx';
import { fulfillmentTexts } from './texts.ts';
import { WorkLineTable } from './WorkLineTable.tsx';
import './fulfillment.css';

export function WorkDetail() {
  const { id } = useParams({ strict: false }) as { id: string };
  const work = useApi<Work>(`${FULFILLMENT}/work-orders/${id}`);
  useCrumb(work.data?.number);
  return (
    <Loaded of={work} list="/fulfillment">
      {(loaded) => <Shown work={loaded} />}
    </Loaded>
  );
}

function Shown({ work }: { work: Work }) {
  const t = useTexts(fulfillmentTexts);
  const { moment, money } = useFormats();
  const locations = useLocations();
  return (
    <ResourceDetail
      title={work.number}
      badge={<WorkBadges work={work} />}
      below={`${t.kinds[work.kind]} · ${locations.name(work.locationId)}`}
      subject={work.id}
      actions={<Actions work={work} />}
      facts={[
        { label: t.order, value: <Link to={`/orders/${work.orderId}`}>{work.orderNumber}</Link> },
        Boolean(work.customerName) && { label: t.customer, value: work.customerName },
        { label: t.due, value: <Due at={work.dueAt} late={work.late} /> },
        Boolean(work.promisedAt) && { label: t.promised, value: moment(work.promisedAt) },
        work.state === 'OFFERED' && { label: t.answerBy, value: moment(work.answerBy) },
        Boolean(work.destinationId) && {
          label: t.kinds.SHIP_TO_STORE,
          value: locations.name(work.destinationId),
        },
        Boolean(work.assignee) && { label: t.assignee, value: work.assignee?.name },
        Boolean(work.shelf) && { label: t.shelf, value: work.shelf },
        work.state === 'READY' && { label: t.collectUntil, value: moment(work.collectUntil) },
        Boolean(work.collection?.toPay?.amount) && { label: t.toPay, value: money(work.collection?.toPay) },
        Boolean(work.collection?.collectedBy) && {
          label: t.collectedBy,
          value: work.collection?.collectedBy,
        },
        work.kind === 'SHIP' && work.address
          ? { label: t.address, value: <AddressLines address={work.address} /> }
          : false,
        Boolean(work.refusal) && {
          label: t.refusal,
          value: work.refusal && (
            <>
              {t.reasons[work.refusal.reason]} <span className="bo-line">{work.refusal.note}</span>
              <span className="bo-line bo-faint">{work.refusal.by}</span>
            </>
          ),
        },
      ]}
      tabs={[
        {
          id: 'lines',
          label: t.lines,
          count: work.lines.length,
          content: (
            <>
              {work.problem && <NothingFree work={work} />}
              <Part flush>
                <WorkLineTable work={work} />
              </Part>
              {work.parcels.length > 0 && (
                <Part flush title={t.parcels}>
                  <ParcelTable parcels={work.parcels} />
                </Part>
              )}
            </>
          ),
        },
        { id: 'steps', label: t.steps, count: work.steps.length, content: <Steps work={work} /> },
      ]}
    />
  );
}

function Actions({ work }: { work: Work }) {
  const t = useTexts(fulfillmentTexts);
  const { language } = useFormats();
  const may = useMay();
  return (
    <>
      <Button
        component="a"
        variant="default"
        href={`${FULFILLMENT}/work-orders/${work.id}/packing-slip.pdf?language=${language}`}
        target="_blank"
        rel="noopener"
        leftSection={<FileText size={16} />}
      >
        {t.slip}
      </Button>
      {may('ORDERS_WRITE') && work.state === 'READY' && <KeepLonger work={work} />}
      {may('FULFIL') && !closedStates.includes(work.state) && (
        <Button component="a" href={`/work/orders/${work.id}`}>
          {t.openWork}
        </Button>
      )}
    </>
  );
}

/** Refused or short, and nobody else has it: the service desk decides. */
function NothingFree({ work }: { work: Work }) {
  const t = useTexts(fulfillmentTexts);
  const may = useMay();
  const path = `${FULFILLMENT}/work-orders/${work.id}`;
  const changes = [FULFILLMENT, '/api/admin/orders'];
  const reroute = useAction({ done: t.rerouted, changes });
  const offer = useAction({ done: t.offeredAgain, changes });
  return (
    <div className="bo-alert" data-tone="urgent" role="status">
      <div>
        <strong>{t.nothingFree}</strong>
        <p>{t.nothingFreeText}</p>
        {may('ORDERS_WRITE') && (
          <p className="bo-row">
            <Button
              size="xs"
              loading={reroute.busy}
              onClick={() => void reroute.run(`${path}/rerouting`, { method: 'POST', body: {} })}
            >
              {t.reroute}
            </Button>
            <Button
              size="xs"
              variant="default"
              loading={offer.busy}
              onClick={() => void offer.run(`${path}/renewed-offer`, { method: 'POST', body: {} })}
            >
              {t.offerAgain}
            </Button>
          </p>
        )}
      </div>
    </div>
  );
}

function Steps({ work }: { work: Work }) {
  const t = useTexts(fulfillmentTexts);
  const { moment } = useFormats();
  const reasons = t.reasons as Readonly<Record<string, string>>;
  const bad: readonly WorkState[] = ['REFUSED', 'CANCELLED', 'LOST', 'RETURNED_TO_SENDER'];
  return (
    <ol className="bo-timeline">
      {[...work.steps].reverse().map((step) => (
        <li
          key={`${step.at}${step.to ?? ''}${step.reason ?? ''}`}
          data-tone={step.to && bad.includes(step.to) ? 'urgent' : step.to ? 'good' : undefined}
        >
          <p className="bo-history-who">
            <strong>{step.to ? t.states[step.to] : (reasons[step.reason ?? ''] ?? step.reason)}</strong>{' '}
            <span className="bo-history-action">{step.actorName}</span>
            <time dateTime={step.at}>{moment(step.at)}</time>
          </p>
          {step.to && step.reason && <p className="bo-prose">{reasons[step.reason] ?? step.reason}</p>}
        </li>
      ))}
    </ol>
  );
}
