// Marks, wordmarks, the favicon and the empty states. Run: node tools/illustrations/marks.mjs
import { FAMILIES } from './families/index.mjs';
import { Sheet, box, line, oval, poly, tones } from './kit.mjs';
import { word } from './letters.mjs';
import { write } from './output.mjs';

const DEMO = new URL('../../app/src/main/resources/demo/', import.meta.url);
const ASSETS = new URL('../../web/ui/assets/', import.meta.url);
const SPRUCE = '#1F4D3F';
const CLAY = '#C8573B';
const PAPER = '#FAF8F4';

// ---- Lindehof: a lime leaf, and the leaf as the dot of the i
const LEAF = 'M0-34C-14-58-56-54-58-14C-60 22-26 40 0 62C26 40 60 22 58-14C56-54 14-58 0-34Z';
const leafMark = (scale, x, y, turn = 18, rib = PAPER) =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})"><path fill="#4F8258" d="${LEAF}"/><path fill="#3B6B49" d="M0-34C14-58 56-54 58-14C60 22 26 40 0 62Z"/><path fill="none" stroke="${rib}" stroke-width="5" stroke-linecap="round" d="M0-30V52M0-10L-34-26M0 14L-38 6M0-10L34-26M0 14L38 6"/><path fill="none" stroke="#3B6B49" stroke-width="7" stroke-linecap="round" d="M0-34Q0-56 16-70"/></g>`;
const svg = (viewBox, body, more = '') => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"${more}>${body}</svg>\n`;

function wordmark(text) {
  const { markup, width, starts } = word(text);
  return { body: `<g fill="none" stroke="currentColor" stroke-width="10" stroke-linecap="round" stroke-linejoin="round">${markup}</g>`, width, starts };
}

function lindehofLogo(ink = SPRUCE, rib = PAPER) {
  const { body, width, starts } = wordmark('lindehof');
  const leafDot = `<g transform="translate(${starts[1] + 1} 17) rotate(24) scale(.19)"><path fill="#4F8258" d="${LEAF}"/></g>`;
  return svg(`-10 -4 ${width + 130} 100`, `${leafMark(0.68, 42, 50, 18, rib)}<g transform="translate(110 0)">${body}${leafDot}</g>`, ` color="${ink}" role="img" aria-label="Lindehof"`);
}

const lindehofMark = () => svg('0 0 128 128', leafMark(0.94, 60, 70), ' role="img" aria-label="Lindehof"');

// ---- Toonbank: a counter with its bell; slab and front together make a T
const counter = ({ front, slab, shade, bell }) =>
  `<path fill="${shade}" d="M22 34H42V52Q42 54 40 54H24Q22 54 22 52Z"/><path fill="${front}" d="M22 34H35V54H24Q22 54 22 52Z"/><rect x="9" y="25" width="46" height="10" rx="4" fill="${slab}"/>` +
  `<path fill="${bell}" d="M35 22A8 8 0 0 1 51 22Z"/><rect x="33.500" y="21.500" width="19" height="3.500" rx="1.700" fill="${bell}"/><circle cx="43" cy="12.500" r="2" fill="${bell}"/>`;
const tile = (round) => `<rect width="64" height="64" rx="${round}" fill="${SPRUCE}"/>`;
const toonbankMark = () => svg('0 0 64 64', tile(15) + counter({ front: '#DDE7E0', slab: PAPER, shade: '#B5C9BE', bell: '#E2825F' }), ' role="img" aria-label="Toonbank"');
const toonbankMono = () => svg('0 0 64 64', counter({ front: 'currentColor', slab: 'currentColor', shade: 'currentColor', bell: 'currentColor' }), ` color="${SPRUCE}" role="img" aria-label="Toonbank"`);

function toonbankWordmark(ink = SPRUCE) {
  const { body, width } = wordmark('toonbank');
  return svg(`0 -6 ${width + 132} 104`, `<g transform="translate(0 0) scale(1.440)">${tile(15)}${counter({ front: '#DDE7E0', slab: PAPER, shade: '#B5C9BE', bell: '#E2825F' })}</g><g transform="translate(120 2)">${body}</g>`, ` color="${ink}" role="img" aria-label="Toonbank"`);
}

