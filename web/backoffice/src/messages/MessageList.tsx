import type { Message, SendingCondition } from '@toonbank/client/messages.ts';
import { messageStates } from '@toonbank/client/messages.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import type { TemplateSummary } from '@toonbank/client/messages.ts';
import type { Page } from '@toonbank/client/page.ts';
import { ResourceList } from '../kit/ResourceList.tsx';
import { useApi } from '../kit/useApi.ts';
import { MESSAGING, MessageTabs, messageTones } from './MessageParts.tsx';
import { messageTexts } from './texts.ts';

export function MessageList() {
  return <MessageTable />;
}

/** Messages: all of them, or those of one order or customer inside another page. */
export function MessageTable({ orderId, customerId }: { orderId?: string; customerId?: string }) {
  const t = useTexts(messageTexts);
  const { recent } = useFormats();
  const embedded = orderId !== undefined || customerId !== undefined;
  const kinds = useApi<Page<TemplateSummary>>(embedded ? null : `${MESSAGING}/templates`);
  return (
    <ResourceList<Message>
      name={embedded ? 'messages-of' : 'messages'}
      title={t.messages}
      path={`${MESSAGING}/messages`}
      query={{ orderId, customerId }}
      embedded={embedded}
      searchable={!embedded}
      tabs={
        !embedded && (
          <>
            <MessageTabs />
            <Condition />
          </>
        )
      }
      rowKey={(row) => row.id}
      rowTo={(row) => `/messages/${row.id}`}
      empty={{ title: t.empty, text: t.emptyText }}
      filters={
        embedded
          ? []
          : [
              {
                id: 'state',
                label: t.state,
                options: messageStates.map((value) => ({ value, label: t.states[value] })),
              },
              {
                id: 'kind',
                label: t.kind,
                options: (kinds.data?.items ?? []).map((kind) => ({ value: kind.kind, label: kind.name })),
              },
            ]
      }
      columns={[
        { id: 'subject', header: t.subject, cell: (row) => row.subject || '—' },
        { id: 'kind', header: t.kind, cell: (row) => row.kindName },
        { id: 'recipient', header: t.recipient, cell: (row) => row.recipient || '—' },
        {
          id: 'created',
          header: t.created,
          sort: 'createdAt',
          cell: (row) => <span className="tb-figures">{recent(row.createdAt)}</span>,
        },
        {
          id: 'state',
          header: t.state,
          atEnd: true,
          cell: (row) => <Badge tone={messageTones[row.state]}>{t.states[row.state]}</Badge>,
        },
      ]}
    />
  );
}

/** Says so when messages go nowhere, or wait. */
function Condition() {
  const t = useTexts(messageTexts);
  const { number } = useFormats();
  const condition = useApi<SendingCondition>(`${MESSAGING}/condition`);
  if (!condition.data) return null;
  const { server, waiting, lastProblem } = condition.data;
  if (server && !(waiting > 0 && lastProblem)) return null;
  return (
    <div className="bo-alert" data-tone="waiting" role="status">
      <div>
        <strong>{server ? t.waitingLong(number(waiting)) : t.noServer}</strong>
        <p>{server ? t.waitingText(lastProblem ?? '') : t.noServerText}</p>
      </div>
    </div>
  );
}
