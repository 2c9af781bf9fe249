import { Button, Checkbox, Modal, NumberInput, TextInput } from '@mantine/core';
import { useNavigate, useParams } from '@tanstack/react-router';
import { newId } from '@toonbank/client/ids.ts';
import type { Variant } from '@toonbank/client/catalog.ts';
import type { Money } from '@toonbank/client/money.ts';
import type {
  Supplier,
  SupplierDetail as Detail,
  SupplierItem,
  SupplierRow,
} from '@toonbank/client/purchasing.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge } from '@toonbank/ui/parts/Badge.tsx';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useMay } from '../access/session.ts';
import { api } from '../api.ts';
import { VariantPick } from '../inventory/VariantLines.tsx';
import { Ask } from '../kit/Ask.tsx';
import {
  ChoiceField,
  CurrencyField,
  FlagField,
  LongTextField,
  MoneyInput,
  TextField,
  WholeNumberField,
} from '../kit/fields.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Part, ResourceDetail } from '../kit/ResourceDetail.tsx';
import { ResourceForm } from '../kit/ResourceForm.tsx';
import { ResourceList } from '../kit/ResourceList.tsx';
import { Loaded } from '../kit/States.tsx';
import { kitTexts } from '../kit/texts.ts';
import { useAction } from '../kit/useAction.ts';
import { forget, useApi } from '../kit/useApi.ts';
import { useResourceForm } from '../kit/useResourceForm.ts';
import { useCrumb } from '../shell/crumbNames.ts';
import { PURCHASING, PurchasingTabs } from './parts.tsx';
import { purchasingTexts } from './texts.ts';

const PATH = `${PURCHASING}/suppliers`;
const HOME = '/purchasing/suppliers';

