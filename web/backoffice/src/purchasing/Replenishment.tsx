import { Button, Checkbox, Modal, NumberInput, Select } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { Variant } from '@toonbank/client/catalog.ts';
import type { Page } from '@toonbank/client/page.ts';
import type { LevelToKeep, MadeOfProposals, Proposal } from '@toonbank/client/purchasing.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useMay } from '../access/session.ts';
import { VariantPick } from '../inventory/VariantLines.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Part } from '../kit/ResourceDetail.tsx';
import { ResourceList } from '../kit/ResourceList.tsx';
import { Loaded, Notice } from '../kit/States.tsx';
import { useAction } from '../kit/useAction.ts';
import { useApi } from '../kit/useApi.ts';
import { useLocations } from '../network/lookups.ts';
import { PURCHASING, PurchasingTabs } from './parts.tsx';
import { purchasingTexts } from './texts.ts';

const keyOf = (one: Proposal) => `${one.location.id} ${one.variant.id}`;
const possible = (one: Proposal) => Boolean(one.from ?? one.supplier);

/** What falls short, and the orders and transfers that would mend it. */
export function ProposalList() {
  const t = useTexts(purchasingTexts);
  const locations = useLocations();
  const [locationId, setLocationId] = useState<string | null>(null);
  const proposals = useApi<Page<Proposal>>(`${PURCHASING}/proposals`, {
    locationId: locationId ?? undefined,
  });
  return (
    <section className="bo-page">
      <PageHead title={t.purchasing} />
      <PurchasingTabs />
      <div className="bo-listbar">
        <Select
          clearable
          searchable
          aria-label={t.location}
          placeholder={t.location}
          data={locations.options}
          value={locationId}
          onChange={setLocationId}
        />
      </div>
      <Loaded of={proposals} list="/purchasing">
        {({ items }) =>
          items.length === 0 ? (
            <Notice title={t.noProposals} text={t.noProposalsText} />
          ) : (
            <Chooser key={items.map(keyOf).join()} proposals={items} />
          )
        }
      </Loaded>
    </section>
  );
}

