import { Button, Modal } from '@mantine/core';
import { newId } from '@toonbank/client/ids.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useMay } from '../access/session.ts';
import { api } from '../api.ts';
import { Ask } from '../kit/Ask.tsx';
import { TextField, TranslatedField, WholeNumberField } from '../kit/fields.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { ResourceForm } from '../kit/ResourceForm.tsx';
import { ResourceList } from '../kit/ResourceList.tsx';
import { useAction } from '../kit/useAction.ts';
import { forget } from '../kit/useApi.ts';
import { useResourceForm } from '../kit/useResourceForm.ts';
import { CustomerParts } from './CustomerParts.tsx';
import { groupTexts } from './groupTexts.ts';
import { TIERS, type Tier } from './lookups.ts';
import { customerTexts } from './texts.ts';

type Values = Pick<Tier, 'id' | 'code' | 'title' | 'place'> & { readonly version?: number };

export function TierList() {
  const t = useTexts(groupTexts);
  const customers = useTexts(customerTexts);
  const { text, number } = useFormats();
  const may = useMay();
  const [open, setOpen] = useState<Values | null>(null);
  const add = may('CUSTOMERS_WRITE') && (
    <Button
      leftSection={<Plus size={15} />}
      onClick={() => setOpen({ id: newId(), code: '', title: { nl: '', en: '' }, place: 10 })}
    >
      {t.addTier}
    </Button>
  );
  return (
    <>
      <ResourceList<Tier>
        name="tiers"
        title={customers.customers}
        path={TIERS}
        tabs={<CustomerParts />}
        searchable={false}
        rowKey={(row) => row.id}
        onRow={may('CUSTOMERS_WRITE') ? (row) => setOpen(row) : undefined}
        actions={add}
        empty={{ title: t.tiersEmpty, text: t.tiersEmptyText, action: add }}
        columns={[
          { id: 'name', header: t.name, cell: (row) => text(row.title) },
          { id: 'code', header: t.code, cell: (row) => <span className="tb-code">{row.code}</span> },
          { id: 'place', header: t.place, numeric: true, cell: (row) => number(row.place) },
          {
            id: 'customers',
            header: t.customers,
            numeric: true,
            cell: (row) => number(row.customers ?? 0),
          },
          {
            id: 'show',
            header: '',
            atEnd: true,
            cell: (row) => (
              <span className="bo-above">
                <LinkButton quiet to="/customers" search={{ tier: row.code }}>
                  {t.show}
                </LinkButton>
              </span>
            ),
          },
        ]}
      />
      {open && <TierDialog start={open} onClose={() => setOpen(null)} />}
    </>
  );
}

function TierDialog({ start, onClose }: { start: Values; onClose: () => void }) {
  const t = useTexts(groupTexts);
  const [asking, setAsking] = useState(false);
  const exists = start.version !== undefined;
  const remove = useAction({ done: t.removed, changes: [TIERS], after: onClose });
  const form = useResourceForm<Values, Tier>({
    start,
    send: ({ id, code, title, place, version }, idempotencyKey) =>
      exists
        ? api(`${TIERS}/${id}`, { method: 'PUT', body: { code, title, place, version }, idempotencyKey })
        : api(TIERS, { method: 'POST', body: { id, code, title, place }, idempotencyKey }),
    onSaved: async () => {
      await forget(TIERS);
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={exists ? t.changeTier : t.addTier} size="md">
      <ResourceForm form={form} small onCancel={onClose}>
        <div className="bo-fields">
          <TranslatedField form={form} at="/title" label={t.name} required />
          <div className="bo-pair">
            {!exists && (
              <TextField
                form={form}
                at="/code"
                label={t.code}
                hint={t.codeHint}
                required
                code
                maxLength={40}
              />
            )}
            <WholeNumberField form={form} at="/place" label={t.place} hint={t.placeHint} />
          </div>
          {exists && (
            <div>
              <Button variant="subtle" color="clay" size="xs" onClick={() => setAsking(true)}>
                {t.remove}
              </Button>
            </div>
          )}
        </div>
      </ResourceForm>
      <Ask
        open={asking}
        title={t.removeTier}
        text={t.removeTierText}
        yes={t.remove}
        urgent
        busy={remove.busy}
        onClose={() => setAsking(false)}
        onYes={() => void remove.run(`${TIERS}/${start.id}`, { method: 'DELETE' })}
      />
    </Modal>
  );
}
