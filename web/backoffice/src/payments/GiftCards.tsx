import { Button, Modal, TextInput } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import {
  giftCardOrigins,
  giftCardStates,
  type GiftCard,
  type IssuedCard,
  type StatementRow,
} from '@toonbank/client/giftcards.ts';
import { newId } from '@toonbank/client/ids.ts';
import type { Money } from '@toonbank/client/money.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge, type Tone } from '@toonbank/ui/parts/Badge.tsx';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useMay } from '../access/session.ts';
import { api } from '../api.ts';
import { Ask } from '../kit/Ask.tsx';
import { MoneyInput, TextField } from '../kit/fields.tsx';
import { ResourceDetail } from '../kit/ResourceDetail.tsx';
import { ResourceForm } from '../kit/ResourceForm.tsx';
import { ResourceList } from '../kit/ResourceList.tsx';
import { showDone } from '../kit/refusals.ts';
import { Loaded } from '../kit/States.tsx';
import { useAction } from '../kit/useAction.ts';
import { forget, useApi } from '../kit/useApi.ts';
import { useResourceForm } from '../kit/useResourceForm.ts';
import { useCrumb } from '../shell/crumbNames.ts';
import { giftCardTexts } from './texts.ts';

const PATH = '/api/admin/payments/gift-cards';
const CURRENCY = 'EUR';
const TOUCHED = [PATH, '/api/admin/history'];
const tones: Record<GiftCard['state'], Tone> = {
  WAITING: 'waiting',
  ACTIVE: 'good',
  BLOCKED: 'urgent',
  EXPIRED: 'quiet',
};

const nameOf = (card: GiftCard) => `•••• ${card.lastFour}`;

export function GiftCardList() {
  const t = useTexts(giftCardTexts);
  const { money, date } = useFormats();
  const may = useMay();
  const [giving, setGiving] = useState(false);
  const [issued, setIssued] = useState<IssuedCard | null>(null);
  const add = may('REFUND') && (
    <Button leftSection={<Plus size={15} />} onClick={() => setGiving(true)}>
      {t.give}
    </Button>
  );
  return (
    <>
      <ResourceList<GiftCard>
        name="gift-cards"
        title={t.cards}
        path={PATH}
        rowKey={(row) => row.id}
        rowTo={(row) => `/gift-cards/${row.id}`}
        actions={add}
        empty={{ title: t.empty, text: t.emptyText, action: add }}
        filters={[
          {
            id: 'state',
            label: t.state,
            options: giftCardStates.map((value) => ({ value, label: t.states[value] })),
          },
          {
            id: 'origin',
            label: t.origin,
            options: giftCardOrigins.map((value) => ({ value, label: t.origins[value] })),
          },
        ]}
        columns={[
          { id: 'card', header: t.card, cell: (row) => <span className="tb-code">{nameOf(row)}</span> },
          { id: 'origin', header: t.origin, cell: (row) => t.origins[row.origin] },
          { id: 'created', header: t.created, cell: (row) => date(row.createdAt) },
          {
            id: 'expires',
            header: t.expires,
            cell: (row) => (row.expiresAt ? date(row.expiresAt) : t.never),
          },
          { id: 'issued', header: t.issued, numeric: true, cell: (row) => money(row.issued) },
          {
            id: 'balance',
            header: t.balance,
            numeric: true,
            cell: (row) => <strong>{money(row.balance)}</strong>,
          },
          {
            id: 'state',
            header: t.state,
            atEnd: true,
            cell: (row) => <Badge tone={tones[row.state]}>{t.states[row.state]}</Badge>,
          },
        ]}
      />
      <Modal opened={giving} onClose={() => setGiving(false)} title={t.give}>
        <Give
          onClose={() => setGiving(false)}
          onGiven={(card) => {
            setGiving(false);
            setIssued(card);
          }}
        />
      </Modal>
      <CodeOnce issued={issued} onClose={() => setIssued(null)} />
    </>
  );
}

type GiveValues = { id: string; amount: Money | null; expiresAt?: string; note: string };

function Give({ onClose, onGiven }: { onClose: () => void; onGiven: (issued: IssuedCard) => void }) {
  const t = useTexts(giftCardTexts);
  const [start] = useState<GiveValues>(() => ({
    id: newId(),
    amount: { amount: 2500, currency: CURRENCY },
    note: '',
  }));
  const form = useResourceForm<GiveValues, IssuedCard>({
    start,
    send: (values, idempotencyKey) =>
      api(PATH, {
        method: 'POST',
        idempotencyKey,
        body: {
          ...values,
          amount: values.amount ?? undefined,
          expiresAt: values.expiresAt ? new Date(values.expiresAt).toISOString() : undefined,
        },
      }),
    onSaved: async (issued) => {
      await forget(PATH);
      onGiven(issued);
    },
  });
  return (
    <ResourceForm form={form} small onCancel={onClose} saveLabel={t.give}>
      <p className="bo-modal-text">{t.giveText}</p>
      <MoneyInput
        label={t.amount}
        currency={CURRENCY}
        value={form.values.amount}
        error={form.errorAt('/amount')}
        onChange={(amount) => form.write('/amount', amount)}
      />
      <TextField form={form} at="/note" label={t.note} required maxLength={300} />
      <TextField form={form} at="/expiresAt" label={t.expires} type="datetime-local" optional />
    </ResourceForm>
  );
}

