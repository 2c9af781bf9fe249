import { Button, Select, TextInput } from '@mantine/core';
import { newId } from '@toonbank/client/ids.ts';
import type { Money } from '@toonbank/client/money.ts';
import type { Order, PaymentAnswer } from '@toonbank/client/orders.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useState } from 'react';
import { useMay } from '../access/session.ts';
import { Ask } from '../kit/Ask.tsx';
import { Part } from '../kit/ResourceDetail.tsx';
import { useAction } from '../kit/useAction.ts';
import { useApi } from '../kit/useApi.ts';
import { ORDERS } from './looks.ts';
import { orderTexts } from './texts.ts';

const WAYS = ['ideal', 'card'] as const;

/** What the customer still has to pay, and how they are asked; nothing where nothing is outstanding. */
export function Outstanding({ order }: { order: Order }) {
  const t = useTexts(orderTexts);
  const { money } = useFormats();
  const may = useMay();
  const outstanding = useApi<{ amount: Money }>(`${ORDERS}/${order.id}/outstanding`);
  const [asking, setAsking] = useState<string | null>(null);
  const [method, setMethod] = useState<string>(WAYS[0]);
  const [answer, setAnswer] = useState<PaymentAnswer | null>(null);
  const action = useAction<PaymentAnswer>({
    changes: ['/api/admin/'],
    after: (result) => {
      setAnswer(result);
      // another try is another payment
      setAsking(result.state === 'AUTHORISED' ? null : newId());
    },
  });
  const amount = outstanding.data?.amount;
  if (!amount || amount.amount <= 0) return null;
  return (
    <Part
      title={`${t.outstanding}: ${money(amount)}`}
      actions={
        may('ORDERS_WRITE') && (
          <Button
            onClick={() => {
              setAnswer(null);
              setAsking(newId());
            }}
          >
            {t.pay}
          </Button>
        )
      }
    >
      <Ask
        open={asking !== null}
        title={t.payTitle}
        text={t.payText(money(amount))}
        yes={t.payYes}
        busy={action.busy}
        onClose={() => setAsking(null)}
        onYes={() =>
          void action.run(`${ORDERS}/${order.id}/payments`, { method: 'POST', body: { id: asking, method } })
        }
      >
        <Select
          label={t.method}
          allowDeselect={false}
          data={WAYS.map((value) => ({ value, label: t.methods[value] }))}
          value={method}
          onChange={(value) => setMethod(value ?? WAYS[0])}
        />
        {answer?.state === 'DECLINED' && (
          <p className="bo-urgent" role="alert">
            {t.payDeclined}
          </p>
        )}
        {answer?.state === 'UNCERTAIN' && <p role="status">{t.payUncertain}</p>}
        {answer?.state === 'REDIRECTED' && (
          <TextInput
            readOnly
            label={t.payAway}
            value={answer.url ?? ''}
            onFocus={(event) => event.target.select()}
          />
        )}
      </Ask>
    </Part>
  );
}
