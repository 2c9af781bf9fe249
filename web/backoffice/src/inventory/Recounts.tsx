import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { newId } from '@toonbank/client/ids.ts';
import type { Recount, StockCount } from '@toonbank/client/inventory.ts';
import type { Page } from '@toonbank/client/page.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useMay } from '../access/session.ts';
import { Part } from '../kit/ResourceDetail.tsx';
import { useAction } from '../kit/useAction.ts';
import { useApi } from '../kit/useApi.ts';
import { STOCK, VariantName } from './StockParts.tsx';
import { stockTexts } from './texts.ts';

/** What somebody looked for in vain: until it was counted nobody knows what else the shelf lacks. */
export function Recounts() {
  const t = useTexts(stockTexts);
  const { moment } = useFormats();
  const found = useApi<Page<Recount>>(`${STOCK}/recounts`);
  const items = found.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Part flush title={t.recounts} text={t.recountsText}>
      <table className="bo-table">
        <thead>
          <tr>
            <th scope="col">{t.article}</th>
            <th scope="col">{t.location}</th>
            <th scope="col">{t.missedAt}</th>
            <th scope="col">{t.who}</th>
            <th scope="col" />
          </tr>
        </thead>
        <tbody>
          {items.map((one) => (
            <tr key={`${one.location.id} ${one.variant.id}`}>
              <td>
                <VariantName variant={one.variant} />
              </td>
              <td data-label={t.location}>{one.location.name}</td>
              <td data-label={t.missedAt}>
                <span className="bo-two">
                  {one.note}
                  <small>{moment(one.askedAt)}</small>
                </span>
              </td>
              <td data-label={t.who}>{one.askedBy}</td>
              <td data-numeric="">
                <Act one={one} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

function Act({ one }: { one: Recount }) {
  const t = useTexts(stockTexts);
  const may = useMay();
  const navigate = useNavigate();
  const begin = useAction<StockCount>({
    changes: [STOCK],
    after: (count) => void navigate({ to: `/stock/counts/${count.id}` }),
  });
  const drop = useAction({ changes: [STOCK] });
  if (!may('STOCK_WRITE')) return null;
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        loading={drop.busy}
        onClick={() =>
          void drop.run(`${STOCK}/recounts/${one.location.id}/${one.variant.id}`, { method: 'DELETE' })
        }
      >
        {t.notNeeded}
      </Button>
      <Button
        variant="default"
        size="compact-sm"
        loading={begin.busy}
        onClick={() =>
          void begin.run(`${STOCK}/counts`, {
            method: 'POST',
            body: { id: newId(), locationId: one.location.id, note: one.note },
          })
        }
      >
        {t.startCount}
      </Button>
    </>
  );
}
