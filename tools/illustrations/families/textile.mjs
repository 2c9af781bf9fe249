import { blob, contrast } from '../kit.mjs';
import { PAPER, box, brass, dark, gloss, green, knit, leaf, line, mix, oak, oval, poly, repeat, tones } from './parts.mjs';

const cream = '#FBF3E4';
/** What a woven band is painted with: cream on colours, the deep tone on light cloth. */
const band = (tone) => (contrast(tone.base, cream) > 1.5 ? cream : tone.deep);

/** A lime leaf: heart-shaped, with a point and ribs. Drawn around 0,0, pointing down, about 100 high. */
export function limeLeaf(sheet, colour, rib) {
  sheet.fill('M0-34C-14-58-56-54-58-14C-60 22-26 40 0 62C26 40 60 22 58-14C56-54 14-58 0-34Z', colour);
  sheet.stroke('M0-50V54M0-14L-40-32M0 8L-46 0M0 28L-32 26M0-14L40-32M0 8L46 0M0 28L32 26', rib, 4.5);
  return sheet.stroke('M0-34Q0-56 14-70', colour, 6);
}

function crossHatch(sheet, colour, step, width, opacity) {
  const lines = repeat(Math.ceil(420 / step), (index) => `M${index * step} 0V400M0 ${index * step}H400`).join('');
  return sheet.stroke(lines, colour, width, { cap: 'butt', opacity });
}

export function cushion(sheet, tone, { motif, wide }) {
  const [w, h] = wide ? [148, 96] : [122, 122];
  const [x, y] = [200, wide ? 214 : 206];
  const shape = `M${x - w} ${y - h}Q${x - w * 0.3} ${y - h * 0.86} ${x} ${y - h * 0.87}Q${x + w * 0.3} ${y - h * 0.86} ${x + w} ${y - h}Q${x + w * 0.86} ${y} ${x + w} ${y + h}Q${x} ${y + h * 0.84} ${x - w} ${y + h}Q${x - w * 0.86} ${y} ${x - w} ${y - h}Z`;
  sheet.shadow(x, y + h - 2, w * 0.96, 13);
  sheet.body(shape, tone, {
    rim: 40,
    inside: (at) => {
      if (motif === 'stripe') for (const offset of [-88, -44, 0, 44, 88]) at.fill(box(x + offset - 12, 0, 24, 400), band(tone), 0.85);
      if (motif === 'leaf') at.group(`translate(${x - 6} ${y - 2}) rotate(18) scale(1.25)`, (inner) => limeLeaf(inner, band(tone), tone.base));
      if (motif === 'plain') at.fill(`M${x - w} ${y - h}L${x - w * 0.2} ${y - h}Q${x - w * 0.7} ${y} ${x - w * 0.5} ${y + h}H${x - w}Z`, tone.light, 0.35);
    },
  });
  sheet.stroke(`M${x - w * 0.86} ${y - h * 0.72}q${w * 0.1} ${h * 0.16} ${w * 0.26} ${h * 0.22}M${x + w * 0.86} ${y - h * 0.72}q${-w * 0.1} ${h * 0.16} ${-w * 0.26} ${h * 0.22}M${x - w * 0.86} ${y + h * 0.72}q${w * 0.1} ${-h * 0.16} ${w * 0.24} ${-h * 0.2}M${x + w * 0.86} ${y + h * 0.72}q${-w * 0.1} ${-h * 0.16} ${-w * 0.24} ${-h * 0.2}`, tone.deep, 3.5, { opacity: 0.5 });
}

