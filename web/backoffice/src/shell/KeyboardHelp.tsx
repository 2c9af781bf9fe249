import { Modal } from '@mantine/core';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { commandKey, Keys } from '@toonbank/ui/parts/Keys.tsx';
import { places } from './navigation.ts';
import { shellTexts } from './texts.ts';

export function KeyboardHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTexts(shellTexts);
  const part = (title: string, rows: readonly (readonly [string, readonly string[]])[]) => (
    <section>
      <h3>{title}</h3>
      <dl>
        {rows.map(([what, keys]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              <span className="tb-unseen">{keys.join(' ')}</span>
              <Keys keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
  return (
    <Modal opened={open} onClose={onClose} title={t.keyboardTitle} size="lg">
      <div className="bo-keyboard">
        {part(t.keyboardAnywhere, [
          [t.keyFind, [commandKey, 'K']],
          [t.keyThis, ['?']],
          ...places
            .filter((place) => place.key)
            .map((place) => [t.keyGo(t[place.name]), ['G', (place.key ?? '').toUpperCase()]] as const),
        ])}
        <div>
          {part(t.keyboardList, [
            [t.keySearch, ['/']],
            [t.keyRows, ['J', 'K']],
            [t.keyOpen, ['↵']],
          ])}
          {part(t.keyboardForm, [[t.keySave, [commandKey, 'S']]])}
        </div>
      </div>
    </Modal>
  );
}
