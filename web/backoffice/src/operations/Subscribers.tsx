import { Button, Textarea } from '@mantine/core';
import type { HeldFact, SetAsideFact, SubscriberState } from '@toonbank/client/operations.ts';
import type { Page } from '@toonbank/client/page.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { useState } from 'react';
import { Ask } from '../kit/Ask.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Part } from '../kit/ResourceDetail.tsx';
import { Loaded } from '../kit/States.tsx';
import { useAction } from '../kit/useAction.ts';
import { useApi } from '../kit/useApi.ts';
import { operationsTexts } from './texts.ts';
import './operations.css';

const PATH = '/api/admin/operations';
const SUBSCRIBERS = `${PATH}/subscribers`;
const ASIDE = `${PATH}/set-aside-events`;
const REASON_MAX = 500;

/** How far each part is that follows what happens in another, and what holds one up. */
export function SubscriberPage() {
  const t = useTexts(operationsTexts);
  const found = useApi<Page<SubscriberState>>(SUBSCRIBERS);
  return (
    <section className="bo-page">
      <PageHead
        title={t.operations}
        below={t.operationsText}
        actions={
          <Button variant="default" loading={found.isFetching} onClick={() => void found.refetch()}>
            {t.refresh}
          </Button>
        }
      />
      <Loaded of={found} list="/">
        {({ items }) => (
          <>
            {items
              .filter((one) => one.failures > 0)
              .map((one) => (
                <HeldUp key={one.id} one={one} />
              ))}
            <AllOfThem all={items} />
          </>
        )}
      </Loaded>
      <PassedOver />
    </section>
  );
}

function useName() {
  const t = useTexts(operationsTexts);
  return (id: string) => t.names[id] ?? id;
}

function HeldUp({ one }: { one: SubscriberState }) {
  const t = useTexts(operationsTexts);
  const { recent, number } = useFormats();
  const name = useName();
  const attempt = useAction<SubscriberState>({
    changes: [PATH],
    done: (after) => (after.failures === 0 ? t.goesOn : t.stillFails),
  });
  return (
    <Part
      title={name(one.id)}
      text={t.heldUp(recent(one.failingSince), number(one.waiting))}
      actions={
        <>
          <Badge tone="urgent">{t.standsStill}</Badge>
          <Button
            variant="default"
            loading={attempt.busy}
            onClick={() =>
              void attempt.run(`${SUBSCRIBERS}/${one.id}/attempts`, { method: 'POST', body: {} })
            }
          >
            {t.tryNow}
          </Button>
          {one.failingAt && <PassOver one={one} fact={one.failingAt} />}
        </>
      }
    >
      {one.failingAt ? <Fact fact={one.failingAt} /> : <p className="bo-faint">{t.searching}</p>}
      <pre className="bo-error-text">{one.error}</pre>
    </Part>
  );
}

function Fact({ fact }: { fact: HeldFact }) {
  const t = useTexts(operationsTexts);
  const { moment, number } = useFormats();
  return (
    <p>
      {t.fact(number(fact.position), moment(fact.occurredAt))} <span className="tb-code">{fact.type}</span>
    </p>
  );
}

function PassOver({ one, fact }: { one: SubscriberState; fact: HeldFact }) {
  const t = useTexts(operationsTexts);
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const action = useAction({ done: t.passedOver, changes: [PATH], after: () => setAsking(false) });
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t.passOver}</Button>
      <Ask
        open={asking}
        title={t.passOver}
        text={t.passOverText}
        yes={t.passOver}
        busy={action.busy}
        disabled={reason.trim() === ''}
        onClose={() => setAsking(false)}
        onYes={() =>
          void action.run(`${SUBSCRIBERS}/${one.id}/set-aside`, {
            method: 'POST',
            body: { position: fact.position, reason: reason.trim() },
          })
        }
      >
        <Textarea
          label={t.reason}
          autosize
          minRows={2}
          maxLength={REASON_MAX}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Ask>
    </>
  );
}

function AllOfThem({ all }: { all: readonly SubscriberState[] }) {
  const t = useTexts(operationsTexts);
  const { number, recent } = useFormats();
  const name = useName();
  return (
    <Part flush title={t.subscribers} text={t.subscribersText}>
      <table className="bo-table">
        <thead>
          <tr>
            <th scope="col">{t.subscriber}</th>
            <th scope="col" data-numeric="">
              {t.position}
            </th>
            <th scope="col" data-numeric="">
              {t.waiting}
            </th>
            <th scope="col">{t.movedAt}</th>
            <th scope="col">{t.state}</th>
          </tr>
        </thead>
        <tbody>
          {all.map((one) => (
            <tr key={one.id}>
              <td>
                <span className="bo-two">
                  {name(one.id)}
                  <small className="tb-code">{one.id}</small>
                </span>
              </td>
              <td data-label={t.position} data-numeric="">
                {number(one.position)}
              </td>
              <td data-label={t.waiting} data-numeric="">
                {number(one.waiting)}
              </td>
              <td data-label={t.movedAt}>{recent(one.movedAt)}</td>
              <td data-end="">
                <Badge tone={one.failures > 0 ? 'urgent' : one.waiting > 0 ? 'informing' : 'good'}>
                  {one.failures > 0 ? t.standsStill : one.waiting > 0 ? t.busy : t.upToDate}
                </Badge>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

function PassedOver() {
  const t = useTexts(operationsTexts);
  const { moment } = useFormats();
  const name = useName();
  const found = useApi<Page<SetAsideFact>>(ASIDE);
  const items = found.data?.items ?? [];
  return (
    <Part flush={items.length > 0} title={t.setAside} text={t.setAsideText}>
      {items.length === 0 ? (
        <p className="bo-faint">{t.nothingSetAside}</p>
      ) : (
        <table className="bo-table">
          <thead>
            <tr>
              <th scope="col">{t.subscriber}</th>
              <th scope="col">{t.what}</th>
              <th scope="col">{t.reason}</th>
              <th scope="col">{t.by}</th>
              <th scope="col">{t.state}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((one) => (
              <tr key={one.id}>
                <td>{name(one.subscriberId)}</td>
                <td data-label={t.what}>
                  <span className="bo-two">
                    <span className="tb-code">{one.fact.type}</span>
                    <small>{one.error}</small>
                  </span>
                </td>
                <td data-label={t.reason}>{one.reason}</td>
                <td data-label={t.by}>
                  <span className="bo-two">
                    {one.by}
                    <small>{moment(one.at)}</small>
                  </span>
                </td>
                <td data-end="">
                  {one.replayedAt ? <Badge tone="good">{t.replayed}</Badge> : <Replay id={one.id} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Part>
  );
}

function Replay({ id }: { id: string }) {
  const t = useTexts(operationsTexts);
  const action = useAction({ done: t.replayedDone, changes: [PATH] });
  return (
    <Button
      variant="default"
      size="compact-sm"
      loading={action.busy}
      onClick={() => void action.run(`${ASIDE}/${id}/replays`, { method: 'POST', body: {} })}
    >
      {t.replay}
    </Button>
  );
}
