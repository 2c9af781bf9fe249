import { box, gloss, green, lathe, leaf, line, mix, oak, oval, repeat, sprig, tones } from './parts.mjs';

const glass = tones('glas');
/** Glass lets the ground through: a half-clear body, a clear rim and one bright line. */
function glassBody(sheet, d, tone, rim) {
  sheet.raw('<g opacity=".82">').body(d, tone, { rim });
  return sheet.raw('</g>');
}

export function mug(sheet, tone) {
  sheet.shadow(186, 322, 92);
  sheet.stroke('M262 172C352 160 352 286 262 276', tone.shade, 25).stroke('M262 170C348 160 348 282 262 274', tone.base, 17);
  sheet.body(lathe([[116, 92, 's'], [200, 92], [280, 90], [312, 80], [322, 72, 's']], { cx: 180, bottom: 0.12 }), tone, { rim: 46, inside: (at) => at.fill('M60 292Q180 316 300 292V350H60Z', '#D9C3A0') });
  sheet.fill(oval(180, 116, 92, 17), tone.light).fill(oval(180, 118, 82, 13), tone.deep).fill(oval(180, 122, 76, 9), '#6B4530');
  sheet.fill(oval(146, 208, 17, 26), tone.deep, 0.16);
  gloss(sheet, line([106, 150], [106, 262]), tone, 10);
  for (const x of [152, 198]) sheet.stroke(`M${x} 88q-14-16 0-32t0-32`, '#FFFFFF', 8, { opacity: 0.75 });
}

export function cupAndSaucer(sheet, tone) {
  sheet.shadow(196, 318, 150);
  sheet.body(lathe([[290, 146, 's'], [308, 96], [316, 70, 's']], { bottom: 0.12 }), tone, { rim: 50 });
  sheet.fill(oval(200, 290, 146, 22), tone.light).fill(oval(200, 292, 104, 14), tone.shade, 0.8);
  sheet.stroke('M266 196C340 186 334 262 252 258', tone.shade, 18).stroke('M264 194C334 186 328 258 252 254', tone.base, 12);
  sheet.body(lathe([[170, 80, 's'], [220, 78], [262, 62], [286, 44], [294, 40, 's']], { cx: 194, bottom: 0.14 }), tone, { rim: 40 });
  sheet.fill(oval(194, 170, 80, 15), tone.light).fill(oval(194, 172, 70, 11), tone.deep).fill(oval(194, 174, 64, 8), '#5A3825').fill(oval(190, 174, 40, 5), '#A87B4F');
  gloss(sheet, 'M130 196q2 28 12 44', tone, 8);
  sheet.stroke('M194 144q-14-16 0-30t0-30', '#FFFFFF', 7, { opacity: 0.75 });
  const biscuit = tones('#C88A4A');
  sheet.body(oval(90, 286, 28, 9), biscuit, { rim: 10 });
}

export function plate(sheet, tone) {
  sheet.fill(oval(210, 214, 148), '#17201C', 0.12);
  sheet.fill(oval(200, 200, 150), mix(tone.base, '#8A6A48', 0.42));
  sheet.body(oval(200, 200, 145), tone, { rim: 9, lift: 7 });
  sheet.fill(oval(200, 200, 106), tone.shade).fill(oval(203, 204, 104), tone.light).fill(oval(204, 206, 100), tone.base);
  sheet.stroke('M84 158A124 124 0 0 1 150 86', tone.light, 9, { opacity: 0.9 });
  [[252, 140], [150, 258], [274, 236], [176, 150], [226, 274], [120, 204]].forEach(([x, y], index) => sheet.fill(oval(x, y, 2.4 + (index % 2)), tone.deep, 0.4));
}

