import { Button, TextInput } from '@mantine/core';
import type { Work } from '@toonbank/client/fulfillment.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useState } from 'react';
import { Ask } from '../kit/Ask.tsx';
import { useAction } from '../kit/useAction.ts';
import { FULFILLMENT } from './looks.tsx';
import { fulfillmentTexts } from './texts.ts';

const WEEK_MS = 7 * 24 * 3_600_000;

/** A customer asks for more time to collect. */
export function KeepLonger({ work }: { work: Work }) {
  const t = useTexts(fulfillmentTexts);
  const [asking, setAsking] = useState(false);
  const [day, setDay] = useState(() =>
    new Date(Date.parse(work.collectUntil ?? work.dueAt) + WEEK_MS).toISOString().slice(0, 10),
  );
  const action = useAction({
    done: t.extended,
    changes: [FULFILLMENT, '/api/admin/orders'],
    after: () => setAsking(false),
  });
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t.extend}
      </Button>
      <Ask
        open={asking}
        title={t.extendTitle}
        text={t.extendText}
        yes={t.extend}
        busy={action.busy}
        disabled={!day}
        onClose={() => setAsking(false)}
        onYes={() =>
          void action.run(`${FULFILLMENT}/work-orders/${work.id}/extension`, {
            method: 'POST',
            // until the shop closes that day, whatever the season
            body: { until: new Date(`${day}T22:00:00Z`).toISOString() },
          })
        }
      >
        <TextInput type="date" label={t.until} value={day} onChange={(event) => setDay(event.target.value)} />
      </Ask>
    </>
  );
}
