import { Button, Modal } from '@mantine/core';
import { newId } from '@toonbank/client/ids.ts';
import type { Coupon } from '@toonbank/client/promotions.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api.ts';
import { TextField, WholeNumberField } from '../kit/fields.tsx';
import { Part } from '../kit/ResourceDetail.tsx';
import { ResourceForm } from '../kit/ResourceForm.tsx';
import { ResourceList } from '../kit/ResourceList.tsx';
import { useAction } from '../kit/useAction.ts';
import { forget, useApi } from '../kit/useApi.ts';
import { useResourceForm } from '../kit/useResourceForm.ts';
import { PROMOTIONS } from './PromotionList.tsx';
import { promotionTexts } from './texts.ts';

const COUPONS = '/api/admin/pricing/coupons';

export function CouponTab({ promotionId, mayChange }: { promotionId: string; mayChange: boolean }) {
  const t = useTexts(promotionTexts);
  const { number, date } = useFormats();
  const [making, setMaking] = useState<'one' | 'many' | null>(null);
  const close = () => setMaking(null);
  const actions = mayChange && (
    <>
      <Button size="xs" variant="default" onClick={() => setMaking('many')}>
        {t.addBatch}
      </Button>
      <Button size="xs" onClick={() => setMaking('one')}>
        {t.addCoupon}
      </Button>
    </>
  );
  return (
    <>
      <Batches promotionId={promotionId} />
      <ResourceList<Coupon>
        name="coupons"
        title={t.coupons}
        path={`${PROMOTIONS}/${promotionId}/coupons`}
        embedded
        actions={actions}
        rowKey={(row) => row.code}
        empty={{ title: t.couponsEmpty, text: t.couponsEmptyText, action: actions }}
        columns={[
          { id: 'code', header: t.code, cell: (row) => <span className="tb-code">{row.code}</span> },
          {
            id: 'uses',
            header: t.uses,
            numeric: true,
            cell: (row) => (row.usesMax ? `${number(row.uses)} / ${number(row.usesMax)}` : number(row.uses)),
          },
          { id: 'expires', header: t.expires, cell: (row) => (row.expiresAt ? date(row.expiresAt) : '') },
          {
            id: 'state',
            header: t.state,
            atEnd: true,
            cell: (row) => (
              <Badge tone={row.blocked ? 'urgent' : 'good'}>{row.blocked ? t.blocked : t.open}</Badge>
            ),
          },
          {
            id: 'block',
            header: '',
            numeric: true,
            cell: (row) => mayChange && <BlockButton coupon={row} />,
          },
        ]}
      />
      <Modal opened={making === 'one'} onClose={close} title={t.addCoupon}>
        <MakeOne promotionId={promotionId} onClose={close} />
      </Modal>
      <Modal opened={making === 'many'} onClose={close} title={t.addBatch}>
        <MakeMany promotionId={promotionId} onClose={close} />
      </Modal>
    </>
  );
}

function BlockButton({ coupon }: { coupon: Coupon }) {
  const t = useTexts(promotionTexts);
  const change = useAction({
    done: coupon.blocked ? t.couponOpened : t.couponBlocked,
    changes: [PROMOTIONS],
  });
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      color={coupon.blocked ? undefined : 'clay'}
      loading={change.busy}
      onClick={() =>
        void change.run(`${COUPONS}/${encodeURIComponent(coupon.code)}/blocks`, {
          method: coupon.blocked ? 'DELETE' : 'POST',
          body: coupon.blocked ? undefined : {},
        })
      }
    >
      {coupon.blocked ? t.unblock : t.block}
    </Button>
  );
}

type Batch = {
  readonly id: string;
  readonly prefix: string;
  readonly count: number;
  readonly createdAt: string;
};

function Batches({ promotionId }: { promotionId: string }) {
  const t = useTexts(promotionTexts);
  const { number, moment } = useFormats();
  const page = useApi<{ items: readonly Batch[] }>(`${PROMOTIONS}/${promotionId}/coupon-batches`);
  if (!page.data || page.data.items.length === 0) return null;
  return (
    <Part title={t.batches} flush>
      <table className="bo-table">
        <tbody>
          {page.data.items.map((batch) => (
            <tr key={batch.id}>
              <td>
                <span className="bo-two">
                  {number(batch.count)} {batch.prefix && <span className="tb-code">× {batch.prefix}…</span>}
                  <small>{moment(batch.createdAt)}</small>
                </span>
              </td>
              <td data-numeric="" data-end="">
                <Button
                  size="xs"
                  variant="default"
                  component="a"
                  leftSection={<Download size={14} />}
                  href={`/api/admin/pricing/coupon-batches/${batch.id}/coupons.csv`}
                  download
                >
                  {t.download}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

const expiry = (typed: string | undefined) => (typed ? new Date(typed).toISOString() : undefined);

function MakeOne({ promotionId, onClose }: { promotionId: string; onClose: () => void }) {
  const t = useTexts(promotionTexts);
  const form = useResourceForm<{ code: string; usesMax?: number; expiresAt?: string }, Coupon>({
    start: { code: '' },
    send: (values, idempotencyKey) =>
      api(`${PROMOTIONS}/${promotionId}/coupons`, {
        method: 'POST',
        idempotencyKey,
        body: { ...values, expiresAt: expiry(values.expiresAt) },
      }),
    savedText: t.couponMade,
    onSaved: async () => {
      await forget(PROMOTIONS);
      onClose();
    },
  });
  return (
    <ResourceForm form={form} small onCancel={onClose} saveLabel={t.addCoupon}>
      <TextField form={form} at="/code" label={t.code} required code autoFocus maxLength={60} />
      <WholeNumberField form={form} at="/usesMax" label={t.usesMax} hint={t.usesMaxHint} />
      <TextField form={form} at="/expiresAt" label={t.expires} type="datetime-local" optional />
    </ResourceForm>
  );
}

type BatchValues = { id: string; count: number; prefix?: string; usesMax?: number; expiresAt?: string };

function MakeMany({ promotionId, onClose }: { promotionId: string; onClose: () => void }) {
  const t = useTexts(promotionTexts);
  const [start] = useState<BatchValues>(() => ({ id: newId(), count: 100, usesMax: 1 }));
  const form = useResourceForm<BatchValues, Batch>({
    start,
    send: (values, idempotencyKey) =>
      api(`${PROMOTIONS}/${promotionId}/coupon-batches`, {
        method: 'POST',
        idempotencyKey,
        body: { ...values, expiresAt: expiry(values.expiresAt) },
      }),
    savedText: t.batchMade,
    onSaved: async () => {
      await forget(PROMOTIONS);
      onClose();
    },
  });
  return (
    <ResourceForm form={form} small onCancel={onClose} saveLabel={t.addBatch}>
      <div className="bo-pair">
        <WholeNumberField form={form} at="/count" label={t.count} required autoFocus />
        <TextField form={form} at="/prefix" label={t.prefix} optional code maxLength={20} />
      </div>
      <div className="bo-pair">
        <WholeNumberField form={form} at="/usesMax" label={t.usesMax} />
        <TextField form={form} at="/expiresAt" label={t.expires} type="datetime-local" optional />
      </div>
    </ResourceForm>
  );
}
