import { box, brass, dark, flame, gloss, green, lathe, leaf, limeLeaf, line, linen, mix, oak, oval, PAPER, poly, repeat, sprig, steel, tones, weave } from './parts.mjs';

function bellyVase(sheet, tone) {
  sprig(sheet, [196, 132], [140, 30], { leaves: 4, length: 36, width: 21 });
  sprig(sheet, [204, 132], [262, 52], { leaves: 4, length: 34, width: 20, bend: -0.12 });
  sheet.shadow(200, 342, 88);
  sheet.body(lathe([[128, 30], [146, 27], [170, 38], [204, 76], [246, 102], [292, 94], [326, 64], [342, 52, 's']]), tone, { rim: 48 });
  sheet.mouth(200, 128, 30, tone);
  gloss(sheet, 'M116 246q4-36 36-58', tone, 9);
}
function bottleVase(sheet, tone) {
  sprig(sheet, [200, 110], [236, 14], { leaves: 5, length: 30, width: 16, bend: -0.05 });
  sheet.shadow(200, 348, 62);
  sheet.body(lathe([[106, 19], [112, 16], [190, 16], [222, 24], [256, 54], [300, 66], [334, 58], [348, 44, 's']]), tone, { rim: 30 });
  sheet.mouth(200, 106, 19, tone, { wall: 4, ry: 4 });
  gloss(sheet, 'M148 296q2-26 22-42', tone, 8);
}
function ribbedVase(sheet, tone) {
  const petals = ['klei', 'oker', 'blos'].map(tones);
  [[152, 60, -12], [204, 36, 0], [254, 64, 12]].forEach(([x, y, tilt], index) => {
    sheet.stroke(`M${200 + tilt} 190Q${x} 130 ${x} ${y + 30}`, green.base, 6);
    sheet.fill(leaf(200 + tilt, 170, 74, 22, -90 + tilt * 3.4), green.shade);
    sheet.body(`M${x - 24} ${y - 14}Q${x - 14} ${y - 6} ${x - 9} ${y - 22}Q${x} ${y - 8} ${x + 9} ${y - 22}Q${x + 14} ${y - 6} ${x + 24} ${y - 14}C${x + 30} ${y + 34} ${x + 14} ${y + 42} ${x} ${y + 42}C${x - 14} ${y + 42} ${x - 30} ${y + 34} ${x - 24} ${y - 14}Z`, petals[index], { rim: 16 });
  });
  sheet.shadow(200, 344, 76);
  const shape = lathe([[148, 84, 's'], [200, 72], [260, 74], [320, 70], [344, 58, 's']]);
  sheet.raw('<g opacity=".9">').body(shape, tone, { rim: 34 }).raw('</g>');
  sheet.within(shape, (at) => {
    at.fill(box(100, 236, 200, 120), mix(tone.base, '#8FB6C4', 0.5), 0.35);
    repeat(9, (index) => at.stroke(`M${128 + index * 18} 150Q${138 + index * 15.5} 240 ${136 + index * 16} 350`, index < 3 ? tone.light : tone.shade, 5, { opacity: 0.9 }));
  });
  sheet.stroke(oval(200, 148, 83, 11), tone.light, 5);
}
export const vase = (sheet, tone, { form }) => ({ belly: bellyVase, bottle: bottleVase, ribbed: ribbedVase })[form](sheet, tone);

const candle = (sheet, x, top, bottom, radius, tone) => {
  sheet.stroke(line([x, top - 12], [x, top + 2]), dark.base, 3);
  return sheet.body(`M${x - radius * 0.55} ${top}Q${x} ${top - 5} ${x + radius * 0.55} ${top}L${x + radius} ${bottom}H${x - radius}Z`, tone, { rim: radius * 0.62 });
};

