import { useNavigate, useParams } from '@tanstack/react-router';
import type { Transfer } from '@toonbank/client/inventory.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { STOCK, useApi } from '../api.ts';
import { Head } from '../kit/Head.tsx';
import { Loaded, Told } from '../kit/States.tsx';
import { useAct } from '../kit/useAct.ts';
import { useHere, useMay } from '../session.ts';
import { Counting } from './Counting.tsx';
import { stockTexts } from './texts.ts';

/** A consignment between locations: packed here, or unpacked here. */
export function TransferPage() {
  const { id } = useParams({ strict: false });
  const transfer = useApi<Transfer>(id ? `${STOCK}/transfers/${id}` : null);
  return (
    <section className="wk-page wk-with-scan">
      <Loaded of={transfer}>{(loaded) => <Box key={loaded.state} transfer={loaded} />}</Loaded>
    </section>
  );
}

function Box({ transfer }: { transfer: Transfer }) {
  const t = useTexts(stockTexts);
  const { text } = useFormats();
  const here = useHere();
  const may = useMay();
  const navigate = useNavigate();
  const coming = transfer.to.id === here?.id;
  const step = useAct<Transfer>({
    done: coming ? t.received : t.sentDone,
    changes: [STOCK],
    after: () => void navigate({ to: coming ? '/stock/incoming' : '/stock/outgoing' }),
  });
  const mine = coming ? transfer.state === 'SHIPPED' : transfer.state === 'REQUESTED';
  return (
    <>
      <Head
        title={coming ? t.receiveTitle(transfer.from.name) : t.sendTitle(transfer.to.name)}
        below={transfer.note}
        backTo={coming ? '/stock/incoming' : '/stock/outgoing'}
      />
      {mine && may('STOCK_WRITE') ? (
        <Counting
          lines={(transfer.lines ?? []).map((line) => ({
            ...line.variant,
            title: text(line.variant.title) || line.variant.sku,
            expected: coming ? line.shipped : line.requested,
          }))}
          title={coming ? t.countGoods : t.sendGoods}
          text={coming ? t.countGoodsText : t.sendGoodsText}
          expected={coming ? t.expected : t.wanted}
          yes={coming ? t.receive : t.send}
          busy={step.busy}
          onDone={(counted) =>
            void step.run(`${STOCK}/transfers/${transfer.id}/${coming ? 'receipt' : 'shipment'}`, {
              lines: counted.map(({ id, quantity }) => ({ variantId: id, quantity })),
            })
          }
        />
      ) : (
        <Told done title={coming ? t.received : t.sentDone} />
      )}
    </>
  );
}