export function bowl(sheet, tone) {
  sheet.shadow(200, 316, 84);
  sheet.body(lathe([[162, 138, 's'], [200, 132], [250, 106], [288, 62], [296, 56], [316, 62, 's']], { bottom: 0.14 }), tone, { rim: 56 });
  sheet.fill(oval(200, 162, 138, 30), tone.light).fill(oval(200, 165, 126, 24), tone.deep);
  sheet.within(oval(200, 165, 126, 24), (at) => {
    at.fill(oval(200, 176, 118, 20), '#FBF5E6');
    [[150, 172], [176, 180], [166, 168]].forEach(([x, y]) => at.fill(oval(x, y, 12, 8), '#34557F').fill(oval(x - 3, y - 2, 3, 2), '#8FA9C9'));
    [[232, 174], [256, 178], [244, 168]].forEach(([x, y]) => at.fill(oval(x, y, 13, 8), '#C8422F').fill(oval(x - 3, y - 2, 3, 2), '#F0A494'));
    at.fill(leaf(196, 172, 26, 12, -10), green.base);
  });
  gloss(sheet, 'M84 206q12 36 40 58', tone, 10);
}

export function fruitBowl(sheet, tone) {
  sheet.shadow(200, 322, 104);
  const apple = (x, y, radius, colour) => sheet.body(`M${x} ${y - radius * 0.82}C${x + radius * 0.5} ${y - radius * 1.2} ${x + radius * 1.15} ${y - radius * 0.7} ${x + radius} ${y + radius * 0.1}C${x + radius * 0.9} ${y + radius} ${x + radius * 0.2} ${y + radius} ${x} ${y + radius * 0.9}C${x - radius * 0.2} ${y + radius} ${x - radius * 0.9} ${y + radius} ${x - radius} ${y + radius * 0.1}C${x - radius * 1.15} ${y - radius * 0.7} ${x - radius * 0.5} ${y - radius * 1.2} ${x} ${y - radius * 0.82}Z`, tones(colour), { rim: radius * 0.42 }).stroke(`M${x} ${y - radius * 0.8}q2-14 10-18`, '#7A5236', 4);
  apple(248, 180, 44, '#A9B84E'); apple(122, 188, 42, '#C8422F'); apple(186, 170, 48, '#D98B3A');
  sheet.body('M270 212C254 160 290 118 306 92Q314 84 320 96C326 140 352 190 330 220Z', tones('oker'), { rim: 16 });
  sheet.body(lathe([[206, 166, 's'], [236, 148], [278, 96], [304, 66], [322, 70, 's']], { bottom: 0.1 }), tone, { rim: 62 });
  sheet.stroke('M36 210Q200 244 364 210', tone.light, 8);
  sheet.stroke('M60 240Q200 270 330 240M96 268Q200 290 300 266', tone.deep, 2.5, { opacity: 0.35 });
}

export function jug(sheet, tone) {
  sheet.shadow(196, 336, 86);
  sheet.stroke('M262 146C352 140 346 276 256 266', tone.shade, 22).stroke('M262 144C346 140 340 272 256 264', tone.base, 15);
  sheet.body('M110 104L84 88Q96 78 128 82H262C258 130 262 150 274 186C288 226 282 290 260 322Q248 336 226 336H162Q140 336 128 322C104 290 100 226 116 186C126 156 122 130 110 104Z', tone, { rim: 46 });
  sheet.fill('M84 88Q96 76 128 80H262Q258 96 190 98Q130 98 112 104Z', tone.deep).fill('M118 90Q180 84 252 88Q240 95 190 96Q140 96 118 90Z', '#FFFDF6');
  gloss(sheet, 'M126 292q-12-50 8-96', tone, 10);
  sheet.stroke('M108 216Q194 236 282 216', tone.light, 4, { opacity: 0.7 });
}