/** Code and PIN, shown exactly once. */
function CodeOnce({ issued, onClose }: { issued: IssuedCard | null; onClose: () => void }) {
  const t = useTexts(giftCardTexts);
  const { money } = useFormats();
  return (
    <Modal
      opened={issued !== null}
      onClose={onClose}
      title={t.codeTitle}
      closeOnClickOutside={false}
      closeOnEscape={false}
      size="lg"
    >
      {issued && (
        <>
          <p className="bo-modal-text">{t.codeText}</p>
          <p className="bo-card-code">
            <strong>{issued.code}</strong>
            <span>
              {t.pin} <strong>{issued.pin}</strong> · {money(issued.card.balance)}
            </span>
          </p>
          <div className="bo-modal-actions">
            <Button
              variant="default"
              onClick={() =>
                void navigator.clipboard
                  .writeText(`${issued.code} ${t.pin} ${issued.pin}`)
                  .then(() => showDone(t.copied))
              }
            >
              {t.copy}
            </Button>
            <Button onClick={onClose}>{t.done}</Button>
          </div>
        </>
      )}
    </Modal>
  );
}

export function GiftCardDetail() {
  const { id } = useParams({ strict: false }) as { id: string };
  const card = useApi<GiftCard>(`${PATH}/${id}`);
  useCrumb(card.data && nameOf(card.data));
  return (
    <Loaded of={card} list="/gift-cards">
      {(data) => <Shown card={data} />}
    </Loaded>
  );
}

function Shown({ card }: { card: GiftCard }) {
  const t = useTexts(giftCardTexts);
  const { money, moment, date } = useFormats();
  const may = useMay();
  return (
    <ResourceDetail
      title={nameOf(card)}
      badge={<Badge tone={tones[card.state]}>{t.states[card.state]}</Badge>}
      below={t.origins[card.origin]}
      subject={card.id}
      actions={may('REFUND') && <Actions key={card.version} card={card} />}
      facts={[
        { label: t.balance, value: <strong className="bo-figure">{money(card.balance)}</strong> },
        card.held.amount > 0 && { label: t.held, value: money(card.held) },
        { label: t.issued, value: money(card.issued) },
        { label: t.created, value: moment(card.createdAt) },
        { label: t.expires, value: card.expiresAt ? date(card.expiresAt) : t.never },
        Boolean(card.orderId) && {
          label: t.order,
          value: <Link to={`/orders/${card.orderId}`}>{t.open}</Link>,
        },
        Boolean(card.note) && { label: t.note, value: card.note },
        Boolean(card.blockReason) && { label: t.states.BLOCKED, value: card.blockReason },
      ]}
      tabs={[
        { id: 'statement', label: t.statement, content: <Statement path={`${PATH}/${card.id}/statement`} /> },
      ]}
    />
  );
}

export function Statement({ path, query }: { path: string; query?: Record<string, string> }) {
  const t = useTexts(giftCardTexts);
  const { money, moment } = useFormats();
  const reasons = t.reasons as Readonly<Record<string, string>>;
  return (
    <ResourceList<StatementRow>
      name="statement"
      title={t.statement}
      path={path}
      query={query}
      embedded
      searchable={false}
      rowKey={(row) => String(row.id)}
      empty={{ title: t.statementEmpty, text: t.statementEmptyText }}
      columns={[
        { id: 'at', header: t.when, cell: (row) => <span className="tb-figures">{moment(row.at)}</span> },
        { id: 'what', header: t.what, cell: (row) => reasons[row.reason] ?? row.reason },
        { id: 'who', header: t.who, cell: (row) => row.actor },
        {
          id: 'amount',
          header: t.amount,
          numeric: true,
          atEnd: true,
          cell: (row) => <strong>{money(row.amount)}</strong>,
        },
      ]}
    />
  );
}

function Actions({ card }: { card: GiftCard }) {
  const t = useTexts(giftCardTexts);
  const [asking, setAsking] = useState<'block' | 'replace' | null>(null);
  const [reason, setReason] = useState('');
  const [issued, setIssued] = useState<IssuedCard | null>(null);
  const close = () => setAsking(null);
  const blocking = card.state !== 'BLOCKED';
  const block = useAction({ done: blocking ? t.blocked : t.unblocked, changes: TOUCHED, after: close });
  const replace = useAction<IssuedCard>({
    changes: [],
    after: (result) => {
      close();
      setIssued(result);
    },
  });
  if (card.state !== 'ACTIVE' && card.state !== 'BLOCKED') return null;
  const why = (
    <TextInput
      label={t.reason}
      withAsterisk
      maxLength={300}
      value={reason}
      onChange={(event) => setReason(event.target.value)}
    />
  );
  return (
    <>
      <Button variant="default" onClick={() => setAsking('replace')}>
        {t.replace}
      </Button>
      <Button variant={blocking ? 'default' : 'filled'} onClick={() => setAsking('block')}>
        {blocking ? t.block : t.unblock}
      </Button>
      <Ask
        open={asking === 'block'}
        title={blocking ? t.block : t.unblock}
        text={blocking ? t.blockText : undefined}
        yes={blocking ? t.block : t.unblock}
        urgent={blocking}
        busy={block.busy}
        disabled={!reason.trim()}
        onClose={close}
        onYes={() =>
          void block.run(`${PATH}/${card.id}/${blocking ? 'blocks' : 'unblocks'}`, {
            method: 'POST',
            body: { reason, version: card.version },
          })
        }
      >
        {why}
      </Ask>
      <Ask
        open={asking === 'replace'}
        title={t.replace}
        text={t.replaceText}
        yes={t.replace}
        busy={replace.busy}
        disabled={!reason.trim()}
        onClose={close}
        onYes={() =>
          void replace.run(`${PATH}/${card.id}/replacements`, { method: 'POST', body: { note: reason } })
        }
      >
        {why}
      </Ask>
      <CodeOnce
        issued={issued}
        onClose={() => {
          setIssued(null);
          void forget(...TOUCHED);
        }}
      />
    </>
  );
}