function drapedThrow(sheet, tone) {
  sheet.stroke(line([40, 84], [360, 84]), oak.base, 13).fill(oval(40, 84, 12), oak.light).fill(oval(360, 84, 12), oak.shade);
  repeat(19, (index) => sheet.stroke(`M${98 + index * 11.4} 312v26`, index > 13 ? tone.shade : tone.base, 4.5));
  sheet.body('M112 76Q200 68 288 76L308 314Q200 322 92 314Z', tone, { rim: 36 });
  sheet.stroke('M150 90Q146 200 138 314M206 88Q206 200 208 316M252 88Q260 200 268 314', tone.deep, 3.5, { opacity: 0.4 });
  sheet.fill('M128 84Q118 200 112 314L92 314L112 78Z', tone.light, 0.5);
  sheet.stroke('M94 286Q200 294 306 286M95 274Q200 282 305 274', band(tone), 4.5, { opacity: 0.8 });
}

function foldedThrow(sheet, tone, motif) {
  sheet.shadow(200, 322, 136);
  const layer = (y, height, hatch) => sheet.body(box(70, y, 260, height, Math.min(height / 2, 24)), tone, {
    rim: 46,
    inside: (at) => {
      if (motif === 'check') {
        for (const x of [98, 168, 238, 308]) at.fill(box(x - 15, 0, 30, 400), cream, 0.55).fill(box(x + 18, 0, 4, 400), tone.deep, 0.5);
        if (hatch) for (const line of hatch) at.fill(box(0, line, 400, 24), cream, 0.5).fill(box(0, line + 30, 400, 4), tone.deep, 0.5);
      } else {
        crossHatch(at, tone.deep, 22, 5, 0.25);
        crossHatch(at, tone.light, 22, 2, 0.7);
      }
    },
  });
  layer(272, 50); layer(226, 50); layer(106, 126, [124, 186]);
  sheet.stroke('M84 232H312M84 278H312', tone.deep, 3, { opacity: 0.5 });
  gloss(sheet, 'M98 120h90', tone, 6, 0.6);
}

export const throwShapes = { plain: drapedThrow, check: (sheet, tone) => foldedThrow(sheet, tone, 'check'), waffle: (sheet, tone) => foldedThrow(sheet, tone, 'waffle') };
function throwBlanket(sheet, tone, { motif }) {
  throwShapes[motif](sheet, tone);
}
export { throwBlanket as throw };

function fields(sheet, tone) {
  repeat(21, (index) => sheet.stroke(`M${112 + index * 8.8} 42v-14M${112 + index * 8.8} 358v14`, '#EADFC8', 4));
  sheet.fill(box(110, 48, 186, 312, 3), '#17201C', 0.12);
  sheet.body(box(104, 42, 192, 316, 3), tone, {
    rim: 0,
    inside: (at) => {
      at.fill(poly([104, 42], [182, 42], [160, 130], [104, 112]), tone.light).fill(poly([188, 42], [296, 42], [296, 96], [168, 132]), tone.soft);
      at.fill(poly([104, 118], [160, 138], [142, 240], [104, 228]), tone.shade).fill(poly([296, 150], [296, 246], [216, 268], [232, 172]), tone.shade);
      at.fill(poly([104, 234], [142, 246], [210, 272], [188, 358], [104, 358]), tone.soft).fill(poly([216, 274], [296, 252], [296, 358], [194, 358]), tone.light);
      at.stroke('M186 30L164 132L140 244L212 270L188 370M104 114L164 134L296 98M296 148L230 168L212 270M104 231L140 243', mix(tone.deep, '#FFFFFF', 0.1), 5, { join: 'miter' });
      at.stroke('M116 58l36 10M114 76l40 12M112 94l40 14M210 300h70M206 318h74M202 336h80', tone.base, 3.5, { opacity: 0.7 });
      at.stroke('M120 270l60 22M118 290l58 22M116 310l54 20M116 330l48 18', tone.shade, 3.5, { opacity: 0.5 });
    },
  });
  sheet.stroke(box(109, 47, 182, 306), cream, 3, { opacity: 0.7 });
}

function spiral(sheet, tone) {
  sheet.fill(oval(207, 208, 152), '#17201C', 0.12);
  sheet.fill(oval(200, 200, 152), tone.shade);
  repeat(8, (index) => {
    const radius = 145 - index * 18.5;
    sheet.stroke(oval(200, 200, radius), index % 2 ? tone.base : tone.light, 14).stroke(oval(200, 200, radius), tone.deep, 9, { dash: '2 13', cap: 'butt', opacity: 0.5 });
  });
}

