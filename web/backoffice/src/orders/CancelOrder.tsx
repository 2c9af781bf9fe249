import { Button, TextInput } from '@mantine/core';
import { newId } from '@toonbank/client/ids.ts';
import { openPieces, type Order } from '@toonbank/client/orders.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useState } from 'react';
import { Ask } from '../kit/Ask.tsx';
import { useAction } from '../kit/useAction.ts';
import { ORDERS } from './looks.ts';
import { allOf, chosenLines, PieceChoice } from './PieceChoice.tsx';
import { orderTexts } from './texts.ts';

export function CancelOrder({ order }: { order: Order }) {
  const t = useTexts(orderTexts);
  const lines = order.lines
    .map((line) => ({ lineId: line.id, title: line.title, sku: line.sku, most: openPieces(line) }))
    .filter((line) => line.most > 0);
  const [asking, setAsking] = useState<string | null>(null);
  const [chosen, setChosen] = useState(() => allOf(lines));
  const [reason, setReason] = useState('');
  const action = useAction({ done: t.cancelDone, changes: ['/api/admin/'], after: () => setAsking(null) });
  const picked = chosenLines(lines, chosen);
  function open(): void {
    setChosen(allOf(lines));
    setAsking(newId());
  }
  return (
    <>
      <Button variant="default" onClick={open}>
        {t.cancel}
      </Button>
      <Ask
        open={asking !== null}
        title={t.cancelTitle}
        text={t.cancelText}
        yes={t.cancelYes}
        urgent
        busy={action.busy}
        disabled={picked.length === 0}
        onClose={() => setAsking(null)}
        onYes={() =>
          void action.run(`${ORDERS}/${order.id}/cancellations`, {
            method: 'POST',
            body: { id: asking, lines: picked, reason: reason.trim() || undefined },
          })
        }
      >
        <PieceChoice lines={lines} chosen={chosen} onChange={setChosen} />
        <TextInput
          label={t.reason}
          value={reason}
          maxLength={500}
          onChange={(event) => setReason(event.target.value)}
        />
      </Ask>
    </>
  );
}
