import { Link } from '@tanstack/react-router';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { sourcingTexts } from './texts.ts';

/** The parts of sourcing: what decides, what it decides with, and what it decided. */
export function SourcingTabs() {
  const t = useTexts(sourcingTexts);
  const parts = [
    { to: '/sourcing', label: t.strategyTab },
    { to: '/sourcing/carriers', label: t.carriers },
    { to: '/sourcing/holidays', label: t.holidays },
    { to: '/sourcing/what-if', label: t.tries },
    { to: '/sourcing/backlog', label: t.backlog },
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