export const rug = (sheet, tone, { motif }) => (motif === 'spiral' ? spiral : fields)(sheet, tone);

export function curtain(sheet, tone) {
  sheet.fill(box(196, 66, 150, 238, 3), PAPER).fill(box(206, 76, 130, 218), '#CFE3EA').fill(box(266, 76, 9, 218), PAPER).fill(box(206, 178, 130, 9), PAPER);
  sheet.fill(oval(236, 116, 18), '#FFF6DC');
  sheet.shadow(160, 364, 100);
  sheet.stroke(line([30, 40], [372, 40]), brass.base, 9).fill(oval(30, 40, 10), brass.light).fill(oval(372, 40, 10), brass.shade);
  const cloth = 'M58 46H258C252 130 240 250 264 362Q246 370 226 362Q206 354 188 362Q168 370 150 362Q130 354 112 362Q90 370 52 362C64 250 62 130 58 46Z';
  sheet.body(cloth, tone, { rim: 30 });
  sheet.within(cloth, (at) => {
    for (const x of [96, 146, 196, 236]) at.fill(`M${x} 40C${x + 4} 140 ${x - 6} 260 ${x - 4} 372L${x + 16} 372C${x + 12} 260 ${x + 14} 140 ${x + 8} 40Z`, tone.shade);
    for (const x of [70, 120, 168]) at.fill(`M${x} 40C${x + 4} 140 ${x - 4} 260 ${x - 4} 372h10C${x + 8} 260 ${x + 12} 140 ${x + 8} 40Z`, tone.light, 0.8);
  });
  for (const x of [70, 110, 150, 190, 230, 252]) sheet.fill(oval(x, 42, 6), brass.light);
}

export function doormat(sheet, tone) {
  const coir = tones('#C9A36C');
  sheet.fill(poly([98, 148], [322, 148], [376, 300], [56, 300]), '#17201C', 0.1);
  const mat = 'M92 138H308L360 288H40Z';
  sheet.body(mat, coir, {
    rim: 0,
    inside: (at) => {
      at.stroke('M76 186H326M58 238H344', tone.base, 24, { cap: 'butt' });
      at.stroke(repeat(46, (index) => `M${50 + ((index * 53) % 300)} ${150 + ((index * 37) % 130)}l5 7`).join(''), coir.shade, 3);
      at.fill('M92 138H160L120 288H40Z', coir.light, 0.3);
    },
  });
  sheet.stroke(mat, tone.shade, 9).fill(poly([40, 288], [360, 288], [360, 298], [40, 298]), tone.deep);
  sheet.stroke(repeat(40, (index) => `M${46 + index * 8} 284v8`).join(''), coir.shade, 3);
}

export function feltBox(sheet, tone) {
  sheet.shadow(204, 328, 116);
  sheet.fill(poly([90, 134], [142, 98], [320, 98], [296, 134]), tone.deep);
  sheet.fill(poly([292, 134], [322, 98], [318, 286], [290, 328]), tone.deep).fill(poly([290, 134], [322, 100], [316, 284], [288, 328]), tone.shade);
  sheet.body('M88 132H294L290 328H94Z', tone, { rim: 0 });
  sheet.fill('M88 132H160L130 328H94Z', tone.light, 0.35);
  sheet.stroke('M100 146H284M98 150', tone.light, 3, { dash: '7 7' });
  sheet.stroke('M168 176Q166 232 191 232Q216 232 214 176', '#9A5F38', 13).fill(oval(168, 176, 5), brass.light).fill(oval(214, 176, 5), brass.light);
}

