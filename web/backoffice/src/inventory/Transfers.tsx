import { Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { transferStates, type Transfer } from '@toonbank/client/inventory.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge, type Tone } from '@toonbank/ui/parts/Badge.tsx';
import { useState } from 'react';
import { useMay } from '../access/session.ts';
import { Ask } from '../kit/Ask.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Part, ResourceDetail } from '../kit/ResourceDetail.tsx';
import { ResourceList } from '../kit/ResourceList.tsx';
import { Failed, Loading } from '../kit/States.tsx';
import { kitTexts } from '../kit/texts.ts';
import { useAction } from '../kit/useAction.ts';
import { useApi } from '../kit/useApi.ts';
import { useLocations } from '../network/lookups.ts';
import { allOf, chosenLines, PieceChoice } from '../orders/PieceChoice.tsx';
import { useCrumb } from '../shell/crumbNames.ts';
import { STOCK, StockTabs, VariantName } from './StockParts.tsx';
import { stockTexts } from './texts.ts';

const tones: Record<Transfer['state'], Tone> = {
  REQUESTED: 'waiting',
  SHIPPED: 'informing',
  RECEIVED: 'good',
  CANCELLED: 'quiet',
};

export function TransferList() {
  const t = useTexts(stockTexts);
  const { moment } = useFormats();
  const may = useMay();
  const locations = useLocations();
  const add = may('STOCK_WRITE') && (
    <LinkButton to="/stock" search={{ do: 'transfer' }}>
      {t.move}
    </LinkButton>
  );
  return (
    <ResourceList<Transfer>
      name="transfers"
      title={t.stock}
      path={`${STOCK}/transfers`}
      tabs={<StockTabs />}
      searchable={false}
      rowKey={(row) => row.id}
      rowTo={(row) => `/stock/transfers/${row.id}`}
      actions={add}
      empty={{ title: t.transfersEmpty, text: t.transfersEmptyText, action: add }}
      filters={[
        {
          id: 'state',
          label: t.state,
          options: transferStates.map((value) => ({ value, label: t.transferStates[value] })),
        },
        { id: 'locationId', label: t.location, options: locations.options },
      ]}
      columns={[
        { id: 'route', header: t.transfer, cell: (row) => `${row.from.name} → ${row.to.name}` },
        {
          id: 'requested',
          header: t.requested,
          cell: (row) => <span className="tb-figures">{moment(row.requestedAt)}</span>,
        },
        { id: 'note', header: t.note, cell: (row) => row.note },
        {
          id: 'state',
          header: t.state,
          atEnd: true,
          cell: (row) => <Badge tone={tones[row.state]}>{t.transferStates[row.state]}</Badge>,
        },
      ]}
    />
  );
}

export function TransferDetail() {
  const t = useTexts(stockTexts);
  const kit = useTexts(kitTexts);
  const { moment, number } = useFormats();
  const may = useMay();
  const { id } = useParams({ strict: false }) as { id: string };
  const detail = useApi<Transfer>(`${STOCK}/transfers/${id}`);
  const transfer = detail.data;
  const title = transfer ? `${transfer.from.name} → ${transfer.to.name}` : undefined;
  useCrumb(title);
  if (detail.isError) {
    return (
      <Failed
        error={detail.error}
        back={
          <LinkButton quiet to="/stock/transfers">
            {kit.toList}
          </LinkButton>
        }
      />
    );
  }
  if (!transfer) return <Loading />;
  return (
    <ResourceDetail
      title={title ?? ''}
      badge={<Badge tone={tones[transfer.state]}>{t.transferStates[transfer.state]}</Badge>}
      below={transfer.note}
      subject={transfer.id}
      actions={may('STOCK_WRITE') && <TransferActions key={transfer.state} transfer={transfer} />}
      facts={[
        { label: t.requested, value: moment(transfer.requestedAt) },
        Boolean(transfer.shippedAt) && { label: t.shippedCount, value: moment(transfer.shippedAt) },
        Boolean(transfer.receivedAt) && { label: t.receivedCount, value: moment(transfer.receivedAt) },
      ]}
      tabs={[
        {
          id: 'lines',
          label: t.lines,
          count: transfer.lines?.length ?? 0,
          content: (
            <Part flush>
              <table className="bo-table">
                <thead>
                  <tr>
                    <th scope="col">{t.article}</th>
                    <th scope="col" data-numeric="">
                      {t.requested}
                    </th>
                    <th scope="col" data-numeric="">
                      {t.shippedCount}
                    </th>
                    <th scope="col" data-numeric="">
                      {t.receivedCount}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {(transfer.lines ?? []).map((line) => (
                    <tr key={line.variant.id}>
                      <td>
                        <VariantName variant={line.variant} />
                      </td>
                      <td data-label={t.requested} data-numeric="">
                        {number(line.requested)}
                      </td>
                      <td data-label={t.shippedCount} data-numeric="">
                        {number(line.shipped)}
                      </td>
                      <td data-label={t.receivedCount} data-numeric="">
                        {number(line.received)}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Part>
          ),
        },
      ]}
    />
  );
}

function TransferActions({ transfer }: { transfer: Transfer }) {
  const t = useTexts(stockTexts);
  const { text } = useFormats();
  const shipping = transfer.state === 'REQUESTED';
  const lines = (transfer.lines ?? []).map((line) => ({
    lineId: line.variant.id,
    title: text(line.variant.title) || line.variant.sku,
    sku: line.variant.sku,
    most: shipping ? line.requested : line.shipped,
  }));
  const [asking, setAsking] = useState(false);
  const [chosen, setChosen] = useState(() => allOf(lines));
  const step = useAction({
    done: shipping ? t.transferShipped : t.transferReceived,
    changes: [STOCK, '/api/admin/history'],
  });
  const cancel = useAction({ done: t.transferCancelled, changes: [STOCK, '/api/admin/history'] });
  if (transfer.state === 'RECEIVED' || transfer.state === 'CANCELLED') return null;
  const body = () => ({
    lines: lines.map((line) => ({
      variantId: line.lineId,
      quantity: chosenLines([line], chosen)[0]?.quantity ?? 0,
    })),
  });
  return (
    <>
      {shipping && (
        <Button
          variant="default"
          loading={cancel.busy}
          onClick={() =>
            void cancel.run(`${STOCK}/transfers/${transfer.id}/cancellation`, { method: 'POST', body: {} })
          }
        >
          {t.cancelTransfer}
        </Button>
      )}
      <Button onClick={() => setAsking(true)}>{shipping ? t.ship : t.arrive}</Button>
      <Ask
        open={asking}
        title={shipping ? t.ship : t.arrive}
        text={shipping ? t.shipText : t.arriveText}
        yes={shipping ? t.ship : t.arrive}
        busy={step.busy}
        onClose={() => setAsking(false)}
        onYes={() =>
          void step.run(`${STOCK}/transfers/${transfer.id}/${shipping ? 'shipment' : 'receipt'}`, {
            method: 'POST',
            body: body(),
          })
        }
      >
        <PieceChoice lines={lines} chosen={chosen} onChange={setChosen} />
      </Ask>
    </>
  );
}
