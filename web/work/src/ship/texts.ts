import { texts } from '@toonbank/ui/i18n/texts.ts';

export const shipTexts = texts(
  {
    ship: 'Meegeven',
    text: 'Wat met een label klaarstaat voor de vervoerder.',
    scan: 'Scan een label of pakketnummer',
    none: 'Niets staat klaar',
    noneText: 'Pakketten met een label staan hier tot de vervoerder ze meeneemt.',
    noLabel: 'Nog zonder label',
    give: (count: number, carrier: string) =>
      count === 1 ? `Geef 1 pakket mee aan ${carrier}` : `Geef ${count} pakketten mee aan ${carrier}`,
    giveText: 'Er komt één lijst om te tekenen; klanten krijgen bericht.',
    given: (count: number) => (count === 1 ? '1 pakket meegegeven' : `${count} pakketten meegegeven`),
    checked: (count: number, of: number) => `${count} van ${of} gescand`,
    notHere: 'Dit pakket staat niet in deze lijst',
    notHereText: 'Maak eerst een label, of kijk of het al mee is.',
    sheet: 'Lijst om te tekenen',
    earlier: 'Eerder meegegeven',
    parcels: (count: number) => (count === 1 ? '1 pakket' : `${count} pakketten`),
    notShipped: 'Niet meegegeven',
    away: 'antwoordt nu niet',
  },
  {
    ship: 'Give to carrier',
    text: 'What stands ready for the carrier with a label on.',
    scan: 'Scan a label or parcel number',
    none: 'Nothing stands ready',
    noneText: 'Parcels with a label stand here until the carrier takes them.',
    noLabel: 'Without a label yet',
    give: (count: number, carrier: string) =>
      count === 1 ? `Give 1 parcel to ${carrier}` : `Give ${count} parcels to ${carrier}`,
    giveText: 'There will be one list to sign; customers get a message.',
    given: (count: number) => (count === 1 ? '1 parcel given along' : `${count} parcels given along`),
    checked: (count: number, of: number) => `${count} of ${of} scanned`,
    notHere: 'This parcel is not in this list',
    notHereText: 'Make a label first, or see whether it has gone already.',
    sheet: 'List to sign',
    earlier: 'Given along earlier',
    parcels: (count: number) => (count === 1 ? '1 parcel' : `${count} parcels`),
    notShipped: 'Not given along',
    away: 'does not answer now',
  },
);