export function apron(sheet, tone) {
  sheet.stroke('M158 104C150 36 250 36 242 104', tone.shade, 9);
  sheet.stroke('M110 198Q60 214 52 270M290 198Q340 214 348 270', tone.shade, 8);
  const shape = 'M152 96Q200 108 248 96C250 150 262 176 300 192L314 352Q200 368 86 352L100 192C138 176 150 150 152 96Z';
  sheet.body(shape, tone, { rim: 36 });
  sheet.within(shape, (at) => at.fill('M152 90C150 150 138 176 100 192L86 352H120Q120 220 176 98Z', tone.light, 0.35).stroke('M112 336Q200 350 290 336', tone.light, 3, { dash: '7 7' }));
  sheet.body('M146 220H254V290Q200 304 146 290Z', tone, { rim: 22 }).stroke('M146 220H254V290Q200 304 146 290Z', tone.deep, 3.5, { opacity: 0.55 });
  sheet.stroke('M216 222V296', tone.deep, 3, { opacity: 0.55 });
  const spoon = tones('eik');
  sheet.fill(oval(180, 184, 13, 18), spoon.base).fill(box(176, 196, 8, 26), spoon.shade).fill('M150 220h60v14h-60Z', tone.base);
  sheet.fill(oval(159, 108, 5), brass.base).fill(oval(241, 108, 5), brass.base);
}

function towelMotif(sheet, tone, motif) {
  if (motif === 'check') {
    for (const x of [124, 172, 220, 268]) sheet.fill(box(x, 0, 18, 400), tone.base, 0.6);
    for (const y of [96, 148, 200, 252, 304]) sheet.fill(box(0, y, 400, 18), tone.base, 0.6);
  }
  if (motif === 'stripe') for (const x of [114, 130, 156, 172, 198, 214, 240, 256, 282]) sheet.fill(box(x, 0, 7, 400), tone.base);
  if (motif === 'dot') repeat(5, (row) => repeat(5, (column) => sheet.fill(oval(122 + column * 38 + (row % 2) * 19, 108 + row * 46, 10), tone.base)));
  if (motif === 'border') sheet.fill(box(0, 284, 400, 26), tone.base).fill(box(0, 266, 400, 8), tone.base).fill(box(0, 318, 400, 6), tone.base).fill(box(118, 0, 6, 400), tone.base, 0.7);
  if (motif === 'leaf') {
    repeat(4, (row) => repeat(3, (column) => {
      const [x, y] = [134 + column * 62 + (row % 2) * 26, 112 + row * 62];
      sheet.fill(leaf(x, y + 20, 46, 24, -60), tone.base).stroke(`M${x} ${y + 20}l18-31`, cream, 2.5);
    }));
  }
}

export function teaTowel(sheet, tone, { motif }) {
  sheet.fill(oval(200, 58, 15), oak.shade).fill(oval(197, 55, 13), oak.base);
  sheet.stroke('M200 58Q190 74 200 84Q210 74 200 58', '#E8DDC6', 4);
  const cloth = 'M198 78C150 92 116 96 104 116L96 342Q150 352 200 346Q250 352 304 342L296 116C284 96 250 92 202 78Z';
  sheet.body(cloth, tones('#F7F0E2'), { rim: 30, inside: (at) => towelMotif(at, tone, motif) });
  sheet.within(cloth, (at) => at.fill('M200 78Q160 200 168 350H190Q186 200 202 80Z', '#17201C', 0.08).fill('M206 80Q250 190 246 350H264Q262 200 210 80Z', '#17201C', 0.08));
}

export function ovenMitt(sheet, tone) {
  sheet.shadow(204, 340, 84, 10);
  const mitt = 'M132 330V168C132 92 160 58 202 58C246 58 262 92 262 150C262 156 264 160 268 154C280 134 308 134 316 156C320 172 300 214 262 248V330Z';
  sheet.body(mitt, tone, { rim: 30 });
  sheet.within(mitt, (at) => {
    const hatch = repeat(13, (index) => `M${60 + index * 26} 40l-120 300M${20 + index * 26} 40l120 300`).join('');
    at.stroke(hatch, tone.light, 2.4, { opacity: 0.5 });
  });
  sheet.body(box(122, 294, 150, 44, 12), tones('#F1E7D4'), { rim: 26 });
  sheet.stroke('M268 306Q300 300 296 276Q286 262 272 296', '#E8DDC6', 6);
}

