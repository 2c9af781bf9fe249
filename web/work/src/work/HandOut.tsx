import type { Money } from '@toonbank/client/money.ts';
import type { Work, WorkLine } from '@toonbank/client/fulfillment.ts';
import { newId } from '@toonbank/client/ids.ts';
import { Problem } from '@toonbank/client/problem.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Check, HandHelping } from 'lucide-react';
import { useState } from 'react';
import { FULFILMENT } from '../api.ts';
import { forgetCode, shownCode } from '../collect/codes.ts';
import { Choice } from '../kit/Choice.tsx';
import { Picture } from '../kit/Picture.tsx';
import { Stepper } from '../kit/Stepper.tsx';
import { kitTexts } from '../kit/texts.ts';
import { useAct } from '../kit/useAct.ts';
import { useScanner } from '@toonbank/ui/scan/useScanner.ts';
import { workTexts } from './texts.ts';

const NAME_MAX = 100;
const CODE_MAX = 300;

/** The customer stands here: what goes along, to whom, paid or not. */
export function HandOut({ work }: { work: Work }) {
  const t = useTexts(workTexts);
  const kit = useTexts(kitTexts);
  const { day, money, moment } = useFormats();
  const lines = work.lines.filter((line) => line.open > 0);
  const [counts, setCounts] = useState<Readonly<Record<string, number>>>({});
  const [code, setCode] = useState(shownCode(work.id) ?? '');
  const [other, setOther] = useState<'self' | 'other'>('self');
  const [name, setName] = useState('');
  const [rest, setRest] = useState<'KEEP' | 'CANCEL'>('KEEP');
  const [paidWith, setPaidWith] = useState<'terminal' | 'cash' | null>(null);
  const [id] = useState(newId);
  const [already, setAlready] = useState<string | null>(null);
  const countOf = (line: WorkLine) => counts[line.id] ?? line.open;
  const going = lines.reduce((sum, line) => sum + countOf(line), 0);
  const staying = lines.reduce((sum, line) => sum + line.open - countOf(line), 0);
  // a part of the order costs a part of the money: the server says how much
  const [asked, setAsked] = useState<Money | null>(null);
  const toPay = asked ?? work.collection?.toPay;
  const owes = toPay !== undefined && toPay.amount > 0;
  useScanner((scanned) => setCode(scanned));
  const handOut = useAct<Work>({
    done: t.handedOut,
    after: () => forgetCode(work.id),
    refused: (error) => {
      if (!(error instanceof Problem)) return false;
      if (error.code === 'fulfillment.to-be-paid') {
        setAsked((error.more['amount'] as Money | undefined) ?? null);
        setPaidWith(null);
      }
      if (error.code !== 'fulfillment.already-collected') return false;
      const { at, by } = error.more as { at?: string; by?: string };
      setAlready(t.already(at ? moment(at) : '', by ?? ''));
      return true;
    },
  });
  function send(): void {
    const proof = code.trim();
    void handOut.run(`${FULFILMENT}/work-orders/${work.id}/hand-outs`, {
      id,
      identifiedBy: proof ? 'CODE' : 'CUSTOMER',
      code: proof || undefined,
      lines:
        staying > 0
          ? lines
              .filter((line) => countOf(line) > 0)
              .map((line) => ({ lineId: line.id, quantity: countOf(line) }))
          : undefined,
      collectedBy: other === 'other' ? name.trim() : undefined,
      rest: staying > 0 ? rest : undefined,
      paidBy: owes && paidWith ? [{ method: paidWith, amount: toPay }] : undefined,
    });
  }
  return (
    <>
      <p className="wk-tags">
        {work.shelf && <span className="wk-bin wk-bin-large">{work.shelf}</span>}
        {work.collectUntil && <span>{t.keepUntil(day(work.collectUntil))}</span>}
      </p>
      {already && (
        <div className="wk-notice" data-tone="urgent" role="alert">
          <p>
            <strong>{t.alreadyTitle}</strong> {already}
          </p>
        </div>
      )}
      <h2 className="wk-title">{t.handOutLines}</h2>
      <ul className="wk-lines">
        {lines.map((line) => (
          <li key={line.id} className="wk-line">
            <Picture of={line} />
            <div className="wk-line-words">
              <strong>{line.title}</strong>
              <small className="tb-code">{line.sku}</small>
            </div>
            <Stepper
              value={countOf(line)}
              most={line.open}
              label={line.title}
              onChange={(value) => setCounts({ ...counts, [line.id]: value })}
            />
          </li>
        ))}
      </ul>
      {staying > 0 && (
        <Choice
          tall
          label={t.rest}
          value={rest}
          onChange={setRest}
          options={[
            { value: 'KEEP', label: t.restKeep },
            { value: 'CANCEL', label: t.restCancel },
          ]}
        />
      )}
      {shownCode(work.id) ? (
        <p className="wk-good">
          <Check size={20} aria-hidden="true" /> {t.codeKnown}
        </p>
      ) : (
        <label className="wk-field">
          {t.code}
          <input
            value={code}
            className="tb-code"
            autoCapitalize="characters"
            autoComplete="off"
            spellCheck={false}
            maxLength={CODE_MAX}
            onChange={(event) => setCode(event.target.value)}
          />
          <small>{t.codeOr}</small>
        </label>
      )}
      <Choice
        label={t.who}
        value={other}
        onChange={setOther}
        options={[
          { value: 'self', label: work.customerName || t.whoSelf },
          { value: 'other', label: t.whoOther },
        ]}
      />
      {other === 'other' && (
        <label className="wk-field">
          {t.whoName}
          <input
            value={name}
            autoComplete="off"
            maxLength={NAME_MAX}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
      )}
      {owes && <Paying toPay={toPay} paidWith={paidWith} onChoose={setPaidWith} money={money} />}
      <div className="wk-acts">
        <button
          type="button"
          className="wk-button wk-main"
          disabled={
            handOut.busy ||
            work.held ||
            going === 0 ||
            (other === 'other' && !name.trim()) ||
            (owes && paidWith === null)
          }
          onClick={send}
        >
          <HandHelping size={20} aria-hidden="true" /> {t.handOutYes(kit.pieces(going))}
        </button>
      </div>
    </>
  );
}

function Paying(props: {
  toPay: Money;
  paidWith: 'terminal' | 'cash' | null;
  onChoose: (method: 'terminal' | 'cash') => void;
  money: (money: Money) => string;
}) {
  const t = useTexts(workTexts);
  return (
    <section className="wk-card" data-now="">
      <h2>{t.toPay(props.money(props.toPay))}</h2>
      <p className="wk-soft">{t.toPayText}</p>
      <Choice
        label={t.paidFirst}
        value={props.paidWith}
        onChange={props.onChoose}
        options={[
          { value: 'terminal', label: t.terminal },
          { value: 'cash', label: t.cash },
        ]}
      />
    </section>
  );
}
