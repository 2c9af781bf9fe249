import { Link, useParams } from '@tanstack/react-router';
import { openPieces, type OrderDetail as Detail } from '@toonbank/client/orders.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { textsNow, useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { useMay } from '../access/session.ts';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Part, ResourceDetail } from '../kit/ResourceDetail.tsx';
import { Failed, Loading } from '../kit/States.tsx';
import { kitTexts } from '../kit/texts.ts';
import { useApi } from '../kit/useApi.ts';
import { useChannels, useLocations } from '../network/lookups.ts';
import { NewReturn } from '../returns/NewReturn.tsx';
import { ReturnTable } from '../returns/ReturnList.tsx';
import { returnTexts } from '../returns/texts.ts';
import { MessageTable } from '../messages/MessageList.tsx';
import { messageTexts } from '../messages/texts.ts';
import { useCrumb } from '../shell/crumbNames.ts';
import { OrderFulfilment, useWorkOf } from '../fulfillment/OrderFulfilment.tsx';
import { AddressLines } from './AddressLines.tsx';
import type { DeliveryPromise } from '@toonbank/client/sourcing.ts';
import { Promised } from '../sourcing/Promised.tsx';
import { DecisionTab } from '../sourcing/DecisionTab.tsx';
import { sourcingTexts } from '../sourcing/texts.ts';
import { CancelOrder } from './CancelOrder.tsx';
import { EditOrder } from './EditOrder.tsx';
import { Goodwill } from './Goodwill.tsx';
import { HandOut } from './HandOut.tsx';
import { HeldNotice, HoldOrder } from './HoldOrder.tsx';
import { ORDERS, orderTone } from './looks.ts';
import { OrderLines } from './OrderLines.tsx';
import { Outstanding } from './Outstanding.tsx';
import { ProgressBar } from './ProgressBar.tsx';
import { orderTexts } from './texts.ts';
import { Timeline } from './Timeline.tsx';
import { Waiting } from './Waiting.tsx';
import './orders.css';

export function OrderDetail() {
  const kit = useTexts(kitTexts);
  const { id } = useParams({ strict: false }) as { id: string };
  const detail = useApi<Detail>(`${ORDERS}/${id}`);
  useCrumb(detail.data?.order.number);
  if (detail.isError) {
    return (
      <Failed
        error={detail.error}
        retry={() => void detail.refetch()}
        back={
          <LinkButton quiet to="/orders">
            {kit.toList}
          </LinkButton>
        }
      />
    );
  }
  return detail.data ? <Shown detail={detail.data} /> : <Loading />;
}