export function potHolders(sheet, tone) {
  const square = (at, colour) => {
    at.stroke('M80-80q26-30 34-4t-30 16', colour.shade, 7);
    at.body(box(-84, -84, 168, 168, 16), colour, { rim: 24, inside: (inner) => inner.stroke(repeat(11, (row) => `M${row % 2 ? -92 : -86} ${-78 + row * 16}h184`).join(''), colour.light, 4, { opacity: 0.8, dash: '8 7' }) });
    at.stroke(box(-78, -78, 156, 156, 12), colour.deep, 4, { opacity: 0.45 });
  };
  sheet.shadow(206, 330, 128, 12);
  sheet.group('translate(238 182) rotate(14)', (at) => square(at, tones('#F1E7D4')));
  sheet.group('translate(168 222) rotate(-7)', (at) => square(at, tone));
}

export function napkins(sheet, tone) {
  sheet.shadow(206, 320, 128, 16);
  repeat(3, (index) => sheet.body(box(62 + index * 2, 300 - index * 16, 276 - index * 4, 19, 9), tone, { rim: 30 }).stroke(`M${84} ${310 - index * 16}H320`, tone.deep, 2, { opacity: 0.35 }));
  const top = 'M72 272L204 96L336 270Q206 288 72 272Z';
  sheet.body(top, tone, { rim: 50 });
  sheet.fill('M72 272L204 96L196 279Q130 279 72 272Z', tone.light, 0.35);
  sheet.stroke('M92 264L204 116L316 262', tone.light, 3, { dash: '6 6' });
  sheet.stroke('M204 100Q198 200 200 279', tone.deep, 3, { opacity: 0.4 });
}

export function tablecloth(sheet, tone) {
  sheet.shadow(200, 346, 150);
  sheet.fill(poly([74, 250], [90, 250], [84, 344], [74, 344]), oak.shade).fill(poly([312, 250], [326, 250], [328, 344], [316, 344]), oak.shade);
  const cloth = 'M92 116H308L372 168L366 284Q346 300 328 280Q306 264 288 284Q262 300 240 282Q220 266 198 284Q174 300 152 282Q132 266 110 284Q88 300 66 280Q50 268 34 284L28 168Z';
  sheet.body(cloth, tone, { rim: 34 });
  sheet.fill(poly([92, 116], [308, 116], [372, 168], [28, 168]), tone.light);
  for (const x of [74, 152, 240, 318]) sheet.fill(`M${x} 170Q${x + 6} 230 ${x - 6} 282L${x + 14} 288Q${x + 18} 230 ${x + 8} 170Z`, tone.shade);
  sheet.stroke('M30 250Q200 262 368 250', tone.deep, 4, { opacity: 0.4 });
  sheet.fill(oval(200, 142, 58, 13), tone.shade, 0.8).fill(oval(200, 139, 56, 12), PAPER).fill(oval(200, 140, 38, 7), tone.soft);
}

export function runner(sheet, tone) {
  sheet.fill(poly([20, 116], [380, 116], [400, 300], [0, 300]), oak.base).fill(poly([20, 116], [140, 116], [100, 300], [0, 300]), oak.light, 0.4).fill(box(0, 300, 400, 22), oak.shade);
  sheet.stroke('M16 160H384M8 220H392M2 266H398', oak.shade, 3, { opacity: 0.6 });
  const cloth = poly([152, 116], [248, 116], [266, 300], [264, 372], [136, 372], [134, 300]);
  sheet.body(cloth, tone, {
    rim: 14,
    inside: (at) => at.stroke('M150 134H252M150 144H254M130 330H270M130 344H270M130 354H270', band(tone), 5, { opacity: 0.85 }).fill(box(120, 300, 160, 80), tone.deep, 0.18),
  });
  sheet.stroke(repeat(13, (index) => `M${140 + index * 10} 374v12`).join(''), tone.shade, 4);
}

