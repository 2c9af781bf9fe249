import { useNavigate } from '@tanstack/react-router';
import { looksLikeCode } from '@toonbank/client/collectionCode.ts';
import type { Work, WorkSummary } from '@toonbank/client/fulfillment.ts';
import type { Page } from '@toonbank/client/page.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { X } from 'lucide-react';
import { useState } from 'react';
import { FULFILMENT, useApi, write } from '../api.ts';
import { Head } from '../kit/Head.tsx';
import { ScanBar, type Heard } from '../kit/ScanBar.tsx';
import { Loaded, Told } from '../kit/States.tsx';
import { keep } from '../kit/useAct.ts';
import { wordsOf } from '../refusals.ts';
import { useHere } from '../session.ts';
import { WorkRow } from '../tasks/WorkRow.tsx';
import { rememberCode } from './codes.ts';
import { collectTexts } from './texts.ts';

/** A customer stands here: scan the code, or find the name. */
export function CollectDesk() {
  const t = useTexts(collectTexts);
  const here = useHere();
  const navigate = useNavigate();
  const [heard, setHeard] = useState<Heard | null>(null);
  const [q, setQ] = useState('');
  const waiting = useApi<Page<WorkSummary>>(
    here ? `${FULFILMENT}/collections` : null,
    { locationId: here?.id, q: q || undefined },
    true,
  );

  async function coded(typed: string): Promise<void> {
    setHeard(null);
    if (!looksLikeCode(typed)) return setQ(typed);
    try {
      const work = await write<Work>(`${FULFILMENT}/collections/lookups`, {
        locationId: here?.id,
        code: typed,
      });
      rememberCode(work.id, typed);
      keep(work);
      await navigate({ to: '/orders/$id', params: { id: work.id } });
    } catch (error) {
      const words = wordsOf(error);
      setHeard({ good: false, title: words.title, detail: words.detail });
    }
  }
  return (
    <section className="wk-page wk-with-scan">
      <Head title={t.collect} below={t.text} />
      {q && (
        <button type="button" className="wk-chip" onClick={() => setQ('')}>
          “{q}” <X size={16} aria-label={t.clear} />
        </button>
      )}
      <Loaded of={waiting}>
        {({ items }) => {
          const ready = items.filter((work) => work.state === 'READY');
          const rest = items.filter((work) => work.state !== 'READY');
          if (items.length === 0)
            return q ? (
              <Told title={t.nobody(q)} text={t.nobodyText} />
            ) : (
              <Told done title={t.nothing} text={t.nothingText} />
            );
          return (
            <>
              <Rows title={t.ready} rows={ready} />
              <Rows title={t.notYet} rows={rest} />
            </>
          );
        }}
      </Loaded>
      <ScanBar label={t.scan} letters heard={heard} onCode={(code) => void coded(code)} />
    </section>
  );
}

function Rows({ title, rows }: { title: string; rows: readonly WorkSummary[] }) {
  if (rows.length === 0) return null;
  return (
    <>
      <h2 className="wk-title">{title}</h2>
      <ul className="wk-rows">
        {rows.map((work) => (
          <li key={work.id}>
            <WorkRow work={work} />
          </li>
        ))}
      </ul>
    </>
  );
}
