import { Button, Modal } from '@mantine/core';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { Variant } from '@toonbank/client/catalog.ts';
import { newId } from '@toonbank/client/ids.ts';
import type { Money } from '@toonbank/client/money.ts';
import type { Price, PriceList } from '@toonbank/client/pricing.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useMay } from '../access/session.ts';
import { api } from '../api.ts';
import { VariantPick } from '../inventory/VariantLines.tsx';
import {
  ChoiceField,
  CurrencyField,
  FlagField,
  MoneyInput,
  TextField,
  WholeNumberField,
} from '../kit/fields.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Part, ResourceDetail } from '../kit/ResourceDetail.tsx';
import { ResourceForm } from '../kit/ResourceForm.tsx';
import { ResourceList } from '../kit/ResourceList.tsx';
import { Failed, Loading } from '../kit/States.tsx';
import { kitTexts } from '../kit/texts.ts';
import { forget, useApi } from '../kit/useApi.ts';
import { useResourceForm } from '../kit/useResourceForm.ts';
import { useChannels } from '../network/lookups.ts';
import { useCrumb } from '../shell/crumbNames.ts';
import { pricingTexts } from './texts.ts';
import { PriceParts, useZones } from './Zones.tsx';
import '../inventory/stock.css';

const PATH = '/api/admin/pricing/price-lists';

