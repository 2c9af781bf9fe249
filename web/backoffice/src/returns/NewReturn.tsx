import { Button, NumberInput, Select, SegmentedControl, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { newId } from '@toonbank/client/ids.ts';
import type { Page } from '@toonbank/client/page.ts';
import {
  OUR_FAULT,
  REASONS,
  type LineTerms,
  type RefundWay,
  type Return,
  type ReturnReason,
  type ReturnWay,
} from '@toonbank/client/returns.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useState } from 'react';
import { Ask } from '../kit/Ask.tsx';
import { useAction } from '../kit/useAction.ts';
import { useApi } from '../kit/useApi.ts';
import { RETURNS, TOUCHED } from './looks.ts';
import { returnTexts } from './texts.ts';
import './returns.css';

type Wanted = { readonly quantity: number; readonly reason: ReturnReason };
const NONE: Wanted = { quantity: 0, reason: 'CHANGED_MIND' };

/** The service desk asks for a return on behalf of a customer. */
export function NewReturn({ orderId }: { orderId: string }) {
  const t = useTexts(returnTexts);
  const { date } = useFormats();
  const go = useNavigate();
  const [asking, setAsking] = useState<string | null>(null);
  const terms = useApi<Page<LineTerms>>(asking ? `${RETURNS}/terms` : null, { orderId });
  const [wanted, setWanted] = useState<Readonly<Record<string, Wanted>>>({});
  const [way, setWay] = useState<ReturnWay>('POST');
  const [refundWay, setRefundWay] = useState<RefundWay>('ORIGINAL');
  const [note, setNote] = useState('');
  const action = useAction<Return>({
    done: (made) => t.newDone(made.number),
    changes: TOUCHED,
    after: (made) => {
      setAsking(null);
      void go({ to: `/returns/${made.id}` });
    },
  });
  const items = (terms.data?.items ?? []).filter((line) => line.returnable > 0);
  const lines = items
    .map((line) => ({ line, ...(wanted[line.orderLineId] ?? NONE) }))
    .filter((each) => each.quantity > 0);
  const exception = lines.some(
    ({ line, reason }) => line.verdict !== 'ALLOWED' && !(line.atFault && OUR_FAULT.includes(reason)),
  );
  function change(line: LineTerms, next: Partial<Wanted>): void {
    setWanted({ ...wanted, [line.orderLineId]: { ...(wanted[line.orderLineId] ?? NONE), ...next } });
  }
  return (
    <>
      <Button variant="default" onClick={() => setAsking(newId())}>
        {t.newReturn}
      </Button>
      <Ask
        open={asking !== null}
        title={t.newReturn}
        text={t.newText}
        yes={t.newReturn}
        busy={action.busy}
        disabled={lines.length === 0 || (exception && note.trim() === '')}
        onClose={() => setAsking(null)}
        onYes={() =>
          void action.run(RETURNS, {
            method: 'POST',
            body: {
              id: asking,
              orderId,
              way,
              refundWay,
              note: note || undefined,
              outsidePolicy: exception || undefined,
              lines: lines.map(({ line, quantity, reason }) => ({
                orderLineId: line.orderLineId,
                quantity,
                reason,
              })),
            },
          })
        }
      >
        <div className="bo-fields">
          {terms.data && items.length === 0 && <p className="bo-faint">{t.nothingReturnable}</p>}
          <ul className="bo-judged">
            {items.map((line) => (
              <li key={line.orderLineId}>
                <p>
                  {line.title} <small className="tb-code">{line.sku}</small>
                  <small>
                    {line.verdict === 'ALLOWED'
                      ? line.until &&
                        t.until(date(new Date(Date.parse(line.until) - 43_200_000).toISOString()))
                      : t.verdict[line.verdict]}
                  </small>
                </p>
                <NumberInput
                  aria-label={t.pieceCount}
                  min={0}
                  max={line.returnable}
                  allowDecimal={false}
                  value={(wanted[line.orderLineId] ?? NONE).quantity}
                  onChange={(value) => change(line, { quantity: Number(value) || 0 })}
                />
                <Select
                  aria-label={t.reason}
                  data={REASONS.map((value) => ({ value, label: t.reasons[value] }))}
                  value={(wanted[line.orderLineId] ?? NONE).reason}
                  allowDeselect={false}
                  onChange={(value) => value && change(line, { reason: value as ReturnReason })}
                />
              </li>
            ))}
          </ul>
          <SegmentedControl
            aria-label={t.way}
            value={way}
            onChange={(value) => setWay(value as ReturnWay)}
            data={(['POST', 'STORE'] as const).map((value) => ({ value, label: t.ways[value] }))}
          />
          <SegmentedControl
            aria-label={t.refundWay}
            value={refundWay}
            onChange={(value) => setRefundWay(value as RefundWay)}
            data={(['ORIGINAL', 'STORE_CREDIT', 'EXCHANGE'] as const).map((value) => ({
              value,
              label: t.refundWays[value],
            }))}
          />
          <TextInput
            label={t.note}
            description={exception ? t.exception : undefined}
            withAsterisk={exception}
            value={note}
            maxLength={500}
            onChange={(event) => setNote(event.target.value)}
          />
        </div>
      </Ask>
    </>
  );
}
