import type { Enrolled, TillStaff } from '@toonbank/client/pos.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Delete } from 'lucide-react';
import { useEffect, useState } from 'react';
import { pos } from './api.ts';
import { setStaff } from './device.ts';
import { wordsOf } from './refusals.ts';
import { Switches } from './Switches.tsx';
import { tillTexts } from './texts.ts';

const PIN_MIN = 4;
const PIN_MAX = 6;

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  return ((words[0]?.[0] ?? '?') + (words.length > 1 ? (words.at(-1)?.[0] ?? '') : '')).toUpperCase();
}

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

/** Choose yourself, then your PIN: big keys, or the keyboard. */
export function Pin({ device }: { device: Enrolled }) {
  const t = useTexts(tillTexts);
  const [people, setPeople] = useState<readonly TillStaff[] | null>(null);
  const [who, setWho] = useState<TillStaff | null>(null);
  const [wrong, setWrong] = useState<{ title: string; detail: string } | null>(null);
  const [round, setRound] = useState(0);

  useEffect(() => {
    let gone = false;
    pos.staff().then(
      (page) => !gone && setPeople(page.items),
      (error: unknown) => !gone && setWrong(wordsOf(error)),
    );
    return () => {
      gone = true;
    };
  }, [round]);

  return (
    <main className="till-door">
      <section className="till-pin">
        <p className="till-where">{device.name}</p>
        {who ? (
          <Keys who={who} onBack={() => setWho(null)} />
        ) : (
          <>
            <h1>{t.who}</h1>
            {wrong && (
              <div className="till-alert" role="alert">
                <strong>{wrong.title}</strong> {wrong.detail}{' '}
                <button
                  type="button"
                  className="till-link"
                  onClick={() => {
                    setWrong(null);
                    setRound(round + 1);
                  }}
                >
                  {t.ok}
                </button>
              </div>
            )}
            {people?.length === 0 && <p>{t.noStaff}</p>}
            <ul className="till-people">
              {(people ?? []).map((person) => (
                <li key={person.id}>
                  <button type="button" onClick={() => setWho(person)}>
                    <span aria-hidden="true">{initials(person.name)}</span>
                    {person.name}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <Switches />
    </main>
  );
}

function Keys({ who, onBack }: { who: TillStaff; onBack: () => void }) {
  const t = useTexts(tillTexts);
  const [pin, setPin] = useState('');
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);

  async function enter(typed: string): Promise<void> {
    if (busy || typed.length < PIN_MIN) return;
    setBusy(true);
    try {
      setStaff(await pos.signIn(who.id, typed));
    } catch (error) {
      const words = wordsOf(error);
      setWrong(`${words.title}. ${words.detail}`);
      setPin('');
    } finally {
      setBusy(false);
    }
  }
  function press(digit: string): void {
    setWrong(null);
    setPin((now) => (now + digit).slice(0, PIN_MAX));
  }
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (/^\d$/.test(event.key)) press(event.key);
      else if (event.key === 'Backspace') setPin((now) => now.slice(0, -1));
      else if (event.key === 'Escape') onBack();
      else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) void enter(pin);
      else return;
      event.preventDefault();
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  return (
    <>
      <h1>{t.pinFor(who.name)}</h1>
      <div className="till-dots" role="status" aria-label={`${pin.length}`}>
        {Array.from({ length: Math.max(PIN_MIN, pin.length) }, (_, index) => (
          <span key={index} data-on={index < pin.length ? '' : undefined} />
        ))}
      </div>
      <p className="till-pin-wrong" role="alert">
        {wrong}
      </p>
      <div className="till-keys">
        {DIGITS.slice(0, 9).map((digit) => (
          <button key={digit} type="button" onClick={() => press(digit)}>
            {digit}
          </button>
        ))}
        <button type="button" aria-label={t.wipe} onClick={() => setPin((now) => now.slice(0, -1))}>
          <Delete size={24} />
        </button>
        <button type="button" onClick={() => press('0')}>
          0
        </button>
        <button
          type="button"
          className="till-main"
          disabled={busy || pin.length < PIN_MIN}
          onClick={() => void enter(pin)}
        >
          {t.ok}
        </button>
      </div>
      <button type="button" className="till-quiet" onClick={onBack}>
        {t.otherPerson}
      </button>
    </>
  );
}