export function dinnerCandles(sheet, tone) {
  sheet.shadow(200, 350, 90);
  [[148, 78], [182, 62], [218, 66], [252, 80]].forEach(([x, top]) => candle(sheet, x, top, 338, 15, { ...tone, base: tone.shade, shade: tone.deep }));
  [[130, 92], [165, 84], [200, 88], [235, 82], [270, 94]].forEach(([x, top]) => candle(sheet, x, top, 348, 16.5, tone));
  sheet.body('M104 214Q200 226 296 214V282Q200 294 104 282Z', linen, { rim: 40 });
  sheet.group('translate(200 254) scale(.36)', (at) => limeLeaf(at, green.base, linen.base));
  sheet.stroke('M104 226Q200 238 296 226M104 271Q200 283 296 271', linen.deep, 2.5, { opacity: 0.5 });
}

export function pillarCandle(sheet, tone, { height = 160 }) {
  const top = 344 - height;
  sheet.shadow(200, 344, 96);
  sheet.body(lathe([[332, 98, 's'], [344, 84, 's']], { bottom: 0.12, top: 0.12 }), steel, { rim: 30 });
  sheet.fill(oval(200, 332, 92, 10), steel.shade);
  sheet.body(lathe([[top, 58, 's'], [332, 58, 's']], { bottom: 0.16, top: 0.16 }), tone, { rim: 38 });
  sheet.fill(oval(200, top, 58, 10), tone.light).fill(oval(200, top + 1, 44, 6), mix(tone.base, '#FFE7AE', 0.55));
  sheet.body(`M146 ${top + 3}Q150 ${top + 30} 154 ${top + 44}Q162 ${top + 52} 164 ${top + 36}Q166 ${top + 14} 172 ${top + 8}Z`, { ...tone, base: tone.light, shade: tone.base }, { rim: 6 });
  sheet.stroke(line([200, top + 2], [201, top - 14]), dark.base, 4);
  flame(sheet, 201, top - 8, 1.2);
}

export function jarCandle(sheet, tone) {
  sheet.shadow(200, 338, 98);
  const glass = tones('glas');
  const jar = lathe([[146, 92, 's'], [320, 92], [338, 82, 's']], { bottom: 0.1, top: 0.1 });
  sheet.body(jar, glass, { rim: 40 });
  sheet.within(jar, (at) => at.fill(box(100, 186, 200, 170), tones('#F7EFDD').base).fill(box(262, 186, 40, 170), tones('#F7EFDD').shade).fill(oval(200, 186, 92, 9), '#FFF9EA'));
  sheet.stroke(line([200, 188], [201, 168]), dark.base, 4);
  flame(sheet, 201, 172, 1.1);
  sheet.fill(oval(200, 146, 92, 9.5), '#FFFFFF', 0.35).stroke(oval(200, 146, 91, 9), '#FFFFFF', 3, { opacity: 0.8 });
  sheet.body(box(136, 214, 128, 88, 4), tone, { rim: 26 });
  sprig(sheet, [200, 294], [200, 232], { tone: tones('krijt'), leaves: 3, length: 22, width: 13, stem: 3, bend: 0 });
  sheet.stroke(line([120, 164], [120, 306]), '#FFFFFF', 7, { opacity: 0.7 });
}

export function candlestick(sheet, tone) {
  sheet.shadow(200, 346, 100);
  candle(sheet, 200, 78, 252, 17, tones('krijt'));
  flame(sheet, 200, 70, 1.2);
  sheet.stroke('M252 320C318 318 318 258 262 264', tone.shade, 12).stroke('M250 318C314 316 314 258 262 262', tone.base, 7);
  sheet.body(lathe([[234, 30, 's'], [252, 28], [262, 16], [296, 14], [312, 30], [324, 100, 's'], [346, 84, 's']], { bottom: 0.13, top: 0.16 }), tone, { rim: 34 });
  sheet.fill(oval(200, 234, 29, 4.6), tone.light);
  gloss(sheet, 'M112 326q26-6 62-9', tone, 5);
}

