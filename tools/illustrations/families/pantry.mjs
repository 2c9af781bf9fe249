import { box, brass, glass, gloss, green, label, lathe, leaf, line, lines, n, oval, PAPER, poly, repeat, steel, tones } from './parts.mjs';

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