export function PriceListList() {
  const t = useTexts(pricingTexts);
  const { date, number } = useFormats();
  const may = useMay();
  const channels = useChannels();
  const zones = useZones();
  const add = may('PRICES_WRITE') && (
    <LinkButton to="/price-lists/new" icon={<Plus size={15} />}>
      {t.add}
    </LinkButton>
  );
  return (
    <ResourceList<PriceList>
      name="price-lists"
      title={t.lists}
      path={PATH}
      tabs={<PriceParts />}
      searchable={false}
      rowKey={(row) => row.id}
      rowTo={(row) => `/price-lists/${row.id}`}
      actions={add}
      empty={{ title: t.empty, text: t.emptyText, action: add }}
      columns={[
        { id: 'name', header: t.list, cell: (row) => row.name },
        { id: 'code', header: t.code, cell: (row) => <span className="tb-code">{row.code}</span> },
        { id: 'currency', header: t.currency, cell: (row) => row.currency },
        {
          id: 'channel',
          header: t.channel,
          cell: (row) => (row.channelId ? channels.name(row.channelId) : t.everyChannel),
        },
        { id: 'tag', header: t.tag, cell: (row) => row.customerTag ?? t.everyone },
        { id: 'zone', header: t.zone, cell: (row) => (row.zoneId ? zones.name(row.zoneId) : t.everyStore) },
        { id: 'priority', header: t.priority, numeric: true, cell: (row) => number(row.priority) },
        { id: 'until', header: t.until, cell: (row) => (row.validUntil ? date(row.validUntil) : t.always) },
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
  );
}

export function PriceListDetail() {
  const t = useTexts(pricingTexts);
  const kit = useTexts(kitTexts);
  const { date, number } = useFormats();
  const may = useMay();
  const channels = useChannels();
  const zones = useZones();
  const { id } = useParams({ strict: false }) as { id: string };
  const list = useApi<PriceList>(`${PATH}/${id}`);
  useCrumb(list.data?.name);
  if (list.isError) {
    return (
      <Failed
        error={list.error}
        back={
          <LinkButton quiet to="/price-lists">
            {kit.toList}
          </LinkButton>
        }
      />
    );
  }
  if (!list.data) return <Loading />;
  const { data } = list;
  return (
    <ResourceDetail
      title={data.name}
      badge={<Badge tone={data.active ? 'good' : 'quiet'}>{data.active ? t.active : t.inactive}</Badge>}
      subject={data.id}
      actions={may('PRICES_WRITE') && <LinkButton to={`/price-lists/${data.id}/edit`}>{kit.edit}</LinkButton>}
      facts={[
        { label: t.code, value: <span className="tb-code">{data.code}</span> },
        { label: t.currency, value: data.currency },
        { label: t.channel, value: data.channelId ? channels.name(data.channelId) : t.everyChannel },
        { label: t.tag, value: data.customerTag ?? t.everyone },
        { label: t.zone, value: data.zoneId ? zones.name(data.zoneId) : t.everyStore },
        { label: t.priority, value: number(data.priority) },
        {
          label: t.valid,
          value: data.validUntil ? `${date(data.validFrom)} – ${date(data.validUntil)}` : t.always,
        },
      ]}
      tabs={[{ id: 'prices', label: t.prices, content: <PriceTable list={data} /> }]}
    />
  );
}

function PriceTable({ list }: { list: PriceList }) {
  const t = useTexts(pricingTexts);
  const { date, money, number, text } = useFormats();
  const may = useMay();
  const [setting, setSetting] = useState(false);
  const add = may('PRICES_WRITE') && (
    <Button size="xs" onClick={() => setSetting(true)}>
      {t.setPrice}
    </Button>
  );
  return (
    <>
      <ResourceList<Price>
        name="prices"
        title={t.prices}
        path={`${PATH}/${list.id}/prices`}
        embedded
        searchable={false}
        actions={add}
        rowKey={(row) => `${row.variantId} ${row.minQuantity} ${row.validFrom ?? ''}`}
        empty={{ title: t.pricesEmpty, text: t.pricesEmptyText, action: add }}
        columns={[
          {
            id: 'article',
            header: t.article,
            cell: (row) => (
              <span className="bo-two">
                {text(row.title) || row.sku || row.variantId}
                <small className="tb-code">{row.sku}</small>
              </span>
            ),
          },
          { id: 'min', header: t.minQuantity, numeric: true, cell: (row) => number(row.minQuantity) },
          {
            id: 'valid',
            header: t.valid,
            cell: (row) =>
              row.validUntil
                ? `${date(row.validFrom)} – ${date(row.validUntil)}`
                : row.validFrom
                  ? date(row.validFrom)
                  : t.always,
          },
          {
            id: 'price',
            header: t.price,
            numeric: true,
            atEnd: true,
            cell: (row) => (
              <>
                <strong>{money(row.price)}</strong>
                {row.exact && (
                  <small className="bo-faint">
                    {' '}
                    {t.exact} {row.exact}
                  </small>
                )}
              </>
            ),
          },
        ]}
      />
      <Modal opened={setting} onClose={() => setSetting(false)} title={t.setPrice}>
        <SetPrice list={list} onClose={() => setSetting(false)} />
      </Modal>
    </>
  );
}

type PriceValues = {
  readonly variant?: Variant;
  readonly amount: Money | null;
  readonly minQuantity: number;
  readonly validFrom?: string;
  readonly validUntil?: string;
  readonly announced?: boolean;
};

function SetPrice({ list, onClose }: { list: PriceList; onClose: () => void }) {
  const t = useTexts(pricingTexts);
  const { text } = useFormats();
  const form = useResourceForm<PriceValues, unknown>({
    start: { amount: null, minQuantity: 1 },
    send: (values, idempotencyKey) =>
      api(`${PATH}/${list.id}/prices`, {
        method: 'POST',
        idempotencyKey,
        body: {
          prices: [
            {
              variantId: values.variant?.id,
              amount: values.amount?.amount,
              minQuantity: values.minQuantity,
              validFrom: values.validFrom ? new Date(values.validFrom).toISOString() : undefined,
              validUntil: values.validUntil ? new Date(values.validUntil).toISOString() : undefined,
              announced: values.announced,
            },
          ],
        },
      }),
    placeOf: (pointer) => pointer.replace(/^\/prices\/0/, '').replace(/^\/(variantId|sku)$/, '/variant'),
    savedText: t.priceSet,
    onSaved: async () => {
      await forget(PATH);
      onClose();
    },
  });
  const { variant } = form.values;
  return (
    <ResourceForm form={form} small onCancel={onClose} saveLabel={t.setPrice}>
      <p className="bo-modal-text">{t.setPriceText}</p>
      {variant ? (
        <p className="bo-two">
          {text(variant.title)}
          <small className="tb-code">{variant.sku}</small>
        </p>
      ) : (
        <VariantPick onPick={(picked) => form.write('/variant', picked)} />
      )}
      {form.errorAt('/variant') && <p className="bo-urgent">{form.errorAt('/variant')}</p>}
      <div className="bo-pair">
        <MoneyInput
          label={t.amount}
          currency={list.currency}
          value={form.values.amount}
          error={form.errorAt('/amount')}
          onChange={(money) => form.write('/amount', money)}
        />
        <WholeNumberField form={form} at="/minQuantity" label={t.minQuantity} />
      </div>
      <div className="bo-pair">
        <TextField form={form} at="/validFrom" label={t.from} type="datetime-local" optional />
        <TextField form={form} at="/validUntil" label={t.until} type="datetime-local" optional />
      </div>
      <FlagField form={form} at="/announced" label={t.announced} hint={t.announcesHint} />
    </ResourceForm>
  );
}

type Values = Omit<PriceList, 'version' | 'id' | 'validFrom'> & {
  readonly validFrom?: string;
  readonly id?: string;
  readonly version?: number;
};

export function NewPriceList() {
  const t = useTexts(pricingTexts);
  const [start] = useState<Values>(() => ({
    id: newId(),
    code: '',
    name: '',
    currency: 'EUR',
    priority: 0,
    announcesReduction: false,
    active: true,
  }));
  return <Editor title={t.add} start={start} />;
}

export function EditPriceList() {
  const { id } = useParams({ strict: false }) as { id: string };
  const list = useApi<PriceList>(`${PATH}/${id}`);
  useCrumb(list.data?.name);
  if (list.isError) return <Failed error={list.error} />;
  if (!list.data) return <Loading />;
  const { id: _, ...start } = list.data;
  return <Editor key={id} title={list.data.name} start={start} existing={id} />;
}

function Editor({ title, start, existing }: { title: string; start: Values; existing?: string }) {
  const t = useTexts(pricingTexts);
  const navigate = useNavigate();
  const channels = useChannels();
  const zones = useZones();
  const form = useResourceForm<Values, PriceList>({
    start,
    send: (values, idempotencyKey) =>
      existing
        ? api(`${PATH}/${existing}`, { method: 'PUT', body: values, idempotencyKey })
        : api(PATH, { method: 'POST', body: values, idempotencyKey }),
    onSaved: async (saved) => {
      await forget(PATH, '/api/admin/history');
      await navigate({ to: `/price-lists/${saved.id}` });
    },
    reload: existing
      ? async () => {
          const { id: _, ...values } = await api<PriceList>(`${PATH}/${existing}`);
          return values;
        }
      : undefined,
  });
  return (
    <section className="bo-page">
      <PageHead title={title} />
      <ResourceForm
        form={form}
        onCancel={() => void navigate({ to: existing ? `/price-lists/${existing}` : '/price-lists' })}
      >
        <Part title={t.general}>
          <div className="bo-fields">
            <div className="bo-pair">
              <TextField
                form={form}
                at="/name"
                label={t.name}
                required
                autoFocus={!existing}
                maxLength={120}
              />
              <TextField form={form} at="/code" label={t.code} required code maxLength={40} />
              <CurrencyField form={form} at="/currency" label={t.currency} required />
            </div>
            <div className="bo-pair">
              <ChoiceField
                form={form}
                at="/channelId"
                label={t.channel}
                options={channels.options}
                clearable
              />
              <ChoiceField form={form} at="/zoneId" label={t.zone} options={zones.options} clearable />
              <TextField form={form} at="/customerTag" label={t.tag} optional maxLength={60} />
              <WholeNumberField form={form} at="/priority" label={t.priority} />
            </div>
            <FlagField form={form} at="/announcesReduction" label={t.announces} hint={t.announcesHint} />
            <FlagField form={form} at="/active" label={t.active} />
          </div>
        </Part>
      </ResourceForm>
    </section>
  );
}
