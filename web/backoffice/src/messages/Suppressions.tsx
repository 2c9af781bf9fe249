import { Button, Modal } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Suppression } from '@toonbank/client/messages.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useMay } from '../access/session.ts';
import { api } from '../api.ts';
import { Ask } from '../kit/Ask.tsx';
import { TextField } from '../kit/fields.tsx';
import { ResourceForm } from '../kit/ResourceForm.tsx';
import { ResourceList } from '../kit/ResourceList.tsx';
import { useAction } from '../kit/useAction.ts';
import { forget } from '../kit/useApi.ts';
import { useResourceForm } from '../kit/useResourceForm.ts';
import { MESSAGING, MessageTabs } from './MessageParts.tsx';
import { messageTexts } from './texts.ts';

const PATH = `${MESSAGING}/suppressions`;

export function SuppressionList() {
  const t = useTexts(messageTexts);
  const { recent } = useFormats();
  const may = useMay();
  const [adding, setAdding] = useState(false);
  const [releasing, setReleasing] = useState<string | null>(null);
  const release = useAction({ done: t.released, changes: [PATH], after: () => setReleasing(null) });
  const add = may('CUSTOMERS_WRITE') && (
    <Button leftSection={<Plus size={15} />} onClick={() => setAdding(true)}>
      {t.block}
    </Button>
  );
  return (
    <>
      <ResourceList<Suppression>
        name="suppressions"
        title={t.messages}
        path={PATH}
        tabs={<MessageTabs />}
        actions={add}
        rowKey={(row) => row.address}
        empty={{ title: t.suppressionsEmpty, text: t.suppressionsEmptyText, action: add }}
        filters={[
          {
            id: 'reason',
            label: t.reason,
            options: (['BOUNCED', 'COMPLAINED', 'BY_HAND'] as const).map((value) => ({
              value,
              label: t.reasons[value],
            })),
          },
        ]}
        columns={[
          { id: 'address', header: t.address, sort: 'address', cell: (row) => row.address },
          {
            id: 'reason',
            header: t.reason,
            cell: (row) => (
              <Badge tone={row.reason === 'BY_HAND' ? 'quiet' : 'urgent'}>{t.reasons[row.reason]}</Badge>
            ),
          },
          { id: 'note', header: t.note, cell: (row) => row.note ?? '' },
          {
            id: 'message',
            header: t.message,
            cell: (row) => row.messageId && <Link to={`/messages/${row.messageId}`}>{t.open}</Link>,
          },
          {
            id: 'since',
            header: t.since,
            sort: 'createdAt',
            cell: (row) => <span className="tb-figures">{recent(row.createdAt)}</span>,
          },
          { id: 'by', header: t.by, cell: (row) => row.createdBy },
          {
            id: 'release',
            header: t.release,
            atEnd: true,
            cell: (row) =>
              may('CUSTOMERS_WRITE') && (
                <Button size="compact-sm" variant="subtle" onClick={() => setReleasing(row.address)}>
                  {t.release}
                </Button>
              ),
          },
        ]}
      />
      <Modal opened={adding} onClose={() => setAdding(false)} title={t.block}>
        <Block onDone={() => setAdding(false)} />
      </Modal>
      <Ask
        open={releasing !== null}
        title={releasing ?? ''}
        text={t.releaseText}
        yes={t.release}
        busy={release.busy}
        onClose={() => setReleasing(null)}
        onYes={() => void release.run(`${PATH}/${encodeURIComponent(releasing ?? '')}`, { method: 'DELETE' })}
      />
    </>
  );
}

function Block({ onDone }: { onDone: () => void }) {
  const t = useTexts(messageTexts);
  const [start] = useState<{ address: string; note?: string }>({ address: '' });
  const form = useResourceForm<{ address: string; note?: string }, Suppression>({
    start,
    send: (values, idempotencyKey) => api(PATH, { method: 'POST', body: values, idempotencyKey }),
    onSaved: async () => {
      await forget(PATH);
      onDone();
    },
    savedText: t.blocked,
  });
  return (
    <ResourceForm form={form} small onCancel={onDone} saveLabel={t.block}>
      <p className="bo-modal-text">{t.blockText}</p>
      <TextField
        form={form}
        at="/address"
        label={t.address}
        type="email"
        required
        autoFocus
        maxLength={254}
      />
      <TextField form={form} at="/note" label={t.note} optional maxLength={500} />
    </ResourceForm>
  );
}
