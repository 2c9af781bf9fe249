import { box, brass, glass, gloss, green, label, lathe, leaf, line, mix, oak, oval, poly, repeat, sprig, steel, tones } from './parts.mjs';

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
