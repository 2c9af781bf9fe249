import { newId } from '@toonbank/client/ids.ts';
import type { Money } from '@toonbank/client/money.ts';
import { Problem } from '@toonbank/client/problem.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { showToast } from '@toonbank/ui/toasts.ts';
import { ArrowLeft, Banknote, Check, CreditCard, HandHelping, Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import { showRefusal } from '../refusals.ts';
import { collections, type CollectionAtTill } from './api.ts';
import { collectionTexts } from './texts.ts';

type Props = {
  readonly collection: CollectionAtTill;
  /** The code that was shown; empty when the order was found by name. */
  readonly known: string;
  readonly onDone: () => void;
  readonly onOther: () => void;
};
type PaidWith = 'terminal' | 'cash';

const NAME_MAX = 100;

/** What goes along, to whom, and whether it is paid. */
export function HandOutPane({ collection, known, onDone, onOther }: Props) {
  const t = useTexts(collectionTexts);
  const { money, moment, day } = useFormats();
  const lines = collection.lines.filter((line) => line.open > 0);
  const [counts, setCounts] = useState<Readonly<Record<string, number>>>({});
  const [code, setCode] = useState(known);
  const [other, setOther] = useState(false);
  const [name, setName] = useState('');
  const [rest, setRest] = useState<'KEEP' | 'CANCEL'>('KEEP');
  const [paidWith, setPaidWith] = useState<PaidWith | null>(null);
  const [id] = useState(newId);
  const [busy, setBusy] = useState(false);
  const [already, setAlready] = useState<string | null>(null);
  const countOf = (line: { id: string; open: number }) => counts[line.id] ?? line.open;
  const going = lines.reduce((sum, line) => sum + countOf(line), 0);
  const staying = collection.open - going;
  // a part of the order costs a part of the money: the server says how much
  const [asked, setAsked] = useState<Money | null>(null);
  const toPay = asked ?? collection.toPay;
  const owes = toPay && toPay.amount > 0 ? toPay : null;
  const ready = collection.state === 'READY';

  async function handOut(): Promise<void> {
    setBusy(true);
    try {
      await collections.handOut(collection.id, {
        id,
        identifiedBy: code.trim() ? 'CODE' : 'CUSTOMER',
        code: code.trim() || undefined,
        lines:
          staying > 0
            ? lines
                .filter((line) => countOf(line) > 0)
                .map((line) => ({ lineId: line.id, quantity: countOf(line) }))
            : undefined,
        collectedBy: other ? name.trim() : undefined,
        rest: staying > 0 ? rest : undefined,
        paidBy: owes && paidWith ? [{ method: paidWith, amount: owes }] : undefined,
      });
      showToast({ tone: 'done', title: t.done(other ? name.trim() : (collection.customerName ?? '')) });
      onDone();
    } catch (error) {
      if (error instanceof Problem && error.code === 'fulfillment.already-collected') {
        const { at, by } = error.more as { at?: string; by?: string };
        setAlready(t.already(at ? moment(at) : '', by ?? ''));
      } else {
        if (error instanceof Problem && error.code === 'fulfillment.to-be-paid') {
          setAsked((error.more['amount'] as Money | undefined) ?? null);
          setPaidWith(null);
        }
        showRefusal(error);
      }
    } finally {
      setBusy(false);
    }
  }
  return (
    <section className="till-hand-out" aria-label={collection.orderNumber}>
      <header>
        <button type="button" className="till-quiet till-hand-out-back" onClick={onOther}>
          <ArrowLeft size={18} aria-hidden="true" /> {t.back}
        </button>
        <div>
          <h2>{collection.customerName || collection.orderNumber}</h2>
          <p>
            <span className="tb-figures">{collection.orderNumber}</span>
            {collection.collectUntil && ` · ${t.until(day(collection.collectUntil))}`}
          </p>
        </div>
        {collection.shelf && <b className="till-shelf till-shelf-large">{collection.shelf}</b>}
      </header>
      {already && (
        <p className="till-alert" role="alert">
          <strong>{t.alreadyTitle}</strong> {already}
        </p>
      )}
      {collection.held && <p className="till-alert">{t.held}</p>}
      {!ready && <p className="till-alert">{t.notReady}</p>}
      <h3>{t.goods}</h3>
      <ul className="till-hand-out-lines">
        {lines.map((line) => (
          <li key={line.id}>
            {line.pictureUrl ? <img src={line.pictureUrl} alt="" /> : <span aria-hidden="true" />}
            <div>
              <strong>{line.title}</strong>
              <small className="tb-code">{line.sku}</small>
            </div>
            <div className="till-stepper">
              <button
                type="button"
                aria-label={`${t.less}: ${line.title}`}
                disabled={countOf(line) === 0}
                onClick={() => setCounts({ ...counts, [line.id]: countOf(line) - 1 })}
              >
                <Minus size={18} />
              </button>
              <output className="tb-figures">{countOf(line)}</output>
              <button
                type="button"
                aria-label={`${t.more}: ${line.title}`}
                disabled={countOf(line) >= line.open}
                onClick={() => setCounts({ ...counts, [line.id]: countOf(line) + 1 })}
              >
                <Plus size={18} />
              </button>
            </div>
          </li>
        ))}
      </ul>
      {ready && (
        <>
          {staying > 0 && (
            <Two
              label={t.rest}
              first={t.keep}
              second={t.cancel}
              chosen={rest === 'KEEP'}
              onChoose={(keep) => setRest(keep ? 'KEEP' : 'CANCEL')}
            />
          )}
          {known ? (
            <p className="till-known">
              <Check size={20} aria-hidden="true" /> {t.codeKnown}
            </p>
          ) : (
            <label className="till-field">
              {t.code}
              <input
                value={code}
                autoComplete="off"
                autoCapitalize="characters"
                spellCheck={false}
                maxLength={200}
                onChange={(event) => setCode(event.target.value)}
              />
              <small>{t.codeOr}</small>
            </label>
          )}
          <Two
            label={t.who}
            first={collection.customerName || t.self}
            second={t.other}
            chosen={!other}
            onChoose={(self) => setOther(!self)}
          />
          {other && (
            <label className="till-field">
              {t.otherName}
              <input
                value={name}
                autoComplete="off"
                maxLength={NAME_MAX}
                onChange={(event) => setName(event.target.value)}
              />
            </label>
          )}
          {owes && (
            <div className="till-hand-out-pay">
              <p className="till-open">
                <span>{t.toPay}</span>
                <strong>{money(owes)}</strong>
              </p>
              <p>{t.payText}</p>
              <div className="till-two">
                <button
                  type="button"
                  className="till-button"
                  aria-pressed={paidWith === 'terminal'}
                  onClick={() => setPaidWith('terminal')}
                >
                  <CreditCard size={20} aria-hidden="true" /> {t.terminal}
                </button>
                <button
                  type="button"
                  className="till-button"
                  aria-pressed={paidWith === 'cash'}
                  onClick={() => setPaidWith('cash')}
                >
                  <Banknote size={20} aria-hidden="true" /> {t.cash}
                </button>
              </div>
            </div>
          )}
          <button
            type="button"
            className="till-button till-main"
            disabled={
              busy ||
              collection.held ||
              going === 0 ||
              (other && !name.trim()) ||
              (owes !== null && paidWith === null)
            }
            onClick={() => void handOut()}
          >
            <HandHelping size={22} aria-hidden="true" /> {t.handOut(t.pieces(going))}
          </button>
        </>
      )}
    </section>
  );
}

function Two(props: {
  label: string;
  first: string;
  second: string;
  chosen: boolean;
  onChoose: (first: boolean) => void;
}) {
  return (
    <div role="group" aria-label={props.label} className="till-choice">
      <h3>{props.label}</h3>
      <div className="till-two">
        <button
          type="button"
          className="till-button"
          aria-pressed={props.chosen}
          onClick={() => props.onChoose(true)}
        >
          {props.first}
        </button>
        <button
          type="button"
          className="till-button"
          aria-pressed={!props.chosen}
          onClick={() => props.onChoose(false)}
        >
          {props.second}
        </button>
      </div>
    </div>
  );
}
