import { useNavigate, useParams } from '@tanstack/react-router';
import { newId } from '@toonbank/client/ids.ts';
import { toCome, type PurchaseView } from '@toonbank/client/purchasing.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useState } from 'react';
import { PURCHASING, STOCK, useApi } from '../api.ts';
import { Head } from '../kit/Head.tsx';
import { Picture } from '../kit/Picture.tsx';
import { Loaded, Told } from '../kit/States.tsx';
import { Stepper } from '../kit/Stepper.tsx';
import { useAct } from '../kit/useAct.ts';
import { useHere, useMay } from '../session.ts';
import { Counting, type BoxLine } from './Counting.tsx';
import { stockTexts } from './texts.ts';

type Counted = readonly { readonly id: string; readonly quantity: number }[];

/** A supplier's delivery: counted, then what is broken taken apart, then booked against the order. */
export function PurchasePage() {
  const { id } = useParams({ strict: false });
  const purchase = useApi<PurchaseView>(id ? `${PURCHASING}/orders/${id}` : null);
  return (
    <section className="wk-page wk-with-scan">
      <Loaded of={purchase}>{(loaded) => <Delivery key={loaded.order.version} purchase={loaded} />}</Loaded>
    </section>
  );
}

function Delivery({ purchase }: { purchase: PurchaseView }) {
  const t = useTexts(stockTexts);
  const { text, date } = useFormats();
  const here = useHere();
  const may = useMay();
  const { order, supplier } = purchase;
  const [counted, setCounted] = useState<Counted | null>(null);
  const open = order.state === 'ORDERED' || order.state === 'PARTLY_RECEIVED';
  const lines: BoxLine[] = order.lines
    .filter((line) => toCome(line) > 0)
    .map((line) => {
      const variant = purchase.variants.find((each) => each.id === line.variantId);
      return {
        id: line.id,
        sku: line.sku,
        gtin: variant?.gtin,
        pictureUrl: variant?.pictureUrl,
        title: (variant && text(variant.title)) || line.title,
        expected: toCome(line),
      };
    });
  const mine = open && order.locationId === here?.id && may('STOCK_WRITE');
  return (
    <>
      <Head
        title={t.receiveTitle(supplier.name)}
        below={order.expectedOn ? t.purchaseDue(order.number, date(order.expectedOn)) : order.number}
        backTo="/stock/incoming"
      />
      {!mine && <Told done={!open} title={open ? t.notReceivedHere : t.received} />}
      {mine && !counted && (
        <Counting
          over
          lines={lines}
          title={t.countDelivery}
          text={t.countDeliveryText}
          expected={t.expected}
          yes={t.next}
          busy={false}
          onDone={(done) => setCounted(done.filter((line) => line.quantity > 0))}
        />
      )}
      {mine && counted && (
        <Damaged purchase={purchase} lines={lines} counted={counted} onBack={() => setCounted(null)} />
      )}
    </>
  );
}

/** Most deliveries are whole: nothing to fill in but the number of the packing slip. */
function Damaged({
  purchase,
  lines,
  counted,
  onBack,
}: {
  purchase: PurchaseView;
  lines: readonly BoxLine[];
  counted: Counted;
  onBack: () => void;
}) {
  const t = useTexts(stockTexts);
  const navigate = useNavigate();
  const [receiptId] = useState(newId);
  const [damaged, setDamaged] = useState<Readonly<Record<string, number>>>({});
  const [reference, setReference] = useState('');
  const receive = useAct<PurchaseView>({
    done: t.received,
    changes: [PURCHASING, STOCK],
    after: () => void navigate({ to: '/stock/incoming', replace: true }),
  });
  const total = counted.reduce((sum, line) => sum + line.quantity, 0);
  return (
    <>
      <div className="wk-beside">
        <p>
          <strong className="wk-block">{t.damagedTitle}</strong>
          <span className="wk-soft">{t.damagedText}</span>
        </p>
      </div>
      <ul className="wk-lines">
        {counted.map(({ id, quantity }) => {
          const line = lines.find((each) => each.id === id);
          if (!line) return null;
          return (
            <li key={id} className="wk-line">
              <Picture of={line} />
              <div className="wk-line-words">
                <strong>{line.title}</strong>
                <small>{t.counted(quantity)}</small>
                {quantity < line.expected && <small>{t.missing(line.expected - quantity)}</small>}
                {quantity > line.expected && <small>{t.tooMany(quantity - line.expected)}</small>}
              </div>
              <Stepper
                value={damaged[id] ?? 0}
                most={quantity}
                label={t.damagedOf(line.title)}
                onChange={(value) => setDamaged({ ...damaged, [id]: value })}
              />
            </li>
          );
        })}
      </ul>
      <label className="wk-field">
        <span>{t.packingSlip}</span>
        <input
          value={reference}
          maxLength={80}
          autoComplete="off"
          onChange={(event) => setReference(event.target.value)}
        />
      </label>
      <div className="wk-acts">
        <button type="button" className="wk-button" onClick={onBack}>
          {t.countAgain}
        </button>
        <button
          type="button"
          className="wk-button wk-main"
          disabled={receive.busy}
          onClick={() =>
            void receive.run(`${PURCHASING}/orders/${purchase.order.id}/receipts`, {
              id: receiptId,
              reference: reference.trim() || undefined,
              lines: counted.map(({ id, quantity }) => ({
                lineId: id,
                received: quantity - (damaged[id] ?? 0),
                damaged: damaged[id] ?? 0,
              })),
            })
          }
        >
          {t.receive(total)}
        </button>
      </div>
    </>
  );
}
