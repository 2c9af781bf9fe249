import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import type { CollectionAtTill } from './api.ts';
import { collectionTexts } from './texts.ts';

/** Whose orders lie ready here, and which are being prepared. */
export function CollectionRows(props: {
  found: readonly CollectionAtTill[] | null;
  q: string;
  chosen: string | undefined;
  onChoose: (collection: CollectionAtTill) => void;
}) {
  const t = useTexts(collectionTexts);
  const { found, q } = props;
  if (!found) return null;
  if (found.length === 0)
    return (
      <p className="till-hint" role="status">
        <strong>{q ? t.nobody(q) : t.nothing}</strong> {q ? t.nobodyText : t.nothingText}
      </p>
    );
  const groups = [
    { title: t.ready, rows: found.filter((each) => each.state === 'READY') },
    { title: t.notYet, rows: found.filter((each) => each.state !== 'READY') },
  ].filter((group) => group.rows.length > 0);
  return (
    <>
      {groups.map((group) => (
        <div key={group.title}>
          <h2>{group.title}</h2>
          <ul className="till-collection-rows">
            {group.rows.map((collection) => (
              <li key={collection.id}>
                <Row
                  collection={collection}
                  chosen={collection.id === props.chosen}
                  onChoose={() => props.onChoose(collection)}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function Row(props: { collection: CollectionAtTill; chosen: boolean; onChoose: () => void }) {
  const t = useTexts(collectionTexts);
  const { money } = useFormats();
  const { collection } = props;
  const states = t.states as Readonly<Record<string, string>>;
  const owes = collection.toPay && collection.toPay.amount > 0 ? collection.toPay : null;
  return (
    <button type="button" aria-pressed={props.chosen} onClick={props.onChoose}>
      <span>
        <strong>{collection.customerName || collection.orderNumber}</strong>
        <small>
          <span className="tb-figures">{collection.orderNumber}</span> · {t.pieces(collection.open)}
          {owes && ` · ${t.toPayShort(money(owes))}`}
        </small>
      </span>
      {collection.state === 'READY' ? (
        collection.shelf && <b className="till-shelf">{collection.shelf}</b>
      ) : (
        <small>{states[collection.state]}</small>
      )}
    </button>
  );
}
