import { Button, Textarea } from '@mantine/core';
import type { OrderDetail, TimelineEntry } from '@toonbank/client/orders.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useState } from 'react';
import { useMay } from '../access/session.ts';
import { useAction } from '../kit/useAction.ts';
import { ORDERS } from './looks.ts';
import { orderTexts } from './texts.ts';

const tones: Partial<Record<TimelineEntry['kind'], string>> = {
  SHIPPED: 'good',
  COLLECTED: 'good',
  PAYMENT: 'good',
  WARNING: 'urgent',
  HELD: 'urgent',
  CANCELLED: 'urgent',
  RETURNED: 'urgent',
};
const NOTE_MAX = 2000;

/** What happened to an order, newest first, with room for a note. */
export function Timeline({ detail }: { detail: OrderDetail }) {
  const t = useTexts(orderTexts);
  const { moment } = useFormats();
  const may = useMay();
  const [text, setText] = useState('');
  const action = useAction({ done: t.noteAdded, changes: [ORDERS], after: () => setText('') });
  const entries = [...detail.timeline].sort((left, right) => right.at.localeCompare(left.at));
  return (
    <>
      {may('ORDERS_WRITE') && (
        <div className="bo-note">
          <Textarea
            label={t.noteLabel}
            autosize
            minRows={2}
            maxLength={NOTE_MAX}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <Button
            variant="default"
            disabled={text.trim() === ''}
            loading={action.busy}
            onClick={() =>
              void action.run(`${ORDERS}/${detail.order.id}/notes`, {
                method: 'POST',
                body: { text: text.trim() },
              })
            }
          >
            {t.addNote}
          </Button>
        </div>
      )}
      <ol className="bo-timeline">
        {entries.map((entry) => (
          <li key={entry.id} data-tone={tones[entry.kind]}>
            <p className="bo-history-who">
              <strong>{t.kinds[entry.kind]}</strong>{' '}
              <span className="bo-history-action">{entry.actorName}</span>
              <time dateTime={entry.at}>{moment(entry.at)}</time>
            </p>
            {entry.text && <p className="bo-prose">{entry.text}</p>}
          </li>
        ))}
      </ol>
    </>
  );
}
