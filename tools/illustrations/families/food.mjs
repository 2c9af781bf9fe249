import { PAPER, box, brass, dark, gloss, green, lathe, leaf, line, mix, n, oak, oval, poly, repeat, sprig, steel, tones, weave } from './parts.mjs';

const glass = tones('glas');
const label = tones('#F7EFDD');
const lines = (sheet, x, y, width, colour, count = 2) => repeat(count, (index) => sheet.stroke(`M${n(x - (width / 2) * (1 - index * 0.28))} ${y + index * 13}h${n(width * (1 - index * 0.28))}`, colour, 4.5, { opacity: 0.55 }));

export function oilBottle(sheet, tone, { height = 200, wide = 1 }) {
  const top = 346 - height;
  const oil = tones('#6F7F36');
  const w = 58 * wide;
  sheet.shadow(200, 346, w + 16);
  sheet.body(lathe([[top, 17, 's'], [top + height * 0.2, 18], [top + height * 0.34, w * 0.9], [top + height * 0.42, w], [338, w], [346, w - 8, 's']], { bottom: 0.14 }), oil, { rim: 30 });
  sheet.body(box(180, top - 24, 40, 34, 5), tones('zwart'), { rim: 14 }).fill(box(180, top + 6, 40, 6), brass.base);
  const y = top + height * 0.5;
  sheet.fill(box(200 - w, y, w * 2, 96), label.base).fill(box(200 + w - 28, y, 28, 96), label.shade);
  sprig(sheet, [200 - w * 0.5, y + 72], [200 + w * 0.3, y + 20], { tone: green, leaves: 4, length: 24, width: 10, stem: 3, bend: 0.1 });
  sheet.fill(oval(200 + w * 0.24, y + 62, 11, 14), '#4F4A66').fill(oval(200 + w * 0.18, y + 56, 3, 4), '#8D88A6').fill(oval(200 - w * 0.1, y + 70, 9, 12), '#7F8F3F');
  gloss(sheet, line([200 - w + 14, top + height * 0.42], [200 - w + 14, y - 6]), oil, 7);
}

export function vinegarBottle(sheet, tone, { fruit }) {
  sheet.shadow(200, 346, 92);
  const shape = lathe([[108, 19, 's'], [150, 20], [176, 46], [214, 86], [276, 92], [326, 80], [346, 66, 's']], { bottom: 0.13 });
  sheet.body(shape, glass, { rim: 36 });
  sheet.within(shape, (at) => at.fill(box(90, 192, 220, 170), tone.base, 0.85).fill(box(254, 192, 60, 170), tone.shade).fill(oval(200, 192, 66, 8), tone.light));
  sheet.body(box(183, 74, 34, 40, 6), tones('#C79A63'), { rim: 12 });
  sheet.fill(oval(200, 266, 54, 50), label.base);
  FRUITS[fruit](sheet, 200, 268, tone);
  sheet.stroke('M122 288q-6-40 24-70', '#FFFFFF', 7, { opacity: 0.7 });
}

export function saltBox(sheet, tone) {
  sheet.shadow(204, 340, 104);
  sheet.body(lathe([[110, 88, 's'], [340, 88, 's']], { bottom: 0.13 }), tone, { rim: 44 });
  sheet.within(lathe([[110, 88, 's'], [340, 88, 's']], { bottom: 0.13 }), (at) => {
    at.fill('M80 264Q120 236 160 258T240 256T330 250V370H80Z', label.base).fill('M80 296Q120 270 160 290T240 288T330 284V370H80Z', tones('nacht').base, 0.85);
    at.fill(oval(158, 206, 26), '#FFF4D2');
    at.stroke('M218 190q10-12 20 0q10-12 20 0M196 222q8-10 16 0q8-10 16 0', label.base, 4);
  });
  sheet.fill(oval(200, 110, 88, 14), tone.light).fill(oval(200, 110, 80, 11), '#FFFFFF');
  sheet.loose(() => repeat(18, (index) => sheet.fill(poly([148 + ((index * 37) % 104), 106 + ((index * 5) % 9)], [156 + ((index * 37) % 104), 102 + ((index * 5) % 9)], [160 + ((index * 37) % 104), 110 + ((index * 5) % 9)]), mix('#FFFFFF', '#A9BCC4', 0.35))));
  sheet.group('rotate(16 300 120)', (at) => at.body(lathe([[84, 88, 's'], [106, 88, 's']], { cx: 290, bottom: 0.14, top: 0.14 }), oak, { rim: 34 }).fill(oval(290, 84, 88, 12), oak.light)).raw('');
}

