import { Menu, SegmentedControl, Switch } from '@mantine/core';
import { chooseLanguage, useLanguage, type Language } from '@toonbank/ui/i18n/language.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { chooseScheme, useScheme, type Scheme } from '@toonbank/ui/page/scheme.ts';
import { ChevronsUpDown, Keyboard, LogOut, Smartphone, Store } from 'lucide-react';
import { signOut, useMay, useSession } from '../access/session.ts';
import { showRefusal } from '../kit/refusals.ts';
import { setShortcutsOn, useShortcutsOn } from './shortcuts.ts';
import { shellTexts } from './texts.ts';

export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  return (
    (words[0]?.[0] ?? name[0] ?? '?') + (words.length > 1 ? (words.at(-1)?.[0] ?? '') : '')
  ).toUpperCase();
}

/** Who is signed in, and what they want to see: language, light or dark, shortcuts. */
export function UserMenu({ onKeyboard }: { onKeyboard: () => void }) {
  const t = useTexts(shellTexts);
  const { data: session } = useSession();
  const language = useLanguage();
  const scheme = useScheme();
  const shortcuts = useShortcutsOn();
  const may = useMay();
  if (!session) return null;
  return (
    <Menu position="top-start" width={264} shadow="md">
      <Menu.Target>
        <button type="button" className="bo-user" title={t.account}>
          <span className="bo-face" aria-hidden="true">
            {initials(session.name)}
          </span>
          <span className="bo-user-name">{session.name}</span>
          <ChevronsUpDown size={14} aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <div className="bo-user-choice">
          <span id="choose-language">{t.language}</span>
          <SegmentedControl
            aria-labelledby="choose-language"
            size="xs"
            fullWidth
            value={language}
            onChange={(value) => chooseLanguage(value as Language)}
            data={[
              { value: 'nl', label: 'Nederlands' },
              { value: 'en', label: 'English' },
            ]}
          />
          <span id="choose-scheme">{t.scheme}</span>
          <SegmentedControl
            aria-labelledby="choose-scheme"
            size="xs"
            fullWidth
            value={scheme}
            onChange={(value) => chooseScheme(value as Scheme)}
            data={[
              { value: 'system', label: t.system },
              { value: 'light', label: t.light },
              { value: 'dark', label: t.dark },
            ]}
          />
          <Switch
            size="xs"
            label={t.shortcuts}
            checked={shortcuts}
            onChange={(event) => setShortcutsOn(event.currentTarget.checked)}
          />
        </div>
        <Menu.Divider />
        <Menu.Item leftSection={<Keyboard size={15} />} onClick={onKeyboard}>
          {t.keyboard}
        </Menu.Item>
        <Menu.Item leftSection={<Store size={15} />} component="a" href="/">
          {t.shop}
        </Menu.Item>
        {may('FULFIL') && (
          <Menu.Item leftSection={<Smartphone size={15} />} component="a" href="/work/">
            {t.workPage}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<LogOut size={15} />} onClick={() => void signOut().catch(showRefusal)}>
          {t.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