export function butterDish(sheet, tone) {
  sheet.shadow(200, 300, 156);
  sheet.body(lathe([[266, 158, 's'], [284, 140], [300, 112, 's']], { bottom: 0.08 }), tone, { rim: 54 });
  sheet.fill(oval(200, 266, 158, 17), tone.light).fill(oval(200, 267, 138, 11), tone.shade);
  sheet.body('M88 262V186Q88 146 132 146H268Q312 146 312 186V262Q200 280 88 262Z', tone, { rim: 52 });
  sheet.fill(oval(200, 148, 38, 6), tone.deep, 0.35);
  sheet.body(oval(200, 130, 25, 20), oak, { rim: 14 });
  sprig(sheet, [146, 238], [246, 190], { tone: tones('salie'), leaves: 4, length: 22, width: 12, stem: 3.5, bend: 0.1 });
  gloss(sheet, 'M104 236v-40q2-26 24-34', tone, 9);
}

export function eggCup(sheet, tone) {
  sheet.shadow(200, 342, 86);
  const egg = tones('#E9C9A4');
  sheet.body('M142 214C136 130 168 84 200 84C232 84 264 130 258 214Z', egg, { rim: 34 });
  gloss(sheet, 'M162 168q4-38 24-58', egg, 9);
  sheet.body(lathe([[206, 82, 's'], [236, 76], [268, 48], [284, 24], [302, 22], [322, 58], [342, 66, 's']], { bottom: 0.14 }), tone, { rim: 38 });
  sheet.fill('M116 204Q200 232 284 204Q284 216 200 226Q116 216 116 204Z', tone.light);
  gloss(sheet, 'M134 228q8 22 24 34', tone, 8);
  [[302, 338], [318, 344], [294, 348]].forEach(([x, y]) => sheet.fill(oval(x, y, 4, 3), '#FFFFFF'));
}

export function tumbler(sheet, tone) {
  sheet.shadow(200, 340, 78);
  const shape = lathe([[104, 86, 's'], [330, 68], [340, 62, 's']], { bottom: 0.12 });
  glassBody(sheet, shape, tone, 36);
  sheet.within(shape, (at) => {
    at.fill(box(90, 176, 220, 142), mix(tone.base, '#DDF0F5', 0.6), 0.75).fill(oval(200, 176, 82, 12), '#FFFFFF', 0.6);
    at.fill(box(100, 318, 200, 30), tone.deep, 0.4);
    for (const x of [146, 200, 254]) at.stroke(`M${x} 230L${200 + (x - 200) * 0.86} 340`, tone.light, 6, { opacity: 0.6 });
  });
  sheet.stroke(oval(200, 104, 84, 12), tone.light, 6);
  sheet.stroke(line([132, 134], [144, 290]), '#FFFFFF', 8, { opacity: 0.75 });
}

export function wineGlass(sheet, _, { wine }) {
  const one = (cx, width) => {
    const liquid = wine === 'rood' ? tones('#7B2E3B') : tones('#E8D38C');
    sheet.shadow(cx, 344, 46, 8);
    sheet.body(lathe([[336, 44, 's'], [344, 44, 's']], { cx, bottom: 0.14, top: 0.14 }), glass, { rim: 18 });
    sheet.fill(box(cx - 4, 236, 8, 102), glass.shade).fill(box(cx - 4, 236, 3, 102), '#FFFFFF', 0.8);
    const cup = `M${cx - width * 0.8} 84C${cx - width * 1.25} 170 ${cx - width * 0.9} 240 ${cx} 240C${cx + width * 0.9} 240 ${cx + width * 1.25} 170 ${cx + width * 0.8} 84Z`;
    glassBody(sheet, cup, glass, 24);
    sheet.within(cup, (at) => at.fill(box(cx - 100, 166, 200, 90), liquid.base).fill(box(cx + width * 0.45, 166, 90, 90), liquid.shade).fill(oval(cx, 166, width * 1.04, 9), liquid.light));
    sheet.stroke(oval(cx, 84, width * 0.79, 8), '#FFFFFF', 4, { opacity: 0.9 });
    sheet.stroke(`M${cx - width * 0.72} 112Q${cx - width * 0.98} 160 ${cx - width * 0.72} 202`, '#FFFFFF', 6, { opacity: 0.75 });
  };
  one(268, wine === 'rood' ? 68 : 54);
  one(134, wine === 'rood' ? 68 : 54);
}

