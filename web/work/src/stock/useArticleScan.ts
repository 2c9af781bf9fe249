import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useRef, useState } from 'react';
import type { Heard } from '../kit/ScanBar.tsx';
import { wordsOf } from '../refusals.ts';
import { findArticles, type Found } from './articles.ts';
import { stockTexts } from './texts.ts';

/** Scans any article of the catalogue, one after another; what was scanned before is known at once. */
export function useArticleScan(onArticle: (article: Found) => void | Promise<void>) {
  const t = useTexts(stockTexts);
  const { text } = useFormats();
  const [heard, setHeard] = useState<Heard | null>(null);
  const [articles, setArticles] = useState<readonly Found[]>([]);
  const known = useRef(new Map<string, Found>());
  const line = useRef<Promise<void>>(Promise.resolve());
  async function one(code: string): Promise<void> {
    try {
      const found = known.current.get(code) ?? (await findArticles(code));
      const article = Array.isArray(found)
        ? found.length === 1
          ? (found[0] as Found)
          : undefined
        : (found as Found);
      if (!article) {
        const many = Array.isArray(found) && found.length > 1;
        return setHeard({ good: false, title: many ? t.several : t.unknown(code), detail: t.unknownText });
      }
      known.current.set(code, article);
      setArticles((now) => (now.some((each) => each.id === article.id) ? now : [article, ...now]));
      await onArticle(article);
      setHeard({ good: true, title: text(article.title), detail: article.sku });
    } catch (error) {
      const words = wordsOf(error);
      setHeard({ good: false, title: words.title, detail: words.detail });
    }
  }
  function scan(code: string): void {
    line.current = line.current.then(() => one(code));
  }
  return { heard, articles, scan };
}
