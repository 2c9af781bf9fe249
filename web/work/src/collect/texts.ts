import { texts } from '@toonbank/ui/i18n/texts.ts';

export const collectTexts = texts(
  {
    collect: 'Uitgeven',
    text: 'Scan de code van de klant, of zoek op naam of bestelnummer.',
    scan: 'Code, naam of bestelnummer',
    clear: 'Zoekwoord wissen',
    ready: 'Ligt klaar',
    notYet: 'Nog niet klaar',
    nothing: 'Er ligt niets klaar',
    nothingText: 'Bestellingen om af te halen staan hier zodra ze er zijn.',
    nobody: (q: string) => `Niemand gevonden met “${q}”`,
    nobodyText: 'Kijk of het bestelnummer klopt, en of de bestelling voor deze winkel is.',
  },
  {
    collect: 'Hand out',
    text: 'Scan the code of the customer, or search by name or order number.',
    scan: 'Code, name or order number',
    clear: 'Clear the search',
    ready: 'Ready',
    notYet: 'Not ready yet',
    nothing: 'Nothing lies ready',
    nothingText: 'Orders to collect appear here as soon as they are there.',
    nobody: (q: string) => `Nobody found for “${q}”`,
    nobodyText: 'See whether the order number is right, and whether the order is for this store.',
  },
);
