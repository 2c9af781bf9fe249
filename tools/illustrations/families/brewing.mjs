import { box, brass, dark, glass, gloss, lathe, line, oak, oval, poly, steam, steel, tones } from './parts.mjs';

export function kettle(sheet, tone) {
  sheet.shadow(192, 330, 120);
  sheet.stroke('M112 160C112 54 272 54 272 160', dark.base, 9).stroke('M144 92Q192 62 240 92', oak.shade, 22).stroke('M143 89Q191 59 238 89', oak.base, 16);
  sheet.body('M270 236C320 230 318 176 352 158L376 172C352 190 352 274 280 290Z', tone, { rim: 12 });
  sheet.fill(oval(366, 164, 14, 8), tone.deep);
  sheet.body('M112 158H272C304 190 324 250 310 312Q306 330 286 330H98Q78 330 74 312C60 250 80 190 112 158Z', tone, { rim: 52 });
  sheet.body('M124 160Q134 138 192 136Q250 138 260 160Z', tone, { rim: 34 }).fill(oval(192, 160, 70, 8), tone.deep, 0.4);
  sheet.body(oval(192, 130, 14, 13), oak, { rim: 8 });
  sheet.fill(oval(112, 162, 9), brass.base).fill(oval(272, 162, 9), brass.base);
  gloss(sheet, 'M94 270q-2-50 30-86', tone, 10);
}

export function teapot(sheet, tone) {
  sheet.shadow(192, 320, 104);
  sheet.stroke('M94 180C22 168 22 292 104 282', tone.shade, 19).stroke('M92 178C24 168 24 288 100 280', tone.base, 14);
  sheet.body('M280 250C320 240 312 190 352 168L370 184C348 208 348 270 288 292Z', tone, { rim: 10 });
  sheet.body(lathe([[154, 56, 's'], [180, 92], [226, 116], [272, 108], [306, 80], [320, 62, 's']], { cx: 192, bottom: 0.12 }), tone, { rim: 48 });
  sheet.body('M128 158Q138 122 192 118Q246 122 256 158Q192 172 128 158Z', tone, { rim: 30 });
  sheet.stroke('M128 160Q192 174 256 160', tone.deep, 4, { opacity: 0.45 });
  sheet.body(oval(192, 106, 15, 14), oak, { rim: 9 });
  gloss(sheet, 'M98 240q0-34 30-58', tone, 10);
  sheet.stroke('M360 156q-12-16 0-30t0-30', '#FFFFFF', 7, { opacity: 0.75 });
}

export function frenchPress(sheet) {
  sheet.shadow(194, 348, 94);
  sheet.stroke('M276 178C350 166 350 306 276 300', dark.base, 17);
  sheet.fill(box(189, 34, 10, 90), steel.shade).body(oval(194, 30, 18), dark, { rim: 9 });
  sheet.fill(box(112, 128, 164, 214, 12), glass.base).fill(box(112, 206, 164, 134, 10), '#5A3825').fill(box(238, 206, 38, 134, 8), '#432817').fill(box(112, 200, 164, 10), '#8A6242');
  sheet.fill(box(116, 188, 156, 12, 4), steel.shade).fill(box(190, 120, 8, 70), steel.shade);
  sheet.body('M106 130Q112 100 194 98Q276 100 282 130Z', steel, { rim: 34 });
  sheet.fill('M106 128L86 124L110 150Z', steel.base);
  for (const x of [112, 164, 216, 262]) sheet.fill(box(x - 1, 130, 13, 212, 3), x > 200 ? steel.shade : steel.base);
  sheet.body(box(104, 132, 182, 20, 6), steel, { rim: 34 }).body(box(104, 316, 182, 30, 8), steel, { rim: 34 });
  sheet.stroke(line([138, 164], [138, 300]), '#FFFFFF', 6, { opacity: 0.55 });
}

export function mokaPot(sheet) {
  sheet.shadow(196, 344, 84);
  sheet.stroke('M268 118C348 110 346 170 330 232', dark.base, 19);
  sheet.fill(poly([132, 212], [256, 212], [276, 344], [112, 344]), steel.base).fill(poly([132, 212], [166, 212], [152, 344], [112, 344]), steel.light).fill(poly([216, 212], [256, 212], [276, 344], [226, 344]), steel.shade);
  sheet.fill(poly([112, 96], [276, 96], [252, 200], [136, 200]), steel.base).fill(poly([112, 96], [158, 96], [166, 200], [136, 200]), steel.light).fill(poly([224, 96], [276, 96], [252, 200], [216, 200]), steel.shade);
  sheet.fill(poly([112, 96], [84, 92], [126, 144]), steel.shade);
  sheet.body(box(122, 194, 144, 24, 5), steel, { rim: 30 });
  sheet.fill(poly([120, 96], [268, 96], [222, 68], [168, 68]), steel.shade).fill(poly([120, 96], [180, 96], [182, 68], [168, 68]), steel.light);
  sheet.body('M184 68V48Q184 40 195 40T206 48V68Z', dark, { rim: 8 });
  sheet.fill(oval(246, 272, 8), brass.base);
  steam(sheet, [96], 82);
}

