import { Button, Select } from '@mantine/core';
import { newId } from '@toonbank/client/ids.ts';
import type { Page } from '@toonbank/client/page.ts';
import type { Disposition } from '@toonbank/client/returns.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useState } from 'react';
import { useMay } from '../access/session.ts';
import { Ask } from '../kit/Ask.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Failed, Loading, Notice } from '../kit/States.tsx';
import { useAction } from '../kit/useAction.ts';
import { useApi } from '../kit/useApi.ts';
import { useLocations } from '../network/lookups.ts';
import { returnTexts } from './texts.ts';

const PATH = '/api/admin/inventory/set-aside';
const DESTINATIONS = ['SALE', 'WAREHOUSE', 'SUPPLIER', 'SCRAP'] as const;
type Destination = (typeof DESTINATIONS)[number];
type Level = {
  readonly variant: { readonly id: string; readonly sku: string; readonly title: Record<string, string> };
  readonly purpose: Disposition;
  readonly quantity: number;
  readonly changedAt: string;
};

/** What came back and was not put on the shelf: decide about it. */
export function SetAside() {
  const t = useTexts(returnTexts);
  const locations = useLocations();
  const [chosen, setChosen] = useState<string | null>(null);
  const locationId = chosen ?? locations.items[0]?.id ?? null;
  const levels = useApi<Page<Level>>(locationId ? PATH : null, { locationId: locationId ?? '' });
  return (
    <section className="bo-page">
      <PageHead
        title={t.aside}
        actions={
          <Select
            aria-label={t.location}
            placeholder={t.chooseLocation}
            data={locations.options}
            value={locationId}
            searchable
            allowDeselect={false}
            onChange={setChosen}
          />
        }
      />
      {levels.isError ? (
        <Failed error={levels.error} retry={() => void levels.refetch()} />
      ) : !levels.data ? (
        <Loading />
      ) : levels.data.items.length === 0 ? (
        <Notice title={t.asideEmpty} text={t.asideEmptyText} />
      ) : (
        <Levels locationId={locationId ?? ''} items={levels.data.items} />
      )}
    </section>
  );
}

function Levels({ locationId, items }: { locationId: string; items: readonly Level[] }) {
  const t = useTexts(returnTexts);
  const { text, recent } = useFormats();
  const may = useMay();
  const locations = useLocations();
  const [asked, setAsked] = useState<{ id: string; level: Level } | null>(null);
  const [to, setTo] = useState<Destination>('SALE');
  const [warehouse, setWarehouse] = useState<string | null>(null);
  const action = useAction({
    done: t.decided,
    changes: ['/api/admin/inventory'],
    after: () => setAsked(null),
  });
  return (
    <>
      <table className="bo-table">
        <thead>
          <tr>
            <th scope="col">{t.article}</th>
            <th scope="col">{t.purpose}</th>
            <th scope="col">{t.since}</th>
            <th scope="col" data-numeric="">
              {t.quantity}
            </th>
            <th />
          </tr>
        </thead>
        <tbody>
          {items.map((level) => (
            <tr key={level.variant.id + level.purpose}>
              <td>
                <span className="bo-two">
                  {text(level.variant.title)}
                  <small className="tb-code">{level.variant.sku}</small>
                </span>
              </td>
              <td>{t.dispositions[level.purpose]}</td>
              <td>{recent(level.changedAt)}</td>
              <td data-numeric="">{level.quantity}</td>
              <td data-end="">
                {may('STOCK_WRITE') && (
                  <Button size="compact-sm" variant="light" onClick={() => setAsked({ id: newId(), level })}>
                    {t.decide}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Ask
        open={asked !== null}
        title={t.decide}
        text={t.decideText}
        yes={t.judgeYes}
        busy={action.busy}
        disabled={to === 'WAREHOUSE' && !warehouse}
        onClose={() => setAsked(null)}
        onYes={() =>
          asked &&
          void action.run(`${PATH}/moves`, {
            method: 'POST',
            body: {
              id: asked.id,
              locationId,
              to,
              warehouseId: to === 'WAREHOUSE' ? warehouse : undefined,
              lines: [
                {
                  variantId: asked.level.variant.id,
                  purpose: asked.level.purpose,
                  quantity: asked.level.quantity,
                },
              ],
            },
          })
        }
      >
        <div className="bo-fields">
          <Select
            label={t.disposition}
            data={DESTINATIONS.map((value) => ({ value, label: t.to[value] }))}
            value={to}
            allowDeselect={false}
            onChange={(value) => value && setTo(value as Destination)}
          />
          {to === 'WAREHOUSE' && (
            <Select
              label={t.warehouse}
              data={locations.options.filter((option) => option.value !== locationId)}
              value={warehouse}
              searchable
              onChange={setWarehouse}
            />
          )}
        </div>
      </Ask>
    </>
  );
}
