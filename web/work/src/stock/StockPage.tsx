import { Link, useNavigate } from '@tanstack/react-router';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { ArrowUpFromLine, Calculator, ChevronRight, PackageOpen } from 'lucide-react';
import { Head } from '../kit/Head.tsx';
import { ScanBar } from '../kit/ScanBar.tsx';
import { useMay } from '../session.ts';
import { stockTexts } from './texts.ts';

/** What lies where, and goods that come, go or are counted. */
export function StockPage() {
  const t = useTexts(stockTexts);
  const may = useMay();
  const navigate = useNavigate();
  const ways = [
    { to: '/stock/incoming', icon: PackageOpen, title: t.incoming, text: t.incomingText },
    { to: '/stock/outgoing', icon: ArrowUpFromLine, title: t.outgoing, text: t.outgoingText },
    { to: '/stock/counts', icon: Calculator, title: t.counts, text: t.countsText },
  ] as const;
  return (
    <section className="wk-page wk-with-scan">
      <Head title={t.stock} below={t.text} />
      {may('STOCK_READ') && (
        <ul className="wk-tiles">
          {ways.map(({ to, icon: Icon, title, text }) => (
            <li key={to}>
              <Link to={to} className="wk-tile">
                <span className="wk-row-icon">
                  <Icon size={24} aria-hidden="true" />
                </span>
                <span className="wk-row-words">
                  <strong>{title}</strong>
                  <small>{text}</small>
                </span>
                <ChevronRight size={20} aria-hidden="true" className="wk-faint" />
              </Link>
            </li>
          ))}
        </ul>
      )}
      <ScanBar label={t.scan} onCode={(code) => void navigate({ to: '/stock/article', search: { code } })} />
    </section>
  );
}