export function placemat(sheet, tone) {
  const straw = tones('#D8B57E');
  sheet.fill(oval(207, 208, 142), '#17201C', 0.12);
  sheet.fill(oval(200, 200, 142), tone.base);
  sheet.stroke(oval(200, 200, 135), tone.deep, 13, { dash: '3 14', cap: 'butt', opacity: 0.5 });
  repeat(6, (index) => sheet.stroke(oval(200, 200, 116 - index * 21), index % 2 ? straw.light : straw.base, 20).stroke(oval(200, 200, 116 - index * 21), straw.deep, 14, { dash: '2 12', cap: 'butt', opacity: 0.4 }));
  sheet.fill(oval(200, 200, 8), straw.shade);
}

export function duvet(sheet, tone) {
  sheet.shadow(200, 342, 164);
  sheet.body(box(34, 84, 332, 170, 16), oak, { rim: 20 });
  sheet.body(box(30, 240, 340, 84, 10), tones('#EFE6D6'), { rim: 20 });
  for (const x of [52, 332]) sheet.fill(box(x, 320, 16, 24, 3), oak.shade);
  for (const x of [62, 206]) sheet.body(`M${x} 150Q${x + 66} 136 ${x + 132} 150Q${x + 142} 186 ${x + 132} 214H${x}Q${x - 10} 186 ${x} 150Z`, tone, { rim: 20 });
  const cover = 'M36 204Q200 190 364 204L376 318Q200 332 24 318Z';
  sheet.body(cover, tone, { rim: 40 });
  sheet.within(cover, (at) => {
    at.fill('M30 196Q200 186 372 200L368 236Q200 222 30 236Z', tone.light);
    at.stroke('M120 244Q110 280 96 322M210 238Q214 280 206 326M290 242Q304 280 300 322', tone.deep, 3.5, { opacity: 0.35 });
  });
  sheet.stroke('M32 238Q200 224 368 238', tone.deep, 3, { opacity: 0.4 });
}

export function pillow(sheet, tone) {
  const plump = (x, y, w, h) => `M${x - w} ${y - h * 0.8}Q${x - w * 0.9} ${y - h} ${x - w * 0.7} ${y - h * 0.92}Q${x} ${y - h * 1.12} ${x + w * 0.7} ${y - h * 0.92}Q${x + w * 0.95} ${y - h} ${x + w} ${y - h * 0.8}Q${x + w * 0.94} ${y} ${x + w} ${y + h * 0.8}Q${x + w * 0.9} ${y + h} ${x + w * 0.7} ${y + h * 0.92}Q${x} ${y + h * 1.06} ${x - w * 0.7} ${y + h * 0.92}Q${x - w * 0.92} ${y + h} ${x - w} ${y + h * 0.8}Q${x - w * 0.92} ${y} ${x - w} ${y - h * 0.8}Z`;
  sheet.shadow(200, 306, 148);
  sheet.body(plump(200, 210, 148, 94), tone, { rim: 40 });
  sheet.stroke('M286 132Q278 210 288 288', tone.deep, 3.5, { opacity: 0.5 });
  for (const y of [170, 210, 250]) sheet.fill(oval(303, y, 6), oak.shade);
  sheet.fill('M78 150Q110 132 176 130Q120 160 100 236Q78 200 78 150Z', tone.light, 0.7);
  sheet.stroke('M120 262q34-14 60-44M214 268q20-10 32-30', tone.deep, 3, { opacity: 0.25 });
}