export function mustardJar(sheet, tone, { speckle }) {
  sheet.shadow(200, 338, 96);
  const stone = tones('#D9CDB8');
  sheet.body(lathe([[140, 66, 's'], [156, 84], [190, 92], [310, 92], [338, 80, 's']], { bottom: 0.12 }), stone, { rim: 44 });
  sheet.fill('M110 176Q200 200 290 176V200Q200 224 110 200Z', tones('nacht').base, 0.75);
  sheet.body(lathe([[94, 50, 's'], [138, 60, 's']], { bottom: 0.12, top: 0.14 }), tones('#C79A63'), { rim: 30 });
  sheet.fill(oval(200, 94, 50, 7), '#DDBB86').stroke('M138 148Q200 164 262 148', '#8A3A32', 9);
  sheet.body(oval(200, 264, 58, 46), tone, { rim: 18 });
  sheet.loose(() => repeat(speckle ? 30 : 8, (index) => sheet.fill(oval(160 + ((index * 31) % 82), 236 + ((index * 23) % 58), speckle ? 5 : 3.4), index % 2 ? tone.deep : '#F5E2A6')));
  gloss(sheet, 'M122 232q-2-20 6-28', stone, 8);
}

export function honeyJar(sheet, tone) {
  sheet.shadow(190, 340, 100);
  const jar = 'M110 148H270Q290 152 296 176L300 300Q298 340 262 340H118Q82 340 80 300L84 176Q90 152 110 148Z';
  sheet.body(jar, tone, { rim: 44 });
  sheet.within(jar, (at) => at.fill(box(70, 140, 240, 36), glass.base, 0.75).fill(oval(190, 176, 108, 9), tone.light));
  sheet.body(box(98, 104, 184, 46, 8), brass, { rim: 40 }).stroke('M112 116v24M128 116v24M144 116v24M160 116v24M176 116v24M192 116v24M208 116v24M224 116v24M240 116v24', brass.deep, 2.5, { opacity: 0.5 });
  const cell = (x, y, r) => poly(...repeat(6, (index) => [x + Math.cos((index * Math.PI) / 3) * r, y + Math.sin((index * Math.PI) / 3) * r]));
  sheet.fill(cell(190, 252, 66), label.base);
  sheet.group('translate(190 252) scale(1.5)', (at) => at.fill(oval(-8, -18, 11, 15), '#BFD3DB').fill(oval(8, -19, 10, 14), '#D3E1E6').fill(oval(0, 2, 24, 15), '#E2B23C').within(oval(0, 2, 24, 15), (inner) => inner.fill(box(-8, -20, 7, 44), '#3A2C1E').fill(box(5, -20, 7, 44), '#3A2C1E')).fill(oval(-22, 0, 8), '#3A2C1E').stroke('M-26-6q-4-8-10-8M-22-8q0-8-4-12', '#3A2C1E', 2));
  gloss(sheet, line([98, 200], [98, 290]), tone, 9);
  sheet.group('rotate(28 330 200)', (at) => at.body(box(320, 76, 12, 178, 5), oak, { rim: 5 }).body('M306 250Q326 240 346 250Q356 280 346 310Q326 322 306 310Q296 280 306 250Z', oak, { rim: 16 }).stroke('M303 264h46M300 280h52M303 296h46', oak.deep, 4));
}

