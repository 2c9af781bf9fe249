import type { Work } from '@toonbank/client/fulfillment.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Picture } from '../catalog/Picture.tsx';
import { fulfillmentTexts } from './texts.ts';

/** How far each article is. */
export function WorkLineTable({ work }: { work: Work }) {
  const t = useTexts(fulfillmentTexts);
  const { number } = useFormats();
  const packs = work.kind !== 'COLLECT';
  const missing = work.lines.some((line) => line.short + line.moved > 0);
  const figure = (value: number, label: string) => (
    <td data-label={label} data-numeric="" className={value === 0 ? 'bo-faint' : undefined}>
      {number(value)}
    </td>
  );
  return (
    <table className="bo-table">
      <thead>
        <tr>
          <th scope="col">{t.article}</th>
          <th scope="col">{t.bin}</th>
          <th scope="col" data-numeric="">
            {t.pieces}
          </th>
          <th scope="col" data-numeric="">
            {t.picked}
          </th>
          {packs && (
            <th scope="col" data-numeric="">
              {t.packed}
            </th>
          )}
          <th scope="col" data-numeric="">
            {t.handedOver}
          </th>
          {missing && (
            <th scope="col" data-numeric="">
              {t.missing}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {work.lines.map((line) => (
          <tr key={line.id}>
            <td>
              <span className="bo-with-picture">
                <Picture url={line.pictureUrl} />
                <span className="bo-two">
                  {line.title}
                  <small className="tb-code">{line.sku}</small>
                </span>
              </span>
            </td>
            <td data-label={t.bin} className="tb-figures">
              {line.bin ?? '–'}
            </td>
            {figure(line.quantity, t.pieces)}
            {figure(line.picked, t.picked)}
            {packs && figure(line.packed, t.packed)}
            {figure(line.handedOver, t.handedOver)}
            {missing && figure(line.short + line.moved, t.missing)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
