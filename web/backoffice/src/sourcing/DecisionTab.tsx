import type { OrderDetail } from '@toonbank/client/orders.ts';
import {
  COST_KINDS,
  type SourcingDecision,
  type SourcingDecisions,
  type SourcingPlan,
} from '@toonbank/client/sourcing.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { Part } from '../kit/ResourceDetail.tsx';
import { Failed, Loading } from '../kit/States.tsx';
import { useApi } from '../kit/useApi.ts';
import { costAsMoney } from './costs.ts';
import { sourcingTexts } from './texts.ts';

type Order = OrderDetail['order'];
const DECISIONS = '/api/admin/sourcing/decisions';

/** Why an order comes from where it comes: the chosen plan beside the next best ones. */
export function DecisionTab({ order }: { order: Order }) {
  const t = useTexts(sourcingTexts);
  const found = useApi<SourcingDecisions>(DECISIONS, { orderId: order.id });
  if (found.isError) return <Failed error={found.error} retry={() => void found.refetch()} />;
  if (!found.data) return <Loading />;
  if (found.data.items.length === 0) {
    return (
      <Part title={t.why}>
        <p className="bo-faint">{t.none}</p>
      </Part>
    );
  }
  return (
    <>
      {found.data.items.map((decision) => (
        <Decided key={decision.id} decision={decision} order={order} />
      ))}
    </>
  );
}

function Decided({ decision, order }: { decision: SourcingDecision; order: Order }) {
  const t = useTexts(sourcingTexts);
  const { moment, rate, number } = useFormats();
  const strategy =
    decision.strategyNumber === 0 ? t.shippedStrategy : t.strategyNumber(number(decision.strategyNumber));
  const words = [
    moment(decision.at),
    strategy,
    decision.fromName ? t.from(decision.fromName) : undefined,
  ].filter(Boolean);
  return (
    <Part
      flush
      title={t.reasons[decision.reason]}
      text={words.join(' · ')}
      actions={
        <Badge tone={decision.provenCheapest ? 'good' : 'informing'}>
          {decision.provenCheapest ? t.proven : t.gap(rate(Math.ceil(decision.gapMax * 10_000)))}
        </Badge>
      }
    >
      <Plans decision={decision} order={order} />
    </Part>
  );
}

function Plans({ decision, order }: { decision: SourcingDecision; order: Order }) {
  const t = useTexts(sourcingTexts);
  const { money, number } = useFormats();
  const plans = [decision.chosen, ...decision.others];
  const kinds = COST_KINDS.filter((kind) => plans.some((plan) => plan.costs[kind]));
  return (
    <table className="bo-table">
      <thead>
        <tr>
          <th scope="col">{t.plan}</th>
          {kinds.map((kind) => (
            <th key={kind} scope="col" data-numeric="">
              {t.costs[kind]}
            </th>
          ))}
          <th scope="col" data-numeric="">
            {t.total}
          </th>
        </tr>
      </thead>
      <tbody>
        {plans.map((plan, index) => (
          <tr key={index}>
            <td>
              <strong>{index === 0 ? t.chosen : t.other(number(index))}</strong>
              <Supplies plan={plan} order={order} />
            </td>
            {kinds.map((kind) => (
              <td key={kind} data-label={t.costs[kind]} data-numeric="">
                {plan.costs[kind] ? money(costAsMoney(plan.costs[kind], decision.currency)) : ''}
              </td>
            ))}
            <td data-numeric="" data-end="">
              {money(costAsMoney(plan.cost, decision.currency))}
              {index > 0 && (
                <span className="bo-line bo-faint">
                  {plan.cost === decision.chosen.cost
                    ? t.same
                    : t.more(money(costAsMoney(plan.cost - decision.chosen.cost, decision.currency)))}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Per location, which pieces of which line. */
function Supplies({ plan, order }: { plan: SourcingPlan; order: Order }) {
  const { number } = useFormats();
  const names = [...new Set(plan.supplies.map((supply) => supply.locationName))];
  const title = (lineId: string) => order.lines.find((line) => line.id === lineId)?.title ?? '';
  return (
    <>
      {names.map((name) => (
        <span key={name} className="bo-line">
          {name}
          {': '}
          {plan.supplies
            .filter((supply) => supply.locationName === name)
            .map((supply) => `${number(supply.quantity)} × ${title(supply.lineId)}`)
            .join(', ')}
        </span>
      ))}
    </>
  );
}
