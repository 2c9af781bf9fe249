import { Modal } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { Permission } from '@toonbank/client/access.ts';
import type { ProductRow } from '@toonbank/client/catalog.ts';
import { nameOf, type CustomerRow } from '@toonbank/client/customers.ts';
import type { OrderRow } from '@toonbank/client/orders.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Keys } from '@toonbank/ui/parts/Keys.tsx';
import { Package, Plus, ReceiptText, Search, UserRound, type LucideIcon } from 'lucide-react';
import { useEffect, useState, type KeyboardEvent } from 'react';
import { useMay } from '../access/session.ts';
import { usePage } from '../kit/useApi.ts';
import { places } from './navigation.ts';
import { shellTexts } from './texts.ts';

type Hit = {
  readonly key: string;
  readonly group: string;
  readonly label: string;
  readonly note?: string;
  readonly icon: LucideIcon;
  readonly to: string;
};

const FOUND_PER_KIND = 5;
const TYPING_PAUSE_MS = 150;
const WORD_MIN = 2;

function fits(label: string, typed: string): boolean {
  const text = label.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function useSettled(value: string, pause: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}

function useHits(typed: string): { hits: readonly Hit[]; busy: boolean } {
  const t = useTexts(shellTexts);
  const { text, money } = useFormats();
  const may = useMay();
  const q = useSettled(typed.trim(), TYPING_PAUSE_MS);
  const asks = q.length >= WORD_MIN;
  const query = { q, limit: FOUND_PER_KIND };
  const orders = usePage<OrderRow>(asks && may('ORDERS_READ') ? '/api/admin/orders' : null, query);
  const products = usePage<ProductRow>(
    asks && may('CATALOG_READ') ? '/api/admin/catalog/products' : null,
    query,
  );
  const customers = usePage<CustomerRow>(
    asks && may('CUSTOMERS_READ') ? '/api/admin/customers' : null,
    query,
  );

  const actions: readonly { label: string; to: string; needs: Permission }[] = [
    { label: t.newProduct, to: '/products/new', needs: 'CATALOG_WRITE' },
    { label: t.newCustomer, to: '/customers/new', needs: 'CUSTOMERS_WRITE' },
    { label: t.receiveGoods, to: '/stock?do=receive', needs: 'STOCK_WRITE' },
    { label: t.importFile, to: '/imports', needs: 'IMPORT' },
    { label: t.newLocation, to: '/locations/new', needs: 'NETWORK_WRITE' },
    { label: t.newStaff, to: '/staff/new', needs: 'STAFF_WRITE' },
    { label: t.enrolTill, to: '/devices?do=enrol', needs: 'NETWORK_WRITE' },
  ];
  const found: Hit[] = asks
    ? [
        ...(products.data?.items ?? []).map((product) => ({
          key: product.id,
          group: t.products,
          label: text(product.title),
          note: product.skus?.[0],
          icon: Package,
          to: `/products/${product.id}`,
        })),
        ...(orders.data?.items ?? []).map((order) => ({
          key: order.id,
          group: t.orders,
          label: order.number,
          note: [order.contactName, money(order.total)].filter(Boolean).join(' · '),
          icon: ReceiptText,
          to: `/orders/${order.id}`,
        })),
        ...(customers.data?.items ?? []).map((customer) => ({
          key: customer.id,
          group: t.customers,
          label: nameOf(customer),
          note: customer.email ?? customer.loyaltyCard ?? undefined,
          icon: UserRound,
          to: `/customers/${customer.id}`,
        })),
      ]
    : [];
  const goes: Hit[] = places
    .filter((place) => may(...(place.needs ?? [])) && fits(t[place.name], typed))
    .map((place) => ({
      key: place.name,
      group: t.paletteGo,
      label: t[place.name],
      icon: place.icon,
      to: place.to,
      note: place.key ? `G ${place.key.toUpperCase()}` : undefined,
    }));
  const does: Hit[] = actions
    .filter((action) => may(action.needs) && fits(action.label, typed))
    .map((action) => ({
      key: action.to,
      group: t.paletteDo,
      label: action.label,
      icon: Plus,
      to: action.to,
    }));
  const busy = asks && (orders.isFetching || products.isFetching || customers.isFetching);
  return { hits: [...found, ...goes, ...does], busy };
}

/** Everything by keyboard: find a thing, go to a place, begin something. */
export function Palette({ onClose }: { onClose: () => void }) {
  const t = useTexts(shellTexts);
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const { hits, busy } = useHits(typed);
  const chosen = Math.min(at, Math.max(0, hits.length - 1));

  function open(hit: Hit | undefined): void {
    if (!hit) return;
    onClose();
    const [to = '/', query = ''] = hit.to.split('?');
    void navigate({ to, search: Object.fromEntries(new URLSearchParams(query)) as never });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') {
      event.preventDefault();
      open(hits[chosen]);
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || hits.length === 0) return;
    event.preventDefault();
    const next = (chosen + step + hits.length) % hits.length;
    setAt(next);
    document.getElementById(`hit-${next}`)?.scrollIntoView({ block: 'nearest' });
  }

  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      centered={false}
      yOffset="12vh"
      size={620}
      padding={0}
      aria-label={t.paletteLabel}
      classNames={{ content: 'bo-palette' }}
    >
      <div className="bo-palette-box">
        <Search size={18} aria-hidden="true" />
        <input
          data-autofocus
          role="combobox"
          aria-expanded="true"
          aria-controls="hits"
          aria-activedescendant={hits.length > 0 ? `hit-${chosen}` : undefined}
          aria-label={t.paletteLabel}
          placeholder={t.palettePlaceholder}
          value={typed}
          maxLength={120}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <span className="bo-palette-busy" data-on={busy ? '' : undefined} aria-hidden="true" />
      </div>
      <div id="hits" role="listbox" aria-label={t.paletteLabel} className="bo-hits">
        {hits.map((hit, index) => (
          <div key={hit.group + hit.key} role="presentation">
            {hit.group !== hits[index - 1]?.group && (
              <p className="bo-hits-group" aria-hidden="true">
                {hit.group}
              </p>
            )}
            <div
              id={`hit-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === chosen}
              className="bo-hit"
              onMouseMove={() => setAt(index)}
              onClick={() => open(hit)}
              onKeyDown={onKeyDown}
            >
              <hit.icon size={16} strokeWidth={1.75} aria-hidden="true" />
              <span>{hit.label}</span>
              {hit.note && <small>{hit.note}</small>}
            </div>
          </div>
        ))}
      </div>
      {hits.length === 0 && !busy && (
        <p className="bo-palette-nothing" role="status">
          {t.paletteNothing}
        </p>
      )}
      <footer className="bo-palette-foot">
        <Keys keys={['↑', '↓']} /> {t.paletteMove} <Keys keys={['↵']} /> {t.paletteOpen}{' '}
        <Keys keys={['Esc']} /> {t.paletteClose}
      </footer>
    </Modal>
  );
}