export function wallClock(sheet, tone) {
  sheet.fill(oval(209, 214, 136), '#17201C', 0.12);
  sheet.fill(oval(200, 200, 138), oak.base);
  sheet.body(oval(200, 200, 138), oak, { rim: 16 });
  sheet.fill(oval(200, 200, 122), tone.base);
  sheet.within(oval(200, 200, 122), (at) => at.fill(oval(214, 214, 122), tone.shade).fill(oval(206, 206, 122), tone.base));
  const hand = tone.base === tones('krijt').base || tone.base === tones('blos').base ? dark.base : '#FBF6EA';
  repeat(12, (hour) => {
    const angle = (hour * Math.PI) / 6;
    const [sin, cos] = [Math.sin(angle), -Math.cos(angle)];
    sheet.stroke(line([200 + sin * 106, 200 + cos * 106], [200 + sin * (hour % 3 ? 98 : 90), 200 + cos * (hour % 3 ? 98 : 90)]), hand, hour % 3 ? 3 : 6);
  });
  sheet.stroke(line([200, 200], [152, 158]), hand, 11).stroke(line([200, 200], [254, 132]), hand, 6);
  sheet.fill(oval(200, 200, 11), brass.base);
}

export function alarmClock(sheet, tone) {
  sheet.shadow(200, 344, 88);
  sheet.stroke(line([132, 318], [112, 342]), tone.deep, 14).stroke(line([268, 318], [288, 342]), tone.deep, 14);
  sheet.stroke('M170 84Q200 50 230 84', brass.shade, 8);
  sheet.group('translate(138 104) rotate(-36)', (at) => at.body('M-42 12C-42-34 42-34 42 12Z', brass, { rim: 20 }).fill(oval(0, -26, 6), brass.shade));
  sheet.group('translate(262 104) rotate(36)', (at) => at.body('M-42 12C-42-34 42-34 42 12Z', brass, { rim: 26 }).fill(oval(0, -26, 6), brass.shade));
  sheet.fill(box(194, 76, 12, 38, 5), brass.shade);
  sheet.body(oval(200, 222, 116), tone, { rim: 30 });
  sheet.fill(oval(200, 222, 90), PAPER).within(oval(200, 222, 90), (at) => at.fill(oval(212, 230, 94), PAPER).stroke(oval(206, 230, 94), '#17201C', 12, { opacity: 0.08 }));
  repeat(12, (hour) => {
    const angle = (hour * Math.PI) / 6;
    sheet.fill(oval(200 + Math.sin(angle) * 74, 222 - Math.cos(angle) * 74, hour % 3 ? 3 : 5.5), tone.deep);
  });
  sheet.stroke(line([200, 222], [170, 190]), dark.base, 9).stroke(line([200, 222], [238, 172]), dark.base, 6).stroke(line([200, 222], [200, 262]), tones('klei').base, 4);
  sheet.fill(oval(200, 222, 8), dark.base);
  gloss(sheet, 'M98 200q8-44 46-68', tone, 7);
}

export function mirror(sheet, tone, { form }) {
  const pane = '#D3E4E8';
  const reflect = (d, x) => sheet.within(d, (at) => at.fill(poly([x, 0], [x + 66, 0], [x - 94, 400], [x - 160, 400]), '#F3FAFA', 0.75).fill(poly([x + 86, 0], [x + 104, 0], [x - 56, 400], [x - 74, 400]), '#F3FAFA', 0.75));
  if (form === 'round') {
    sheet.fill(oval(209, 213, 138), '#17201C', 0.12);
    sheet.body(oval(200, 200, 140), tone, { rim: 18 });
    sheet.fill(oval(200, 200, 124), pane);
    return reflect(oval(200, 200, 124), 240);
  }
  const arch = (inset) => `M${118 + inset} 358V${138}C${118 + inset} ${30 + inset * 1.1} ${282 - inset} ${30 + inset * 1.1} ${282 - inset} 138V${358}Z`;
  sheet.shadow(212, 360, 100, 10);
  sheet.body(arch(0), tone, { rim: 9 });
  const inner = 'M129 347V138C129 44 271 44 271 138V347Z';
  sheet.fill(inner, pane);
  reflect(inner, 246);
  return sheet;
}

