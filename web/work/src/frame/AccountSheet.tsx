import { chooseLanguage, useLanguage } from '@toonbank/ui/i18n/language.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { chooseScheme, useScheme } from '@toonbank/ui/page/scheme.ts';
import { LogOut, MapPin, MonitorSmartphone } from 'lucide-react';
import { Choice } from '../kit/Choice.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { showRefusal } from '../refusals.ts';
import { chooseLocation, signOut, useHere, useLocations, useSession } from '../session.ts';
import { frameTexts } from './texts.ts';

/** Who and where, how it looks, and the way out. */
export function AccountSheet({ onClose }: { onClose: () => void }) {
  const t = useTexts(frameTexts);
  const language = useLanguage();
  const scheme = useScheme();
  const { data: me } = useSession();
  const { mine } = useLocations();
  const here = useHere();
  return (
    <Sheet title={here?.name ?? t.work} onClose={onClose}>
      <p className="wk-soft">
        {t.account} <strong>{me?.name}</strong>
        {me?.demo && <small className="wk-block">{t.demo}</small>}
      </p>
      <Choice
        label={t.language}
        value={language}
        onChange={chooseLanguage}
        options={[
          { value: 'nl', label: 'Nederlands' },
          { value: 'en', label: 'English' },
        ]}
      />
      <Choice
        label={t.scheme}
        value={scheme}
        onChange={chooseScheme}
        options={[
          { value: 'system', label: t.system },
          { value: 'light', label: t.light },
          { value: 'dark', label: t.dark },
        ]}
      />
      <div className="wk-list">
        {mine.length > 1 && (
          <button type="button" className="wk-link" onClick={() => chooseLocation(null)}>
            <MapPin size={20} aria-hidden="true" /> {t.otherStore}
          </button>
        )}
        <a className="wk-link" href="/backoffice/">
          <MonitorSmartphone size={20} aria-hidden="true" /> {t.backOffice}
        </a>
        <button type="button" className="wk-link" onClick={() => void signOut().catch(showRefusal)}>
          <LogOut size={20} aria-hidden="true" /> {t.signOut}
        </button>
      </div>
    </Sheet>
  );
}