// ---- empty states: no ground of their own, so that they lie on light and on dark paper
const halo = (sheet) => sheet.fill('M32 96C26 46 76 22 122 26C176 30 216 58 210 102C206 142 158 156 112 152C68 150 36 134 32 96Z', '#93AB8B', 0.24);
const spark = (sheet, x, y, r, colour = '#D9A441') => sheet.stroke(`M${x - r} ${y}H${x + r}M${x} ${y - r}V${y + r}`, colour, 3);

const EMPTY_STATES = {
  'empty-cart': (sheet) => {
    sheet.group('translate(36 8) scale(.42)', (at) => FAMILIES.basket(at, tones('wilg'), { form: 'handles' }));
    sheet.group('translate(140 34) rotate(24)', (at) => at.fill('M0-8C-4-15-15-14-15-4C-16 5-7 10 0 16C7 10 16 5 15-4C15-14 4-15 0-8Z', '#4F8258').stroke('M0-6V12M0-8Q0-13 4-17', '#F4EFE5', 1.6));
    sheet.stroke('M150 52Q166 62 158 74', '#93AB8B', 2.5, { dash: '1 6' });
    spark(sheet, 56, 44, 5); spark(sheet, 186, 66, 4, '#C8573B');
  },
  'no-results': (sheet) => {
    sheet.fill(oval(124, 152, 62, 6), '#17201C', 0.14);
    const paper = tones('krijt');
    sheet.group('rotate(-6 100 90)', (at) => at.body(box(62, 36, 84, 106, 6), paper, { rim: 12 }).stroke('M76 58h40M76 74h52M76 90h30M76 106h44', '#B9AE9A', 4));
    sheet.stroke(line([160, 126], [184, 150]), '#7A5236', 11).stroke(line([160, 126], [182, 148]), '#CFA26B', 6);
    sheet.fill(oval(138, 102, 31), '#CFE0E3', 0.92).stroke(oval(138, 102, 31), '#4C6674', 7);
    sheet.stroke('M118 96q4-14 18-17', '#FFFFFF', 4);
    sheet.stroke('M130 98q0-9 8-9t8 8q0 5-8 8v5M138 118v.5', '#4C6674', 4.5);
    spark(sheet, 52, 60, 4); spark(sheet, 190, 58, 5, '#C8573B');
  },
  offline: (sheet) => {
    sheet.fill(oval(122, 154, 66, 6), '#17201C', 0.14);
    sheet.body('M70 76C72 52 104 42 118 58C134 44 164 54 162 76C182 78 184 104 164 106H74C50 104 50 78 70 76Z', tones('mist'), { rim: 16 });
    sheet.stroke('M76 84q2-16 18-18', '#E4EDF0', 4);
    sheet.stroke('M28 148C60 148 66 140 82 140H96', '#6F828C', 5).stroke('M212 148C184 148 176 140 160 140H146', '#6F828C', 5);
    sheet.body(box(92, 126, 24, 28, 6), tones('klei'), { rim: 7 }).fill(box(116, 132, 10, 5, 2), '#CFA548').fill(box(116, 143, 10, 5, 2), '#CFA548');
    sheet.body(box(136, 126, 22, 28, 6), tones('spar'), { rim: 7 });
    sheet.stroke('M126 116l-3-8M133 116l4-9', '#D9A441', 3);
  },
  error: (sheet) => {
    sheet.fill(oval(122, 154, 70, 6), '#17201C', 0.14);
    const clay = tones('mist');
    sheet.body('M74 150C62 130 64 108 80 98L96 104L106 94L120 106L134 92L148 104L162 98C178 108 180 130 168 150Q122 158 74 150Z', clay, { rim: 18 });
    sheet.group('translate(148 64) rotate(24)', (at) => at.body('M-26-18H20L24 16L10 24L0 14L-12 26L-28 14Z', clay, { rim: 10 }).fill(oval(-3, -18, 23, 5), '#E4EDF0').fill(oval(-3, -17, 18, 3), clay.deep));
    sheet.fill(poly([56, 140], [68, 128], [72, 146]), clay.base).fill(poly([186, 146], [198, 138], [200, 152]), clay.shade).fill(poly([40, 150], [50, 146], [52, 154]), clay.shade);
    sheet.stroke('M84 140q-6-14 2-28', '#E4EDF0', 4);
    sheet.stroke('M104 88Q92 62 104 40', '#2F6150', 3.5);
    sheet.fill('M104 42C96 30 104 20 112 18C116 28 114 38 104 42Z', '#4F8258').fill('M98 66C86 64 80 56 80 48C90 48 98 56 98 66Z', '#4F8258').fill('M97 74C106 66 116 66 122 70C116 78 106 80 97 74Z', '#3B6B49');
    spark(sheet, 50, 62, 5); spark(sheet, 196, 88, 4, '#C8573B');
  },
  'empty-list': (sheet) => {
    sheet.fill(oval(122, 150, 74, 6), '#17201C', 0.14);
    const wood = tones('eik');
    for (const y of [62, 102, 142]) sheet.body(box(52, y, 136, 8, 2), wood, { rim: 20 });
    sheet.fill(box(56, 30, 6, 120, 2), wood.shade).fill(box(178, 30, 6, 120, 2), wood.deep);
    sheet.group('translate(62 20) scale(.125)', (at) => FAMILIES.jamJar(at, tones('klei'), {}));
    sheet.group('translate(112 48) scale(.16)', (at) => FAMILIES.vase(at, tones('mist'), { form: 'belly' }));
    sheet.stroke(box(72, 112, 26, 26, 3), '#93AB8B', 2.5, { dash: '5 5' }).stroke(box(110, 112, 26, 26, 3), '#93AB8B', 2.5, { dash: '5 5' }).stroke(box(146, 112, 26, 26, 3), '#93AB8B', 2.5, { dash: '5 5' }).stroke(box(74, 74, 26, 24, 3), '#93AB8B', 2.5, { dash: '5 5' });
  },
  done: (sheet) => {
    sheet.fill(oval(122, 154, 66, 6), '#17201C', 0.14);
    sheet.body(box(72, 72, 96, 80, 5), tones('#D7BC90'), { rim: 24 }).fill(box(112, 72, 16, 80), tones('klei').base).fill(box(66, 64, 108, 14, 4), tones('#D7BC90').light);
    sheet.fill(box(112, 64, 16, 14), tones('klei').light).stroke('M120 62C96 62 92 38 104 38S120 62 120 62C120 62 124 38 136 38S144 62 120 62', tones('klei').base, 6);
    sheet.fill(oval(172, 128, 22), SPRUCE).stroke('M162 128l7 8 14-16', '#FAF8F4', 5);
    spark(sheet, 54, 54, 5); spark(sheet, 188, 62, 4, '#C8573B'); spark(sheet, 78, 34, 3);
  },
};

write(new URL('lindehof-logo.svg', DEMO), lindehofLogo());
write(new URL('lindehof-logo-light.svg', DEMO), lindehofLogo('#F1EBDF', '#17201C'));
write(new URL('lindehof-mark.svg', DEMO), lindehofMark());
write(new URL('toonbank-mark.svg', ASSETS), toonbankMark());
write(new URL('toonbank-mark-mono.svg', ASSETS), toonbankMono());
write(new URL('toonbank-wordmark.svg', ASSETS), toonbankWordmark());
write(new URL('toonbank-wordmark-light.svg', ASSETS), toonbankWordmark('#F1EBDF'));
write(new URL('favicon.svg', ASSETS), svg('0 0 64 64', tile(14) + counter({ front: '#DDE7E0', slab: PAPER, shade: '#B5C9BE', bell: '#E2825F' })));
for (const [name, draw] of Object.entries(EMPTY_STATES)) {
  const sheet = new Sheet(240, 180);
  draw(halo(sheet));
  write(new URL(`${name}.svg`, ASSETS), sheet.toString(null).replace('<svg ', '<svg role="presentation" '));
}
console.log(`8 marks, ${Object.keys(EMPTY_STATES).length} empty states`);