export function frame(sheet, tone) {
  sheet.shadow(208, 346, 104, 11);
  sheet.fill(poly([250, 330], [306, 344], [270, 200]), tone.deep);
  sheet.body(box(104, 64, 192, 280, 4), tone, { rim: 15 });
  sheet.fill(box(120, 80, 160, 248), PAPER).fill(box(148, 114, 104, 180), '#CFE0E4');
  sheet.within(box(148, 114, 104, 180), (at) => {
    at.fill(oval(222, 152, 17), '#F4C56A');
    at.fill('M140 236Q176 196 212 226T270 214V300H140Z', tones('salie').base).fill('M140 262Q190 232 270 262V300H140Z', tones('spar').base);
    at.fill(box(170, 218, 5, 30), oak.shade).fill(oval(172, 206, 17, 20), tones('blad').base);
  });
  sheet.stroke(box(146, 112, 108, 184), '#17201C', 2, { opacity: 0.15 });
  gloss(sheet, line([111, 84], [111, 310]), tone, 4, 0.6);
}

export function woodenBird(sheet, tone, { breast }) {
  sheet.shadow(204, 340, 92);
  sheet.fill(box(186, 284, 8, 50), brass.shade).fill(box(214, 284, 8, 50), brass.shade);
  sheet.stroke('M172 336h32M204 336h30', brass.shade, 7);
  sheet.fill(poly([276, 222], [372, 168], [382, 196], [290, 262]), tone.shade).fill(poly([276, 222], [372, 168], [376, 178], [284, 240]), tone.base);
  const body = 'M92 216C92 150 150 148 190 166C240 176 290 196 312 214C304 268 256 300 200 300C134 300 92 272 92 216Z';
  sheet.body(body, tone, {
    rim: 0,
    inside: (at) => {
      if (breast) at.fill('M80 160C150 150 196 230 180 310H80Z', tones(breast).base);
      at.fill('M80 280Q200 330 320 226V310H80Z', tone.deep, 0.4);
    },
  });
  sheet.body(oval(146, 142, 58, 56), tone, { rim: 0 });
  if (breast) sheet.within(oval(146, 142, 58, 56), (at) => at.fill(oval(128, 178, 48, 46), tones(breast).base));
  sheet.fill(poly([92, 132], [56, 148], [94, 158]), tones('oker').base).fill(poly([60, 147], [56, 148], [94, 158], [94, 148]), tones('oker').shade);
  sheet.fill(oval(130, 128, 8), '#17201C').fill(oval(127, 125, 2.6), '#FFFFFF');
  sheet.body('M190 206C236 190 282 202 304 218C280 252 226 268 190 248Z', { ...tone, base: tone.shade, shade: tone.deep }, { rim: 10, lift: 12 });
  sheet.stroke('M202 226q40-12 80-6M208 240q30-4 56-6', tone.light, 3, { opacity: 0.4 });
  gloss(sheet, 'M112 112q12-18 34-20', tone, 7);
}

