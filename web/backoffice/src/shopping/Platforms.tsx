import { Button, Modal } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { newId } from '@toonbank/client/ids.ts';
import { webhookStates, type Platform, type WebhookDelivery } from '@toonbank/client/platforms.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge, type Tone } from '@toonbank/ui/parts/Badge.tsx';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useMay } from '../access/session.ts';
import { api } from '../api.ts';
import { Ask } from '../kit/Ask.tsx';
import { FlagField, TextField } from '../kit/fields.tsx';
import { ResourceDetail } from '../kit/ResourceDetail.tsx';
import { ResourceForm } from '../kit/ResourceForm.tsx';
import { ResourceList } from '../kit/ResourceList.tsx';
import { showDone } from '../kit/refusals.ts';
import { Loaded } from '../kit/States.tsx';
import { useAction } from '../kit/useAction.ts';
import { forget, useApi } from '../kit/useApi.ts';
import { useResourceForm } from '../kit/useResourceForm.ts';
import { useCrumb } from '../shell/crumbNames.ts';
import { platformTexts } from './texts.ts';

const SHOPPING = '/api/admin/shopping';
const PATH = `${SHOPPING}/platforms`;
const TOUCHED = [PATH, '/api/admin/history'];
const tones: Record<WebhookDelivery['state'], Tone> = {
  WAITING: 'waiting',
  DELIVERED: 'good',
  FAILED: 'urgent',
};

export function PlatformList() {
  const t = useTexts(platformTexts);
  const { date } = useFormats();
  const [adding, setAdding] = useState(false);
  const add = (
    <Button leftSection={<Plus size={15} />} onClick={() => setAdding(true)}>
      {t.add}
    </Button>
  );
  return (
    <>
      <ResourceList<Platform>
        name="platforms"
        title={t.platforms}
        path={PATH}
        searchable={false}
        rowKey={(row) => row.id}
        rowTo={(row) => `/platforms/${row.id}`}
        actions={add}
        empty={{ title: t.empty, text: t.emptyText, action: add }}
        columns={[
          { id: 'name', header: t.name, sort: 'name', cell: (row) => row.name },
          { id: 'webhook', header: t.webhook, cell: (row) => row.webhookUrl },
          { id: 'key', header: t.key, cell: (row) => (row.keyHint ? `•••• ${row.keyHint}` : t.noKey) },
          { id: 'created', header: t.created, sort: 'createdAt', cell: (row) => date(row.createdAt) },
          {
            id: 'state',
            header: t.state,
            atEnd: true,
            cell: (row) => (
              <Badge tone={row.active ? 'good' : 'quiet'}>{row.active ? t.active : t.inactive}</Badge>
            ),
          },
        ]}
      />
      <Modal opened={adding} onClose={() => setAdding(false)} title={t.add}>
        <PlatformFields onDone={() => setAdding(false)} />
      </Modal>
    </>
  );
}

type Values = Pick<Platform, 'name' | 'profileUrl' | 'webhookUrl' | 'active'> & {
  readonly id?: string;
  readonly version?: number;
};

function PlatformFields({ platform, onDone }: { platform?: Platform; onDone: () => void }) {
  const t = useTexts(platformTexts);
  const [start] = useState<Values>(() =>
    platform
      ? {
          name: platform.name,
          profileUrl: platform.profileUrl,
          webhookUrl: platform.webhookUrl,
          active: platform.active,
          version: platform.version,
        }
      : { id: newId(), name: '', profileUrl: '', webhookUrl: '', active: true },
  );
  const form = useResourceForm<Values, Platform>({
    start,
    send: (values, idempotencyKey) =>
      platform
        ? api(`${PATH}/${platform.id}`, { method: 'PUT', body: values, idempotencyKey })
        : api(PATH, { method: 'POST', body: values, idempotencyKey }),
    onSaved: async () => {
      await forget(...TOUCHED);
      onDone();
    },
    savedText: t.saved,
  });
  return (
    <ResourceForm form={form} small onCancel={onDone}>
      <TextField form={form} at="/name" label={t.name} required autoFocus maxLength={100} />
      <TextField
        form={form}
        at="/profileUrl"
        label={t.profile}
        hint={t.profileHint}
        required
        maxLength={500}
      />
      <TextField
        form={form}
        at="/webhookUrl"
        label={t.webhook}
        hint={t.webhookHint}
        required
        maxLength={500}
      />
      <FlagField form={form} at="/active" label={t.active} />
    </ResourceForm>
  );
}

export function PlatformDetail() {
  const { id } = useParams({ strict: false }) as { id: string };
  const platform = useApi<Platform>(`${PATH}/${id}`);
  useCrumb(platform.data?.name);
  return (
    <Loaded of={platform} list="/platforms">
      {(data) => <Shown platform={data} />}
    </Loaded>
  );
}

