// Draws every picture of the demo assortment again. Run: node tools/illustrations/draw.mjs
import { DEFINITIONS } from './assortment/index.mjs';
import { FAMILIES } from './families/index.mjs';
import { heroes } from './heroes.mjs';
import { GROUNDS, Sheet, contrast, tones } from './kit.mjs';
import { removeOthers, write } from './output.mjs';
import { hash } from './seeded.mjs';
import { picturesOf } from './variants.mjs';

const PICTURES = new URL('../../app/src/main/resources/demo/pictures/', import.meta.url);
/** Below this contrast with its ground a picture gets another ground. */
const LEAST_CONTRAST = 1.3;
const QUIET = ['sand', 'sky', 'sage', 'paper'];
const DEEPER = ['haze', 'dune', 'moss'];

/** Light things stand on one of the deeper grounds, everything else on the one its product asks for. */
function groundFor(base, asked, handle) {
  const first = hash(handle) % DEEPER.length;
  const deeper = DEEPER.map((_, index) => DEEPER[(first + index) % DEEPER.length]);
  return [asked, ...QUIET, ...deeper].find((name) => contrast(base, GROUNDS[name]) >= LEAST_CONTRAST) ?? deeper[0];
}

function draw({ family, look, ground, handle }) {
  const tone = tones(look.tone ?? 'zand');
  const sheet = new Sheet();
  FAMILIES[family](sheet, tone, look);
  return sheet.toString(GROUNDS[groundFor(tone.base, ground, handle)]);
}

const pictures = picturesOf(DEFINITIONS);
for (const picture of pictures) write(new URL(picture.file, PICTURES), draw(picture));
for (const { file, markup } of heroes) write(new URL(file, PICTURES), markup);
removeOthers(PICTURES, [...pictures, ...heroes].map(({ file }) => file));
console.log(`${pictures.length} pictures, ${heroes.length} heroes`);