export function basket(sheet, tone, { form }) {
  if (form === 'belly') {
    const straw = tones('#D9B985');
    sheet.shadow(200, 342, 116);
    sheet.stroke('M120 128C104 66 172 66 166 122M234 122C228 66 296 66 280 128', straw.shade, 9);
    const shape = lathe([[128, 92], [160, 104], [222, 132], [284, 124], [326, 92], [342, 76, 's']]);
    sheet.body(shape, straw, {
      rim: 46,
      inside: (at) => {
        at.fill('M40 236Q200 262 360 236V380H40Z', tone.base);
        weave(at, { x0: 40, x1: 360, y0: 132, y1: 240, row: 17, step: 30, colour: straw.shade });
        weave(at, { x0: 40, x1: 360, y0: 252, y1: 350, row: 17, step: 30, colour: tone.shade });
      },
    });
    return sheet.mouth(200, 128, 92, straw, { ry: 15, wall: 7 });
  }
  sheet.shadow(200, 336, 124);
  sheet.body(lathe([[146, 136, 's'], [240, 126], [336, 104, 's']], { bottom: 0.12 }), tone, {
    rim: 50,
    inside: (at) => {
      weave(at, { x0: 50, x1: 360, y0: 168, y1: 350, row: 22, step: 38, colour: tone.light, width: 6 });
      weave(at, { x0: 50, x1: 360, y0: 176, y1: 350, row: 22, step: 38, colour: tone.deep, width: 3 });
    },
  });
  sheet.fill(oval(200, 146, 136, 24), tone.deep);
  sheet.stroke(oval(200, 146, 134, 23), tone.base, 13).stroke(oval(200, 146, 134, 23), tone.light, 13, { dash: '10 12', cap: 'butt', opacity: 0.7 });
  for (const x of [66, 334]) sheet.stroke(`M${x} 140C${x + (x < 200 ? -34 : 34)} 96 ${x + (x < 200 ? 34 : -34)} 76 ${x + (x < 200 ? 40 : -40)} 128`, tone.shade, 12).stroke(`M${x} 138C${x + (x < 200 ? -34 : 34)} 94 ${x + (x < 200 ? 34 : -34)} 74 ${x + (x < 200 ? 40 : -40)} 126`, tone.base, 7);
  return sheet;
}

export function hamper(sheet, tone) {
  sheet.shadow(200, 356, 102);
  sheet.body(lathe([[110, 104, 's'], [220, 108], [354, 92, 's']], { bottom: 0.12 }), tone, {
    rim: 42,
    inside: (at) => repeat(12, (index) => at.stroke(`M${70 + index * 24} 100l36 270M${100 + index * 24} 100l-36 270`, tone.deep, 4, { opacity: 0.45 })),
  });
  sheet.body(box(92, 196, 216, 16, 6), tone, { rim: 40 }).body(box(98, 330, 204, 22, 8), tone, { rim: 40 });
  sheet.fill(oval(258, 96, 34, 14), '#F7F1E4').body('M216 104C214 84 262 76 290 92L296 168C280 176 262 166 250 172Z', tones('#F7F1E4'), { rim: 14 });
  sheet.body(lathe([[88, 110, 's'], [116, 110, 's']], { bottom: 0.12, top: 0.12 }), tone, { rim: 44 });
  sheet.fill(oval(200, 88, 110, 13), tone.light).stroke(oval(200, 88, 82, 9), tone.shade, 3);
  sheet.stroke('M184 86Q200 66 216 86', tone.shade, 8);
}

export function wallHooks(sheet, tone) {
  const hook = (x, y, radius) => {
    sheet.fill(oval(x + 12, y + 16, radius * 1.02), '#17201C', 0.13);
    sheet.body(oval(x, y, radius), tone, { rim: radius * 0.42 });
    sheet.stroke(oval(x - 3, y - 2, radius * 0.55), tone.shade, 3, { opacity: 0.5 });
    gloss(sheet, `M${x - radius * 0.68} ${y - 2}q2-${radius * 0.46} ${radius * 0.42}-${radius * 0.56}`, tone, 7);
  };
  hook(92, 128, 40); hook(202, 112, 52); hook(312, 132, 46);
  const bag = tones('#EFE2C8');
  sheet.stroke('M166 226C170 130 196 96 204 96C214 96 236 130 244 226', bag.shade, 9);
  sheet.body('M134 220H272L284 356Q204 368 122 356Z', bag, { rim: 30 });
  sheet.group('translate(202 292) scale(.6)', (at) => limeLeaf(at, green.base, bag.base));
}

