import { Button, Modal, MultiSelect, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import type { BackorderTerms } from '@toonbank/client/inventory.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useState } from 'react';
import { useMay } from '../access/session.ts';
import { Part } from '../kit/ResourceDetail.tsx';
import { Notice } from '../kit/States.tsx';
import { showDone } from '../kit/refusals.ts';
import { useAction } from '../kit/useAction.ts';
import { useApi } from '../kit/useApi.ts';
import { useChannels, useLocations } from '../network/lookups.ts';
import { backorderTexts } from './backorderTexts.ts';
import { STOCK } from './StockParts.tsx';

/** Whether an article is sold before it is there, up to how many, and for when it is promised. */
export function BackorderTab({ variantId }: { variantId: string }) {
  const t = useTexts(backorderTexts);
  const { number, date } = useFormats();
  const may = useMay();
  const locations = useLocations();
  const channels = useChannels();
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
    ...(terms.left > 0 ? [[t.promised, date(terms.promisedOn)]] : []),
    ...(terms.kind === 'INCOMING'
      ? [
          [
            t.onItsWay,
            terms.arrivals.map((each) => t.arrival(number(each.quantity), date(each.on))).join(', ') ||
              t.nothingComing,
          ],
        ]
      : []),
    [t.channels, terms.channelIds?.map(channels.name).join(', ') ?? t.everywhere],
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
        {editing && (
          <TermsForm
            start={terms}
            targets={[{ variantId, version: terms?.version }]}
            onClose={() => setEditing(false)}
          />
        )}
      </Modal>
    </>
  );
}

type Target = { readonly variantId: string; readonly version?: number };

/** Sets the same terms for one article or for several. */
export function TermsForm({
  start,
  targets,
  onClose,
}: {
  start?: BackorderTerms;
  targets: readonly Target[];
  onClose: () => void;
}) {
  const t = useTexts(backorderTexts);
  const locations = useLocations();
  const channels = useChannels();
  const [kind, setKind] = useState<BackorderTerms['kind']>(start?.kind ?? 'INCOMING');
  const [channelIds, setChannelIds] = useState<string[]>([...(start?.channelIds ?? [])]);
  const [locationId, setLocationId] = useState<string | null>(start?.locationId ?? null);
  const [most, setMost] = useState<number | string>(start?.most || 100);
  const [availableOn, setAvailableOn] = useState(start?.availableOn ?? '');
  const [leadDays, setLeadDays] = useState<number | string>(start?.leadDays ?? 1);
  const action = useAction({ changes: [STOCK] });
  const preorder = kind === 'PREORDER';
  const save = async () => {
    for (const target of targets) {
      const saved = await action.run(`${STOCK}/backorders/${target.variantId}`, {
        method: 'PUT',
        body: {
          kind,
          locationId,
          most: Number(most) || 0,
          availableOn: preorder ? availableOn : undefined,
          leadDays: preorder ? undefined : Number(leadDays) || 0,
          channelIds: channelIds.length > 0 ? channelIds : undefined,
          version: target.version,
        },
      });
      if (!saved) return;
    }
    showDone(t.saved);
    onClose();
  };
  return (
    <Stack gap="md">
      <Select
        label={t.kind}
        description={t.kindHints[kind]}
        allowDeselect={false}
        data={(['INCOMING', 'BACKORDER', 'PREORDER'] as const).map((value) => ({
          value,
          label: t.kinds[value],
        }))}
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
        <NumberInput
          label={kind === 'INCOMING' ? t.handlingDays : t.leadDays}
          min={0}
          max={730}
          value={leadDays}
          onChange={setLeadDays}
        />
      )}
      <MultiSelect
        label={t.channels}
        placeholder={channelIds.length === 0 ? t.everywhere : undefined}
        data={channels.options}
        value={channelIds}
        onChange={setChannelIds}
      />
      <div className="bo-modal-actions">
        <Button
          loading={action.busy}
          disabled={!locationId || (preorder && !availableOn)}
          onClick={() => void save()}
        >
          {t.save}
        </Button>
      </div>
    </Stack>
  );
}
