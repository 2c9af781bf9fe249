import { Link } from '@tanstack/react-router';
import type { PurchaseState } from '@toonbank/client/purchasing.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import type { Tone } from '@toonbank/ui/parts/Badge.tsx';
import { purchasingTexts } from './texts.ts';

export const PURCHASING = '/api/admin/purchasing';

export const purchaseTone: Record<PurchaseState, Tone> = {
  DRAFT: 'quiet',
  ORDERED: 'waiting',
  PARTLY_RECEIVED: 'informing',
  RECEIVED: 'good',
  CANCELLED: 'quiet',
};

/** The parts of purchasing. */
export function PurchasingTabs() {
  const t = useTexts(purchasingTexts);
  const parts = [
    { to: '/purchasing', label: t.orders },
    { to: '/purchasing/proposals', label: t.proposals },
    { to: '/purchasing/suppliers', label: t.suppliers },
    { to: '/purchasing/levels', label: t.levels },
  ];
  return (
    <nav className="bo-parts" aria-label={t.parts}>
      {parts.map((part) => (
        <Link key={part.to} to={part.to} activeOptions={{ exact: true, includeSearch: false }}>
          {part.label}
        </Link>
      ))}
    </nav>
  );
}