function Shown({ platform }: { platform: Platform }) {
  const t = useTexts(platformTexts);
  const { moment } = useFormats();
  return (
    <ResourceDetail
      title={platform.name}
      badge={
        <Badge tone={platform.active ? 'good' : 'quiet'}>{platform.active ? t.active : t.inactive}</Badge>
      }
      subject={platform.id}
      actions={<Actions key={platform.version} platform={platform} />}
      facts={[
        { label: t.profile, value: platform.profileUrl },
        { label: t.webhook, value: platform.webhookUrl },
        { label: t.key, value: platform.keyHint ? `•••• ${platform.keyHint}` : t.noKey },
        { label: t.created, value: moment(platform.createdAt) },
      ]}
      tabs={[{ id: 'deliveries', label: t.deliveries, content: <Deliveries platformId={platform.id} /> }]}
    />
  );
}

function Deliveries({ platformId }: { platformId: string }) {
  const t = useTexts(platformTexts);
  const { recent, number } = useFormats();
  const may = useMay();
  const facts = t.facts as Readonly<Record<string, string>>;
  const again = useAction({ done: t.repeated, changes: [`${SHOPPING}/deliveries`] });
  return (
    <ResourceList<WebhookDelivery>
      name="webhook-deliveries"
      title={t.deliveries}
      path={`${SHOPPING}/deliveries`}
      query={{ platformId }}
      embedded
      searchable={false}
      rowKey={(row) => row.id}
      empty={{ title: t.deliveriesEmpty, text: t.deliveriesEmptyText }}
      filters={[
        {
          id: 'state',
          label: t.state,
          options: webhookStates.map((value) => ({ value, label: t.states[value] })),
        },
      ]}
      columns={[
        { id: 'fact', header: t.fact, cell: (row) => facts[row.fact] ?? row.fact },
        { id: 'order', header: t.order, cell: (row) => <Link to={`/orders/${row.orderId}`}>{t.open}</Link> },
        {
          id: 'when',
          header: t.when,
          sort: 'createdAt',
          cell: (row) => <span className="tb-figures">{recent(row.occurredAt)}</span>,
        },
        { id: 'tries', header: t.tries, numeric: true, cell: (row) => number(row.tries) },
        {
          id: 'answer',
          header: t.answer,
          cell: (row) => [row.status, row.answer].filter(Boolean).join(' '),
        },
        {
          id: 'state',
          header: t.state,
          cell: (row) => <Badge tone={tones[row.state]}>{t.states[row.state]}</Badge>,
        },
        {
          id: 'again',
          header: t.again,
          atEnd: true,
          cell: (row) =>
            may('SETTINGS') &&
            row.state !== 'DELIVERED' && (
              <Button
                size="compact-sm"
                variant="subtle"
                disabled={again.busy}
                onClick={() =>
                  void again.run(`${SHOPPING}/deliveries/${row.id}/repeats`, { method: 'POST', body: {} })
                }
              >
                {t.again}
              </Button>
            ),
        },
      ]}
    />
  );
}

function Actions({ platform }: { platform: Platform }) {
  const t = useTexts(platformTexts);
  const [doing, setDoing] = useState<'key' | 'edit' | null>(null);
  const [key, setKey] = useState<string | null>(null);
  const make = useAction<{ key: string }>({
    changes: [],
    after: (made) => {
      setDoing(null);
      setKey(made.key);
    },
  });
  const done = () => {
    setKey(null);
    void forget(...TOUCHED);
  };
  return (
    <>
      <Button variant="default" onClick={() => setDoing('edit')}>
        {t.edit}
      </Button>
      <Button onClick={() => setDoing('key')}>{t.makeKey}</Button>
      <Modal opened={doing === 'edit'} onClose={() => setDoing(null)} title={t.edit}>
        <PlatformFields platform={platform} onDone={() => setDoing(null)} />
      </Modal>
      <Ask
        open={doing === 'key'}
        title={t.makeKey}
        text={t.makeKeyText}
        yes={t.makeKey}
        busy={make.busy}
        onClose={() => setDoing(null)}
        onYes={() => void make.run(`${PATH}/${platform.id}/keys`, { method: 'POST', body: {} })}
      />
      <Modal
        opened={key !== null}
        onClose={done}
        title={t.keyTitle}
        closeOnClickOutside={false}
        closeOnEscape={false}
        size="lg"
      >
        <p className="bo-modal-text">{t.keyText}</p>
        <p className="bo-card-code">
          <code>{key}</code>
        </p>
        <div className="bo-modal-actions">
          <Button
            variant="default"
            onClick={() => void navigator.clipboard.writeText(key ?? '').then(() => showDone(t.copied))}
          >
            {t.copy}
          </Button>
          <Button onClick={done}>{t.done}</Button>
        </div>
      </Modal>
    </>
  );
}
