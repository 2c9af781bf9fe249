import type { Language } from '../i18n/language.ts';

type Kind = 'region' | 'language' | 'currency';

const shown = new Map<string, Intl.DisplayNames>();

/** The name of a country, language or currency, or its code where there is no name. */
export function nameIn(language: Language, type: Kind, code: string): string {
  const key = language + type;
  const names = shown.get(key) ?? new Intl.DisplayNames(language, { type });
  shown.set(key, names);
  try {
    const name = names.of(code) ?? code;
    return type === 'region' ? name : name.charAt(0).toUpperCase() + name.slice(1);
  } catch {
    return code;
  }
}

/** Countries by ISO 3166, those a shop here sells to first. */
const NEAR = ['NL', 'BE', 'DE', 'LU', 'FR', 'GB', 'AT', 'DK', 'ES', 'IE', 'IT', 'PL', 'PT', 'SE'];
const OTHERS =
  'AD AE AL AM AR AU BA BG BR BY CA CH CL CN CO CY CZ EE EG FI FO GE GG GI GL GR HK HR HU ID IL IM IN IS JE JP KR LI LT LV MA MC MD ME MK MT MX MY NO NZ PE PH RO RS SA SG SI SK SM SR TH TN TR TW UA US UY VA VN XK ZA';
export const countries: readonly string[] = [...NEAR, ...OTHERS.split(' ')];
export const languages: readonly string[] = ['nl', 'en', 'de', 'fr', 'es', 'it', 'pl', 'da', 'sv', 'pt'];
export const currencies: readonly string[] = [
  'EUR',
  'GBP',
  'USD',
  'CHF',
  'DKK',
  'SEK',
  'NOK',
  'PLN',
  'CZK',
  'HUF',
  'RON',
];
