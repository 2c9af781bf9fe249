import { box, FLAME, gloss, leaf, line, mix, oak, oval, PAPER, poly, repeat, tones } from './parts.mjs';

export function nestBox(sheet, tone) {
  sheet.body(box(190, 36, 20, 364, 3), tones('leem'), { rim: 9 });
  sheet.body('M104 120L200 70L296 120V318H104Z', tone, { rim: 38 });
  sheet.stroke('M150 140V316M200 130V170M200 230V316M250 140V316', tone.deep, 3, { opacity: 0.35 });
  sheet.fill(oval(200, 186, 33), tone.deep).fill(oval(203, 189, 28), '#201A17');
  sheet.body(box(191, 232, 18, 12, 5), oak, { rim: 6 }).fill(oval(200, 240, 9), oak.shade);
  const slate = tones('#56606A');
  sheet.body('M200 44L322 110L310 134L200 76L90 134L78 110Z', slate, { rim: 0, lift: 10 });
  gloss(sheet, line([96, 108], [194, 55]), slate, 4);
  const tit = tones('#E2B93F');
  sheet.body('M262 258C246 232 256 204 282 204C304 204 312 222 310 236L340 280L318 276C306 292 276 288 262 258Z', tit, { rim: 10 });
  sheet.fill('M256 226C254 204 278 194 296 204C306 212 310 222 308 230C296 240 280 214 256 226Z', '#2E3A45').fill(oval(272, 224, 11, 8), '#FFFFFF').fill(oval(268, 216, 3), '#FFFFFF').fill(poly([256, 222], [242, 226], [257, 230]), '#2E3A45');
  sheet.fill('M290 240Q320 250 338 278Q306 276 290 240Z', '#6F93A8').stroke('M276 288v14M288 288v14', '#2E3A45', 3);
  sheet.body(box(236, 300, 86, 10, 5), tones('leem'), { rim: 10 });
}

export function birdFeeder(sheet, tone) {
  sheet.shadow(200, 362, 84);
  sheet.body(box(189, 262, 22, 100, 3), tone, { rim: 9 });
  sheet.stroke('M200 300L150 352M200 300L250 352', tone.shade, 12);
  sheet.fill(box(106, 142, 188, 102), tone.deep);
  sheet.fill(box(118, 150, 164, 92), '#EAF0EE', 0.9);
  sheet.fill('M130 242Q160 210 200 214Q240 210 270 242Z', '#C9A45E');
  sheet.loose(() => repeat(22, (index) => sheet.fill(oval(146 + ((index * 29) % 112), 224 + ((index * 7) % 16), 4, 3), index % 2 ? '#5A4632' : '#E4C98C')));
  const finch = tones('klei');
  sheet.body('M140 224C134 196 154 182 174 188C190 192 190 208 198 214L226 206L210 226C196 246 150 246 140 224Z', finch, { rim: 8 }).fill('M140 206C140 190 158 182 172 188C166 200 152 196 140 206Z', '#4A5B6B').fill(poly([138, 206], [124, 210], [140, 213]), tones('oker').base).fill(oval(152, 202, 3.2), '#17201C');
  for (const x of [108, 280]) sheet.body(box(x, 142, 13, 104, 2), tone, { rim: 5 });
  sheet.body(box(76, 242, 248, 26, 5), tone, { rim: 44 });
  sheet.body('M200 48L334 138Q338 152 322 154H78Q62 152 66 138Z', { ...tone, base: tone.shade, shade: tone.deep }, { rim: 60 });
  sheet.stroke('M112 126H288M142 104H258M172 82H228', tone.deep, 3.5, { opacity: 0.6 });
  sheet.stroke('M200 48V34', tone.deep, 7);
}

export function seedBag(sheet, tone) {
  sheet.shadow(204, 346, 108);
  const kraft = tones('#D7BC90');
  sheet.body('M104 96L116 72H284L296 96Q308 220 300 334Q300 346 286 346H114Q100 346 100 334Q92 220 104 96Z', kraft, { rim: 44 });
  sheet.fill('M104 96L116 72H284L296 96Q200 106 104 96Z', kraft.shade).stroke('M112 84H288', PAPER, 3, { dash: '6 6' });
  sheet.fill(oval(200, 214, 74, 74), tone.base).within(oval(200, 214, 74, 74), (at) => {
    at.fill(box(120, 252, 160, 40), tone.shade);
    at.body('M158 240C144 206 168 178 196 184C216 188 220 204 228 214L268 206L250 236C234 264 172 268 158 240Z', tones('#5F7F93'), { rim: 10 });
    at.fill('M160 240C170 250 200 254 214 240C200 226 170 222 158 232Z', '#F3E7CF').fill(poly([158, 212], [138, 216], [158, 222]), tones('klei').base).fill(oval(176, 206, 4.5), '#17201C').stroke('M190 258v20M204 258v20', '#5A3825', 4);
  });
  sheet.fill(box(126, 306, 148, 16, 4), tone.base);
  repeat(14, (index) => sheet.fill(leaf(318 + ((index * 23) % 54), 336 + ((index * 11) % 22), 13, 9, index * 50), index % 3 ? '#4A3D33' : '#D9B45E'));
}

