// Draws every picture of the demo assortment again. Run: node tools/illustrations/draw.mjs
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { DEFINITIONS } from './assortment/index.mjs';
import { TREE } from './assortment/categories.mjs';
import { FAMILIES, parcel } from './families/index.mjs';
import { GROUNDS, Sheet, contrast, tones } from './kit.mjs';
import { picturesOf } from './variants.mjs';

const PICTURES = new URL('../../app/src/main/resources/demo/pictures/', import.meta.url);
/** Below this contrast with its ground a picture gets another ground. */
const LEAST_CONTRAST = 1.3;
const ORDER = ['sand', 'sky', 'sage', 'paper', 'haze', 'dune'];

/** Light things stand on the deeper grounds, everything else on the one its product asks for. */
const groundFor = (base, asked) =>
  [asked, ...ORDER].find((name) => contrast(base, GROUNDS[name]) >= LEAST_CONTRAST) ?? 'haze';

function draw({ family, look, ground }) {
  const tone = tones(look.tone ?? 'zand');
  const sheet = new Sheet();
  (FAMILIES[family] ?? parcel)(sheet, tone, look);
  return sheet.toString(GROUNDS[groundFor(tone.base, ground)]);
}

mkdirSync(PICTURES, { recursive: true });
for (const file of readdirSync(PICTURES)) rmSync(new URL(file, PICTURES));
const pictures = picturesOf(DEFINITIONS);
for (const picture of pictures) writeFileSync(new URL(picture.file, PICTURES), draw(picture));
for (const [code] of TREE) writeFileSync(new URL(`hero-${code}.svg`, PICTURES), new Sheet(1200, 500).toString(GROUNDS.sand));
const missing = [...new Set(pictures.map(({ family }) => family))].filter((family) => !FAMILIES[family]);
console.log(`${pictures.length} pictures, ${TREE.length} heroes${missing.length ? `; parcels for: ${missing.join(', ')}` : ''}`);
