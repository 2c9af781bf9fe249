import { Button, Modal } from '@mantine/core';
import type { DeliveryMethod } from '@toonbank/client/orders.ts';
import type { SalesChannel } from '@toonbank/client/network.ts';
import type { Money } from '@toonbank/client/money.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api.ts';
import { ChoiceField, FlagField, MoneyInput, TextField, WholeNumberField } from '../kit/fields.tsx';
import { Part } from '../kit/ResourceDetail.tsx';
import { ResourceForm } from '../kit/ResourceForm.tsx';
import { Failed, Loading, Notice } from '../kit/States.tsx';
import { kitTexts } from '../kit/texts.ts';
import { forget, useApi } from '../kit/useApi.ts';
import { useResourceForm } from '../kit/useResourceForm.ts';
import { deliveryTexts } from './deliveryTexts.ts';

const PATH = '/api/admin/checkout/delivery-methods';
const TAX_CATEGORIES = ['standard', 'reduced', 'zero'] as const;

type Values = Omit<DeliveryMethod, 'id' | 'version' | 'price' | 'freeFrom'> & {
  readonly price: Money | null;
  readonly freeFrom: Money | null;
  readonly version?: number;
};

/** The ways of delivery of one channel, in the order in which shoppers see them. */
export function DeliveryMethodsTab({ channel, mayChange }: { channel: SalesChannel; mayChange: boolean }) {
  const t = useTexts(deliveryTexts);
  const kit = useTexts(kitTexts);
  const { money, language } = useFormats();
  const methods = useApi<readonly DeliveryMethod[]>(PATH, { channelId: channel.id });
  const [editing, setEditing] = useState<Values | null>(null);
  if (methods.isError) return <Failed error={methods.error} retry={() => void methods.refetch()} />;
  if (!methods.data) return <Loading />;
  const rows = [...methods.data].sort((left, right) => left.position - right.position);
  const add = mayChange && (
    <Button
      variant="default"
      size="xs"
      leftSection={<Plus size={14} />}
      onClick={() => setEditing(fresh(channel, rows.length))}
    >
      {t.add}
    </Button>
  );
  return (
    <Part flush title={t.methods} text={t.methodsText} actions={add}>
      {rows.length === 0 ? (
        <Notice title={t.none} text={t.noneText} />
      ) : (
        <table className="bo-table">
          <thead>
            <tr>
              <th scope="col">{t.method}</th>
              <th scope="col">{t.kind}</th>
              <th scope="col" data-numeric="">
                {t.price}
              </th>
              <th scope="col" data-numeric="">
                {t.freeFrom}
              </th>
              <th scope="col">{t.state}</th>
              {mayChange && <th scope="col" aria-label={kit.edit} />}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <td>
                  <span className="bo-two">
                    {language === 'nl' ? row.nameNl : row.nameEn}
                    <small className="tb-code">{row.code}</small>
                  </span>
                </td>
                <td data-label={t.kind}>{t.kinds[row.kind]}</td>
                <td data-label={t.price} data-numeric="">
                  {row.price.amount === 0 ? t.free : money(row.price)}
                </td>
                <td data-label={t.freeFrom} data-numeric="">
                  {row.freeFrom ? money(row.freeFrom) : ''}
                </td>
                <td data-end="">
                  <Badge tone={row.active ? 'good' : 'quiet'}>{row.active ? t.active : t.inactive}</Badge>
                </td>
                {mayChange && (
                  <td data-numeric="">
                    <Button size="compact-xs" variant="subtle" onClick={() => setEditing(valuesOf(row))}>
                      {kit.edit}
                    </Button>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Modal opened={editing !== null} onClose={() => setEditing(null)} title={t.method} size="lg">
        {editing && <Editor channel={channel} start={editing} onClose={() => setEditing(null)} />}
      </Modal>
    </Part>
  );
}

function fresh(channel: SalesChannel, position: number): Values {
  return {
    channelId: channel.id,
    code: '',
    kind: 'SHIP',
    nameNl: '',
    nameEn: '',
    price: null,
    freeFrom: null,
    taxCategory: 'standard',
    position,
    active: true,
  };
}

function valuesOf(method: DeliveryMethod): Values {
  const { id: _, ...rest } = method;
  return { ...rest, freeFrom: method.freeFrom ?? null };
}

function Editor({ channel, start, onClose }: { channel: SalesChannel; start: Values; onClose: () => void }) {
  const t = useTexts(deliveryTexts);
  const form = useResourceForm<Values, DeliveryMethod>({
    start,
    send: (values, idempotencyKey) =>
      api(PATH, {
        method: 'PUT',
        idempotencyKey,
        body: { ...values, freeFrom: values.freeFrom ?? undefined, price: values.price ?? undefined },
      }),
    onSaved: async () => {
      await forget(PATH, '/api/admin/history');
      onClose();
    },
  });
  return (
    <ResourceForm form={form} small onCancel={onClose}>
      <div className="bo-pair">
        <TextField form={form} at="/nameNl" label={t.nameNl} required autoFocus maxLength={100} />
        <TextField form={form} at="/nameEn" label={t.nameEn} required maxLength={100} />
      </div>
      <div className="bo-pair">
        <ChoiceField
          form={form}
          at="/kind"
          label={t.kind}
          options={(['SHIP', 'COLLECT'] as const).map((value) => ({ value, label: t.kinds[value] }))}
        />
        {start.version === undefined && (
          <TextField form={form} at="/code" label={t.code} hint={t.codeHint} required code maxLength={40} />
        )}
        <ChoiceField
          form={form}
          at="/taxCategory"
          label={t.tax}
          options={TAX_CATEGORIES.map((value) => ({ value, label: t.taxes[value] }))}
        />
      </div>
      <div className="bo-pair">
        <MoneyInput
          label={t.price}
          currency={channel.currency}
          value={form.values.price}
          error={form.errorAt('/price')}
          onChange={(price) => form.write('/price', price)}
        />
        <MoneyInput
          label={t.freeFrom}
          currency={channel.currency}
          value={form.values.freeFrom}
          error={form.errorAt('/freeFrom')}
          onChange={(freeFrom) => form.write('/freeFrom', freeFrom)}
        />
        <WholeNumberField form={form} at="/position" label={t.position} />
      </div>
      <FlagField form={form} at="/active" label={t.offered} />
    </ResourceForm>
  );
}