const berry = (sheet, x, y, radius, tone) => sheet.fill(oval(x, y, radius), tone.shade).fill(oval(x - radius * 0.14, y - radius * 0.12, radius * 0.84), tone.base).fill(oval(x - radius * 0.35, y - radius * 0.3, radius * 0.24), tone.light);
/** The fruit on a label, about 60 high around x, y. */
const FRUITS = {
  strawberry: (sheet, x, y, tone) => {
    sheet.body(`M${x} ${y - 24}C${x + 16} ${y - 36} ${x + 36} ${y - 24} ${x + 32} ${y - 2}C${x + 28} ${y + 18} ${x + 12} ${y + 28} ${x} ${y + 32}C${x - 12} ${y + 28} ${x - 28} ${y + 18} ${x - 32} ${y - 2}C${x - 36} ${y - 24} ${x - 16} ${y - 36} ${x} ${y - 24}Z`, tone, { rim: 16 });
    sheet.stroke(`M${x - 14} ${y - 6}v4M${x + 2} ${y - 8}v4M${x + 16} ${y - 4}v4M${x - 6} ${y + 10}v4M${x + 8} ${y + 10}v4`, '#F8E2B4', 3.5);
    return sheet.fill(leaf(x, y - 22, 26, 16, -20), green.base).fill(leaf(x, y - 22, 26, 16, -160), green.base).fill(leaf(x, y - 22, 22, 14, -90), green.shade);
  },
  apricot: (sheet, x, y, tone) => sheet.body(oval(x, y + 2, 33, 31), tone, { rim: 15 }).stroke(`M${x + 2} ${y - 28}q-16 24 0 58`, tone.deep, 3, { opacity: 0.5 }).fill(leaf(x + 2, y - 27, 34, 20, -24), green.base),
  blueberry: (sheet, x, y, tone) => [[-17, 8, 20], [18, 10, 19], [1, -14, 20]].forEach(([dx, dy, r]) => berry(sheet, x + dx, y + dy, r, tone).stroke(`M${x + dx - 5} ${y + dy - 5}l5 4 5-4`, tone.deep, 3)),
  plum: (sheet, x, y, tone) => sheet.body(`M${x} ${y - 28}C${x + 24} ${y - 30} ${x + 36} ${y - 6} ${x + 28} ${y + 14}C${x + 20} ${y + 34} ${x - 14} ${y + 38} ${x - 26} ${y + 16}C${x - 38} ${y - 8} ${x - 24} ${y - 30} ${x} ${y - 28}Z`, tone, { rim: 16 }).stroke(`M${x + 2} ${y - 26}q14 28 0 56M${x} ${y - 28}q0-10 6-14`, tone.deep, 3.5, { opacity: 0.7 }).fill(leaf(x + 4, y - 34, 32, 18, 6), green.base),
  rhubarb: (sheet, x, y, tone) => [[-16, -12], [0, 0], [16, 12]].forEach(([dx, tilt]) => sheet.group(`rotate(${tilt} ${x} ${y + 30})`, (at) => at.fill(box(x + dx * 0.4 - 5, y - 14, 10, 46, 4), tone.shade).fill(box(x + dx * 0.4 - 5, y - 14, 6, 46, 3), tone.base).fill(leaf(x + dx * 0.4, y - 8, 30, 26, -90), green.base))),
  raspberry: (sheet, x, y, tone) => {
    sheet.fill(leaf(x, y - 22, 24, 14, -30), green.base).fill(leaf(x, y - 22, 24, 14, -150), green.base);
    for (const [row, count] of [[-16, 4], [-2, 4], [12, 3], [25, 2]]) for (let index = 0; index < count; index++) berry(sheet, x + (index - (count - 1) / 2) * 15, y + row, 9.5, tone);
  },
  apple: (sheet, x, y, tone) => sheet.body(`M${x} ${y - 22}C${x + 16} ${y - 38} ${x + 40} ${y - 26} ${x + 36} ${y}C${x + 32} ${y + 26} ${x + 14} ${y + 32} ${x} ${y + 26}C${x - 14} ${y + 32} ${x - 32} ${y + 26} ${x - 36} ${y}C${x - 40} ${y - 26} ${x - 16} ${y - 38} ${x} ${y - 22}Z`, tone, { rim: 18 }).stroke(`M${x} ${y - 22}q0-12 6-16`, '#7A5236', 4).fill(leaf(x + 4, y - 32, 26, 14, -20), green.base),
};

export function jamJar(sheet, tone, { fruit = 'strawberry' }) {
  sheet.shadow(200, 342, 92);
  const jar = 'M128 156H272Q286 160 290 180V306Q290 342 256 342H144Q110 342 110 306V180Q114 160 128 156Z';
  sheet.body(jar, tone, { rim: 40 });
  sheet.within(jar, (at) => at.fill(box(100, 150, 200, 28), glass.base, 0.8).fill(oval(200, 178, 92, 7), tone.light));
  const cloth = 'M120 152C108 140 104 116 116 96Q200 70 284 96C296 116 292 140 280 152L306 180Q288 178 276 186Q258 174 238 184Q218 174 200 184Q182 174 162 184Q142 174 124 186Q112 178 94 180Z';
  sheet.body(cloth, tones('#F6EEDF'), {
    rim: 26,
    inside: (at) => {
      repeat(11, (index) => at.fill(box(90 + index * 22, 60, 10, 140), tone.base, 0.55));
      repeat(6, (index) => at.fill(box(80, 78 + index * 22, 240, 10), tone.base, 0.55));
    },
  });
  sheet.stroke('M122 150Q200 168 278 150', '#B99A63', 7).stroke('M236 158q20 20 8 40M240 158q32 8 34 30', '#B99A63', 5);
  sheet.body(box(138, 214, 124, 90, 8), label, { rim: 24 });
  FRUITS[fruit](sheet, 200, 258, tone);
  gloss(sheet, line([124, 200], [124, 300]), tone, 8);
}

