import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { briefly, changesBetween } from './changes.ts';
import { Failed, Loading, Notice } from './States.tsx';
import { kitTexts } from './texts.ts';
import { usePage } from './useApi.ts';

type Entry = {
  readonly id: number;
  readonly at: string;
  readonly actor: { readonly kind: string; readonly name: string };
  readonly action: string;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly reason?: string | null;
};

const SHOWN_CHANGES = 8;

/** Who changed what, when, from what to what. */
export function History({ subject }: { subject: string }) {
  const t = useTexts(kitTexts);
  const { moment } = useFormats();
  const actions = t.actions as Readonly<Record<string, string>>;
  const page = usePage<Entry>('/api/admin/history', { subject, limit: 100 });
  if (page.isError) return <Failed error={page.error} retry={() => void page.refetch()} />;
  if (!page.data) return <Loading />;
  if (page.data.items.length === 0) return <Notice title={t.noHistory} text={t.noHistoryText} />;
  return (
    <ol className="bo-history">
      {page.data.items.map((entry) => {
        const changes = entry.before && entry.after ? changesBetween(entry.before, entry.after) : [];
        return (
          <li key={entry.id}>
            <p className="bo-history-who">
              <strong>{entry.actor.name}</strong>{' '}
              <span className="bo-history-action">{actions[entry.action] ?? entry.action}</span>
              <time dateTime={entry.at}>{moment(entry.at)}</time>
            </p>
            {entry.reason && <p>{entry.reason}</p>}
            {changes.length > 0 && (
              <ul>
                {changes.slice(0, SHOWN_CHANGES).map((change) => (
                  <li key={change.field}>
                    <code>{change.field}</code> <s>{briefly(change.from, t)}</s> → {briefly(change.to, t)}
                  </li>
                ))}
                {changes.length > SHOWN_CHANGES && <li>+ {changes.length - SHOWN_CHANGES}</li>}
              </ul>
            )}
          </li>
        );
      })}
    </ol>
  );
}
