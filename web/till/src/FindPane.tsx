import type { Article } from '@toonbank/client/pos.ts';
import { Unreachable } from '@toonbank/client/problem.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Barcode, MapPin, X } from 'lucide-react';
import { useEffect, useState, type RefObject } from 'react';
import { pos } from './api.ts';
import { recentlySold, rememberArticles, rememberedByWords } from './keeping.ts';
import { showRefusal } from './refusals.ts';
import { tillTexts } from './texts.ts';

const SHOWN = 24;
const WORD_MIN = 2;
const TYPING_PAUSE_MS = 160;

/** Find by words; what was sold a moment ago lies ready. */
export function FindPane({
  input,
  onPick,
  onElsewhere,
}: {
  input: RefObject<HTMLInputElement | null>;
  onPick: (article: Article) => void;
  onElsewhere: (article: Article) => void;
}) {
  const t = useTexts(tillTexts);
  const { text } = useFormats();
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<{ q: string; articles: readonly Article[] } | null>(null);
  const [recent, setRecent] = useState<readonly Article[]>([]);
  const q = typed.trim();
  const asks = q.length >= WORD_MIN;

  useEffect(() => {
    void recentlySold().then(setRecent, () => undefined);
  }, []);

  useEffect(() => {
    if (!asks) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      pos.find(q, stop.signal).then(
        (page) => {
          setFound({ q, articles: page.items });
          void rememberArticles(page.items);
        },
        (error: unknown) => {
          if (error instanceof Unreachable)
            void rememberedByWords(q, SHOWN).then((articles) => setFound({ q, articles }));
          else if (!stop.signal.aborted) showRefusal(error);
        },
      );
    }, TYPING_PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [q, asks]);

  const articles = asks ? (found?.articles ?? []) : recent;
  function pick(article: Article | undefined): void {
    if (!article) return;
    onPick(article);
    setTyped('');
    input.current?.focus();
  }
  return (
    <section className="till-find">
      <label className="till-search">
        <Barcode size={22} aria-hidden="true" />
        <span className="tb-unseen">{t.search}</span>
        <input
          ref={input}
          value={typed}
          autoFocus
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          placeholder={t.search}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && found?.q === q) pick(articles[0]);
            if (event.key === 'Escape') setTyped('');
          }}
        />
        {typed && (
          <button type="button" className="till-round" aria-label={t.wipe} onClick={() => setTyped('')}>
            <X size={18} />
          </button>
        )}
      </label>
      {asks && found?.q === q && articles.length === 0 && (
        <p className="till-hint" role="status">
          {t.nothingFound(q)}
        </p>
      )}
      {!asks && articles.length === 0 && <p className="till-hint">{t.scanHint}</p>}
      {!asks && articles.length > 0 && <h2>{t.recent}</h2>}
      <ul className="till-articles">
        {articles.map((article) => (
          <li key={article.variantId}>
            <ArticleTile article={article} onPick={() => pick(article)} />
            <button
              type="button"
              className="till-places-button"
              aria-label={`${t.elsewhere}: ${text(article.title)}`}
              title={t.elsewhere}
              onClick={() => onElsewhere(article)}
            >
              <MapPin size={18} />
            </button>
          </li>
        ))}
      </ul>
      <p className="till-shortcuts">{t.shortcuts}</p>
    </section>
  );
}

function ArticleTile({ article, onPick }: { article: Article; onPick: () => void }) {
  const t = useTexts(tillTexts);
  const { money, text } = useFormats();
  return (
    <button type="button" onClick={onPick}>
      {article.pictureUrl ? (
        <img src={article.pictureUrl} alt="" loading="lazy" />
      ) : (
        <span className="till-no-picture" aria-hidden="true" />
      )}
      <span className="till-article-words">
        <strong>{text(article.title)}</strong>
        <small>
          {article.price ? money(article.price) : t.noPrice}
          <span data-out={article.here <= 0 ? '' : undefined}>
            {article.here > 0 ? t.inStock(article.here) : t.outHere}
          </span>
        </small>
      </span>
    </button>
  );
}
