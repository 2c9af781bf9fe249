import { Button } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import type { MoneyState, Return, ReturnBooking, ReturnSignal } from '@toonbank/client/returns.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { Printer } from 'lucide-react';
import { useMay } from '../access/session.ts';
import { Part, ResourceDetail } from '../kit/ResourceDetail.tsx';
import { Loaded } from '../kit/States.tsx';
import { useApi } from '../kit/useApi.ts';
import { useChannels, useLocations } from '../network/lookups.ts';
import { useCrumb } from '../shell/crumbNames.ts';
import { Arrive, Withdraw } from './Arrive.tsx';
import { Judge } from './Judge.tsx';
import { RETURNS, returnTone, signalTone } from './looks.ts';
import { returnTexts } from './texts.ts';

type Detail = { readonly shown: Return; readonly money: MoneyState; readonly signal?: ReturnSignal };

export function ReturnDetail() {
  const { id } = useParams({ strict: false }) as { id: string };
  const detail = useApi<Detail>(`${RETURNS}/${id}`);
  useCrumb(detail.data?.shown.number);
  return (
    <Loaded of={detail} list="/returns">
      {(data) => <Shown detail={data} />}
    </Loaded>
  );
}

function Shown({ detail }: { detail: Detail }) {
  const t = useTexts(returnTexts);
  const { money, moment, date } = useFormats();
  const may = useMay();
  const channels = useChannels();
  const locations = useLocations();
  const { shown, signal } = detail;
  const expected = shown.lines.some((line) => line.quantity > line.withdrawn + line.arrived);
  const judgeable = shown.lines.some((line) => line.quantity > line.withdrawn + line.accepted + line.refused);
  const name = shown.contactName || shown.contactEmail || t.unknown;
  return (
    <ResourceDetail
      title={`${t.number} ${shown.number}`}
      badge={<Badge tone={returnTone[shown.state]}>{t.states[shown.state]}</Badge>}
      below={`${moment(shown.requestedAt)} · ${t.sources[shown.source]} · ${channels.name(shown.channelId)}`}
      subject={shown.id}
      actions={
        <>
          <Button
            variant="default"
            component="a"
            href={`${RETURNS}/${shown.id}/label`}
            target="_blank"
            leftSection={<Printer size={15} />}
          >
            {t.label}
          </Button>
          {expected && may('ORDERS_WRITE') && <Withdraw shown={shown} />}
          {expected && may('STOCK_WRITE') && <Arrive shown={shown} />}
          {judgeable && may('REFUND') && <Judge key={shown.version} shown={shown} />}
        </>
      }
      facts={[
        { label: t.order, value: <Link to={`/orders/${shown.orderId}`}>{shown.orderNumber}</Link> },
        {
          label: t.customer,
          value: shown.customerId ? <Link to={`/customers/${shown.customerId}`}>{name}</Link> : name,
        },
        signal && {
          label: t.signal,
          value: (
            <>
              <Badge tone={signalTone[signal.level]}>{t.signals[signal.level]}</Badge>
              <span className="bo-line">{t.signalText(signal.piecesBack, signal.piecesBought)}</span>
            </>
          ),
        },
        { label: t.way, value: t.ways[shown.way] },
        { label: t.refundWay, value: t.refundWays[shown.refundWay] },
        Boolean(shown.locationId) && { label: t.location, value: locations.name(shown.locationId) },
        shown.state === 'REQUESTED' && { label: t.sendBy, value: date(shown.sendBy) },
        { label: t.refunded, value: <strong className="bo-figure">{money(shown.refunded)}</strong> },
        shown.bookings.length > 0 && {
          label: t.money,
          value: (
            <Badge
              tone={detail.money === 'SETTLED' ? 'good' : detail.money === 'FOLLOWING' ? 'waiting' : 'urgent'}
            >
              {t.moneyStates[detail.money]}
            </Badge>
          ),
        },
        shown.exchange && {
          label: t.exchange,
          value: shown.exchange.orderId ? (
            <Link to={`/orders/${shown.exchange.orderId}`}>{shown.exchange.orderNumber}</Link>
          ) : (
            t.exchangeLeft(money(shown.exchange.left))
          ),
        },
        Boolean(shown.note) && { label: t.note, value: shown.note },
      ]}
      tabs={[
        {
          id: 'overview',
          label: t.overview,
          content: (
            <>
              <Lines shown={shown} />
              {shown.bookings.map((booking) => (
                <Booked key={booking.id} shown={shown} booking={booking} />
              ))}
            </>
          ),
        },
      ]}
    />
  );
}

