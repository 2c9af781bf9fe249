import { Button, PasswordInput, SegmentedControl, TextInput } from '@mantine/core';
import { Problem } from '@toonbank/client/problem.ts';
import { chooseLanguage, useLanguage, type Language } from '@toonbank/ui/i18n/language.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Mark } from '@toonbank/ui/parts/Mark.tsx';
import { useState, type FormEvent } from 'react';
import { api, queries, SESSION_KEY } from '../api.ts';
import { wordsOf } from '../kit/refusals.ts';
import { useApi } from '../kit/useApi.ts';
import { accessTexts } from './texts.ts';
import './sign-in.css';

type Wrong = {
  readonly words: { title: string; detail: string } | null;
  readonly fields: Readonly<Record<string, string>>;
};
const NOTHING_WRONG: Wrong = { words: null, fields: {} };

function wrongOf(error: unknown): Wrong {
  if (!(error instanceof Problem)) return { words: wordsOf(error), fields: {} };
  const fields = Object.fromEntries(error.fields.map((field) => [field.pointer, field.detail]));
  return { words: error.fields.length > 0 ? null : wordsOf(error), fields };
}

/** The door of the back office; on a house where nobody lives yet, the first set-up. */
export function SignIn() {
  const setUp = useApi<{ needed: boolean }>('/api/admin/access/setup');
  const language = useLanguage();
  return (
    <main className="bo-door">
      <section className="bo-door-sheet">
        <p className="bo-door-brand">
          <Mark size={36} /> Toonbank
        </p>
        {setUp.data?.needed ? <FirstOwner /> : <Password />}
        <SegmentedControl
          aria-label="Taal / Language"
          className="bo-door-language"
          size="xs"
          value={language}
          onChange={(value) => chooseLanguage(value as Language)}
          data={[
            { value: 'nl', label: 'Nederlands' },
            { value: 'en', label: 'English' },
          ]}
        />
      </section>
      <Street />
    </main>
  );
}

function useSubmit(send: () => Promise<unknown>) {
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<Wrong>(NOTHING_WRONG);
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setWrong(NOTHING_WRONG);
    try {
      await send();
      await queries.invalidateQueries({ queryKey: SESSION_KEY });
    } catch (error) {
      setWrong(wrongOf(error));
    } finally {
      setBusy(false);
    }
  }
  return { busy, wrong, submit };
}

function Refusal({ wrong }: { wrong: Wrong }) {
  if (!wrong.words) return null;
  return (
    <div className="bo-alert" data-tone="urgent" role="alert">
      <div>
        <strong>{wrong.words.title}</strong>
        {wrong.words.detail && <p>{wrong.words.detail}</p>}
      </div>
    </div>
  );
}

function Password() {
  const t = useTexts(accessTexts);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const { busy, wrong, submit } = useSubmit(() =>
    api('/api/admin/access/sessions', { method: 'POST', body: { email, password } }),
  );
  return (
    <form onSubmit={(event) => void submit(event)} className="bo-door-form" noValidate>
      <h1>{t.welcome}</h1>
      <p>{t.signInText}</p>
      <Refusal wrong={wrong} />
      <TextInput
        label={t.email}
        type="email"
        autoComplete="username"
        autoFocus
        size="md"
        value={email}
        error={wrong.fields['/email']}
        onChange={(event) => setEmail(event.target.value)}
      />
      <PasswordInput
        label={t.password}
        autoComplete="current-password"
        size="md"
        value={password}
        error={wrong.fields['/password']}
        onChange={(event) => setPassword(event.target.value)}
      />
      <Button type="submit" size="md" fullWidth loading={busy}>
        {t.signIn}
      </Button>
    </form>
  );
}

function FirstOwner() {
  const t = useTexts(accessTexts);
  const language = useLanguage();
  const [values, setValues] = useState({ code: '', name: '', email: '', password: '' });
  const { busy, wrong, submit } = useSubmit(() =>
    api('/api/admin/access/setup', { method: 'POST', body: { ...values, language } }),
  );
  const field = (name: keyof typeof values) => ({
    value: values[name],
    error: wrong.fields[`/${name}`],
    onChange: (event: { target: { value: string } }) => setValues({ ...values, [name]: event.target.value }),
  });
  return (
    <form onSubmit={(event) => void submit(event)} className="bo-door-form" noValidate>
      <h1>{t.setUpTitle}</h1>
      <p>{t.setUpText}</p>
      <Refusal wrong={wrong} />
      <TextInput
        label={t.setUpCode}
        autoComplete="off"
        autoFocus
        classNames={{ input: 'tb-code' }}
        {...field('code')}
      />
      <TextInput label={t.yourName} autoComplete="name" {...field('name')} />
      <TextInput label={t.email} type="email" autoComplete="username" {...field('email')} />
      <PasswordInput
        label={t.password}
        description={t.passwordHint}
        autoComplete="new-password"
        {...field('password')}
      />
      <Button type="submit" size="md" fullWidth loading={busy}>
        {t.setUp}
      </Button>
    </form>
  );
}