export function spreadJar(sheet, tone, { speckle }) {
  sheet.shadow(190, 342, 96);
  const jar = 'M112 150H268Q288 160 288 190V310Q288 342 256 342H124Q92 342 92 310V190Q92 160 112 150Z';
  sheet.body(jar, tone, { rim: 44 });
  sheet.within(jar, (at) => at.fill('M80 140H300V186Q250 170 220 186T150 180T80 190Z', glass.base, 0.85).stroke('M92 190q30-14 58-6t70 6 70-2', tone.light, 6));
  if (speckle) sheet.loose(() => repeat(26, (index) => sheet.fill(oval(104 + ((index * 41) % 172), 206 + ((index * 29) % 126), 6, 5), index % 2 ? tone.light : tone.deep, 0.8)));
  sheet.body(box(102, 100, 176, 52, 9), tones('klei'), { rim: 40 }).stroke('M104 138H276', tones('klei').deep, 4, { opacity: 0.4 });
  sheet.fill(oval(190, 258, 62, 52), label.base);
  const nut = tones('#CB9655');
  sheet.group('rotate(-24 190 258)', (at) => at.body('M152 240C176 226 184 248 196 242C210 232 234 236 234 258C234 280 210 284 196 274C184 268 176 290 152 276C136 268 136 248 152 240Z', nut, { rim: 0, lift: 10 }).stroke('M156 250q10 8 0 18M174 250q8 8 0 16M206 250q8 8 0 16M220 250q6 8 0 16', nut.deep, 3, { opacity: 0.6 }));
  sheet.group('translate(-4 26) rotate(14 338 300)', (at) => at.body(box(326, 200, 24, 116, 9), oak, { rim: 9 }).fill('M326 206V96Q352 96 350 206Z', steel.base).fill('M326 160V96Q352 96 351 160Q338 150 326 160Z', nut.base));
}

function pouch(sheet, tone, { x = 96, width = 208, top = 70, bottom = 346, fold = 30 } = {}) {
  sheet.shadow(204, bottom, width / 2 + 4);
  const right = x + width;
  sheet.body(`M${x + 8} ${top + fold}Q${x - 8} ${(top + bottom) / 2} ${x} ${bottom - 10}Q${x} ${bottom} ${x + 14} ${bottom}H${right - 14}Q${right} ${bottom} ${right} ${bottom - 10}Q${right + 8} ${(top + bottom) / 2} ${right - 8} ${top + fold}Z`, tone, { rim: 40 });
  sheet.body(box(x + 6, top, width - 12, fold + 4, 3), tone, { rim: 30 });
  return sheet.stroke(`M${x + 10} ${top + fold + 3}H${right - 10}`, tone.deep, 4, { opacity: 0.45 });
}

export function coffeeBag(sheet, tone) {
  const paper = tones('#D3B58A');
  pouch(sheet, paper);
  sheet.body(box(86, 66, 228, 12, 4), tone, { rim: 40 });
  sheet.fill(box(93, 180, 214, 132), tone.base).fill('M268 180H308Q312 250 308 312H266Z', tone.shade);
  sheet.fill(oval(200, 140, 13), paper.shade).fill(oval(200, 140, 4), paper.deep);
  const bean = (x, y, turn, size) => sheet.group(`translate(${x} ${y}) rotate(${turn}) scale(${size})`, (at) => at.body(oval(0, 0, 22, 30), tones('#6B4530'), { rim: 12 }).stroke('M2-28Q-10-8 2 4T-2 28', '#3A2114', 4));
  sheet.fill(oval(200, 246, 56, 52), PAPER);
  bean(184, 244, -22, 0.95); bean(222, 252, 24, 0.85);
  bean(334, 336, 70, 0.6); bean(356, 350, 20, 0.55);
  gloss(sheet, line([112, 116], [106, 168]), paper, 7);
}

export function teaTin(sheet, tone) {
  sheet.shadow(200, 346, 98);
  sheet.body(box(108, 128, 184, 218, 8), tone, { rim: 42 });
  sheet.body('M116 128V92Q116 74 136 74H264Q284 74 284 92V128Z', tone, { rim: 38 }).fill(box(104, 122, 192, 14, 4), brass.base).fill(box(250, 122, 46, 14, 4), brass.shade);
  sheet.body(oval(200, 66, 18, 10), brass, { rim: 10 });
  sheet.fill('M138 320V220C138 178 168 162 200 162S262 178 262 220V320Z', label.base);
  sheet.body('M160 232H228V266Q226 292 194 292T160 266Z', tone, { rim: 18 }).stroke('M228 242q22-4 20 14t-26 14', tone.shade, 7).fill(oval(194, 232, 34, 6), tone.deep);
  sheet.stroke('M182 216q-8-10 0-20M204 216q-8-10 0-20', tone.base, 4, { opacity: 0.7 }).fill(box(152, 298, 90, 7, 3), tone.shade);
  gloss(sheet, line([122, 156], [122, 316]), tone, 7);
}

