import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { PickList, WorkSummary } from '@toonbank/client/fulfillment.ts';
import { newId } from '@toonbank/client/ids.ts';
import { PAGE_SIZE, type Page } from '@toonbank/client/page.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { showToast } from '@toonbank/ui/toasts.ts';
import { Check, Route } from 'lucide-react';
import { FULFILMENT, useApi } from '../api.ts';
import { Head } from '../kit/Head.tsx';
import { Loaded, Told } from '../kit/States.tsx';
import { kitTexts } from '../kit/texts.ts';
import { useAct } from '../kit/useAct.ts';
import { useHere, useMay } from '../session.ts';
import { canBePicked, stageNames, stages, type Stage } from './stages.ts';
import { taskTexts } from './texts.ts';
import { WorkRow } from './WorkRow.tsx';

/** Orders on one route at most: more totes than this do not fit on a trolley. */
const ROUTE_MAX = 12;
const ACCEPT_MAX = 100;

/** One pile of work, the most urgent on top. */
export function QueuePage() {
  const t = useTexts(taskTexts);
  const kit = useTexts(kitTexts);
  const { stage: named } = useParams({ strict: false });
  const { q } = useSearch({ strict: false }) as { q?: string };
  const stage = stageNames.find((each) => each === named);
  const here = useHere();
  const page = useApi<Page<WorkSummary>>(
    here ? `${FULFILMENT}/work-orders` : null,
    { locationId: here?.id, ...(stage && stages[stage]), q, sort: 'dueAt', limit: PAGE_SIZE },
    true,
  );
  return (
    <section className="wk-page">
      <Head
        title={stage ? t.stages[stage] : (q ?? t.tasks)}
        below={stage && t.stageTexts[stage]}
        backTo="/"
      />
      <Loaded of={page}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Told done title={stage ? t.empty[stage] : t.noSuch(q ?? '')} text={t.emptyText} />
          ) : (
            <>
              {stage && <Together stage={stage} rows={items} />}
              <ul className="wk-rows">
                {items.map((work) => (
                  <li key={work.id}>
                    <WorkRow work={work} />
                  </li>
                ))}
              </ul>
              {next && <p className="wk-soft">{kit.more50}</p>}
            </>
          )
        }
      </Loaded>
    </section>
  );
}

/** What can be done for several at once. */
function Together({ stage, rows }: { stage: Stage; rows: readonly WorkSummary[] }) {
  const t = useTexts(taskTexts);
  const may = useMay();
  const here = useHere();
  const navigate = useNavigate();
  const accept = useAct<{ accepted: readonly string[]; refused: readonly unknown[] }>({
    after: ({ accepted, refused }) =>
      showToast({
        tone: refused.length > 0 ? 'told' : 'done',
        title: t.accepted(accepted.length),
        detail: refused.length > 0 ? t.notAccepted(refused.length) : undefined,
      }),
  });
  const begin = useAct<PickList>({
    after: (list) => void navigate({ to: '/pick-lists/$id', params: { id: list.id } }),
  });
  if (!may('FULFIL')) return null;
  if (stage === 'answer') {
    const ids = rows
      .filter((row) => row.state === 'OFFERED')
      .slice(0, ACCEPT_MAX)
      .map((row) => row.id);
    return (
      <button
        type="button"
        className="wk-button wk-main wk-wide"
        disabled={accept.busy || ids.length === 0}
        onClick={() => void accept.run(`${FULFILMENT}/work-orders/acceptances`, { ids })}
      >
        <Check size={20} aria-hidden="true" /> {t.acceptAll(ids.length)}
      </button>
    );
  }
  const free = rows.filter(canBePicked).slice(0, ROUTE_MAX);
  if ((stage !== 'pick' && stage !== 'prepare') || free.length === 0) return null;
  return (
    <button
      type="button"
      className="wk-button wk-main wk-wide wk-tall"
      disabled={begin.busy}
      onClick={() =>
        void begin.run(`${FULFILMENT}/pick-lists`, {
          id: newId(),
          locationId: here?.id,
          workOrderIds: free.map((row) => row.id),
        })
      }
    >
      <Route size={22} aria-hidden="true" />
      <span>
        {t.startRoute(free.length)}
        <small>{t.startRouteText}</small>
      </span>
    </button>
  );
}