/** A quiet shopping street in the morning: the same light from the left as every picture in the house. */
function Street() {
  return (
    <svg className="bo-street" viewBox="0 0 800 900" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <rect width="800" height="900" fill="light-dark(#d9e6ec, #16222a)" />
      <circle cx="150" cy="190" r="62" fill="light-dark(#faf1dc, #e9dcb8)" opacity="0.9" />
      <path
        d="M0 610 C 140 560 260 600 420 570 S 700 560 800 590 V900 H0z"
        fill="light-dark(#c5d6d2, #1b2d2a)"
      />
      <g fill="light-dark(#e9e2d4, #2c2a24)">
        <path d="M60 400h190v400H60zM560 350h190v450H560z" />
        <path d="M60 400l95-90 95 90z" fill="light-dark(#b86a50, #6d3a2a)" />
        <path d="M560 350h30v-36h26v-36h26v-32h26v32h26v36h26v36h30z" fill="light-dark(#b86a50, #6d3a2a)" />
      </g>
      <path d="M250 330h310v470H250z" fill="light-dark(#fffefb, #3a3730)" />
      <path d="M250 330h310v-26H250z" fill="light-dark(#1f4d3f, #2f6b58)" />
      <g fill="light-dark(#b9cdd6, #e6cf96)" opacity="0.9">
        <path d="M292 372h62v92h-62zM374 372h62v92h-62zM456 372h62v92h-62z" />
        <path d="M92 440h46v66H92zM172 440h46v66h-46zM92 550h46v66H92zM172 550h46v66h-46zM596 420h46v70h-46zM668 420h46v70h-46zM596 540h46v70h-46zM668 540h46v70h-46z" />
      </g>
      <path d="M284 592h158v208H284z" fill="light-dark(#b9cdd6, #e6cf96)" />
      <path d="M462 592h70v208h-70z" fill="light-dark(#1f4d3f, #24483c)" />
      <path d="M476 608h42v92h-42z" fill="light-dark(#b9cdd6, #e6cf96)" />
      <g>
        <path d="M264 508h282l26 62H238z" fill="light-dark(#1f4d3f, #2f6b58)" />
        <path
          d="M302 508h40l-10 62h-48zM384 508h40v62h-40zM466 508h40l20 62h-48z"
          fill="light-dark(#faf8f4, #d7d0c0)"
        />
        <path
          d="M238 570h48a24 20 0 0 1-48 0zM334 570h50a25 20 0 0 1-50 0zM426 570h50a25 20 0 0 1-50 0zM524 570h48a24 20 0 0 1-48 0z"
          fill="light-dark(#1f4d3f, #2f6b58)"
        />
        <path
          d="M286 570h48a24 20 0 0 1-48 0zM384 570h42a21 20 0 0 1-42 0zM476 570h48a24 20 0 0 1-48 0z"
          fill="light-dark(#faf8f4, #d7d0c0)"
        />
      </g>
      <path d="M300 740h126v60H300z" fill="light-dark(#8c6b4a, #4b3a2a)" />
      <path
        d="M318 690c0-18 24-18 24 0l4 50h-32zM372 676h34l-6 64h-22z"
        fill="light-dark(#c8573b, #b5573f)"
      />
      <path d="M352 712h14v28h-14z" fill="light-dark(#1f4d3f, #86c5ab)" />
      <path d="M0 800h800v100H0z" fill="light-dark(#d8cfbd, #201f1b)" />
      <path d="M0 800h800v8H0z" fill="light-dark(#c8bda6, #2b2a25)" />
      <g fill="light-dark(#33735b, #2c5546)">
        <circle cx="212" cy="742" r="34" />
        <circle cx="186" cy="758" r="24" />
        <circle cx="588" cy="750" r="30" />
        <circle cx="612" cy="764" r="20" />
      </g>
      <path d="M186 770h52l-7 38h-38zM568 774h50l-7 34h-36z" fill="light-dark(#a9452b, #7c3a29)" />
    </svg>
  );
}