export function hotWaterBottle(sheet, tone) {
  sheet.shadow(204, 346, 92, 11);
  const rubber = tones('leem');
  sheet.body(box(170, 40, 60, 30, 10), rubber, { rim: 16 }).body('M176 66H224L230 104H170Z', rubber, { rim: 16 });
  const body = 'M162 96H238C240 124 296 128 300 170V300C300 334 282 346 200 346C118 346 100 334 100 300V170C104 128 160 124 162 96Z';
  sheet.body(body, tone, { rim: 34, inside: (at) => knit(at, { x0: 96, x1: 300, y0: 140, y1: 350, step: 20, colour: tone.light, width: 4 }).fill(box(90, 230, 240, 40), cream, 0.85).stroke('M98 250l13-12 13 12 13-12 13 12 13-12 13 12 13-12 13 12 13-12 13 12 13-12 13 12 13-12 13 12 13-12', tone.base, 5) });
  sheet.body(box(156, 92, 88, 36, 10), tone, { rim: 20 }).stroke('M170 96v28M184 96v28M198 96v28M212 96v28M226 96v28', tone.deep, 3, { opacity: 0.5 });
}

export function towelStack(sheet, tone) {
  sheet.shadow(204, 330, 124);
  const towel = (y, height, colour, dy) => {
    sheet.body(box(78, y, 244, height, height / 2), colour, { rim: 34 });
    sheet.stroke(`M112 ${y + height / 2}H310`, colour.deep, 3, { opacity: 0.4 });
    sheet.stroke(`M132 ${y + 4}V${y + height - 4}M142 ${y + 4}V${y + height - 4}`, band(colour), 4, { cap: 'butt', opacity: 0.7 });
    gloss(sheet, `M164 ${y + 11}h70`, colour, 5, 0.7);
  };
  towel(274, 56, tone); towel(218, 58, tone); towel(160, 60, tone);
  sheet.body('M92 160C88 118 112 100 150 100H262C300 100 312 124 306 160Z', tone, { rim: 34 });
  sheet.fill(oval(124, 132, 30, 28), tone.shade).stroke('M124 132m-20 0a20 20 0 1 1 20 20M124 132m-8 2a9 9 0 1 1 9 8', tone.deep, 3.5, { opacity: 0.6 });
  gloss(sheet, 'M172 113h80', tone, 6, 0.8);
}

export function bathMat(sheet, tone) {
  const shape = 'M60 214C52 150 130 104 212 110C300 116 356 164 344 226C334 284 262 304 184 298C110 292 66 268 60 214Z';
  sheet.group('translate(7 12)', (at) => at.fill(shape, '#17201C', 0.13));
  sheet.body(shape, tone, {
    rim: 0,
    inside: (at) => {
      at.fill('M60 214C52 150 130 104 212 110C150 140 110 180 120 292C80 270 64 250 60 214Z', tone.light, 0.4);
      const foot = (x, turn, flip) => at.group(`translate(${x} 206) rotate(${turn}) scale(${flip} 1)`, (one) => {
        one.fill('M-16 44C-24 20-10 8-14-14C-18-38 6-48 20-34C32-20 22 0 18 18C16 34 18 52 4 58C-6 62-14 56-16 44Z', tone.deep, 0.42);
        for (const [dx, dy, r] of [[-11, -50, 9], [4, -57, 7], [16, -53, 6], [26, -45, 5.5], [33, -35, 5]]) one.fill(oval(dx, dy, r), tone.deep, 0.42);
      });
      foot(158, -8, 1);
      foot(240, 8, -1);
      at.stroke(repeat(46, (index) => `M${74 + ((index * 61) % 262)} ${120 + ((index * 43) % 170)}q5-7 10 0`).join(''), tone.light, 4);
    },
  });
}