export function juiceBottle(sheet, tone, { height = 230, wide = 1 }) {
  const top = 350 - height;
  const w = 60 * wide;
  sheet.shadow(200, 350, w + 18);
  const shape = lathe([[top, 21, 's'], [top + height * 0.16, 23], [top + height * 0.36, w * 0.86], [top + height * 0.48, w], [342, w], [350, w - 8, 's']], { bottom: 0.14 });
  const juice = tones('#DDAE52');
  sheet.body(shape, juice, { rim: 30 });
  sheet.within(shape, (at) => at.fill(box(120, 0, 160, top + height * 0.14), glass.base));
  sheet.body(box(174, top - 24, 52, 28, 5), tones('klei'), { rim: 18 });
  const y = top + height * 0.54;
  sheet.fill(box(200 - w, y, w * 2, height * 0.32), label.base).fill(box(200 + w - 26, y, 26, height * 0.32), label.shade);
  const [cy, r] = [y + height * 0.165, height * 0.1];
  sheet.body(`M200 ${n(cy - r * 0.8)}C${n(200 + r * 0.6)} ${n(cy - r * 1.3)} ${n(200 + r * 1.4)} ${n(cy - r * 0.5)} ${n(200 + r * 1.1)} ${n(cy + r * 0.3)}C${n(200 + r)} ${n(cy + r)} ${n(200 + r * 0.3)} ${n(cy + r * 1.1)} 200 ${n(cy + r * 0.9)}C${n(200 - r * 0.3)} ${n(cy + r * 1.1)} ${n(200 - r)} ${n(cy + r)} ${n(200 - r * 1.1)} ${n(cy + r * 0.3)}C${n(200 - r * 1.4)} ${n(cy - r * 0.5)} ${n(200 - r * 0.6)} ${n(cy - r * 1.3)} 200 ${n(cy - r * 0.8)}Z`, tones('#C8422F'), { rim: r * 0.5 });
  sheet.fill(leaf(201, cy - r, r * 1.1, r * 0.6, -24), green.base);
  gloss(sheet, line([200 - w + 13, top + height * 0.46], [200 - w + 13, y - 6]), juice, 7);
}

export function cordialBottle(sheet, tone) {
  sheet.shadow(200, 350, 72);
  const cordial = tones('#C9CF8C');
  const shape = lathe([[108, 20, 's'], [156, 21], [176, 30], [196, 58], [342, 58], [350, 50, 's']], { bottom: 0.14 });
  sheet.body(shape, cordial, { rim: 30 });
  sheet.stroke('M172 122Q150 84 178 74H222Q250 84 228 122', steel.shade, 5);
  sheet.body(box(182, 66, 36, 40, 9), tones('krijt'), { rim: 12 }).fill(box(178, 98, 44, 12, 4), tones('klei').base);
  sheet.fill(box(142, 214, 116, 108), label.base).fill(box(230, 214, 28, 108), label.shade);
  sheet.stroke('M200 312V276M200 290L172 258M200 290L228 258M200 280L186 244M200 280L214 244M200 278V238', green.base, 3.5);
  for (const [x, y] of [[172, 254], [228, 254], [186, 240], [214, 240], [200, 232], [160, 264], [240, 264]]) repeat(5, (index) => sheet.fill(oval(x + Math.cos(index * 1.257) * 6, y + Math.sin(index * 1.257) * 6, 4), '#FFFFFF')).concat(sheet.fill(oval(x, y, 3), '#D9A441'));
  sheet.fill(leaf(200, 306, 36, 18, -158), green.base).fill(leaf(200, 306, 36, 18, -22), green.shade);
  gloss(sheet, line([158, 200], [158, 210]), cordial, 8);
}

const PASTA = {
  spaghetti: (at, pasta) => repeat(11, (index) => at.stroke(`M${152 + index * 9.6} 180L${150 + index * 10} 290`, index % 3 ? pasta.base : pasta.shade, 6)),
  penne: (at, pasta) => repeat(14, (index) => at.group(`translate(${150 + ((index * 37) % 100)} ${196 + ((index * 29) % 86)}) rotate(${(index * 47) % 180})`, (one) => one.fill('M-22-9H16L24 9H-14Z', pasta.shade).fill('M-22-9H16L20 1H-18Z', pasta.base))),
  fusilli: (at, pasta) => repeat(10, (index) => at.group(`translate(${152 + ((index * 41) % 98)} ${196 + ((index * 31) % 84)}) rotate(${(index * 53) % 180})`, (one) => one.stroke('M-20-9q8 6 6 18M2-9q8 6 6 18', pasta.base, 8).stroke('M-9-9q8 6 6 18M13-9q8 6 6 18', pasta.shade, 8))),
  farfalle: (at, pasta) => repeat(9, (index) => at.group(`translate(${154 + ((index * 43) % 96)} ${194 + ((index * 27) % 88)}) rotate(${(index * 41) % 90 - 30})`, (one) => one.fill('M0-5L22-15V15L0 5L-22 15V-15Z', index % 2 ? pasta.base : pasta.light).stroke('M0-5V5', pasta.deep, 5).stroke('M-12-4L-4 0M12-4L4 0', pasta.shade, 3))),
};
export function pastaBag(sheet, tone, { shape }) {
  pouch(sheet, tone, { x: 100, width: 200, top: 60 });
  const window = 'M136 306V216C136 186 164 168 200 168S264 186 264 216V306Q264 316 254 316H146Q136 316 136 306Z';
  const pasta = tones('#EFCB7A');
  sheet.fill(window, '#F6E3B4').within(window, (at) => PASTA[shape](at.fill(window, pasta.deep), pasta));
  sheet.stroke(window, label.base, 6);
  sheet.fill(box(140, 110, 120, 42, 6), label.base);
  lines(sheet, 200, 124, 84, tone.deep);
  gloss(sheet, line([116, 112], [112, 200]), tone, 7);
}