export function carafe(sheet, tone) {
  sheet.shadow(200, 346, 86);
  const shape = lathe([[96, 42, 's'], [120, 32], [160, 34], [216, 72], [280, 90], [326, 82], [346, 68, 's']], { bottom: 0.12 });
  glassBody(sheet, shape, tone, 40);
  sheet.within(shape, (at) => {
    at.fill(box(100, 200, 200, 160), mix(tone.base, '#9CC7D6', 0.5), 0.8).fill(oval(200, 200, 64, 9), '#FFFFFF', 0.7).fill(box(246, 204, 60, 160), tone.deep, 0.18);
    at.fill(oval(180, 262, 26, 26), '#F3D25B').fill(oval(180, 262, 21, 21), '#FBEFB0').stroke('M180 242V282M160 262H200M166 248l28 28M194 248l-28 28', '#F3D25B', 3);
    at.fill(leaf(206, 300, 40, 22, -30), green.base);
  });
  sheet.stroke(oval(200, 96, 41, 6), tone.light, 5);
  sheet.body(oval(200, 68, 30, 29), tones('#C79A63'), { rim: 14 });
  [[190, 60], [206, 74], [194, 82]].forEach(([x, y]) => sheet.fill(oval(x, y, 2.5), '#8A6238'));
  sheet.stroke('M126 296q-6-40 24-70', '#FFFFFF', 8, { opacity: 0.8 });
}

export function teaGlass(sheet) {
  const one = (cx, cy, scale) => sheet.group(`translate(${cx} ${cy}) scale(${scale})`, (at) => {
    at.fill(oval(8, 130, 72, 9), '#17201C', 0.13);
    const outer = 'M-76-110C-84-20-86 60-60 118Q-56 130-40 130H40Q56 130 60 118C86 60 84-20 76-110Z';
    glassBody(at, outer, glass, 26);
    const inner = 'M-62-66C-66-10-62 50-42 84Q0 108 42 84C62 50 66-10 62-66Z';
    at.fill(inner, '#D9C277').within(inner, (tea) => tea.fill(box(26, -70, 60, 200), '#C2A655').fill(leaf(-34, 60, 74, 34, -60), green.base).fill(leaf(0, 74, 66, 30, -100), green.shade).fill(leaf(20, 66, 60, 28, -50), green.base));
    at.fill(oval(0, -66, 62, 8), '#EFE0A4');
    at.fill(leaf(6, -58, 46, 28, -110), green.base).fill(leaf(10, -60, 42, 26, -40), green.light);
    at.stroke(oval(0, -110, 75, 9), '#FFFFFF', 5, { opacity: 0.9 }).stroke('M-62-84Q-70-10-62 60', '#FFFFFF', 7, { opacity: 0.75 });
  });
  one(268, 196, 0.92); one(132, 216, 1);
}

export function cutlery(sheet, tone) {
  const handle = (x, top) => `M${x - 7} ${top}Q${x - 6} 260 ${x - 13} 338Q${x - 12} 352 ${x} 352Q${x + 12} 352 ${x + 13} 338Q${x + 6} 260 ${x + 7} ${top}Z`;
  const piece = (draw) => {
    sheet.group('translate(7 7)', (at) => draw(at, { base: '#B8C0B4', shade: '#B8C0B4', light: '#B8C0B4' }, true));
    draw(sheet, tone, false);
  };
  piece((at, t, flat) => {
    at.body('M62 60C62 40 68 40 70 60V110H80V56Q84 44 88 56V110H98V56Q102 44 106 56V110H116V60C118 40 124 40 124 60V130C124 158 108 166 100 176H86C78 166 62 158 62 130Z', t, { rim: flat ? 0 : 11 });
    at.body(handle(93, 168), t, { rim: flat ? 0 : 7 });
  });
  piece((at, t, flat) => at.body('M160 44C196 48 204 110 196 200H168C160 150 158 100 160 44Z', t, { rim: flat ? 0 : 12 }).body(handle(181, 192), t, { rim: flat ? 0 : 7 }));
  piece((at, t, flat) => at.body('M262 46C294 46 300 100 294 130C290 152 276 164 270 176H254C248 164 234 152 230 130C224 100 230 46 262 46Z', t, { rim: flat ? 0 : 16 }).body(handle(262, 168), t, { rim: flat ? 0 : 7 }));
  sheet.fill(oval(260, 104, 20, 38), tone.shade, 0.6);
  piece((at, t, flat) => at.body('M336 132C358 132 362 168 358 188C354 202 346 208 342 216H330C326 208 318 202 314 188C310 168 314 132 336 132Z', t, { rim: flat ? 0 : 11 }).body(handle(336, 210), t, { rim: flat ? 0 : 6 }));
  sheet.fill(oval(335, 170, 13, 24), tone.shade, 0.6);
}

