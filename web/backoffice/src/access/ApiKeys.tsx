import { Button, CopyButton, Modal } from '@mantine/core';
import { permissions, type ApiKey } from '@toonbank/client/access.ts';
import { newId } from '@toonbank/client/ids.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api.ts';
import { Ask } from '../kit/Ask.tsx';
import { FlagsField, TextField } from '../kit/fields.tsx';
import { ResourceForm } from '../kit/ResourceForm.tsx';
import { ResourceList } from '../kit/ResourceList.tsx';
import { useAction } from '../kit/useAction.ts';
import { forget } from '../kit/useApi.ts';
import { useResourceForm } from '../kit/useResourceForm.ts';
import { ACCESS } from './StaffList.tsx';
import { accessTexts } from './texts.ts';
import './devices.css';

const PATH = `${ACCESS}/api-keys`;

export function ApiKeyList() {
  const t = useTexts(accessTexts);
  const { date, recent } = useFormats();
  const [making, setMaking] = useState(false);
  const [revoking, setRevoking] = useState<ApiKey | null>(null);
  const [now] = useState(() => new Date().toISOString());
  const revoke = useAction({ done: t.keyRevoked, changes: [PATH], after: () => setRevoking(null) });
  const add = (
    <Button leftSection={<Plus size={15} />} onClick={() => setMaking(true)}>
      {t.addKey}
    </Button>
  );
  const state = (key: ApiKey) =>
    key.revokedAt ? t.withdrawn : key.expiresAt && key.expiresAt < now ? t.expired : t.valid;
  return (
    <>
      <ResourceList<ApiKey>
        name="api-keys"
        title={t.apiKeys}
        path={PATH}
        searchable={false}
        rowKey={(row) => row.id}
        actions={add}
        empty={{ title: t.keysEmpty, text: t.keysEmptyText, action: add }}
        filters={[
          {
            id: 'revoked',
            label: t.state,
            options: [
              { value: 'false', label: t.valid },
              { value: 'true', label: t.withdrawn },
            ],
          },
        ]}
        columns={[
          { id: 'name', header: t.apiKey, cell: (row) => <strong>{row.name}</strong> },
          { id: 'hint', header: t.begins, cell: (row) => <span className="tb-code">{row.hint}…</span> },
          { id: 'permissions', header: t.permissions, numeric: true, cell: (row) => row.permissions.length },
          {
            id: 'used',
            header: t.lastUsed,
            cell: (row) => (row.lastUsedAt ? recent(row.lastUsedAt) : t.never),
          },
          {
            id: 'expires',
            header: t.expires,
            cell: (row) => (row.expiresAt ? date(row.expiresAt) : t.never),
          },
          {
            id: 'state',
            header: t.state,
            atEnd: true,
            cell: (row) => <Badge tone={state(row) === t.valid ? 'good' : 'quiet'}>{state(row)}</Badge>,
          },
          {
            id: 'revoke',
            header: '',
            numeric: true,
            cell: (row) =>
              !row.revokedAt && (
                <Button size="compact-xs" variant="subtle" color="clay" onClick={() => setRevoking(row)}>
                  {t.withdraw}
                </Button>
              ),
          },
        ]}
      />
      <Modal opened={making} onClose={() => setMaking(false)} title={t.addKey} size="lg">
        <MakeKey onClose={() => setMaking(false)} />
      </Modal>
      <Ask
        open={revoking !== null}
        title={t.revokeKey}
        text={t.revokeKeyText}
        yes={t.withdraw}
        urgent
        busy={revoke.busy}
        onClose={() => setRevoking(null)}
        onYes={() => revoking && void revoke.run(`${PATH}/${revoking.id}`, { method: 'DELETE' })}
      />
    </>
  );
}

type Values = {
  readonly id: string;
  readonly name: string;
  readonly permissions: readonly string[];
  readonly expiresAt?: string;
};

function MakeKey({ onClose }: { onClose: () => void }) {
  const t = useTexts(accessTexts);
  const [secret, setSecret] = useState<string | null>(null);
  const [start] = useState<Values>(() => ({ id: newId(), name: '', permissions: [] }));
  const form = useResourceForm<Values, { secret: string }>({
    start,
    send: (values, idempotencyKey) =>
      api(PATH, {
        method: 'POST',
        body: { ...values, expiresAt: values.expiresAt ? `${values.expiresAt}T23:59:59Z` : undefined },
        idempotencyKey,
      }),
    savedText: t.keyMade,
    onSaved: async (made) => {
      await forget(PATH);
      setSecret(made.secret);
    },
  });
  if (secret) {
    return (
      <div className="bo-fields">
        <p className="bo-modal-text">{t.keySecret}</p>
        <code className="bo-secret">{secret}</code>
        <div className="bo-modal-actions">
          <CopyButton value={secret}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {copied ? t.copied : t.copy}
              </Button>
            )}
          </CopyButton>
          <Button onClick={onClose}>{t.readyTitle}</Button>
        </div>
      </div>
    );
  }
  return (
    <ResourceForm form={form} small onCancel={onClose} saveLabel={t.addKey}>
      <div className="bo-pair">
        <TextField form={form} at="/name" label={t.name} required autoFocus maxLength={120} />
        <TextField form={form} at="/expiresAt" label={t.expires} type="date" optional />
      </div>
      <FlagsField
        form={form}
        at="/permissions"
        label={t.permissions}
        options={permissions.map((value) => ({ value, label: t.permission[value] }))}
      />
    </ResourceForm>
  );
}
