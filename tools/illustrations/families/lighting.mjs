import { box, brass, dark, FLAME, flame, gloss, GLOW, lathe, leg, line, linen, oak, oval, poly, repeat, tones } from './parts.mjs';

export function tableLamp(sheet, tone) {
  sheet.shadow(200, 342, 84);
  sheet.body(lathe([[214, 12], [230, 18], [248, 48], [272, 73], [302, 75], [326, 56], [342, 36, 's']]), tone, { rim: 38 });
  gloss(sheet, 'M146 286q2-30 26-42', tone);
  sheet.fill(box(192, 188, 16, 30, 4), brass.base);
  sheet.body(lathe([[62, 66, 's'], [200, 116, 's']], { bottom: 0.13, top: 0.13 }), linen, { rim: 52 });
  sheet.fill(oval(200, 62, 66, 8.6), linen.light).fill(oval(200, 63, 58, 6), linen.shade);
  gloss(sheet, line([136, 82], [100, 190]), linen, 9);
}

export function mushroomLamp(sheet, tone) {
  sheet.shadow(200, 336, 76);
  sheet.body(lathe([[200, 30, 's'], [250, 32], [300, 42], [334, 66, 's']]), tone, { rim: 22 });
  sheet.fill(oval(200, 206, 92, 18), GLOW).fill(oval(200, 212, 60, 10), '#FFF8E4');
  sheet.body('M78 204C74 116 136 72 200 72C264 72 326 116 322 204Q200 240 78 204Z', tone, { rim: 60 });
  gloss(sheet, 'M104 180q4-58 54-80', tone, 10);
}

export function deskLamp(sheet, tone) {
  sheet.shadow(150, 334, 74);
  sheet.fill(poly([254, 168], [318, 120], [392, 330], [200, 330]), GLOW, 0.5);
  sheet.body(lathe([[318, 66, 's'], [332, 70, 's']], { cx: 148, bottom: 0.2, top: 0.2 }), tone, { rim: 30 });
  sheet.stroke(line([146, 316], [96, 198], [214, 92]), tone.shade, 11);
  sheet.stroke(line([143, 316], [93, 198], [211, 92]), tone.base, 8);
  for (const [x, y] of [[96, 198], [148, 314]]) sheet.fill(oval(x, y, 12), brass.base).fill(oval(x - 3, y - 3, 5), brass.light);
  sheet.group('translate(226 92) rotate(-37)', (at) => {
    at.fill(oval(0, 72, 62, 15), '#FFF4D2');
    at.body('M-20-20Q0-34 20-20L64 70Q0 44-64 70Z', tone, { rim: 34 });
    gloss(at, line([-16, -2], [-42, 52]), tone, 7);
  });
  sheet.fill(oval(216, 92, 10), brass.base);
}

export function floorLamp(sheet, tone) {
  sheet.shadow(200, 364, 92);
  sheet.fill(leg(200, 140, 214, 352, 11, 8), oak.shade);
  sheet.fill(leg(194, 140, 118, 366, 12, 9), oak.base).fill(leg(206, 140, 282, 366, 12, 9), oak.shade);
  sheet.fill(box(184, 140, 32, 16, 5), brass.base);
  sheet.body(lathe([[34, 64, 's'], [142, 98, 's']], { bottom: 0.13, top: 0.13 }), tone, { rim: 44 });
  sheet.fill(oval(200, 34, 64, 8), tone.light);
  gloss(sheet, line([138, 54], [116, 134]), tone, 8);
  sheet.stroke('M276 352q26 14 46 2t50 4', dark.base, 3);
}

export function pendant(sheet, tone) {
  sheet.stroke(line([200, 0], [200, 92]), dark.base, 4);
  sheet.fill('M92 266L308 266L352 400L48 400Z', GLOW, 0.45);
  sheet.fill(box(188, 78, 24, 28, 6), brass.base);
  sheet.fill(oval(200, 266, 128, 22), '#FFF3D0').fill(oval(200, 268, 26, 22), '#FFFAEC');
  sheet.body('M186 104H214C222 146 258 164 294 204C316 228 326 248 328 266Q200 226 72 266C74 248 84 228 106 204C142 164 178 146 186 104Z', tone, { rim: 54 });
  gloss(sheet, 'M108 226q18-28 52-50', tone, 9);
}

