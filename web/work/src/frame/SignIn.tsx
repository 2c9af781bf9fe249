import { chooseLanguage, useLanguage } from '@toonbank/ui/i18n/language.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Mark } from '@toonbank/ui/parts/Mark.tsx';
import { Languages } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { api, queries, SESSION_KEY } from '../api.ts';
import { wordsOf, type Words } from '../refusals.ts';
import { frameTexts } from './texts.ts';

/** The same sign-in as the back office. */
export function SignIn() {
  const t = useTexts(frameTexts);
  const language = useLanguage();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<Words | null>(null);
  async function signIn(event: FormEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setWrong(null);
    try {
      await api('/api/admin/access/sessions', { method: 'POST', body: { email, password } });
      await queries.invalidateQueries({ queryKey: SESSION_KEY });
    } catch (error) {
      setWrong(wordsOf(error));
    } finally {
      setBusy(false);
    }
  }
  return (
    <main className="wk-door">
      <form className="wk-door-sheet" onSubmit={(event) => void signIn(event)} noValidate>
        <Mark size={44} />
        <h1>{t.welcome}</h1>
        <p className="wk-soft">{t.signInText}</p>
        {wrong && (
          <div className="wk-alert" role="alert">
            <strong>{wrong.title}</strong> {wrong.detail}
          </div>
        )}
        <label className="wk-field">
          {t.email}
          <input
            type="email"
            autoComplete="username"
            inputMode="email"
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        </label>
        <label className="wk-field">
          {t.password}
          <input
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        </label>
        <button
          type="submit"
          className="wk-button wk-main wk-wide"
          disabled={busy || !email.trim() || !password}
        >
          {t.signIn}
        </button>
        <button
          type="button"
          className="wk-quiet"
          onClick={() => chooseLanguage(language === 'nl' ? 'en' : 'nl')}
        >
          <Languages size={18} aria-hidden="true" /> {language === 'nl' ? 'English' : 'Nederlands'}
        </button>
      </form>
    </main>
  );
}