export function sauceJar(sheet, tone, { leaf: accent }) {
  sheet.shadow(200, 346, 88);
  const jar = 'M146 128H254V148Q286 160 288 196V316Q288 346 258 346H142Q112 346 112 316V196Q114 160 146 148Z';
  sheet.body(jar, tone, { rim: 40 });
  sheet.body(box(138, 90, 124, 42, 7), tones('zwart'), { rim: 30 });
  sheet.fill(box(112, 210, 176, 96), label.base).fill(box(248, 210, 40, 96), label.shade);
  const garnish = tones(accent);
  sheet.body(oval(200, 262, 38, 34), tone, { rim: 14 }).fill(leaf(200, 232, 22, 10, 20), green.base).fill(leaf(200, 232, 22, 10, 160), green.base);
  if (accent === 'blad') sheet.fill(leaf(226, 282, 46, 30, -30), garnish.base).stroke('M226 282l34-20', garnish.shade, 3);
  if (accent === 'krijt') sheet.body('M240 244C246 262 262 266 260 282C256 296 224 296 222 282C220 266 236 262 240 244Z', tones('#EFE3CC'), { rim: 10 });
  if (accent === 'oker') sheet.body('M214 292C236 296 256 278 258 248Q264 246 268 252C270 284 246 308 214 300Z', tones('#E0622F'), { rim: 4 }).stroke('M262 250q2-10 10-12', green.base, 5);
  sheet.fill(box(112, 210, 176, 9), garnish.base).fill(box(112, 297, 176, 9), garnish.base);
  gloss(sheet, 'M126 200q2-26 20-34', tone, 8);
}

export function flourBag(sheet, tone) {
  const paper = tones('#F3EADA');
  sheet.shadow(204, 350, 104);
  sheet.body('M104 116H296V338Q296 350 284 350H116Q104 350 104 338Z', paper, { rim: 46 });
  sheet.body('M104 118L124 66H276L296 118Z', paper, { rim: 34 }).fill('M104 118L124 66H150L140 118Z', paper.light).stroke('M120 80H280', tone.base, 9).stroke('M104 118H296', paper.deep, 3, { opacity: 0.4 });
  sheet.fill(box(104, 150, 192, 158), tone.base).fill(box(250, 150, 46, 158), tone.shade);
  const mill = PAPER;
  sheet.fill('M182 300L188 226H214L220 300Z', mill).fill('M184 228Q201 200 218 228Z', mill).fill(box(194, 276, 14, 24, 6), tone.deep);
  sheet.group('rotate(22 201 218)', (at) => {
    at.stroke('M201 158V278M141 218H261', mill, 5);
    for (const [x, y, w, h] of [[203, 160, 14, 44], [185, 232, 14, 44], [143, 202, 44, 14], [215, 220, 44, 14]]) at.fill(box(x, y, w, h), mill, 0.75);
  });
  gloss(sheet, line([118, 322], [118, 336]), paper, 6);
}

export function pulseBag(sheet, tone) {
  sheet.shadow(204, 346, 112);
  const sack = tones('#D8C29A');
  sheet.body('M126 152C70 190 72 346 116 346H284C328 346 330 190 274 152Z', sack, { rim: 48, inside: (at) => at.stroke(repeat(24, (index) => `M${60 + index * 12} 100V360M40 ${120 + index * 11}H360`).join(''), sack.deep, 1.6, { opacity: 0.35 }) });
  sheet.fill('M96 156C110 106 150 120 170 104C200 118 232 100 250 112C286 108 300 140 304 156C296 184 110 188 96 156Z', sack.shade);
  sheet.fill(oval(200, 150, 92, 24), '#56633A');
  sheet.loose(() => repeat(48, (index) => {
    const angle = index * 2.39996;
    const radius = Math.sqrt(index / 48);
    sheet.fill(oval(Math.round(200 + Math.cos(angle) * 84 * radius), Math.round(148 + Math.sin(angle) * 19 * radius), 9, 6), ['#7E8F52', '#6C7C45', '#95A566'][index % 3]);
  }));
  sheet.body('M92 158Q104 178 150 184Q200 192 250 184Q296 178 308 158Q318 184 290 196Q200 214 110 196Q82 184 92 158Z', { ...sack, base: sack.light, shade: sack.base }, { rim: 20 });
  sheet.fill(oval(200, 272, 46, 42), tone.base);
  sheet.fill(leaf(172, 290, 66, 28, -40), PAPER).fill(oval(188, 277, 7), tone.base).fill(oval(200, 266, 7), tone.base).fill(oval(211, 256, 6), tone.base);
}

