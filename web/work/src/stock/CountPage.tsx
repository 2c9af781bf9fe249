import { useNavigate, useParams } from '@tanstack/react-router';
import type { StockCount } from '@toonbank/client/inventory.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useState } from 'react';
import { keyOf, queries, STOCK, useApi, write } from '../api.ts';
import { Head } from '../kit/Head.tsx';
import { Picture } from '../kit/Picture.tsx';
import { ScanBar } from '../kit/ScanBar.tsx';
import { Loaded, Told } from '../kit/States.tsx';
import { Stepper } from '../kit/Stepper.tsx';
import { useAct } from '../kit/useAct.ts';
import { showRefusal } from '../refusals.ts';
import { stockTexts } from './texts.ts';
import { useArticleScan } from './useArticleScan.ts';

/** Counting blind: the books are shown when asked for, so that nobody counts towards them. */
export function CountPage() {
  const { id } = useParams({ strict: false });
  const count = useApi<StockCount>(id ? `${STOCK}/counts/${id}` : null);
  return (
    <section className="wk-page wk-with-scan">
      <Loaded of={count}>{(loaded) => <Counted count={loaded} />}</Loaded>
    </section>
  );
}

function Counted({ count }: { count: StockCount }) {
  const t = useTexts(stockTexts);
  const { text } = useFormats();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const path = `${STOCK}/counts/${count.id}`;
  const apply = useAct<StockCount>({
    done: t.applied,
    changes: [STOCK],
    after: () => void navigate({ to: '/stock/counts' }),
  });

  async function set(variantId: string, quantity: number): Promise<void> {
    const answer = await write<StockCount>(`${path}/lines`, { lines: [{ variantId, quantity }] }, 'PUT');
    queries.setQueryData(keyOf(path), answer);
  }
  const { heard, scan } = useArticleScan(async (article) => {
    // as the server has it now: two scans of one article wait for each other
    const now = queries.getQueryData<StockCount>(keyOf(path)) ?? count;
    const had = now.lines.find((line) => line.variant.id === article.id)?.counted ?? 0;
    await set(article.id, had + 1);
  });
  if (count.state !== 'COUNTING')
    return (
      <>
        <Head title={count.note || t.countTitle} backTo="/stock/counts" />
        <Told done title={t.applied} />
      </>
    );
  const differences = count.lines.filter((line) => line.difference !== 0).length;
  const lines = [...count.lines].sort((left, right) => right.countedAt.localeCompare(left.countedAt));
  return (
    <>
      <Head title={count.note || t.countTitle} below={t.keptSoFar} backTo="/stock/counts" />
      {lines.length === 0 ? (
        <Told title={t.countEmpty} />
      ) : (
        <>
          <ul className="wk-lines">
            {lines.map((line) => (
              <li key={line.variant.id} className="wk-line">
                <Picture of={line.variant} />
                <div className="wk-line-words">
                  <strong>{text(line.variant.title) || line.variant.sku}</strong>
                  <small className="tb-code">{line.variant.sku}</small>
                  {open && (
                    <span className="wk-tags">
                      <span>{t.book(line.expected)}</span>
                      <span className={line.difference === 0 ? undefined : 'wk-missing'}>
                        {line.difference === 0 ? t.same : t.difference(line.difference)}
                      </span>
                    </span>
                  )}
                </div>
                <Stepper
                  value={line.counted}
                  label={text(line.variant.title)}
                  onChange={(value) => void set(line.variant.id, value).catch(showRefusal)}
                />
              </li>
            ))}
          </ul>
          {open ? (
            <p className="wk-soft">{t.applyText(differences)}</p>
          ) : (
            <button type="button" className="wk-quiet" onClick={() => setOpen(true)}>
              {t.showBook}
            </button>
          )}
          <div className="wk-acts" data-above-scan="">
            <button
              type="button"
              className="wk-button wk-main"
              disabled={apply.busy}
              onClick={() => (open ? void apply.run(`${path}/application`) : setOpen(true))}
            >
              {t.apply}
            </button>
          </div>
        </>
      )}
      <ScanBar label={t.countScan} heard={heard} onCode={scan} />
    </>
  );
}
