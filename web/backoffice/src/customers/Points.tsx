import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Link } from '@tanstack/react-router';
import { api } from '../api.ts';
import { FlagField, TextField, WholeNumberField } from '../kit/fields.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Part } from '../kit/ResourceDetail.tsx';
import { ResourceForm } from '../kit/ResourceForm.tsx';
import { Failed, Loading, Notice } from '../kit/States.tsx';
import { forget, useApi } from '../kit/useApi.ts';
import { useResourceForm } from '../kit/useResourceForm.ts';
import { CustomerParts } from './CustomerParts.tsx';
import { groupTexts } from './groupTexts.ts';
import { customerTexts } from './texts.ts';

const RULE = '/api/admin/loyalty/earning-rule';

type Rule = {
  readonly active: boolean;
  readonly points: number;
  readonly currency: string;
  readonly since: string;
  readonly version: number;
};

/** What purchases earn. */
export function PointsRule() {
  const t = useTexts(customerTexts);
  const rule = useApi<Rule>(RULE);
  return (
    <section className="bo-page">
      <PageHead title={t.customers} />
      <CustomerParts />
      {rule.isError && <Failed error={rule.error} retry={() => void rule.refetch()} />}
      {rule.data ? <RuleForm key={rule.data.version} rule={rule.data} /> : !rule.isError && <Loading />}
    </section>
  );
}

function RuleForm({ rule }: { rule: Rule }) {
  const t = useTexts(groupTexts);
  const start = { ...rule, since: rule.version === 0 ? '' : localMoment(rule.since) };
  const form = useResourceForm<typeof start, Rule>({
    start,
    savedText: t.pointsSaved,
    send: (values, idempotencyKey) =>
      api(RULE, {
        method: 'PUT',
        body: { ...values, since: values.since ? new Date(values.since).toISOString() : undefined },
        idempotencyKey,
      }),
    onSaved: () => forget(RULE, '/api/admin/history'),
  });
  return (
    <ResourceForm form={form}>
      <Part title={t.pointsRule} text={t.pointsRuleText}>
        <div className="bo-fields">
          <FlagField form={form} at="/active" label={t.pointsOn} />
          <div className="bo-pair">
            <WholeNumberField form={form} at="/points" label={t.pointsPer} />
            <TextField form={form} at="/since" label={t.pointsSince} type="datetime-local" optional />
          </div>
        </div>
      </Part>
    </ResourceForm>
  );
}

function localMoment(instant: string): string {
  const at = new Date(instant);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

type OfCustomer = {
  readonly balance: number;
  readonly orders: readonly {
    readonly orderId: string;
    readonly number: string;
    readonly placedAt: string;
    readonly points: number;
  }[];
};

/** The points of one customer, and which orders earned them. */
export function PointsTab({ customerId }: { customerId: string }) {
  const t = useTexts(groupTexts);
  const { number, date } = useFormats();
  const points = useApi<OfCustomer>(`/api/admin/loyalty/customers/${customerId}/points`);
  if (points.isError) return <Failed error={points.error} retry={() => void points.refetch()} />;
  if (!points.data) return <Loading />;
  if (points.data.orders.length === 0) return <Notice title={t.pointsEmpty} text={t.pointsEmptyText} />;
  return (
    <div className="bo-fields">
      <dl className="bo-sum">
        <div>
          <dt>{t.balance}</dt>
          <dd className="bo-figure">{number(points.data.balance)}</dd>
        </div>
      </dl>
      <table className="bo-table">
        <thead>
          <tr>
            <th scope="col">{t.order}</th>
            <th scope="col">{t.placed}</th>
            <th scope="col" data-numeric="">
              {t.earned}
            </th>
          </tr>
        </thead>
        <tbody>
          {points.data.orders.map((order) => (
            <tr key={order.orderId}>
              <td data-label={t.order}>
                <Link to={`/orders/${order.orderId}`}>{order.number}</Link>
              </td>
              <td data-label={t.placed}>{date(order.placedAt)}</td>
              <td data-label={t.earned} data-numeric="">
                {number(order.points)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