export function dripper(sheet, tone) {
  sheet.shadow(194, 352, 92);
  sheet.body(lathe([[232, 56, 's'], [258, 78], [330, 92], [352, 80, 's']], { cx: 194, bottom: 0.1 }), glass, { rim: 34 });
  sheet.within(lathe([[232, 56, 's'], [258, 78], [330, 92], [352, 80, 's']], { cx: 194, bottom: 0.1 }), (at) => at.fill(box(90, 298, 220, 70), '#5A3825').fill(oval(194, 298, 88, 8), '#8A6242').fill(box(252, 298, 50, 70), '#432817'));
  sheet.stroke('M276 262C330 262 330 330 284 330', glass.shade, 11);
  sheet.stroke(line([194, 236], [194, 290]), '#5A3825', 4);
  sheet.stroke(line([122, 286], [118, 330]), '#FFFFFF', 7, { opacity: 0.8 });
  sheet.fill(poly([106, 66], [282, 66], [250, 130], [138, 130]), '#F8F2E4').fill(poly([240, 66], [282, 66], [250, 130], [226, 130]), '#E4DAC4').fill(oval(194, 68, 86, 10), '#6B4530');
  sheet.stroke('M254 150C324 140 316 216 238 206', tone.shade, 14);
  sheet.body('M92 96H296Q288 168 230 204V224H158V204Q100 168 92 96Z', tone, { rim: 48 });
  sheet.stroke('M136 112Q148 160 174 196M194 112V198M252 112Q240 160 214 196', tone.deep, 4, { opacity: 0.35 });
  sheet.body(box(116, 218, 156, 17, 8), tone, { rim: 34 });
  gloss(sheet, 'M110 116q8 32 28 54', tone, 8);
}

export function coffeeGrinder(sheet, tone) {
  sheet.shadow(196, 348, 112);
  sheet.stroke('M196 92V72L304 58', dark.base, 9).body(oval(312, 48, 18, 20), oak, { rim: 9 });
  sheet.body('M128 168C128 106 264 106 264 168Z', steel, { rim: 32 }).fill(box(184, 84, 24, 32, 5), brass.base);
  sheet.fill(box(118, 164, 156, 14, 6), brass.base).fill(box(230, 164, 44, 14, 6), brass.shade);
  sheet.body(box(110, 176, 172, 152, 6), tone, { rim: 32 }).body(box(96, 322, 200, 26, 6), tone, { rim: 36 });
  sheet.fill(box(132, 240, 128, 66, 4), tone.shade).stroke(box(132, 240, 128, 66, 4), tone.deep, 4, { opacity: 0.6 });
  sheet.body(oval(196, 273, 11), brass, { rim: 6 });
  sheet.stroke('M126 200Q180 188 262 204M126 220Q200 210 250 220', tone.deep, 2.5, { opacity: 0.35 });
  for (const [x, y, turn] of [[326, 340, 20], [350, 332, -30], [60, 342, 60]]) sheet.group(`translate(${x} ${y}) rotate(${turn})`, (at) => at.fill(oval(0, 0, 13, 9), '#5A3825').stroke('M-11 0q6-5 11 0t11 0', '#3A2114', 3));
}

export function flask(sheet, tone) {
  sheet.shadow(196, 352, 66);
  sheet.body(lathe([[120, 38, 's'], [134, 50], [156, 62], [340, 62], [352, 54, 's']], { cx: 196, bottom: 0.14 }), tone, { rim: 36 });
  sheet.fill(box(158, 106, 76, 18, 4), steel.base).fill(box(208, 106, 26, 18, 4), steel.shade);
  sheet.body(lathe([[36, 40, 's'], [108, 46, 's']], { cx: 196, bottom: 0.1, top: 0.14 }), steel, { rim: 26 });
  sheet.stroke('M240 70C286 70 286 120 262 146', '#9A5F38', 8);
  sheet.fill(box(134, 300, 124, 14), tone.deep, 0.35);
  gloss(sheet, line([150, 176], [150, 282]), tone, 9);
  gloss(sheet, line([170, 54], [168, 92]), steel, 7);
}