export function saladServers(sheet, tone) {
  const server = (at, hole) => {
    at.group('translate(9 8)', (shadow) => shadow.fill(oval(0, -90, 46, 66), '#17201C', 0.12).fill(box(-11, -40, 22, 200, 10), '#17201C', 0.12));
    at.body('M0-160C34-160 48-120 46-86C44-50 22-34 14-20L11 156Q0 166-11 156L-14-20C-22-34-44-50-46-86C-48-120-34-160 0-160Z', tone, { rim: 20 });
    at.fill(oval(-3, -94, 30, 46), tone.shade, 0.55);
    if (hole) at.fill(oval(0, -92, 11, 13), '#D9E6EC');
    gloss(at, 'M-36-90q2-40 22-56', tone, 6);
  };
  sheet.group('translate(232 212) rotate(24)', (at) => server(at, false));
  sheet.group('translate(162 212) rotate(-20)', (at) => server(at, true));
}

export function tray(sheet, tone) {
  sheet.shadow(204, 308, 168, 18);
  sheet.body(lathe([[232, 172, 's'], [256, 168], [268, 160, 's']], { bottom: 0.3, top: 0.3 }), tone, { rim: 60 });
  sheet.fill(oval(200, 232, 172, 54), tone.light).fill(oval(200, 234, 163, 48), tone.shade).fill(oval(198, 240, 156, 42), tone.base);
  sheet.shadow(146, 246, 42, 8);
  const pot = tones('krijt');
  sheet.stroke('M186 172C222 166 220 218 184 214', pot.shade, 9).body('M106 186C94 180 96 162 84 152L78 160C86 178 88 206 110 212Z', pot, { rim: 4 });
  sheet.body(lathe([[150, 26], [176, 46], [214, 50], [242, 34, 's']], { cx: 146 }), pot, { rim: 24 }).body(oval(146, 144, 8), oak, { rim: 4 });
  sheet.shadow(256, 258, 30, 6);
  sheet.stroke('M278 218C304 214 302 246 274 244', tones('klei').shade, 8);
  sheet.body(lathe([[206, 28, 's'], [236, 26], [256, 18, 's']], { cx: 256 }), tones('klei'), { rim: 14 }).fill(oval(256, 206, 27, 5), '#6B4530');
}

export function coasters(sheet, tone) {
  const cork = tones('#CFA36C');
  const disc = (x, y) => {
    sheet.fill(oval(x + 8, y + 11, 84), '#17201C', 0.13);
    sheet.fill(oval(x, y + 7, 84), cork.deep).fill(oval(x, y, 84), tone.base).fill(oval(x, y, 68), cork.base);
    sheet.within(oval(x, y, 68), (at) => {
      at.fill(oval(x - 18, y - 18, 68), cork.light, 0.35);
      at.loose(() => repeat(20, (index) => at.fill(oval(x - 62 + ((index * 37) % 124), y - 60 + ((index * 53) % 120), 3 + (index % 3), 2 + (index % 2)), index % 2 ? cork.deep : cork.shade, 0.75)));
    });
  };
  disc(266, 130); disc(132, 156); disc(262, 262);
}
