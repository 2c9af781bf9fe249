import { Button, Select, TextInput } from '@mantine/core';
import { newId } from '@toonbank/client/ids.ts';
import { holdReasons, type HoldReason, type Order, type OrderHold } from '@toonbank/client/orders.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useState } from 'react';
import { useMay } from '../access/session.ts';
import { Ask } from '../kit/Ask.tsx';
import { Part } from '../kit/ResourceDetail.tsx';
import { useAction } from '../kit/useAction.ts';
import { ORDERS } from './looks.ts';
import { orderTexts } from './texts.ts';

const NOTE_MAX = 500;

/** Keeps an order back until somebody releases it. */
export function HoldOrder({ order }: { order: Order }) {
  const t = useTexts(orderTexts);
  const [asking, setAsking] = useState<string | null>(null);
  const [reason, setReason] = useState<HoldReason>('ADDRESS_CHECK');
  const [note, setNote] = useState('');
  const action = useAction({ done: t.holdDone, changes: ['/api/admin/'], after: () => setAsking(null) });
  return (
    <>
      <Button variant="default" onClick={() => setAsking(newId())}>
        {t.hold}
      </Button>
      <Ask
        open={asking !== null}
        title={t.holdTitle}
        text={t.holdText}
        yes={t.hold}
        busy={action.busy}
        onClose={() => setAsking(null)}
        onYes={() =>
          void action.run(`${ORDERS}/${order.id}/holds`, {
            method: 'POST',
            body: { id: asking, reason, note: note.trim() || undefined },
          })
        }
      >
        <Select
          label={t.holdWhy}
          allowDeselect={false}
          data={holdReasons
            .filter((value) => value !== 'PAYMENT_DUE')
            .map((value) => ({ value, label: t.holdReasons[value] }))}
          value={reason}
          onChange={(value) => setReason(value as HoldReason)}
        />
        <TextInput
          label={t.note}
          value={note}
          maxLength={NOTE_MAX}
          onChange={(event) => setNote(event.target.value)}
        />
      </Ask>
    </>
  );
}

/** Says why an order stands still, and lets it go on. */
export function HeldNotice({ order, hold }: { order: Order; hold: OrderHold }) {
  const t = useTexts(orderTexts);
  const { moment } = useFormats();
  const may = useMay();
  const action = useAction({ done: t.releaseDone, changes: ['/api/admin/'] });
  return (
    <Part
      title={`${t.held}: ${t.holdReasons[hold.reason]}`}
      actions={
        may('ORDERS_WRITE') && (
          <Button
            variant="default"
            loading={action.busy}
            onClick={() => void action.run(`${ORDERS}/${order.id}/releases`, { method: 'POST', body: {} })}
          >
            {t.release}
          </Button>
        )
      }
    >
      {hold.note && <p className="bo-prose">{hold.note}</p>}
      <p className="bo-faint">{t.heldSince(moment(hold.since), hold.by)}</p>
    </Part>
  );
}
