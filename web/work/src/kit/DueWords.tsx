import { useLanguage } from '@toonbank/ui/i18n/language.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Clock } from 'lucide-react';
import { kitTexts } from './texts.ts';
import { dueIn } from './time.ts';
import { useNow } from './useNow.ts';

/** How long there still is; urgent once it is soon, and never by colour alone. */
export function DueWords({ at }: { at: string }) {
  const t = useTexts(kitTexts);
  const language = useLanguage();
  const due = dueIn(at, useNow(), t, language);
  return (
    <span className="wk-due" data-tone={due.tone}>
      <Clock size={14} aria-hidden="true" /> {due.words}
    </span>
  );
}
