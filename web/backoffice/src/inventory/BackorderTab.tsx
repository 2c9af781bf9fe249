import { Button, Modal, NumberInput, Select, TextInput } from '@mantine/core';
import type { BackorderTerms } from '@toonbank/client/inventory.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useState } from 'react';
import { useMay } from '../access/session.ts';
import { Part } from '../kit/ResourceDetail.tsx';
import { Notice } from '../kit/States.tsx';
import { useAction } from '../kit/useAction.ts';
import { useApi } from '../kit/useApi.ts';
import { useLocations } from '../network/lookups.ts';
import { backorderTexts } from './backorderTexts.ts';
import { STOCK } from './StockParts.tsx';

/** Whether an article is sold before it is there, up to how many, and for when it is promised. */
export function BackorderTab({ variantId }: { variantId: string }) {
  const t = useTexts(backorderTexts);
  const { number, date } = useFormats();
  const may = useMay();
  const locations = useLocations();
  const path = `${STOCK}/backorders/${variantId}`;
  const shown = useApi<{ terms?: BackorderTerms }>(path);
  const [editing, setEditing] = useState(false);
  const stop = useAction({ done: t.stopped, changes: [STOCK] });
  if (!shown.data) return null;
  const { terms } = shown.data;
  const set = may('STOCK_WRITE') && <Button onClick={() => setEditing(true)}>{t.set}</Button>;
  const facts = terms && [
    [t.location, locations.name(terms.locationId)],
    [t.most, number(terms.most)],
    [t.open, number(terms.open)],
    [t.left, number(terms.left)],
    [t.promised, date(terms.promisedOn)],
  ];
  return (
    <>
      {!terms || (terms.most === 0 && terms.open === 0) ? (
        <Notice title={t.off} text={t.offText} action={set} />
      ) : (
        <Part
          title={t.kinds[terms.kind]}
          actions={
            may('STOCK_WRITE') && (
              <>
                <Button
                  variant="default"
                  loading={stop.busy}
                  title={t.stopText}
                  disabled={terms.most === 0}
                  onClick={() => void stop.run(path, { method: 'DELETE' })}
                >
                  {t.stop}
                </Button>
                {set}
              </>
            )
          }
        >
          <dl className="bo-facts">
            {(facts ?? []).map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd className="tb-figures">{value}</dd>
              </div>
            ))}
          </dl>
        </Part>
      )}
      <Modal opened={editing} onClose={() => setEditing(false)} title={t.tab}>
        {editing && <TermsForm path={path} start={terms} onClose={() => setEditing(false)} />}
      </Modal>
    </>
  );
}

function TermsForm({ path, start, onClose }: { path: string; start?: BackorderTerms; onClose: () => void }) {
  const t = useTexts(backorderTexts);
  const locations = useLocations();
  const [kind, setKind] = useState<BackorderTerms['kind']>(start?.kind ?? 'BACKORDER');
  const [locationId, setLocationId] = useState<string | null>(start?.locationId ?? null);
  const [most, setMost] = useState<number | string>(start?.most || 10);
  const [availableOn, setAvailableOn] = useState(start?.availableOn ?? '');
  const [leadDays, setLeadDays] = useState<number | string>(start?.leadDays ?? 14);
  const action = useAction({ done: t.saved, changes: [STOCK], after: onClose });
  const preorder = kind === 'PREORDER';
  return (
    <>
      <Select
        label={t.kind}
        allowDeselect={false}
        data={(['BACKORDER', 'PREORDER'] as const).map((value) => ({ value, label: t.kinds[value] }))}
        value={kind}
        onChange={(value) => setKind(value as BackorderTerms['kind'])}
      />
      <Select
        searchable
        label={t.location}
        data={locations.options}
        value={locationId}
        onChange={setLocationId}
      />
      <NumberInput label={t.most} min={0} value={most} onChange={setMost} />
      {preorder ? (
        <TextInput
          type="date"
          label={t.availableOn}
          value={availableOn}
          onChange={(event) => setAvailableOn(event.target.value)}
        />
      ) : (
        <NumberInput label={t.leadDays} min={0} max={730} value={leadDays} onChange={setLeadDays} />
      )}
      <div className="bo-modal-actions">
        <Button
          loading={action.busy}
          disabled={!locationId || (preorder && !availableOn)}
          onClick={() =>
            void action.run(path, {
              method: 'PUT',
              body: {
                kind,
                locationId,
                most: Number(most) || 0,
                availableOn: preorder ? availableOn : undefined,
                leadDays: preorder ? undefined : Number(leadDays) || 0,
                version: start?.version,
              },
            })
          }
        >
          {t.save}
        </Button>
      </div>
    </>
  );
}
