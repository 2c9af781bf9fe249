import { chooseLanguage, useLanguage } from '@toonbank/ui/i18n/language.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { chooseScheme, useShownScheme } from '@toonbank/ui/page/scheme.ts';
import { Languages, Moon, Sun } from 'lucide-react';
import { tillTexts } from './texts.ts';

/** Language, and light or dark. */
export function Switches() {
  const t = useTexts(tillTexts);
  const language = useLanguage();
  const scheme = useShownScheme();
  return (
    <div className="till-switches">
      <button
        type="button"
        className="till-quiet"
        onClick={() => chooseLanguage(language === 'nl' ? 'en' : 'nl')}
      >
        <Languages size={18} aria-hidden="true" /> {t.language}
      </button>
      <button
        type="button"
        className="till-quiet"
        aria-label={t.scheme}
        onClick={() => chooseScheme(scheme === 'dark' ? 'light' : 'dark')}
      >
        {scheme === 'dark' ? <Sun size={18} /> : <Moon size={18} />}
      </button>
    </div>
  );
}
