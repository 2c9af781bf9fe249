import { Link, useNavigate } from '@tanstack/react-router';
import type { Transfer } from '@toonbank/client/inventory.ts';
import type { Page } from '@toonbank/client/page.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Boxes, Plus, Store, Warehouse } from 'lucide-react';
import { useState } from 'react';
import { STOCK, useApi } from '../api.ts';
import { Head } from '../kit/Head.tsx';
import { Loaded, Told } from '../kit/States.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useHere, useLocations, useMay } from '../session.ts';
import { stockTexts } from './texts.ts';

/** What other locations asked for, and a consignment of one's own. */
export function OutgoingPage() {
  const t = useTexts(stockTexts);
  const { recent } = useFormats();
  const here = useHere();
  const may = useMay();
  const [choosing, setChoosing] = useState(false);
  const transfers = useApi<Page<Transfer>>(
    here ? `${STOCK}/transfers` : null,
    { locationId: here?.id, state: 'REQUESTED', limit: 100 },
    true,
  );
  return (
    <section className="wk-page">
      <Head title={t.outgoing} below={t.outgoingText} backTo="/stock" />
      {may('STOCK_WRITE') && (
        <button type="button" className="wk-button wk-wide" onClick={() => setChoosing(true)}>
          <Plus size={20} aria-hidden="true" /> {t.newTransfer}
        </button>
      )}
      <Loaded of={transfers}>
        {({ items }) => {
          const asked = items.filter((transfer) => transfer.from.id === here?.id);
          return asked.length === 0 ? (
            <Told done title={t.nothingOutgoing} text={t.nothingOutgoingText} />
          ) : (
            <ul className="wk-rows">
              {asked.map((transfer) => (
                <li key={transfer.id}>
                  <Link to="/stock/transfers/$id" params={{ id: transfer.id }} className="wk-row">
                    <span className="wk-row-icon">
                      <Boxes size={22} aria-hidden="true" />
                    </span>
                    <span className="wk-row-words">
                      <strong>{t.toShop(transfer.to.name)}</strong>
                      <small>{transfer.note || t.asked(recent(transfer.requestedAt))}</small>
                    </span>
                    <small className="wk-soft">{recent(transfer.requestedAt)}</small>
                  </Link>
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
      {choosing && <ChooseWhere onClose={() => setChoosing(false)} />}
    </section>
  );
}

function ChooseWhere({ onClose }: { onClose: () => void }) {
  const t = useTexts(stockTexts);
  const here = useHere();
  const { all } = useLocations();
  const navigate = useNavigate();
  return (
    <Sheet title={t.whereTo} onClose={onClose}>
      <p className="wk-soft">{t.transferText}</p>
      <ul className="wk-rows">
        {all
          .filter((location) => location.active && location.id !== here?.id)
          .map((location) => (
            <li key={location.id}>
              <button
                type="button"
                className="wk-row"
                onClick={() => void navigate({ to: '/stock/new-transfer', search: { to: location.id } })}
              >
                <span className="wk-row-icon">
                  {location.kind === 'STORE' ? <Store size={22} /> : <Warehouse size={22} />}
                </span>
                <span className="wk-row-words">
                  <strong>{location.name}</strong>
                  <small>{location.address.city}</small>
                </span>
              </button>
            </li>
          ))}
      </ul>
    </Sheet>
  );
}
