import { Button, Modal } from '@mantine/core';
import type { Product } from '@toonbank/client/catalog.ts';
import type { BackorderTerms } from '@toonbank/client/inventory.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useState } from 'react';
import { useMay } from '../access/session.ts';
import { Part } from '../kit/ResourceDetail.tsx';
import { useApi } from '../kit/useApi.ts';
import { backorderTexts } from './backorderTexts.ts';
import { TermsForm } from './BackorderTab.tsx';
import { STOCK } from './StockParts.tsx';

type Chosen = { readonly ids: readonly string[]; readonly start?: BackorderTerms };

/** Which variants of a product are sold before they are there; one at a time, or all alike. */
export function ProductBackorders({ product }: { product: Product }) {
  const t = useTexts(backorderTexts);
  const { text, number, date } = useFormats();
  const may = useMay();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const variants = product.variants.filter((variant) => variant.active);
  const found = useApi<{ items: readonly BackorderTerms[] }>(`${STOCK}/backorders`, {
    variantIds: variants.map((variant) => variant.id).join(','),
  });
  if (!found.data) return null;
  const terms = new Map(found.data.items.map((each) => [each.variantId, each]));
  const mayChange = may('STOCK_WRITE');
  const state = (known: BackorderTerms | undefined) =>
    !known || known.most === 0
      ? t.notSold
      : `${t.kinds[known.kind]}, ${t.upTo(number(known.left), number(known.most))}` +
        (known.left > 0 ? `, ${t.expected(date(known.promisedOn))}` : '');
  return (
    <>
      <Part
        flush
        title={t.tab}
        actions={
          mayChange &&
          variants.length > 1 && (
            <Button variant="default" onClick={() => setChosen({ ids: variants.map((each) => each.id) })}>
              {t.setAll}
            </Button>
          )
        }
      >
        <table className="bo-table">
          <tbody>
            {variants.map((variant) => (
              <tr key={variant.id}>
                <td>
                  <span className="bo-two">
                    <span>{text(variant.title) || variant.sku}</span>
                    <small className="tb-code">{variant.sku}</small>
                  </span>
                </td>
                <td className="tb-figures">{state(terms.get(variant.id))}</td>
                <td data-numeric="">
                  {mayChange && (
                    <Button
                      variant="subtle"
                      onClick={() => setChosen({ ids: [variant.id], start: terms.get(variant.id) })}
                    >
                      {t.set}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Part>
      <Modal opened={chosen !== null} onClose={() => setChosen(null)} title={t.tab}>
        {chosen && (
          <>
            {chosen.ids.length > 1 && <p>{t.setAllText(chosen.ids.length)}</p>}
            <TermsForm
              start={chosen.start}
              targets={chosen.ids.map((id) => ({ variantId: id, version: terms.get(id)?.version }))}
              onClose={() => setChosen(null)}
            />
          </>
        )}
      </Modal>
    </>
  );
}
