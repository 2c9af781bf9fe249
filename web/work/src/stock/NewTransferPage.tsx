import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Transfer } from '@toonbank/client/inventory.ts';
import { newId } from '@toonbank/client/ids.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useState } from 'react';
import { STOCK, write } from '../api.ts';
import { Head } from '../kit/Head.tsx';
import { Picture } from '../kit/Picture.tsx';
import { ScanBar } from '../kit/ScanBar.tsx';
import { Told } from '../kit/States.tsx';
import { Stepper } from '../kit/Stepper.tsx';
import { useAct } from '../kit/useAct.ts';
import { showRefusal } from '../refusals.ts';
import { useHere, useLocations } from '../session.ts';
import { useArticleScan } from './useArticleScan.ts';
import { stockTexts } from './texts.ts';

/** Scan what goes to another location; asked and sent in one go. */
export function NewTransferPage() {
  const t = useTexts(stockTexts);
  const { text } = useFormats();
  const { to } = useSearch({ strict: false }) as { to?: string };
  const here = useHere();
  const locations = useLocations();
  const navigate = useNavigate();
  const [counts, setCounts] = useState<Readonly<Record<string, number>>>({});
  const [id] = useState(newId);
  const { heard, articles, scan } = useArticleScan((article) =>
    setCounts((now) => ({ ...now, [article.id]: (now[article.id] ?? 0) + 1 })),
  );
  const lines = articles
    .map((article) => ({ article, quantity: counts[article.id] ?? 0 }))
    .filter(({ quantity }) => quantity > 0);
  const total = lines.reduce((sum, line) => sum + line.quantity, 0);
  const [busy, setBusy] = useState(false);
  const ship = useAct<Transfer>({
    done: t.sentDone,
    changes: [STOCK],
    after: () => void navigate({ to: '/stock/outgoing', replace: true }),
  });
  async function send(): Promise<void> {
    setBusy(true);
    const sent = lines.map(({ article, quantity }) => ({ variantId: article.id, quantity }));
    try {
      const transfer = await write<Transfer>(`${STOCK}/transfers`, {
        id,
        fromLocationId: here?.id,
        toLocationId: to,
        note: '',
        lines: sent,
      });
      await ship.run(`${STOCK}/transfers/${transfer.id}/shipment`, { lines: sent });
    } catch (error) {
      showRefusal(error);
    } finally {
      setBusy(false);
    }
  }
  return (
    <section className="wk-page wk-with-scan">
      <Head title={t.sendTitle(locations.name(to))} below={t.transferText} backTo="/stock/outgoing" />
      {lines.length === 0 ? (
        <Told title={t.countEmpty} />
      ) : (
        <ul className="wk-lines">
          {lines.map(({ article, quantity }) => (
            <li key={article.id} className="wk-line">
              <Picture of={article} />
              <div className="wk-line-words">
                <strong>{text(article.title)}</strong>
                <small className="tb-code">{article.sku}</small>
              </div>
              <Stepper
                value={quantity}
                label={text(article.title)}
                onChange={(value) => setCounts({ ...counts, [article.id]: value })}
              />
            </li>
          ))}
        </ul>
      )}
      {total > 0 && (
        <div className="wk-acts" data-above-scan="">
          <button
            type="button"
            className="wk-button wk-main"
            disabled={busy || ship.busy}
            onClick={() => void send()}
          >
            {t.send(total)}
          </button>
        </div>
      )}
      <ScanBar label={t.scan} heard={heard} onCode={scan} />
    </section>
  );
}
