import { Button, Modal } from '@mantine/core';
import type { StoreCreditBalance } from '@toonbank/client/giftcards.ts';
import { newId } from '@toonbank/client/ids.ts';
import type { Money } from '@toonbank/client/money.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useState } from 'react';
import { useMay } from '../access/session.ts';
import { api } from '../api.ts';
import { MoneyInput, TextField } from '../kit/fields.tsx';
import { Part } from '../kit/ResourceDetail.tsx';
import { ResourceForm } from '../kit/ResourceForm.tsx';
import { Failed, Loading } from '../kit/States.tsx';
import { forget, useApi } from '../kit/useApi.ts';
import { useResourceForm } from '../kit/useResourceForm.ts';
import { Statement } from './GiftCards.tsx';
import { giftCardTexts } from './texts.ts';

const PATH = '/api/admin/payments/store-credits';
const CURRENCY = 'EUR';

/** What a customer still has coming, and how it came and went. */
export function StoreCreditTab({ customerId }: { customerId: string }) {
  const t = useTexts(giftCardTexts);
  const { money } = useFormats();
  const may = useMay();
  const [booking, setBooking] = useState(false);
  const credit = useApi<{ items: readonly StoreCreditBalance[] }>(`${PATH}/${customerId}`);
  if (credit.isError) return <Failed error={credit.error} retry={() => void credit.refetch()} />;
  if (!credit.data) return <Loading />;
  const [first] = credit.data.items;
  return (
    <>
      <Part
        title={first ? money(first.balance) : t.storeCreditEmpty}
        text={first && first.held.amount > 0 ? `${t.held}: ${money(first.held)}` : t.storeCreditText}
        actions={
          may('REFUND') && (
            <Button size="xs" variant="default" onClick={() => setBooking(true)}>
              {t.book}
            </Button>
          )
        }
      >
        {null}
      </Part>
      {first && <Statement path={`${PATH}/${customerId}/statement`} query={{ currency: first.currency }} />}
      <Modal opened={booking} onClose={() => setBooking(false)} title={t.storeCredit}>
        <Book customerId={customerId} onClose={() => setBooking(false)} />
      </Modal>
    </>
  );
}

type Values = { id: string; amount: Money | null; reason: string };

function Book({ customerId, onClose }: { customerId: string; onClose: () => void }) {
  const t = useTexts(giftCardTexts);
  const [start] = useState<Values>(() => ({ id: newId(), amount: null, reason: '' }));
  const form = useResourceForm<Values, StoreCreditBalance>({
    start,
    send: (values, idempotencyKey) =>
      api(`${PATH}/${customerId}/bookings`, {
        method: 'POST',
        idempotencyKey,
        body: { ...values, amount: values.amount ?? undefined },
      }),
    savedText: t.booked,
    onSaved: async () => {
      await forget(PATH, '/api/admin/history');
      onClose();
    },
  });
  return (
    <ResourceForm form={form} small onCancel={onClose} saveLabel={t.book}>
      <p className="bo-modal-text">{t.bookText}</p>
      <MoneyInput
        label={t.amount}
        currency={CURRENCY}
        value={form.values.amount}
        error={form.errorAt('/amount')}
        onChange={(amount) => form.write('/amount', amount)}
      />
      <TextField form={form} at="/reason" label={t.reason} required maxLength={300} />
    </ResourceForm>
  );
}
