import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Level, VariantLevels } from '@toonbank/client/inventory.ts';
import type { Page } from '@toonbank/client/page.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { MapPin } from 'lucide-react';
import { FULFILMENT, STOCK, useApi } from '../api.ts';
import { Head } from '../kit/Head.tsx';
import { Picture } from '../kit/Picture.tsx';
import { ScanBar } from '../kit/ScanBar.tsx';
import { Loaded, Told } from '../kit/States.tsx';
import { useHere } from '../session.ts';
import { findArticles, type Found } from './articles.ts';
import { stockTexts } from './texts.ts';

/** One article: how many here and elsewhere, and on which shelf. */
export function ArticlePage() {
  const t = useTexts(stockTexts);
  const navigate = useNavigate();
  const { code = '' } = useSearch({ strict: false }) as { code?: string };
  const found = useQuery({
    queryKey: ['articles', code],
    queryFn: () => findArticles(String(code)),
    enabled: code !== '',
  });
  const look = (wanted: string) => void navigate({ to: '/stock/article', search: { code: wanted } });
  return (
    <section className="wk-page wk-with-scan">
      <Loaded of={found}>
        {(articles) => {
          const only = articles[0];
          if (!only)
            return (
              <>
                <Head title={t.find} backTo="/stock" />
                <Told title={t.unknown(String(code))} text={t.unknownText} />
              </>
            );
          return articles.length === 1 ? (
            <Article article={only} />
          ) : (
            <Several articles={articles} onChoose={look} />
          );
        }}
      </Loaded>
      <ScanBar label={t.scan} onCode={look} />
    </section>
  );
}

function Several({ articles, onChoose }: { articles: readonly Found[]; onChoose: (sku: string) => void }) {
  const t = useTexts(stockTexts);
  const { text } = useFormats();
  return (
    <>
      <Head title={t.several} backTo="/stock" />
      <ul className="wk-rows">
        {articles.map((article) => (
          <li key={article.id}>
            <button type="button" className="wk-row" onClick={() => onChoose(article.sku)}>
              <Picture of={article} />
              <span className="wk-row-words">
                <strong>{text(article.title)}</strong>
                <small className="tb-code">{article.sku}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Article({ article }: { article: Found }) {
  const t = useTexts(stockTexts);
  const { text } = useFormats();
  const here = useHere();
  const levels = useApi<VariantLevels>(`${STOCK}/levels/${article.id}`);
  const bins = useApi<Page<{ variantId: string; bin: string }>>(here ? `${FULFILMENT}/bins` : null, {
    locationId: here?.id,
    q: article.sku,
  });
  const bin = bins.data?.items?.find((each) => each.variantId === article.id)?.bin;
  return (
    <>
      <Head
        title={text(article.title)}
        below={
          <span className="tb-code">
            {article.sku}
            {article.gtin && ` · ${article.gtin}`}
          </span>
        }
        backTo="/stock"
      />
      <div className="wk-article">
        <Picture of={article} large />
        {bin && (
          <p className="wk-bin wk-bin-large">
            <MapPin size={18} aria-hidden="true" /> {bin}
          </p>
        )}
      </div>
      <Loaded of={levels}>
        {({ locations }) => {
          const mine = locations.find((level) => level.location.id === here?.id);
          const others = locations
            .filter((level) => level.location.id !== here?.id)
            .sort((left, right) => right.available - left.available);
          return (
            <>
              <h2 className="wk-title">{t.here}</h2>
              <ul className="wk-levels">
                {mine ? <LevelRow level={mine} strong /> : <li className="wk-soft">{t.notHere}</li>}
              </ul>
              <h2 className="wk-title">{t.elsewhere}</h2>
              <ul className="wk-levels">
                {others.map((level) => (
                  <LevelRow key={level.location.id} level={level} />
                ))}
              </ul>
            </>
          );
        }}
      </Loaded>
    </>
  );
}

function LevelRow({ level, strong = false }: { level: Level; strong?: boolean }) {
  const t = useTexts(stockTexts);
  return (
    <li data-none={level.available <= 0 ? '' : undefined} data-strong={strong ? '' : undefined}>
      <span>
        {level.location.name}
        <small>
          {t.onHand(level.onHand)}
          {level.reserved > 0 && `, ${t.reserved(level.reserved)}`}
        </small>
      </span>
      <b className="tb-figures">{level.available}</b>
      <small>{t.free}</small>
    </li>
  );
}