export function paperLantern(sheet, tone) {
  sheet.stroke(line([200, 0], [200, 80]), dark.base, 4);
  sheet.body(oval(200, 208, 132, 126), tone, { rim: 56 });
  sheet.within(oval(200, 208, 132, 126), (at) => {
    at.fill(oval(190, 220, 96, 92), GLOW, 0.5);
    repeat(9, (row) => at.stroke(`M60 ${104 + row * 26}Q200 ${120 + row * 26} 340 ${104 + row * 26}`, tone.deep, 2.4, { opacity: 0.45 }));
  });
  sheet.fill(oval(200, 84, 30, 7), dark.base).fill(oval(200, 333, 30, 6), tone.deep);
}

export function wallLamp(sheet, tone) {
  sheet.fill('M190 222L318 204L372 400L156 400Z', GLOW, 0.5);
  sheet.body(oval(112, 158, 38), tone, { rim: 18 });
  gloss(sheet, 'M86 150q4-16 18-20', tone, 5);
  sheet.stroke('M114 158C150 158 160 92 208 92C238 92 246 110 248 128', tone.shade, 10);
  sheet.stroke('M112 156C148 156 158 90 206 90C236 90 244 108 246 126', tone.base, 7);
  sheet.group('translate(248 128) rotate(-8)', (at) => {
    at.fill(oval(0, 90, 64, 14), '#FFF4D2');
    at.body('M-18-4Q0-16 18-4L66 90Q0 66-66 90Z', tone, { rim: 34 });
    gloss(at, line([-16, 18], [-42, 70]), tone, 7);
  });
  sheet.stroke('M112 196C112 270 84 300 96 400', dark.base, 3);
}

export function lantern(sheet, tone) {
  sheet.shadow(200, 342, 88);
  sheet.stroke('M168 82C150 18 250 18 232 82', tone.base, 8);
  sheet.body('M142 128Q150 78 200 74Q250 78 258 128Z', tone, { rim: 34 });
  sheet.fill(box(138, 128, 124, 190), '#DCE9EA').fill(box(138, 128, 124, 190), GLOW, 0.45);
  sheet.body(lathe([[226, 30, 's'], [318, 30, 's']]), tones('krijt'), { rim: 18 });
  flame(sheet, 200, 224, 1.1);
  for (const x of [132, 254]) sheet.fill(box(x, 124, 14, 200, 3), x < 200 ? tone.base : tone.shade);
  sheet.fill(box(197, 130, 5, 190), tone.shade, 0.5);
  sheet.body(box(122, 118, 156, 16, 6), tone, { rim: 30 }).body(box(118, 314, 164, 26, 7), tone, { rim: 36 });
  sheet.stroke(line([156, 146], [156, 214]), '#FFFFFF', 6, { opacity: 0.6 });
}

export function stringLights(sheet, tone) {
  const cord = (y, sag) => `M-10 ${y}Q100 ${y + sag} 200 ${y + 26}T410 ${y}`;
  sheet.stroke(cord(96, 90), dark.base, 5).stroke(cord(232, 84), dark.base, 5);
  const bulbs = [[52, 130], [144, 142], [242, 112], [336, 100], [52, 262], [144, 274], [242, 247], [336, 237]];
  bulbs.forEach(([x, y], index) => {
    sheet.fill(oval(x, y + 46, 42, 42), GLOW, 0.55);
    sheet.fill(box(x - 9, y - 2, 18, 22, 4), dark.base);
    sheet.body(`M${x - 10} ${y + 18}C${x - 34} ${y + 40} ${x - 22} ${y + 74} ${x} ${y + 76}C${x + 22} ${y + 74} ${x + 34} ${y + 40} ${x + 10} ${y + 18}Z`, index % 3 === 1 ? tones(FLAME) : tone, { rim: 12 });
    sheet.fill(oval(x - 8, y + 44, 4, 8), '#FFF8E2');
  });
}
