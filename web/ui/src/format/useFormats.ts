import { useMemo } from 'react';
import { nameIn } from './names.ts';
import { useLanguage } from '../i18n/language.ts';
import { inLanguage, type Translated } from '../i18n/texts.ts';
import { showMoney, showNumber, showRate, type Money } from './money.ts';
import { showDate, showDay, showMoment, showRecent, showTime } from './dates.ts';

/** Money, numbers, dates and translated texts in the language of the person who looks. */
export function useFormats() {
  const language = useLanguage();
  return useMemo(
    () => ({
      language,
      money: (money: Money | null | undefined) => showMoney(money, language),
      number: (value: number) => showNumber(value, language),
      rate: (basisPoints: number) => showRate(basisPoints, language),
      date: (instant: string | null | undefined) => showDate(instant, language),
      moment: (instant: string | null | undefined) => showMoment(instant, language),
      time: (instant: string | null | undefined) => showTime(instant, language),
      day: (instant: string | number) => showDay(instant, language),
      recent: (instant: string | null | undefined) => showRecent(instant, language, new Date()),
      country: (code: string) => nameIn(language, 'region', code),
      languageName: (code: string) => nameIn(language, 'language', code),
      currencyName: (code: string) => nameIn(language, 'currency', code),
      text: (text: Translated | string | null | undefined) => inLanguage(text, language),
    }),
    [language],
  );
}

export type Formats = ReturnType<typeof useFormats>;
