import { Button, TextInput } from '@mantine/core';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { newId } from '@toonbank/client/ids.ts';
import type { MessageDetail as Detail, ShownMessage } from '@toonbank/client/messages.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { useState } from 'react';
import { useMay } from '../access/session.ts';
import { Ask } from '../kit/Ask.tsx';
import { ResourceDetail } from '../kit/ResourceDetail.tsx';
import { Loaded } from '../kit/States.tsx';
import { useAction } from '../kit/useAction.ts';
import { useApi } from '../kit/useApi.ts';
import { useCrumb } from '../shell/crumbNames.ts';
import { MailFrame, MESSAGING, messageTones } from './MessageParts.tsx';
import { messageTexts } from './texts.ts';

export function MessageDetail() {
  const { id } = useParams({ strict: false }) as { id: string };
  const message = useApi<Detail>(`${MESSAGING}/messages/${id}`);
  useCrumb(message.data?.message.subject);
  return (
    <Loaded of={message} list="/messages">
      {(data) => <Shown detail={data} />}
    </Loaded>
  );
}

function Shown({ detail }: { detail: Detail }) {
  const t = useTexts(messageTexts);
  const { moment, number } = useFormats();
  const may = useMay();
  const { message } = detail;
  const content = useApi<ShownMessage>(`${MESSAGING}/messages/${message.id}/content`);
  const languages = t.languages as Readonly<Record<string, string>>;
  return (
    <ResourceDetail
      title={message.subject || message.kindName}
      badge={<Badge tone={messageTones[message.state]}>{t.states[message.state]}</Badge>}
      below={t.stateTexts[message.state]}
      subject={message.id}
      actions={may('ORDERS_WRITE') && detail.repeatable && <Repeat key={message.id} detail={detail} />}
      facts={[
        { label: t.kind, value: message.kindName },
        Boolean(message.recipient) && { label: t.recipient, value: message.recipient },
        { label: t.language, value: languages[message.language] ?? message.language },
        { label: t.created, value: moment(message.createdAt) },
        Boolean(message.sentAt) && { label: t.sent, value: moment(message.sentAt ?? '') },
        Boolean(detail.nextTryAt) && { label: t.nextTry, value: moment(detail.nextTryAt ?? '') },
        message.tries > 0 && { label: t.tries, value: number(message.tries) },
        Boolean(message.orderId) && {
          label: t.order,
          value: <Link to={`/orders/${message.orderId}`}>{t.open}</Link>,
        },
        Boolean(message.customerId) && {
          label: t.customer,
          value: <Link to={`/customers/${message.customerId}`}>{t.open}</Link>,
        },
        Boolean(message.repeats) && {
          label: t.repeatOf,
          value: <Link to={`/messages/${message.repeats}`}>{t.open}</Link>,
        },
        Boolean(message.problem) && { label: t.problem, value: message.problem },
      ]}
      tabs={[
        {
          id: 'seen',
          label: t.asSeen,
          content: (
            <Loaded of={content} list="/messages">
              {(shown) => <MailFrame html={shown.html} title={shown.subject} />}
            </Loaded>
          ),
        },
        {
          id: 'text',
          label: t.asText,
          content: (
            <Loaded of={content} list="/messages">
              {(shown) => <pre className="bo-mail-text">{shown.text}</pre>}
            </Loaded>
          ),
        },
        { id: 'course', label: t.course, count: detail.attempts.length, content: <Course detail={detail} /> },
      ]}
    />
  );
}

function Course({ detail }: { detail: Detail }) {
  const t = useTexts(messageTexts);
  const { moment } = useFormats();
  const outcomes = t.outcomes as Readonly<Record<string, string>>;
  if (detail.attempts.length === 0) return <p>{t.courseEmpty}</p>;
  return (
    <ol className="bo-course">
      {detail.attempts.map((attempt, index) => (
        <li key={index}>
          <span className="tb-figures">{moment(attempt.at)}</span> ·{' '}
          <strong>{outcomes[attempt.outcome] ?? attempt.outcome}</strong>
          {attempt.answer && <small>{attempt.answer}</small>}
        </li>
      ))}
    </ol>
  );
}

function Repeat({ detail }: { detail: Detail }) {
  const t = useTexts(messageTexts);
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const [address, setAddress] = useState(detail.message.recipient);
  const [id] = useState(newId);
  const repeat = useAction<Detail>({
    done: t.repeated,
    changes: [`${MESSAGING}/messages`],
    after: (result) => void navigate({ to: `/messages/${result.message.id}` }),
  });
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t.repeat}
      </Button>
      <Ask
        open={open}
        title={t.repeat}
        text={t.repeatText}
        yes={t.repeat}
        busy={repeat.busy}
        disabled={!address.trim()}
        onClose={() => setOpen(false)}
        onYes={() =>
          void repeat.run(`${MESSAGING}/messages/${detail.message.id}/repeats`, {
            method: 'POST',
            body: { id, address: address.trim() },
          })
        }
      >
        <TextInput
          label={t.address}
          type="email"
          maxLength={254}
          value={address}
          onChange={(event) => setAddress(event.target.value)}
        />
      </Ask>
    </>
  );
}
