import { band, box, brass, cream, gloss, leaf, limeLeaf, line, mix, oak, oval, PAPER, poly, repeat, tones } from './parts.mjs';

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
        if (hatch) for (const y of hatch) at.fill(box(0, y, 400, 24), cream, 0.5).fill(box(0, y + 30, 400, 4), tone.deep, 0.5);
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