function Lines({ shown }: { shown: Return }) {
  const t = useTexts(returnTexts);
  return (
    <Part flush title={t.lines}>
      <table className="bo-table">
        <thead>
          <tr>
            <th scope="col">{t.article}</th>
            <th scope="col">{t.reason}</th>
            <th scope="col">{t.rule}</th>
            <th scope="col" data-numeric="">
              {t.pieces}
            </th>
            <th scope="col" data-numeric="">
              {t.here}
            </th>
            <th scope="col" data-numeric="">
              {t.accepted}
            </th>
            <th scope="col" data-numeric="">
              {t.refused}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.lines.map((line) => (
            <tr key={line.id}>
              <td>
                <span className="bo-two">
                  {line.title}
                  <small className="tb-code">{line.sku}</small>
                </span>
              </td>
              <td>
                <span className="bo-two">
                  {t.reasons[line.reason]}
                  {line.remark && <small>{line.remark}</small>}
                </span>
              </td>
              <td>
                <span className="bo-two">
                  <span className="tb-code">{line.ruleCode}</span>
                  {line.outsidePolicy && <small>{t.outside}</small>}
                </span>
              </td>
              <td data-label={t.pieces} data-numeric="">
                {line.quantity - line.withdrawn}
              </td>
              <td data-label={t.here} data-numeric="">
                {line.arrived - line.accepted - line.refused || ''}
              </td>
              <td data-label={t.accepted} data-numeric="">
                {line.accepted || ''}
              </td>
              <td data-label={t.refused} data-numeric="">
                {line.refused || ''}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

function Booked({ shown, booking }: { shown: Return; booking: ReturnBooking }) {
  const t = useTexts(returnTexts);
  const { money, moment } = useFormats();
  const locations = useLocations();
  const methods = t.methods as Readonly<Record<string, string>>;
  const sums: readonly (readonly [string, string])[] = [
    [`${t.goods} (${t.taxIn} ${money(booking.tax)})`, money(booking.goods)],
    ...(booking.delivery.amount ? [[t.delivery, money(booking.delivery)] as const] : []),
    ...(booking.fee.amount ? [[t.fee, `− ${money(booking.fee)}`] as const] : []),
    [t.total, money(booking.refund)],
    ...booking.parts.map(
      (part) =>
        [
          `${methods[part.method] ?? part.method} ${part.reference ?? ''}`.trim(),
          money(part.amount),
        ] as const,
    ),
    ...(booking.byHand.amount ? [[t.byHand, money(booking.byHand)] as const] : []),
  ];
  return (
    <Part
      flush
      title={`${t.bookings} · ${moment(booking.at)} · ${locations.name(booking.locationId)}${booking.staffName ? ` · ${booking.staffName}` : ''}`}
    >
      <table className="bo-table">
        <tbody>
          {booking.lines.map((line, index) => (
            <tr key={index}>
              <td>{shown.lines.find((each) => each.id === line.lineId)?.title}</td>
              <td>
                <span className="bo-two">
                  {line.disposition ? t.dispositions[line.disposition] : t.refuse}
                  {line.remark && <small>{line.remark}</small>}
                </span>
              </td>
              <td data-numeric="">{line.quantity}</td>
              <td data-numeric="">{line.disposition ? money(line.gross) : ''}</td>
            </tr>
          ))}
          {sums.map(([label, amount]) => (
            <tr key={label}>
              <td colSpan={3} className="bo-faint">
                {label}
              </td>
              <td data-numeric="">{amount}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}