export function chocolateBar(sheet, tone) {
  const cocoa = tones('#6B4331');
  sheet.group('rotate(-14 200 200)', (at) => {
    at.fill(box(114, 54, 196, 316, 6), '#17201C', 0.12);
    at.body(box(104, 40, 192, 170, 8), cocoa, { rim: 0 });
    repeat(3, (row) => repeat(3, (column) => {
      const [x, y] = [108 + column * 62, 44 + row * 52];
      at.fill(box(x, y, 58, 48, 4), cocoa.deep).fill(box(x, y, 54, 44, 4), cocoa.light).fill(box(x + 6, y + 6, 46, 37, 3), cocoa.base);
    }));
    at.fill('M100 168L116 156L134 170L154 154L174 170L196 156L216 172L238 156L258 170L280 156L300 168V200H100Z', '#E3E4DD').fill('M240 158L258 170L280 156L300 168V200H240Z', '#C9CBC4');
    at.body(box(98, 186, 204, 178, 5), tone, { rim: 26 });
    at.fill(box(98, 202, 204, 9), brass.base, 0.9).fill(box(98, 340, 204, 9), brass.base, 0.9);
    at.fill(oval(200, 274, 52, 48), PAPER);
    at.fill(leaf(162, 290, 80, 46, -26), '#9A5B3A').stroke('M168 288q34-8 66-32M172 278q26-4 48-22', '#6B3F27', 3).fill(leaf(228, 254, 30, 16, -60), green.base);
    gloss(at, line([112, 224], [112, 326]), tone, 5);
  });
}

export function waffleTin(sheet, tone) {
  sheet.shadow(196, 346, 128);
  const waffle = tones('#D89B4E');
  const disc = (x, y, rx, ry) => {
    sheet.fill(oval(x, y + 9, rx, ry), waffle.deep).fill(oval(x, y, rx, ry), waffle.base);
    sheet.within(oval(x, y, rx, ry), (at) => at.stroke(repeat(18, (index) => `M${x - 150 + index * 18} ${y - 70}l90 140M${x + 150 - index * 18} ${y - 70}l-90 140`).join(''), waffle.shade, 4));
    sheet.stroke(oval(x, y, rx - 2, ry - 2), waffle.light, 4);
  };
  disc(214, 116, 98, 36); disc(184, 98, 98, 36); disc(204, 78, 98, 36);
  sheet.body(lathe([[150, 128, 's'], [330, 128], [346, 120, 's']], { cx: 196, bottom: 0.13 }), tone, { rim: 56 });
  sheet.fill('M68 150A128 22 0 0 0 324 150A128 26 0 0 1 68 150Z', tone.light).stroke('M68 150A128 22 0 0 0 324 150', tone.light, 7);
  sheet.within(lathe([[150, 128, 's'], [330, 128], [346, 120, 's']], { cx: 196, bottom: 0.13 }), (at) => {
    at.fill('M60 250Q196 286 330 250V268Q196 304 60 268Z', PAPER, 0.9).stroke('M60 206Q196 240 330 206M60 310Q196 344 330 310', PAPER, 4);
    for (const [x, y] of [[110, 240], [154, 250], [198, 254], [242, 250], [286, 240]]) at.fill(`M${x} ${y - 6}C${x - 12} ${y - 26} ${x - 26} ${y - 6} ${x} ${y + 14}C${x + 26} ${y - 6} ${x + 12} ${y - 26} ${x} ${y - 6}Z`, tones('klei').base);
  });
  gloss(sheet, line([84, 190], [84, 300]), tone, 8);
}