function Chooser({ proposals }: { proposals: readonly Proposal[] }) {
  const t = useTexts(purchasingTexts);
  const { money, number, text } = useFormats();
  const may = useMay();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState(() => new Set(proposals.filter(possible).map(keyOf)));
  const action = useAction<MadeOfProposals>({
    done: (made) => t.made(made.purchaseOrderIds.length, made.transferIds.length),
    changes: [PURCHASING, '/api/admin/inventory'],
    after: (made) => {
      const [first] = made.purchaseOrderIds;
      void navigate({
        to: made.purchaseOrderIds.length === 1 ? `/purchasing/orders/${first}` : '/purchasing',
      });
    },
  });
  const picked = proposals.filter((one) => chosen.has(keyOf(one)));
  function toggle(one: Proposal): void {
    const next = new Set(chosen);
    if (!next.delete(keyOf(one))) next.add(keyOf(one));
    setChosen(next);
  }
  return (
    <Part
      flush
      title={t.proposals}
      actions={
        may('STOCK_WRITE') && (
          <Button
            loading={action.busy}
            disabled={picked.length === 0}
            onClick={() =>
              void action.run(`${PURCHASING}/proposals/acceptances`, {
                method: 'POST',
                body: {
                  chosen: picked.map((one) => ({
                    variantId: one.variant.id,
                    locationId: one.location.id,
                    quantity: one.quantity,
                    fromLocationId: one.from?.id,
                  })),
                },
              })
            }
          >
            {t.make}
          </Button>
        )
      }
    >
      <table className="bo-table">
        <thead>
          <tr>
            <th scope="col">{t.article}</th>
            <th scope="col">{t.location}</th>
            <th scope="col" data-numeric="">
              {t.free}
            </th>
            <th scope="col" data-numeric="">
              {t.onItsWay}
            </th>
            <th scope="col" data-numeric="">
              {t.minToMax}
            </th>
            <th scope="col" data-numeric="">
              {t.quantity}
            </th>
            <th scope="col">{t.source}</th>
            <th scope="col" data-numeric="">
              {t.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {proposals.map((one) => (
            <tr key={keyOf(one)}>
              <td>
                <Checkbox
                  checked={chosen.has(keyOf(one))}
                  disabled={!possible(one)}
                  onChange={() => toggle(one)}
                  label={text(one.variant.title) || one.variant.sku}
                  description={one.variant.sku}
                />
              </td>
              <td data-label={t.location}>{one.location.name}</td>
              <td data-label={t.free} data-numeric="">
                {number(one.free)}
              </td>
              <td data-label={t.onItsWay} data-numeric="">
                {number(one.toCome)}
              </td>
              <td data-label={t.minToMax} data-numeric="">
                {number(one.minimum)} – {number(one.maximum)}
              </td>
              <td data-label={t.quantity} data-numeric="">
                <strong>{number(one.quantity)}</strong>
              </td>
              <td data-label={t.source}>
                {one.from ? (
                  t.fetchFrom(one.from.name)
                ) : one.supplier ? (
                  <span className="bo-two">
                    {t.buyFrom(one.supplier.name)}
                    {one.leadDays !== undefined && <small>{t.days(one.leadDays)}</small>}
                  </span>
                ) : (
                  <span className="bo-urgent">{t.nobody}</span>
                )}
              </td>
              <td data-label={t.total} data-numeric="">
                {!one.from && one.cost ? money(one.cost) : ''}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

export function LevelsToKeep() {
  const t = useTexts(purchasingTexts);
  const { number, text } = useFormats();
  const may = useMay();
  const locations = useLocations();
  const [editing, setEditing] = useState<Partial<LevelToKeep> | null>(null);
  const add = may('STOCK_WRITE') && (
    <Button leftSection={<Plus size={15} />} onClick={() => setEditing({})}>
      {t.setLevels}
    </Button>
  );
  return (
    <>
      <ResourceList<LevelToKeep>
        name="levels-to-keep"
        title={t.purchasing}
        path={`${PURCHASING}/levels`}
        tabs={<PurchasingTabs />}
        searchable={false}
        rowKey={(row) => `${row.location.id} ${row.variant.id}`}
        onRow={may('STOCK_WRITE') ? setEditing : undefined}
        actions={add}
        empty={{ title: t.noLevels, text: t.noLevelsText, action: add }}
        filters={[{ id: 'locationId', label: t.location, options: locations.options }]}
        columns={[
          {
            id: 'article',
            header: t.article,
            cell: (row) => (
              <span className="bo-two">
                {text(row.variant.title)}
                <small className="tb-code">{row.variant.sku}</small>
              </span>
            ),
          },
          { id: 'location', header: t.location, cell: (row) => row.location.name },
          { id: 'minimum', header: t.min, numeric: true, cell: (row) => number(row.minimum) },
          { id: 'maximum', header: t.max, numeric: true, cell: (row) => number(row.maximum) },
        ]}
      />
      <Modal opened={editing !== null} onClose={() => setEditing(null)} title={t.levels}>
        {editing && <LevelForm start={editing} onClose={() => setEditing(null)} />}
      </Modal>
    </>
  );
}

function LevelForm({ start, onClose }: { start: Partial<LevelToKeep>; onClose: () => void }) {
  const t = useTexts(purchasingTexts);
  const { text } = useFormats();
  const locations = useLocations();
  const [variant, setVariant] = useState(start.variant);
  const [locationId, setLocationId] = useState<string | null>(start.location?.id ?? null);
  const [minimum, setMinimum] = useState<number | string>(start.minimum ?? 2);
  const [maximum, setMaximum] = useState<number | string>(start.maximum ?? 6);
  const save = useAction({ done: t.levelsSet, changes: [PURCHASING], after: onClose });
  const remove = useAction({ done: t.levelsSet, changes: [PURCHASING], after: onClose });
  return (
    <>
      <p className="bo-modal-text">{t.setLevelsText}</p>
      {variant ? (
        <p>
          <strong>{text(variant.title)}</strong> <span className="tb-code">{variant.sku}</span>
        </p>
      ) : (
        <div className="bo-lines">
          <VariantPick onPick={(picked: Variant) => setVariant(picked as LevelToKeep['variant'])} />
        </div>
      )}
      <Select
        searchable
        label={t.location}
        data={locations.options}
        value={locationId}
        disabled={Boolean(start.location)}
        onChange={setLocationId}
      />
      <div className="bo-pair">
        <NumberInput label={t.min} min={0} value={minimum} onChange={setMinimum} />
        <NumberInput label={t.max} min={1} value={maximum} onChange={setMaximum} />
      </div>
      <div className="bo-modal-actions">
        {start.variant && start.location && (
          <Button
            variant="default"
            loading={remove.busy}
            onClick={() =>
              void remove.run(`${PURCHASING}/levels`, {
                method: 'DELETE',
                query: { locationId: start.location?.id, variantId: start.variant?.id },
              })
            }
          >
            {t.remove}
          </Button>
        )}
        <Button
          loading={save.busy}
          disabled={!variant || !locationId}
          onClick={() =>
            void save.run(`${PURCHASING}/levels`, {
              method: 'PUT',
              body: {
                levels: [
                  {
                    variantId: variant?.id,
                    locationId,
                    minimum: Number(minimum) || 0,
                    maximum: Number(maximum) || 1,
                  },
                ],
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