export function bathrobe(sheet, tone) {
  sheet.stroke('M200 34q0-16 14-14t6 22L110 84M200 46L292 84', oak.base, 8);
  const sleeve = 'M140 78C96 96 78 170 66 268L116 282L148 160Z';
  sheet.body(sleeve, tone, { rim: 10 }).body('M260 78C304 96 322 170 334 268L284 282L252 160Z', tone, { rim: 24 });
  sheet.body(box(62, 258, 58, 28, 8), tone, { rim: 10 }).body(box(280, 258, 58, 28, 8), tone, { rim: 16 });
  sheet.body('M136 76Q200 96 264 76C278 150 276 260 292 366H108C124 260 122 150 136 76Z', tone, { rim: 40 });
  sheet.stroke('M204 200Q200 290 208 364', tone.deep, 3.5, { opacity: 0.5 });
  sheet.fill('M150 72Q164 140 204 202L226 190Q256 140 252 70Q200 92 150 72Z', tone.deep, 0.6);
  sheet.body('M140 72C150 140 176 190 208 208L196 222C160 200 128 140 124 80Z', tone, { rim: 5 }).body('M260 72C250 140 224 184 196 208L206 224C246 196 272 140 276 80Z', tone, { rim: 12 });
  sheet.body(box(118, 204, 164, 22, 6), tone, { rim: 30 }).stroke(box(118, 204, 164, 22, 6), tone.deep, 3, { opacity: 0.4 });
  sheet.stroke('M196 220Q180 260 184 300M204 220Q220 256 222 290', tone.shade, 10);
  sheet.stroke('M138 258h34v44h-34M228 258h34v44', tone.deep, 3, { opacity: 0.4 });
}

export function gloves(sheet, tone) {
  const hand = (at, colour) => {
    at.body('M-44 40C-50-10-54-40-54-66C-54-82-34-82-32-66L-28-30L-30-92C-30-110-8-110-6-92L-2-34L4-98C6-114 26-112 26-96L22-30L36-78C42-92 60-86 58-70L46-4C44 16 44 26 44 40Z', colour, { rim: 14 });
    at.fill('M-44 40C-48 10-70-4-76-22C-78-36-60-42-52-30L-30 2L-20 40Z', colour.base);
    at.stroke('M-28-30v24M-2-34v26M22-30l-4 22', colour.deep, 3, { opacity: 0.5 });
  };
  sheet.shadow(204, 348, 124, 11);
  const leather = tones('#D9B98A');
  const glove = (at) => {
    hand(at, leather);
    at.body('M-48 34Q0 44 48 34L58 124Q0 136-58 124Z', tone, { rim: 20 });
    at.stroke('M-52 56Q0 66 52 56', tone.light, 4).stroke('M-56 112Q0 124 56 112', tone.light, 3, { dash: '6 6' });
  };
  sheet.group('translate(264 196) rotate(12) scale(-1.08 1.08)', glove);
  sheet.group('translate(138 208) rotate(-9) scale(1.12)', glove);
}

export function picnicRoll(sheet, tone) {
  sheet.shadow(206, 310, 146);
  sheet.stroke('M122 176C130 76 270 76 278 176', '#8A5532', 12);
  sheet.body(box(62, 166, 282, 144, 52), tone, {
    rim: 0,
    inside: (at) => {
      for (const x of [96, 156, 216, 276, 336]) at.fill(box(x - 14, 0, 28, 400), cream, 0.5).fill(box(x + 20, 0, 4, 400), tone.deep, 0.5);
      for (const y of [186, 246, 296]) at.fill(box(0, y - 12, 400, 24), cream, 0.45).fill(box(0, y + 18, 400, 4), tone.deep, 0.45);
      at.fill(box(0, 272, 400, 60), tone.deep, 0.35);
    },
  });
  sheet.fill(oval(92, 238, 44, 72), tone.shade).stroke('M92 238m-30 0a30 50 0 1 1 30 50M92 238m-16 4a16 30 0 1 1 16 26M92 238m-4 4a6 12 0 1 1 6 8', tone.light, 5).stroke(oval(92, 238, 42, 70), tone.base, 5);
  for (const x of [146, 264]) sheet.fill(box(x, 164, 20, 148, 5), '#8A5532').fill(box(x - 3, 210, 26, 24, 4), brass.base).fill(box(x + 3, 216, 14, 12, 2), '#8A5532');
}
