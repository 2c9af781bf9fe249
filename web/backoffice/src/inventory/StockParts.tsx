import { Link } from '@tanstack/react-router';
import type { Place, VariantLabel } from '@toonbank/client/inventory.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Picture } from '../catalog/Picture.tsx';
import { backorderTexts } from './backorderTexts.ts';
import { stockTexts } from './texts.ts';

export const STOCK = '/api/admin/inventory';

/** The parts of stock: levels, bookings, transfers, counts. */
export function StockTabs() {
  const t = useTexts(stockTexts);
  const beyond = useTexts(backorderTexts);
  const parts = [
    { to: '/stock', label: t.levels },
    { to: '/stock/bookings', label: t.bookings },
    { to: '/stock/transfers', label: t.transfers },
    { to: '/stock/counts', label: t.counts },
    { to: '/stock/backorders', label: beyond.list },
  ];
  return (
    <nav className="bo-parts" aria-label={t.sections}>
      {parts.map((part) => (
        <Link key={part.to} to={part.to} activeOptions={{ exact: true, includeSearch: false }}>
          {part.label}
        </Link>
      ))}
    </nav>
  );
}

export function VariantName({ variant }: { variant: VariantLabel }) {
  const t = useTexts(stockTexts);
  const { text } = useFormats();
  return (
    <span className="bo-with-picture">
      <Picture url={variant.pictureUrl} />
      <span className="bo-two">
        {text(variant.title) || t.unknownArticle}
        <small className="tb-code">{variant.sku}</small>
      </span>
    </span>
  );
}

/** From where to where, in one piece. */
export function Route({ from, to }: { from: Place; to: Place }) {
  return (
    <span>
      <PlaceName place={from} /> → <PlaceName place={to} />
    </span>
  );
}

const OF_ORDER = /^(?:order|sale|checkout) ([0-9a-f-]{36})$/;

/** What a booking refers to; an order can be opened. */
export function Reference({ text }: { text: string }) {
  const t = useTexts(stockTexts);
  const order = OF_ORDER.exec(text)?.[1];
  if (!order) return <>{text}</>;
  return (
    <Link to={`/orders/${order}`} className="bo-link bo-above">
      {t.ofOrder}
    </Link>
  );
}

export function PlaceName({ place }: { place: Place }) {
  const t = useTexts(stockTexts);
  return place.kind === 'LOCATION' ? (
    <>{place.location?.name ?? t.places.LOCATION}</>
  ) : (
    <span className="bo-faint">{t.places[place.kind]}</span>
  );
}

/** On hand as a bar: what is free, what is promised, what must stay. */
export function LevelBar(props: { onHand: number; reserved: number; safetyStock: number }) {
  const t = useTexts(stockTexts);
  const reserved = Math.max(0, Math.min(props.reserved, props.onHand));
  const safety = Math.max(0, Math.min(props.safetyStock, props.onHand - reserved));
  const free = Math.max(0, props.onHand - reserved - safety);
  const said = `${t.available} ${free}, ${t.reserved} ${props.reserved}, ${t.safety} ${props.safetyStock}`;
  return (
    <span
      className="bo-level"
      role="img"
      aria-label={said}
      title={said}
      data-out={props.onHand <= 0 ? '' : undefined}
    >
      {free > 0 && <span data-kind="free" style={{ flexGrow: free }} />}
      {reserved > 0 && <span data-kind="reserved" style={{ flexGrow: reserved }} />}
      {safety > 0 && <span data-kind="safety" style={{ flexGrow: safety }} />}
    </span>
  );
}