const BISCUITS = {
  windmill: (at, x, y, biscuit) => at.fill(box(x - 9, y - 4, 18, 30, 2), biscuit.base).group(`rotate(20 ${x} ${y - 8})`, (inner) => inner.fill(box(x - 5, y - 36, 10, 56), biscuit.base).fill(box(x - 33, y - 13, 66, 10), biscuit.base).fill(box(x, y - 34, 12, 20), biscuit.shade).fill(box(x - 12, y - 2, 12, 20), biscuit.shade)),
  wave: (at, x, y, biscuit) => at.stroke(`M${x - 26} ${y - 16}q10 14 18 0t18 0 16 0M${x - 26} ${y}q10 14 18 0t18 0 16 0M${x - 26} ${y + 16}q10 14 18 0t18 0 16 0`, biscuit.base, 12),
  round: (at, x, y, biscuit) => {
    at.body(oval(x, y, 29), biscuit, { rim: 9 });
    repeat(9, (index) => at.fill(oval(x - 18 + ((index * 17) % 36), y - 16 + ((index * 11) % 32), 4, 3), index % 2 ? '#F1DDB0' : biscuit.deep));
  },
};
export function biscuitBag(sheet, tone, { shape }) {
  pouch(sheet, tone, { x: 94, width: 212, top: 84 });
  sheet.stroke('M110 98H290', label.base, 3, { dash: '6 6' });
  sheet.stroke('M176 108Q150 66 178 60T200 104Q220 52 240 64T222 108', tones('klei').base, 8);
  const biscuit = tones(shape === 'windmill' ? '#B5743C' : shape === 'wave' ? '#E2B363' : '#C08A4C');
  sheet.fill(box(118, 152, 164, 150, 12), label.base).fill(box(250, 152, 32, 150, 8), label.shade);
  for (const [x, y] of [[164, 200], [236, 198], [200, 260]]) BISCUITS[shape](sheet, x, y, biscuit);
  for (const [x, y, r] of [[326, 342, 5], [342, 350, 4], [316, 352, 3]]) sheet.fill(oval(x, y, r), biscuit.base);
  gloss(sheet, line([108, 136], [104, 220]), tone, 7);
}

export function sweetsBag(sheet, tone) {
  sheet.shadow(204, 346, 104);
  const black = { base: '#3B3738', shade: '#232021' };
  sheet.body('M96 130Q84 240 94 334Q96 346 110 346H290Q304 346 306 334Q316 240 304 130Z', tones('#EEF1EC'), { rim: 40 });
  const heap = [['oval', 138, 202], ['diamond', 182, 194], ['coin', 226, 200], ['diamond', 268, 192], ['coin', 154, 250], ['oval', 204, 246], ['diamond', 246, 250], ['coin', 128, 298], ['diamond', 172, 304], ['coin', 218, 300], ['oval', 262, 300], ['coin', 282, 236], ['oval', 120, 250]];
  heap.forEach(([kind, x, y], index) => {
    if (kind === 'diamond') sheet.fill(poly([x, y - 24], [x + 24, y], [x, y + 24], [x - 24, y]), black.shade).fill(poly([x, y - 24], [x + 19, y], [x, y + 20], [x - 24, y]), black.base).stroke(`M${x - 15} ${y - 3}L${x - 2} ${y - 16}`, '#8D8789', 3.5);
    else sheet.fill(oval(x, y, kind === 'coin' ? 22 : 27, kind === 'coin' ? 22 : 18), (index % 5 === 2 ? tone : black).shade).fill(oval(x - 3, y - 2, kind === 'coin' ? 19 : 24, kind === 'coin' ? 19 : 15), (index % 5 === 2 ? tone : black).base).stroke(`M${x - 13} ${y - 2}q2-9 11-11`, '#8D8789', 3.5);
  });
  sheet.body('M90 66H310L304 150Q200 166 96 150Z', tone, { rim: 36 });
  sheet.fill(poly([90, 66], [104, 52], [118, 66], [132, 52], [146, 66], [160, 52], [174, 66], [188, 52], [202, 66], [216, 52], [230, 66], [244, 52], [258, 66], [272, 52], [286, 66], [300, 52], [310, 66]), tone.base);
  sheet.fill(box(146, 86, 108, 48, 8), label.base);
  lines(sheet, 200, 103, 72, tone.deep);
}

export function cocoaTin(sheet, tone) {
  sheet.shadow(196, 346, 88);
  sheet.body(box(112, 118, 172, 228, 9), tone, { rim: 40 });
  sheet.body(box(124, 84, 148, 38, 8), brass, { rim: 32 }).fill(box(106, 112, 184, 14, 5), tone.shade);
  sheet.fill(oval(198, 226, 64, 72), label.base);
  const cup = tones('#FBF7EE');
  sheet.body('M154 226H230V252Q228 284 192 284T154 252Z', tones('klei'), { rim: 20 }).stroke('M230 234q24-4 22 14t-28 16', tones('klei').shade, 8).fill(oval(192, 226, 38, 8), '#5A3825');
  sheet.body('M166 222C160 200 184 206 182 194C196 186 204 204 216 204C226 212 222 222 216 224Z', cup, { rim: 10 });
  sheet.fill(oval(192, 292, 46, 5), tone.shade, 0.5);
  sheet.fill(box(112, 318, 172, 8), brass.base).fill(box(112, 140, 172, 6), brass.base);
  sheet.group('rotate(30 330 290)', (at) => at.body(box(322, 200, 14, 110, 6), steel, { rim: 6 }).fill(oval(329, 324, 24, 30), steel.base).fill(oval(329, 324, 19, 24), '#6B4331'));
  gloss(sheet, line([126, 160], [126, 306]), tone, 7);
}