export function SupplierList() {
  const t = useTexts(purchasingTexts);
  const may = useMay();
  const add = may('STOCK_WRITE') && <LinkButton to={`${HOME}/new`}>{t.newSupplier}</LinkButton>;
  return (
    <ResourceList<SupplierRow>
      name="suppliers"
      title={t.purchasing}
      path={PATH}
      tabs={<PurchasingTabs />}
      rowKey={(row) => row.id}
      rowTo={(row) => `${HOME}/${row.id}`}
      actions={add}
      empty={{ title: t.noSuppliers, text: t.noSuppliersText, action: add }}
      columns={[
        { id: 'name', header: t.name, sort: 'name', cell: (row) => row.name },
        { id: 'code', header: t.code, cell: (row) => <span className="tb-code">{row.code}</span> },
        { id: 'email', header: t.email, cell: (row) => row.email },
        { id: 'lead', header: t.leadDays, numeric: true, cell: (row) => t.days(row.leadDays) },
        {
          id: 'active',
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

type Values = Omit<Supplier, 'version'> & { readonly version?: number };

export function NewSupplier() {
  const t = useTexts(purchasingTexts);
  const [start] = useState<Values>(() => ({
    id: newId(),
    code: '',
    name: '',
    language: 'nl',
    currency: 'EUR',
    leadDays: 7,
    active: true,
  }));
  return <Editor title={t.newSupplier} start={start} />;
}

export function EditSupplier() {
  const { id } = useParams({ strict: false }) as { id: string };
  const detail = useApi<Detail>(`${PATH}/${id}`);
  useCrumb(detail.data?.supplier.name);
  return (
    <Loaded of={detail} list={HOME}>
      {({ supplier }) => <Editor key={id} title={supplier.name} start={supplier} existing={id} />}
    </Loaded>
  );
}

function Editor({ title, start, existing }: { title: string; start: Values; existing?: string }) {
  const t = useTexts(purchasingTexts);
  const navigate = useNavigate();
  const form = useResourceForm<Values, Supplier>({
    start,
    send: ({ id, ...rest }, idempotencyKey) =>
      existing
        ? api(`${PATH}/${existing}`, { method: 'PUT', body: rest, idempotencyKey })
        : api(PATH, { method: 'POST', body: { id, ...rest }, idempotencyKey }),
    onSaved: async (saved) => {
      await forget(PATH, '/api/admin/history');
      await navigate({ to: `${HOME}/${saved.id}` });
    },
    reload: existing ? async () => (await api<Detail>(`${PATH}/${existing}`)).supplier : undefined,
  });
  return (
    <section className="bo-page">
      <PageHead title={title} />
      <ResourceForm
        form={form}
        onCancel={() => void navigate({ to: existing ? `${HOME}/${existing}` : HOME })}
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
                maxLength={200}
              />
              <TextField form={form} at="/code" label={t.code} required code maxLength={40} />
            </div>
            <div className="bo-pair">
              <TextField form={form} at="/email" label={t.email} type="email" optional />
              <TextField form={form} at="/phone" label={t.phone} type="tel" optional maxLength={40} />
              <TextField form={form} at="/contact" label={t.contact} optional />
            </div>
            <div className="bo-pair">
              <ChoiceField
                form={form}
                at="/language"
                label={t.language}
                required
                options={(['nl', 'en'] as const).map((value) => ({ value, label: t.languages[value] }))}
              />
              <CurrencyField form={form} at="/currency" label={t.currency} required />
              <WholeNumberField form={form} at="/leadDays" label={t.leadDays} required />
              <MoneyInput
                label={t.minimum}
                currency={form.values.currency}
                value={form.values.minimum ?? null}
                error={form.errorAt('/minimum')}
                onChange={(money) => form.write('/minimum', money ?? undefined)}
              />
            </div>
            <LongTextField form={form} at="/note" label={t.note} rows={2} />
            <FlagField form={form} at="/active" label={t.active} />
          </div>
        </Part>
      </ResourceForm>
    </section>
  );
}

export function SupplierDetail() {
  const { id } = useParams({ strict: false }) as { id: string };
  const detail = useApi<Detail>(`${PATH}/${id}`);
  useCrumb(detail.data?.supplier.name);
  return (
    <Loaded of={detail} list={HOME}>
      {(shown) => <Shown detail={shown} />}
    </Loaded>
  );
}

function Shown({ detail }: { detail: Detail }) {
  const t = useTexts(purchasingTexts);
  const kit = useTexts(kitTexts);
  const { money } = useFormats();
  const may = useMay();
  const { supplier, items } = detail;
  const [editing, setEditing] = useState<Partial<SupplierItem> | null>(null);
  const writes = may('STOCK_WRITE');
  return (
    <>
      <ResourceDetail
        title={supplier.name}
        badge={!supplier.active && <Badge tone="quiet">{t.inactive}</Badge>}
        below={supplier.code}
        subject={supplier.id}
        actions={
          writes && (
            <>
              <LinkButton quiet to={`${HOME}/${supplier.id}/edit`}>
                {kit.edit}
              </LinkButton>
              <Button leftSection={<Plus size={15} />} onClick={() => setEditing({})}>
                {t.addItem}
              </Button>
            </>
          )
        }
        facts={[
          Boolean(supplier.email) && { label: t.email, value: supplier.email },
          Boolean(supplier.phone) && { label: t.phone, value: supplier.phone },
          Boolean(supplier.contact) && { label: t.contact, value: supplier.contact },
          { label: t.leadDays, value: t.days(supplier.leadDays) },
          supplier.minimum && { label: t.minimum, value: money(supplier.minimum) },
          Boolean(supplier.note) && { label: t.note, value: supplier.note },
        ]}
        tabs={[
          {
            id: 'items',
            label: t.items,
            count: items.length,
            content:
              items.length === 0 ? (
                <p className="bo-faint">{t.noItems}</p>
              ) : (
                <Part flush>
                  <Items items={items} onEdit={writes ? setEditing : undefined} />
                </Part>
              ),
          },
        ]}
      />
      <Modal opened={editing !== null} onClose={() => setEditing(null)} title={t.addItem} size="lg">
        {editing && (
          <ItemForm
            key={editing.variant?.id ?? 'new'}
            supplier={supplier}
            start={editing}
            onClose={() => setEditing(null)}
          />
        )}
      </Modal>
    </>
  );
}

function Items({ items, onEdit }: { items: readonly SupplierItem[]; onEdit?: (item: SupplierItem) => void }) {
  const t = useTexts(purchasingTexts);
  const kit = useTexts(kitTexts);
  const { money, number, text } = useFormats();
  return (
    <table className="bo-table">
      <thead>
        <tr>
          <th scope="col">{t.article}</th>
          <th scope="col">{t.supplierSku}</th>
          <th scope="col" data-numeric="">
            {t.cost}
          </th>
          <th scope="col" data-numeric="">
            {t.packSize}
          </th>
          <th scope="col" data-numeric="">
            {t.least}
          </th>
          <th scope="col">{t.preferred}</th>
          {onEdit && <th scope="col" />}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.variant.id}>
            <td>
              <span className="bo-two">
                {text(item.variant.title)}
                <small className="tb-code">{item.variant.sku}</small>
              </span>
            </td>
            <td data-label={t.supplierSku}>
              <span className="tb-code">{item.supplierSku}</span>
            </td>
            <td data-label={t.cost} data-numeric="">
              {money(item.cost)}
            </td>
            <td data-label={t.packSize} data-numeric="">
              {number(item.packSize)}
            </td>
            <td data-label={t.least} data-numeric="">
              {number(item.least)}
            </td>
            <td data-label={t.preferred}>{item.preferred && <Badge tone="good">{t.preferred}</Badge>}</td>
            {onEdit && (
              <td data-end="">
                <Button size="compact-sm" variant="default" onClick={() => onEdit(item)}>
                  {kit.edit}
                </Button>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ItemForm(props: { supplier: Supplier; start: Partial<SupplierItem>; onClose: () => void }) {
  const t = useTexts(purchasingTexts);
  const { text } = useFormats();
  const { supplier, start } = props;
  const [variant, setVariant] = useState(start.variant);
  const [supplierSku, setSupplierSku] = useState(start.supplierSku ?? '');
  const [cost, setCost] = useState<Money | null>(start.cost ?? null);
  const [packSize, setPackSize] = useState<number | string>(start.packSize ?? 1);
  const [least, setLeast] = useState<number | string>(start.least ?? 1);
  const [preferred, setPreferred] = useState(start.preferred ?? true);
  const [removing, setRemoving] = useState(false);
  const save = useAction({ done: t.itemSaved, changes: [PURCHASING], after: props.onClose });
  const remove = useAction({ done: t.itemRemoved, changes: [PURCHASING], after: props.onClose });
  const path = `${PATH}/${supplier.id}/items`;
  return (
    <>
      <p className="bo-modal-text">{t.itemText}</p>
      {variant ? (
        <p>
          <strong>{text(variant.title)}</strong> <span className="tb-code">{variant.sku}</span>
        </p>
      ) : (
        <div className="bo-lines">
          <VariantPick onPick={(picked: Variant) => setVariant(picked as SupplierItem['variant'])} />
        </div>
      )}
      <div className="bo-pair">
        <TextInput
          label={t.supplierSku}
          value={supplierSku}
          maxLength={200}
          onChange={(event) => setSupplierSku(event.target.value)}
        />
        <MoneyInput label={t.cost} currency={supplier.currency} value={cost} onChange={setCost} />
        <NumberInput label={t.packSize} min={1} max={100000} value={packSize} onChange={setPackSize} />
        <NumberInput label={t.least} min={1} max={100000} value={least} onChange={setLeast} />
      </div>
      <Checkbox
        label={t.preferred}
        checked={preferred}
        onChange={(event) => setPreferred(event.target.checked)}
      />
      <div className="bo-modal-actions">
        {start.variant && (
          <Button variant="default" onClick={() => setRemoving(true)}>
            {t.remove}
          </Button>
        )}
        <Button
          loading={save.busy}
          disabled={!variant || !cost}
          onClick={() =>
            void save.run(path, {
              method: 'PUT',
              body: {
                items: [
                  {
                    variantId: variant?.id,
                    supplierSku: supplierSku.trim() || undefined,
                    cost,
                    packSize: Number(packSize) || 1,
                    least: Number(least) || 1,
                    preferred,
                  },
                ],
              },
            })
          }
        >
          {t.save}
        </Button>
      </div>
      <Ask
        open={removing}
        title={t.remove}
        yes={t.remove}
        urgent
        busy={remove.busy}
        onClose={() => setRemoving(false)}
        onYes={() => void remove.run(`${path}/${start.variant?.id}`, { method: 'DELETE' })}
      />
    </>
  );
}