function Shown({ detail }: { detail: Detail }) {
  const t = useTexts(orderTexts);
  const sourcing = useTexts(sourcingTexts);
  const r = useTexts(returnTexts);
  const { moment } = useFormats();
  const may = useMay();
  const channels = useChannels();
  const locations = useLocations();
  const { order } = detail;
  // what locations work on is handed out there, piece by piece
  const works = useWorkOf(order.id);
  const open = order.lines.some((line) => openPieces(line) > 0);
  const { contact, source, delivery } = order;
  const name = contact.name || contact.email;
  const { promise } = delivery as { readonly promise?: DeliveryPromise };
  const paid = detail.payments.some((payment) => payment.captured.amount > 0);
  return (
    <ResourceDetail
      title={`${order.kind === 'CREDIT' ? t.credit : t.order} ${order.number}`}
      badge={
        <>
          <Badge tone={orderTone[order.status]}>{t.statuses[order.status]}</Badge>
          {order.hold && <Badge tone="urgent">{t.held}</Badge>}
        </>
      }
      below={`${moment(order.placedAt)} · ${channels.name(source.channelId)}`}
      subject={order.id}
      actions={
        may('ORDERS_WRITE') && (
          <>
            {order.kind === 'SALE' && order.lines.some((line) => openPieces(line) < line.quantity) && (
              <NewReturn orderId={order.id} />
            )}
            {paid && may('REFUND') && <Goodwill order={order} />}
            {open && <EditOrder order={order} />}
            {open && !order.hold && <HoldOrder order={order} />}
            {open && <CancelOrder order={order} />}
            {open && !order.hold && !works.isPending && (works.data?.items.length ?? 0) === 0 && (
              <HandOut order={order} />
            )}
          </>
        )
      }
      facts={[
        {
          label: t.customer,
          value: order.customerId ? (
            <Link to={`/customers/${order.customerId}`}>{name || t.customer}</Link>
          ) : (
            name || t.unknownCustomer
          ),
        },
        Boolean(contact.email || contact.phone) && {
          label: t.contact,
          value: (
            <>
              <span className="bo-line">{contact.email}</span>
              <span className="bo-line">{contact.phone}</span>
            </>
          ),
        },
        {
          label: t.delivery,
          value: delivery.locationId
            ? `${t.deliveries[delivery.kind]} · ${locations.name(delivery.locationId)}`
            : t.deliveries[delivery.kind],
        },
        promise && { label: sourcing.promised, value: <Promised promise={promise} open={open} /> },
        delivery.address && { label: t.address, value: <AddressLines address={delivery.address} /> },
        order.billingAddress && { label: t.billing, value: <AddressLines address={order.billingAddress} /> },
        Boolean(source.locationId) && { label: t.location, value: locations.name(source.locationId) },
        Boolean(source.staffName) && { label: t.soldBy, value: source.staffName },
        Boolean(source.externalId) && {
          label: t.external,
          value: <span className="tb-code">{source.externalId}</span>,
        },
      ]}
      tabs={[
        {
          id: 'overview',
          label: t.overview,
          content: (
            <>
              {order.hold && <HeldNotice order={order} hold={order.hold} />}
              {order.kind === 'SALE' && open && <Outstanding order={order} />}
              {open && <Waiting order={order} />}
              <Part flush title={t.lines} actions={<ProgressBar lines={order.lines} words />}>
                <OrderLines order={order} />
              </Part>
              <OrderFulfilment orderId={order.id} />
              <PaymentList detail={detail} />
            </>
          ),
        },
        {
          id: 'sourcing',
          label: sourcing.sourcing,
          content: <DecisionTab order={order} />,
        },
        {
          id: 'returns',
          label: r.returns,
          content: <ReturnTable orderId={order.id} />,
        },
        {
          id: 'timeline',
          label: t.timeline,
          count: detail.timeline.length,
          content: <Timeline detail={detail} />,
        },
        {
          id: 'messages',
          label: textsNow(messageTexts).messages,
          content: <MessageTable orderId={order.id} />,
        },
      ]}
    />
  );
}

function PaymentList({ detail }: { detail: Detail }) {
  const t = useTexts(orderTexts);
  const { money } = useFormats();
  const methods = t.methods as Readonly<Record<string, string>>;
  const states = t.paymentStates as Readonly<Record<string, string>>;
  if (detail.payments.length === 0) {
    return (
      <Part title={t.payments}>
        <p className="bo-faint">{t.noPayments}</p>
      </Part>
    );
  }
  return (
    <Part flush title={t.payments}>
      <table className="bo-table">
        <thead>
          <tr>
            <th scope="col">{t.method}</th>
            <th scope="col">{t.state}</th>
            <th scope="col" data-numeric="">
              {t.amount}
            </th>
            <th scope="col" data-numeric="">
              {t.captured}
            </th>
            <th scope="col" data-numeric="">
              {t.refunded}
            </th>
          </tr>
        </thead>
        <tbody>
          {detail.payments.map((payment) => (
            <tr key={payment.id}>
              <td>{methods[payment.method] ?? payment.method}</td>
              <td data-end="">
                <Badge
                  tone={
                    payment.state === 'UNCERTAIN' || payment.state === 'DECLINED'
                      ? 'urgent'
                      : payment.state === 'CAPTURED'
                        ? 'good'
                        : 'quiet'
                  }
                >
                  {states[payment.state] ?? payment.state}
                </Badge>
              </td>
              <td data-label={t.amount} data-numeric="">
                {money(payment.amount)}
              </td>
              <td data-label={t.captured} data-numeric="">
                {money(payment.captured)}
              </td>
              <td data-label={t.refunded} data-numeric="">
                {payment.refunded && payment.refunded.amount !== 0 ? money(payment.refunded) : ''}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}
