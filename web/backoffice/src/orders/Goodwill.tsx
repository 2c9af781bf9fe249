import { Button, TextInput } from '@mantine/core';
import { newId } from '@toonbank/client/ids.ts';
import type { Money } from '@toonbank/client/money.ts';
import type { Order } from '@toonbank/client/orders.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useState } from 'react';
import { Ask } from '../kit/Ask.tsx';
import { MoneyInput } from '../kit/fields.tsx';
import { useAction } from '../kit/useAction.ts';
import { ORDERS } from './looks.ts';
import { orderTexts } from './texts.ts';

const REASON_MAX = 500;

/** Gives money back although nothing came back. */
export function Goodwill({ order }: { order: Order }) {
  const t = useTexts(orderTexts);
  const [asking, setAsking] = useState<string | null>(null);
  const [amount, setAmount] = useState<Money | null>(null);
  const [reason, setReason] = useState('');
  const action = useAction({ done: t.goodwillDone, changes: ['/api/admin/'], after: () => setAsking(null) });
  return (
    <>
      <Button
        variant="default"
        onClick={() => {
          setAmount(null);
          setReason('');
          setAsking(newId());
        }}
      >
        {t.goodwill}
      </Button>
      <Ask
        open={asking !== null}
        title={t.goodwill}
        text={t.goodwillText}
        yes={t.goodwillYes}
        busy={action.busy}
        disabled={!amount || amount.amount <= 0 || reason.trim() === ''}
        onClose={() => setAsking(null)}
        onYes={() =>
          void action.run(`${ORDERS}/${order.id}/goodwill`, {
            method: 'POST',
            body: { id: asking, amount, reason: reason.trim() },
          })
        }
      >
        <MoneyInput label={t.amount} currency={order.currency} value={amount} onChange={setAmount} />
        <TextInput
          label={t.reason}
          value={reason}
          maxLength={REASON_MAX}
          onChange={(event) => setReason(event.target.value)}
        />
      </Ask>
    </>
  );
}
