import { texts, useTexts } from '@toonbank/ui/i18n/texts.ts';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Notice } from '../kit/States.tsx';

const words = texts(
  {
    title: 'Deze pagina is er niet',
    text: 'Misschien is het adres verkeerd overgenomen.',
    home: 'Naar vandaag',
  },
  { title: 'There is no such page', text: 'Perhaps the address was copied wrongly.', home: 'To today' },
);

export function Lost() {
  const t = useTexts(words);
  return (
    <Notice
      page
      title={t.title}
      text={t.text}
      action={
        <LinkButton quiet to="/">
          {t.home}
        </LinkButton>
      }
    />
  );
}
