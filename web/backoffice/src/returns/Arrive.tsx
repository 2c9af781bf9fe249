import { Button, Select, TextInput } from '@mantine/core';
import type { Return } from '@toonbank/client/returns.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useState } from 'react';
import { Ask } from '../kit/Ask.tsx';
import { useAction } from '../kit/useAction.ts';
import { useLocations } from '../network/lookups.ts';
import { allOf, chosenLines, PieceChoice } from '../orders/PieceChoice.tsx';
import { RETURNS, TOUCHED } from './looks.ts';
import { returnTexts } from './texts.ts';

/** The parcel is here; somebody judges it later. */
export function Arrive({ shown }: { shown: Return }) {
  const t = useTexts(returnTexts);
  const locations = useLocations();
  const lines = shown.lines
    .map((line) => ({
      lineId: line.id,
      title: line.title,
      sku: line.sku,
      most: line.quantity - line.withdrawn - line.arrived,
    }))
    .filter((line) => line.most > 0);
  const [asking, setAsking] = useState(false);
  const [locationId, setLocationId] = useState(shown.locationId ?? null);
  const [chosen, setChosen] = useState(() => allOf(lines));
  const picked = chosenLines(lines, chosen);
  const action = useAction({ done: t.arriveDone, changes: TOUCHED, after: () => setAsking(false) });
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t.arrive}
      </Button>
      <Ask
        open={asking}
        title={t.arrive}
        text={t.arriveText}
        yes={t.arrive}
        busy={action.busy}
        disabled={!locationId || picked.length === 0}
        onClose={() => setAsking(false)}
        onYes={() =>
          void action.run(`${RETURNS}/${shown.id}/arrivals`, {
            method: 'POST',
            body: { locationId, lines: picked },
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
          <PieceChoice lines={lines} chosen={chosen} onChange={setChosen} />
        </div>
      </Ask>
    </>
  );
}

/** What has not come will not come. */
export function Withdraw({ shown }: { shown: Return }) {
  const t = useTexts(returnTexts);
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const action = useAction({ done: t.withdrawDone, changes: TOUCHED, after: () => setAsking(false) });
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t.withdraw}
      </Button>
      <Ask
        open={asking}
        title={t.withdraw}
        text={t.withdrawText}
        yes={t.withdraw}
        urgent
        busy={action.busy}
        onClose={() => setAsking(false)}
        onYes={() =>
          void action.run(`${RETURNS}/${shown.id}/withdrawals`, {
            method: 'POST',
            body: { reason: reason || undefined },
          })
        }
      >
        <TextInput
          label={t.note}
          value={reason}
          maxLength={500}
          onChange={(event) => setReason(event.target.value)}
        />
      </Ask>
    </>
  );
}
