// The small language in which assortment/*.mjs is written: products, options, care and makers.
import { COLOURS, hex } from './colours.mjs';

/** nl and en text; the English falls back to the Dutch where a word is the same in both. */
export const say = (nl, en = nl) => ({ nl, en });

/** A colour option: every value has a picture of its own. */
export const colour = (...codes) => ({
  code: 'kleur',
  name: say('Kleur', 'Colour'),
  values: codes.map((code) => {
    const [nl, en] = COLOURS[code] ?? [];
    if (!nl) throw new Error(`no colour ${code}`);
    return { code, name: say(nl, en), swatch: hex(code), look: { tone: code } };
  }),
});

const option = (code, name) => (...values) => ({
  code,
  name,
  values: values.map(([value, nl, en, more = {}]) => ({ code: value, name: say(nl, en || nl), ...more })),
});

/**
 * Values are [code, nl, en or 0, {price, plus, weight, amount, look}]: a price replaces the product's, plus adds to it,
 * amount is the content for the unit price, look gives the value a picture of its own.
 */
export const size = option('maat', say('Maat', 'Size'));
export const content = option('inhoud', say('Inhoud', 'Content'));
export const scent = option('geur', say('Geur', 'Scent'));
export const taste = option('smaak', say('Smaak', 'Flavour'));
export const wood = option('hout', say('Hout', 'Wood'));
export const kind = option('soort', say('Soort', 'Kind'));
export const pattern = option('dessin', say('Dessin', 'Pattern'));
export const seats = option('zits', say('Zitplaatsen', 'Seats'));

export const CARE = {
  stof: say('Afnemen met een droge of licht vochtige doek.', 'Wipe with a dry or slightly damp cloth.'),
  hout: say('Afnemen met een vochtige doek, twee keer per jaar inwrijven met olie.', 'Wipe with a damp cloth and rub with oil twice a year.'),
  was30: say('Wassen op 30 graden, niet in de droger.', 'Machine wash at 30 degrees, do not tumble dry.'),
  was40: say('Wassen op 40 graden, op lage stand in de droger.', 'Machine wash at 40 degrees, tumble dry low.'),
  was60: say('Wassen op 60 graden, mag in de droger.', 'Machine wash at 60 degrees, may be tumble dried.'),
  wol: say('Luchten of wassen met de hand, liggend drogen.', 'Air it or wash by hand, dry flat.'),
  vaatwasser: say('Mag in de vaatwasser en de magnetron.', 'Dishwasher and microwave safe.'),
  machine: say('Mag in de vaatwasser.', 'Dishwasher safe.'),
  hand: say('Afwassen met de hand en goed afdrogen.', 'Wash by hand and dry well.'),
  ijzer: say('Met de hand afwassen, drogen en licht inoliën.', 'Wash by hand, dry and oil lightly.'),
  stofzuig: say('Stofzuigen zonder borstel, vlekken deppen met lauw water.', 'Vacuum without a brush, dab stains with lukewarm water.'),
  kaars: say('Lont inkorten tot een halve centimeter, nooit alleen laten branden.', 'Trim the wick to half a centimetre, never leave burning unattended.'),
  buiten: say('Mag het hele jaar buiten staan.', 'May stay outdoors all year round.'),
  winter: say('In de winter droog en vorstvrij bewaren.', 'Keep dry and free of frost in winter.'),
  plant: say('Licht, geen felle middagzon; water als de bovenste aarde droog is.', 'Light, no harsh midday sun; water when the top soil is dry.'),
  koel: say('Koel en donker bewaren; na openen in de koelkast.', 'Store cool and dark; refrigerate after opening.'),
  droog: say('Koel, droog en donker bewaren.', 'Store cool, dry and dark.'),
  kraan: say('Afspoelen met water, laten drogen op een rekje.', 'Rinse with water and let it dry on a rack.'),
};

export const VENDORS = {
  huis: 'Lindehof',
  zwaluw: 'Atelier Zwaluwberg',
  houtwerf: 'Houtwerf Noorderbries',
  kwikstaart: 'Weverij Kwikstaart',
  scheefhoek: 'Pottenbakkerij Scheefhoek',
  vonken: 'Smederij Vonkenberg',
  mollenhoop: 'Tuinderij Mollenhoop',
  potjandorie: 'Inmakerij Potjandorie',
  slaapkop: 'Branderij Slaapkop',
  nattekat: 'Theehuis De Natte Kat',
  stompje: 'Kaarsenmakerij Stompje',
  schuim: 'Zeepziederij Schuimkop',
  wilgenoord: 'Mandenmakers Wilgenoord',
  wiek: 'Molen De Trage Wiek',
  helderop: 'Glashuis Helderop',
  kruimel: 'Bakkerij Kruimelhoek',
  bruinebeer: 'Chocoladehuis Bruine Beer',
  zoemdijk: 'Imkerij Zoemdijk',
  ezelsoor: 'Uitgeverij Ezelsoor',
  zonneplek: 'Olijfgaard Zonneplek',
};

/** Gathers products; the number is part of every SKU and is never given to another product. */
export const shelf = (main) => {
  const products = [];
  const add = (number, handle, nl, en, rest) => products.push({ number, handle, title: say(nl, en), main, ...rest });
  return { products, add };
};
