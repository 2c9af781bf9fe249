import { Link } from '@tanstack/react-router';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useMay } from '../access/session.ts';
import { groupTexts } from './groupTexts.ts';

/** The parts of customers. */
export function CustomerParts() {
  const t = useTexts(groupTexts);
  const may = useMay();
  const parts = [
    { to: '/customers', label: t.everybody },
    { to: '/customers/segments', label: t.segments },
    { to: '/customers/tiers', label: t.tiers },
    ...(may('PRICES_READ') ? [{ to: '/customers/points', label: t.points }] : []),
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
