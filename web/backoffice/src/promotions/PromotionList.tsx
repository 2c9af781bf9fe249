import { promotionStates, type Promotion, type PromotionState } from '@toonbank/client/promotions.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge, type Tone } from '@toonbank/ui/parts/Badge.tsx';
import { Plus } from 'lucide-react';
import { useMay } from '../access/session.ts';
import { LinkButton } from '../kit/LinkButton.tsx';
import { ResourceList } from '../kit/ResourceList.tsx';
import { kindOf, type PromotionForm } from './form.ts';
import { promotionTexts } from './texts.ts';

export const PROMOTIONS = '/api/admin/pricing/promotions';

const tones: Record<PromotionState, Tone> = { DRAFT: 'waiting', PUBLISHED: 'good', ENDED: 'quiet' };

export function StateBadge({ promotion }: { promotion: Promotion }) {
  const t = useTexts(promotionTexts);
  return <Badge tone={tones[promotion.state]}>{t.states[promotion.state]}</Badge>;
}

export function usePeriod(): (promotion: Promotion) => string {
  const t = useTexts(promotionTexts);
  const { date } = useFormats();
  return ({ startsAt, endsAt }) =>
    startsAt || endsAt
      ? `${startsAt ? date(startsAt) : t.atOnce} – ${endsAt ? date(endsAt) : t.noEnd}`
      : t.noEnd;
}

export function PromotionList() {
  const t = useTexts(promotionTexts);
  const { text, number } = useFormats();
  const may = useMay();
  const period = usePeriod();
  const add = may('PRICES_WRITE') && (
    <LinkButton to="/promotions/new" icon={<Plus size={15} />}>
      {t.add}
    </LinkButton>
  );
  return (
    <ResourceList<Promotion>
      name="promotions"
      title={t.promotions}
      path={PROMOTIONS}
      rowKey={(row) => row.id}
      rowTo={(row) => `/promotions/${row.id}`}
      actions={add}
      empty={{ title: t.empty, text: t.emptyText, action: add }}
      filters={[
        {
          id: 'state',
          label: t.state,
          options: promotionStates.map((value) => ({ value, label: t.states[value] })),
        },
      ]}
      columns={[
        {
          id: 'title',
          header: t.promotion,
          width: '34%',
          cell: (row) => (
            <span className="bo-two">
              {text(row.title)}
              <small className="tb-code">{row.code}</small>
            </span>
          ),
        },
        {
          id: 'kind',
          header: t.effect,
          cell: (row) => {
            const kind = kindOf((row.form as unknown as PromotionForm).effect);
            return kind ? t.effects[kind] : '';
          },
        },
        { id: 'period', header: t.period, cell: (row) => period(row) },
        {
          id: 'coupon',
          header: t.coupons,
          hidden: true,
          cell: (row) => (row.needsCoupon ? t.conditions.coupon : ''),
        },
        { id: 'priority', header: t.priority, numeric: true, cell: (row) => number(row.priority) },
        {
          id: 'state',
          header: t.state,
          atEnd: true,
          cell: (row) => (
            <span className="bo-two">
              <StateBadge promotion={row} />
              {row.state === 'PUBLISHED' && row.changed && <small>{t.unpublished}</small>}
            </span>
          ),
        },
      ]}
    />
  );
}