export function beeHotel(sheet, tone) {
  sheet.shadow(200, 352, 110);
  sheet.body('M92 130L200 62L308 130V346H92Z', tone, { rim: 34 });
  sheet.fill('M112 142L200 88L288 142V328H112Z', tone.deep);
  const cane = tones('#DDBF86');
  sheet.loose(() => repeat(4, (row) => repeat(5, (column) => {
    const [x, y] = [132 + column * 34 + (row % 2) * 17, 210 - row * 29];
    if ((y > 150 || Math.abs(x - 200) < (y - 92) * 1.4) && x > 116 && x < 286 && y > 110) sheet.fill(oval(x, y, 16), (row + column) % 3 ? cane.base : cane.shade);
  })));
  sheet.loose(() => repeat(4, (row) => repeat(5, (column) => {
    const [x, y] = [132 + column * 34 + (row % 2) * 17, 210 - row * 29];
    if ((y > 150 || Math.abs(x - 200) < (y - 92) * 1.4) && x > 116 && x < 286 && y > 110) sheet.fill(oval(x, y, 8), '#4A3623');
  })));
  sheet.fill(box(112, 226, 176, 10), tone.base).fill(box(195, 236, 10, 92), tone.base);
  sheet.within(box(112, 236, 83, 92), (at) => at.loose(() => [[134, 258, 20], [174, 262, 22], [140, 304, 22], [182, 308, 18]].forEach(([x, y, r]) => at.fill(oval(x, y, r), '#B98B5C').fill(oval(x - r * 0.3, y - 3, 3.6), '#3F2D1E').fill(oval(x + r * 0.35, y + 4, 4), '#3F2D1E').fill(oval(x + 1, y - r * 0.5, 3), '#3F2D1E'))));
  sheet.within(box(205, 236, 83, 92), (at) => at.loose(() => repeat(6, (index) => at.fill(box(205, 240 + index * 15, 83, 12, 3), index % 2 ? '#9A7B55' : '#B5936A').fill(oval(222 + ((index * 31) % 56), 246 + index * 15, 4), '#3F2D1E'))));
  const roof = tones('spar');
  sheet.body('M200 40L330 122L318 142L200 68L82 142L70 122Z', roof, { rim: 0, lift: 8 });
  const bee = (x, y, turn, side = 1) => sheet.group(`translate(${x} ${y}) scale(${side} 1) rotate(${turn})`, (at) => at.fill(oval(-2, -14, 9, 13), '#FFFFFF', 0.85).fill(oval(10, -13, 8, 11), '#FFFFFF', 0.7).fill(oval(0, 0, 19, 12), '#E2B23C').fill(box(-6, -11, 6, 22), '#3A2C1E').fill(box(5, -10, 5, 20), '#3A2C1E').fill(oval(-16, -1, 6), '#3A2C1E'));
  bee(346, 210, -14); bee(54, 176, -10, -1);
}

export function fireBowl(sheet, tone) {
  sheet.shadow(200, 344, 116);
  const tongue = (x, y, w, h, colour) => sheet.fill(`M${x - w} ${y}C${x - w * 1.3} ${y - h * 0.5} ${x - w * 0.2} ${y - h * 0.5} ${x} ${y - h}C${x + w * 0.3} ${y - h * 0.55} ${x + w * 1.4} ${y - h * 0.5} ${x + w} ${y}Z`, colour);
  sheet.fill(oval(200, 150, 140, 126), '#FFE9B8', 0.55);
  tongue(150, 220, 36, 96, '#C8573B'); tongue(254, 220, 36, 106, '#C8573B'); tongue(200, 224, 58, 168, '#DD7A3B');
  tongue(166, 222, 26, 84, '#E79A42'); tongue(238, 222, 24, 80, '#E79A42'); tongue(200, 224, 36, 112, '#F2B33D'); tongue(202, 224, 18, 66, '#FFF0C0');
  for (const [x, y, turn] of [[158, 210, 16], [246, 208, -18], [204, 216, 4]]) sheet.group(`rotate(${turn} ${x} ${y})`, (at) => at.body(box(x - 62, y - 11, 124, 22, 8), tones('#7A5236'), { rim: 0, lift: 8 }).fill(oval(x - 56, y, 7, 11), '#C79A63'));
  sheet.stroke(line([128, 290], [104, 344]), tone.deep, 12).stroke(line([272, 290], [296, 344]), tone.deep, 12);
  sheet.body('M44 214H356C344 284 280 318 200 318C120 318 56 284 44 214Z', tone, { rim: 64 });
  sheet.fill(box(36, 206, 328, 15, 7), mix(tone.base, '#FFFFFF', 0.2)).fill(box(296, 206, 68, 15, 7), tone.base);
  sheet.stroke('M36 222c-20 4-22 36 2 38M364 222c20 4 22 36-2 38', tone.base, 8);
  sheet.fill('M70 246Q90 290 150 308Q104 306 70 246Z', '#9A5B3A', 0.6);
  for (const [x, y, r] of [[118, 96, 4], [286, 84, 4.5], [250, 46, 3.5], [150, 50, 3.5]]) sheet.fill(oval(x, y, r), FLAME);
}
