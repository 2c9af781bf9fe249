import { Button, NumberInput, Select, TextInput } from '@mantine/core';
import { newId } from '@toonbank/client/ids.ts';
import { DISPOSITIONS, type Disposition, type Return, type ReturnLine } from '@toonbank/client/returns.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { Ask } from '../kit/Ask.tsx';
import { useAction } from '../kit/useAction.ts';
import { useLocations } from '../network/lookups.ts';
import { RETURNS, TOUCHED } from './looks.ts';
import { returnTexts } from './texts.ts';
import './returns.css';

const REFUSE = 'REFUSE';
type Verdict = Disposition | typeof REFUSE;
type Judged = { key: string; lineId: string; quantity: number; verdict: Verdict; remark: string };

/** Of what is here, or else of what may come. */
function openOf(shown: Return, line: ReturnLine): number {
  const waiting = line.arrived - line.accepted - line.refused;
  const anyHere = shown.lines.some((each) => each.arrived > each.accepted + each.refused);
  return anyHere ? waiting : line.quantity - line.withdrawn - line.accepted - line.refused;
}

function broken(line: ReturnLine): boolean {
  return line.reason === 'DAMAGED' || line.reason === 'FAULTY';
}

/** Piece by piece: take it back, and where to; or not, and why. */
export function Judge({ shown }: { shown: Return }) {
  const t = useTexts(returnTexts);
  const locations = useLocations();
  const [asking, setAsking] = useState<string | null>(null);
  const [locationId, setLocationId] = useState(shown.locationId ?? null);
  const [judged, setJudged] = useState<readonly Judged[]>(() =>
    shown.lines
      .map((line) => ({ line, most: openOf(shown, line) }))
      .filter(({ most }) => most > 0)
      .map(({ line, most }) => ({
        key: newId(),
        lineId: line.id,
        quantity: most,
        verdict: broken(line) ? ('QUARANTINE' as const) : ('BACK_TO_SALE' as const),
        remark: '',
      })),
  );
  const action = useAction({ done: t.judgeDone, changes: TOUCHED, after: () => setAsking(null) });
  const body = judged
    .filter((each) => each.quantity > 0)
    .map((each) => ({
      lineId: each.lineId,
      quantity: each.quantity,
      disposition: each.verdict === REFUSE ? undefined : each.verdict,
      remark: each.remark || undefined,
    }));

  function change(key: string, next: Partial<Judged>): void {
    setJudged(judged.map((each) => (each.key === key ? { ...each, ...next } : each)));
  }

  function split(of: Judged): void {
    if (of.quantity < 2) return;
    setJudged([
      ...judged.map((each) => (each.key === of.key ? { ...each, quantity: each.quantity - 1 } : each)),
      { ...of, key: newId(), quantity: 1, verdict: REFUSE },
    ]);
  }

  return (
    <>
      <Button onClick={() => setAsking(newId())}>{t.judge}</Button>
      <Ask
        open={asking !== null}
        title={t.judge}
        text={t.judgeText}
        yes={t.judgeYes}
        busy={action.busy}
        disabled={!locationId || body.length === 0}
        onClose={() => setAsking(null)}
        onYes={() =>
          void action.run(`${RETURNS}/${shown.id}/bookings`, {
            method: 'POST',
            body: { id: asking, locationId, lines: body },
          })
        }
      >
        <div className="bo-fields">
          <Select
            label={t.location}
            data={locations.options}
            value={locationId}
            searchable
            allowDeselect={false}
            onChange={setLocationId}
          />
          {judged.length === 0 && <p className="bo-faint">{t.nothingToJudge}</p>}
          <ul className="bo-judged">
            {judged.map((each) => {
              const line = shown.lines.find((found) => found.id === each.lineId);
              if (!line) return null;
              return (
                <li key={each.key}>
                  <p>
                    {line.title} <small className="tb-code">{line.sku}</small>
                    <small>
                      {t.reasons[line.reason]}
                      {line.remark && `: ${line.remark}`}
                    </small>
                  </p>
                  <NumberInput
                    aria-label={t.pieceCount}
                    min={0}
                    max={openOf(shown, line)}
                    allowDecimal={false}
                    value={each.quantity}
                    onChange={(value) => change(each.key, { quantity: Number(value) || 0 })}
                  />
                  <Select
                    aria-label={t.disposition}
                    data={[
                      ...DISPOSITIONS.map((value) => ({ value, label: t.dispositions[value] })),
                      { value: REFUSE, label: t.refuse },
                    ]}
                    value={each.verdict}
                    allowDeselect={false}
                    onChange={(value) => value && change(each.key, { verdict: value as Verdict })}
                  />
                  {each.verdict === REFUSE && (
                    <TextInput
                      className="bo-judged-why"
                      label={t.why}
                      value={each.remark}
                      maxLength={500}
                      onChange={(event) => change(each.key, { remark: event.target.value })}
                    />
                  )}
                  {each.quantity > 1 ? (
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      leftSection={<Plus size={14} />}
                      onClick={() => split(each)}
                    >
                      {t.addPart}
                    </Button>
                  ) : (
                    judged.filter((other) => other.lineId === each.lineId).length > 1 && (
                      <Button
                        variant="subtle"
                        size="compact-sm"
                        leftSection={<X size={14} />}
                        onClick={() => setJudged(judged.filter((other) => other.key !== each.key))}
                      >
                        {t.removeRule}
                      </Button>
                    )
                  )}
                </li>
              );
            })}
          </ul>
        </div>
      </Ask>
    </>
  );
}
