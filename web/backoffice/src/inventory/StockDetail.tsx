import { useParams } from '@tanstack/react-router';
import type { Level, Movement, VariantLevels } from '@toonbank/client/inventory.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useApi } from '../kit/useApi.ts';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Part, ResourceDetail } from '../kit/ResourceDetail.tsx';
import { ResourceList } from '../kit/ResourceList.tsx';
import { Failed, Loading } from '../kit/States.tsx';
import { kitTexts } from '../kit/texts.ts';
import { Picture } from '../catalog/Picture.tsx';
import { useLocations } from '../network/lookups.ts';
import { useCrumb } from '../shell/crumbNames.ts';
import { backorderTexts } from './backorderTexts.ts';
import { BackorderTab } from './BackorderTab.tsx';
import { BookingDialog } from './BookingDialog.tsx';
import { StockActions, useStockDialog } from './LevelList.tsx';
import { LevelBar, Reference, Route, STOCK } from './StockParts.tsx';
import { stockTexts } from './texts.ts';
import { lineOf } from './VariantLines.tsx';

/** One article: where it lies, what is promised, and how it came and went. */
export function StockDetail() {
  const t = useTexts(stockTexts);
  const kit = useTexts(kitTexts);
  const beyond = useTexts(backorderTexts);
  const { text, number } = useFormats();
  const [doing, setDoing] = useStockDialog();
  const { id } = useParams({ strict: false }) as { id: string };
  const levels = useApi<VariantLevels>(`${STOCK}/levels/${id}`);
  const variant = levels.data?.variant;
  const title = variant ? text(variant.title) || variant.sku : undefined;
  useCrumb(title);
  if (levels.isError) {
    return (
      <Failed
        error={levels.error}
        retry={() => void levels.refetch()}
        back={
          <LinkButton quiet to="/stock">
            {kit.toList}
          </LinkButton>
        }
      />
    );
  }
  if (!levels.data || !variant) return <Loading />;
  return (
    <>
      <ResourceDetail
        title={title ?? ''}
        below={<span className="tb-code">{variant.sku}</span>}
        actions={<StockActions onDo={setDoing} />}
        aside={<Picture big url={variant.pictureUrl} />}
        facts={[
          { label: t.onHand, value: <strong className="bo-figure">{number(levels.data.onHand)}</strong> },
          { label: t.reserved, value: <span className="tb-figures">{number(levels.data.reserved)}</span> },
          { label: t.available, value: <span className="tb-figures">{number(levels.data.available)}</span> },
        ]}
        tabs={[
          {
            id: 'levels',
            label: t.perLocation,
            count: levels.data.locations.length,
            content: (
              <Part flush>
                <LocationLevels levels={levels.data.locations} />
              </Part>
            ),
          },
          { id: 'backorder', label: beyond.tab, content: <BackorderTab variantId={id} /> },
          { id: 'movements', label: t.movements, content: <Movements variantId={id} /> },
        ]}
      />
      {doing && (
        <BookingDialog
          doing={doing}
          lines={[lineOf(variant, doing === 'adjust' ? -1 : 1)]}
          onClose={() => setDoing(null)}
        />
      )}
    </>
  );
}

function LocationLevels({ levels }: { levels: readonly Level[] }) {
  const t = useTexts(stockTexts);
  const { number } = useFormats();
  return (
    <table className="bo-table">
      <thead>
        <tr>
          <th scope="col">{t.location}</th>
          <th scope="col">{t.levels}</th>
          <th scope="col" data-numeric="">
            {t.onHand}
          </th>
          <th scope="col" data-numeric="">
            {t.reserved}
          </th>
          <th scope="col" data-numeric="">
            {t.safety}
          </th>
          <th scope="col" data-numeric="">
            {t.available}
          </th>
        </tr>
      </thead>
      <tbody>
        {levels.map((level) => (
          <tr key={level.location.id}>
            <td>{level.location.name}</td>
            <td>
              <LevelBar {...level} />
            </td>
            <td data-label={t.onHand} data-numeric="">
              <span className={level.onHand < 0 ? 'bo-urgent' : undefined}>{number(level.onHand)}</span>
            </td>
            <td data-label={t.reserved} data-numeric="">
              {number(level.reserved)}
            </td>
            <td data-label={t.safety} data-numeric="">
              {number(level.safetyStock)}
            </td>
            <td data-numeric="" data-end="">
              <strong>{number(level.available)}</strong>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Movements({ variantId }: { variantId: string }) {
  const t = useTexts(stockTexts);
  const { moment, number } = useFormats();
  const locations = useLocations();
  return (
    <ResourceList<Movement>
      name="movements"
      title={t.movements}
      path={`${STOCK}/movements`}
      query={{ variantId }}
      embedded
      searchable={false}
      rowKey={(row) => String(row.id)}
      rowTo={(row) => `/stock/bookings/${row.bookingId}`}
      empty={{ title: t.movementsEmpty, text: t.movementsEmptyText }}
      filters={[{ id: 'locationId', label: t.location, options: locations.options }]}
      columns={[
        { id: 'at', header: t.when, cell: (row) => <span className="tb-figures">{moment(row.at)}</span> },
        {
          id: 'reason',
          header: t.what,
          cell: (row) => (t.reasons as Readonly<Record<string, string>>)[row.reason] ?? row.reason,
        },
        {
          id: 'route',
          header: t.route,
          cell: (row) => <Route from={row.from} to={row.to} />,
        },
        { id: 'reference', header: t.reference, cell: (row) => <Reference text={row.reference} /> },
        { id: 'actor', header: t.who, cell: (row) => row.actor },
        {
          id: 'quantity',
          header: t.quantity,
          numeric: true,
          atEnd: true,
          cell: (row) => number(row.quantity),
        },
      ]}
    />
  );
}
