import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Mark } from '@toonbank/ui/parts/Mark.tsx';
import { useState, type FormEvent } from 'react';
import { pos } from './api.ts';
import { setDevice, setStaff } from './device.ts';
import { Switches } from './Switches.tsx';
import { wordsOf } from './refusals.ts';
import { tillTexts } from './texts.ts';

const GROUP = 4;
const CODE_LENGTH = 8;

/** "k7qm2xpa" as people read it: "K7QM-2XPA". */
export function shownCode(typed: string): string {
  const plain = typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, CODE_LENGTH);
  return plain.length > GROUP ? `${plain.slice(0, GROUP)}-${plain.slice(GROUP)}` : plain;
}

/** Makes this device a till, with a code from the office. */
export function Enrol() {
  const t = useTexts(tillTexts);
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<{ title: string; detail: string } | null>(null);

  async function enrol(event: FormEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setWrong(null);
    try {
      const device = await pos.enrol(code, name.trim());
      setStaff(null);
      setDevice(device);
    } catch (error) {
      setWrong(wordsOf(error));
    } finally {
      setBusy(false);
    }
  }
  return (
    <main className="till-door">
      <form className="till-card" onSubmit={(event) => void enrol(event)} noValidate>
        <Mark size={44} />
        <h1>{t.enrolTitle}</h1>
        <p>{t.enrolText}</p>
        {wrong && (
          <div className="till-alert" role="alert">
            <strong>{wrong.title}</strong> {wrong.detail}
          </div>
        )}
        <label className="till-field">
          {t.code}
          <input
            className="till-code"
            value={code}
            autoFocus
            autoCapitalize="characters"
            autoComplete="off"
            spellCheck={false}
            placeholder="K7QM-2XPA"
            onChange={(event) => setCode(shownCode(event.target.value))}
          />
        </label>
        <label className="till-field">
          {t.tillName}
          <input
            value={name}
            maxLength={80}
            placeholder={t.tillNameHint}
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <button
          type="submit"
          className="till-button till-main"
          disabled={busy || code.length <= CODE_LENGTH || name.trim() === ''}
        >
          {t.enrol}
        </button>
      </form>
      <Switches />
    </main>
  );
}
