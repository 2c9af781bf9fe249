import { useLanguage, language, type Language } from './language.ts';

/** The same keys with any wording: what the English dictionary must offer once the Dutch one is written. */
type SameKeys<T> = T extends string
  ? string
  : T extends (...values: infer V) => string
    ? (...values: V) => string
    : { readonly [K in keyof T]: SameKeys<T[K]> };

export type Dictionary<T> = { readonly nl: T; readonly en: SameKeys<T> };

/** A page's texts. A key missing in English does not compile. */
export function texts<const T>(nl: T, en: SameKeys<T>): Dictionary<SameKeys<T>> {
  return { nl: nl as SameKeys<T>, en } as Dictionary<SameKeys<T>>;
}

export function useTexts<T>(dictionary: { readonly nl: T; readonly en: T }): T {
  return dictionary[useLanguage()];
}

export function textsNow<T>(dictionary: { readonly nl: T; readonly en: T }): T {
  return dictionary[language()];
}

/** A text in several languages, as the server keeps it. */
export type Translated = Partial<Record<string, string>>;

export function inLanguage(text: Translated | string | null | undefined, wanted: Language): string {
  if (!text) return '';
  if (typeof text === 'string') return text;
  return text[wanted] || text['nl'] || text['en'] || Object.values(text).find(Boolean) || '';
}