export function bookends(sheet, tone) {
  sheet.shadow(200, 322, 158);
  const book = (x, width, height, colour, stripe = true) => {
    sheet.body(box(x, 318 - height, width, height, 3), tones(colour), { rim: width * 0.3 });
    if (stripe) sheet.fill(box(x, 318 - height + 22, width, 6), tones(colour).light, 0.7).fill(box(x, 318 - 34, width, 6), tones(colour).light, 0.7);
  };
  book(120, 30, 178, 'klei'); book(151, 22, 152, 'mist'); book(174, 34, 196, 'spar'); book(209, 24, 166, 'blos'); book(234, 28, 182, 'nacht');
  const hill = (flip) => `M${flip ? 262 : 138} 320V178C${flip ? 300 : 100} 176 ${flip ? 366 : 34} 216 ${flip ? 372 : 28} 320Z`;
  sheet.body(hill(false), tone, { rim: 18 }).body(hill(true), tone, { rim: 26 });
  gloss(sheet, 'M50 284q8-56 58-82', tone, 7);
  gloss(sheet, 'M278 196q30 8 48 32', tone, 6, 0.5);
}

function bookCover(sheet, tone, cover) {
  const pale = '#FBF3E2';
  if (cover === 'pot') {
    sheet.body('M142 196H262V250Q262 268 244 268H160Q142 268 142 250Z', tones(pale), { rim: 24 }).fill(box(136, 184, 132, 13, 6), pale).fill(box(192, 170, 20, 14, 6), pale);
    sheet.fill(box(122, 208, 22, 12, 5), pale).fill(box(260, 208, 22, 12, 5), pale);
    sheet.stroke('M172 152q-8-12 0-24t0-22M202 148q-8-12 0-24t0-22M232 152q-8-12 0-24t0-22', pale, 5);
  }
  if (cover === 'sprig') {
    sprig(sheet, [202, 292], [202, 116], { tone: tones('salie'), leaves: 5, length: 46, width: 26, stem: 5, bend: 0 });
    sheet.fill(oval(150, 118, 15), tones('oker').base).fill(oval(258, 132, 11), tones('blos').base);
  }
  if (cover === 'bird') {
    sheet.fill(box(222, 190, 18, 120, 4), oak.shade).fill(oval(236, 158, 66, 62), green.base).fill(oval(212, 140, 30, 28), green.light, 0.5);
    sheet.body('M118 246C118 210 152 206 168 222L206 236L192 254C184 276 122 280 118 246Z', tones('klei'), { rim: 8 });
    sheet.fill(poly([120, 240], [102, 246], [120, 252]), tones('oker').base).fill(oval(134, 238, 4), '#17201C');
    sheet.stroke('M150 268v18M162 268v18', '#17201C', 3).fill(box(90, 286, 230, 40), tones('salie').base);
  }
}

export function book(sheet, tone, { cover }) {
  const square = cover === 'bird';
  const [top, height] = square ? [90, 236] : [62, 278];
  sheet.shadow(214, top + height + 2, 112, 12);
  sheet.fill(box(108, top + 6, 204, height, 4), tone.deep).fill(box(104, top + 4, 200, height - 4, 2), '#F3EBDA');
  sheet.stroke(`M302 ${top + 14}V${top + height - 6}M306 ${top + 14}V${top + height - 6}`, '#D9CDB4', 2);
  const face = box(92, top, 206, height, 4);
  sheet.body(face, tone, { rim: 0 }).within(face, (at) => bookCover(at, tone, cover));
  sheet.fill(box(92, top, 16, height, 3), tone.shade).fill(box(112, top, 5, height), tone.light, 0.4);
}

export function notebook(sheet, tone) {
  sheet.shadow(212, 344, 106, 12);
  sheet.group('rotate(-6 200 200)', (at) => {
    at.fill(box(112, 66, 188, 274, 8), '#F3EBDA').stroke('M304 84V330', '#D9CDB4', 3);
    at.stroke('M206 330l6 46 12-14 10 12-4-46', tones('klei').base, 8);
    at.body(box(104, 60, 186, 276, 9), tone, { rim: 12 });
    at.fill(box(104, 60, 24, 276, 6), tone.shade);
    at.fill(box(158, 112, 96, 62, 4), '#F8F0DF').stroke('M172 134h68M172 152h46', tone.deep, 4, { opacity: 0.6 });
    at.fill(box(268, 58, 10, 280), tone.deep);
    gloss(at, line([138, 84], [138, 300]), tone, 4, 0.5);
  });
}
