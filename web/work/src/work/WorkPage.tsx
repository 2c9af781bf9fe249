import { useParams } from '@tanstack/react-router';
import type { Work } from '@toonbank/client/fulfillment.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge, type Tone } from '@toonbank/ui/parts/Badge.tsx';
import { FULFILMENT, useApi } from '../api.ts';
import { DueWords } from '../kit/DueWords.tsx';
import { Head } from '../kit/Head.tsx';
import { Loaded } from '../kit/States.tsx';
import { useLocations, useMay } from '../session.ts';
import { Answer } from './Answer.tsx';
import { Closed } from './Closed.tsx';
import { HandOut } from './HandOut.tsx';
import { Notices } from './Notices.tsx';
import { Pack } from './Pack.tsx';
import { Pick } from './Pick.tsx';
import { WorkLines } from './WorkLines.tsx';
import { workTexts } from './texts.ts';

const tones: Record<Work['state'], Tone> = {
  OFFERED: 'waiting',
  ACCEPTED: 'informing',
  PICKING: 'informing',
  PICKED: 'informing',
  PACKED: 'informing',
  READY: 'good',
  SHIPPED: 'good',
  DELIVERED: 'good',
  COLLECTED: 'good',
  LOST: 'urgent',
  RETURNED_TO_SENDER: 'urgent',
  REFUSED: 'quiet',
  CANCELLED: 'quiet',
};

/** One order's work at this location: what its state asks for is on top, at the thumb. */
export function WorkPage() {
  const { id } = useParams({ strict: false });
  const work = useApi<Work>(id ? `${FULFILMENT}/work-orders/${id}` : null, undefined, true);
  return (
    <section className="wk-page wk-with-scan">
      <Loaded of={work}>{(loaded) => <Shown key={loaded.id} work={loaded} />}</Loaded>
    </section>
  );
}

function Shown({ work }: { work: Work }) {
  const t = useTexts(workTexts);
  const locations = useLocations();
  const open = work.open > 0;
  const where =
    work.kind === 'SHIP_TO_STORE' ? locations.name(work.destinationId) : (work.customerName ?? '');
  return (
    <>
      <Head
        title={work.orderNumber}
        backTo="/"
        badge={<Badge tone={tones[work.state]}>{t.states[work.state]}</Badge>}
        below={
          <>
            {t.kinds[work.kind]} {where && t.for(where)}
          </>
        }
      />
      {open && !['READY', 'SHIPPED'].includes(work.state) && (
        <p>
          <DueWords at={work.state === 'OFFERED' ? (work.answerBy ?? work.dueAt) : work.dueAt} />
        </p>
      )}
      <Notices work={work} />
      <Step work={work} />
    </>
  );
}

function Step({ work }: { work: Work }) {
  const may = useMay();
  if (!may('FULFIL')) return <WorkLines work={work} />;
  switch (work.state) {
    case 'OFFERED':
      return <Answer work={work} />;
    case 'ACCEPTED':
    case 'PICKING':
      return <Pick work={work} />;
    case 'PICKED':
      return work.kind === 'COLLECT' ? <Pick work={work} /> : <Pack work={work} />;
    case 'PACKED':
      return <Pack work={work} />;
    case 'READY':
      return <HandOut work={work} />;
    case 'SHIPPED':
    case 'DELIVERED':
    case 'COLLECTED':
    case 'LOST':
    case 'RETURNED_TO_SENDER':
    case 'REFUSED':
    case 'CANCELLED':
      return <Closed work={work} />;
  }
}
