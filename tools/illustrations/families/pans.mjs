import { box, brass, dark, ear, gloss, green, leaf, line, mix, oak, oval, repeat, steam, steel, tones } from './parts.mjs';

export function casserole(sheet, tone) {
  sheet.shadow(200, 316, 134);
  ear(sheet, 80, 196, -1, tone, 34, 26, 15); ear(sheet, 320, 196, 1, tone, 34, 26, 15);
  sheet.body('M74 182H326V262Q326 316 272 316H128Q74 316 74 262Z', tone, { rim: 54 });
  sheet.body('M66 178C70 132 130 112 200 112C270 112 330 132 334 178Q334 188 322 188H78Q66 188 66 178Z', tone, { rim: 54 });
  sheet.stroke('M76 190H324', tone.deep, 5, { opacity: 0.45 });
  sheet.fill(oval(200, 116, 30, 6), tone.deep, 0.5);
  sheet.body('M188 114L184 92Q184 82 200 82Q216 82 216 92L212 114Z', brass, { rim: 12 });
  gloss(sheet, 'M96 160q18-26 62-32', tone, 9);
  gloss(sheet, line([94, 214], [94, 262]), tone, 8);
}

export function fryingPan(sheet, tone) {
  sheet.fill(oval(160, 224, 136, 136), '#17201C', 0.12);
  sheet.group('rotate(-42 150 214)', (at) => {
    at.body('M268 202L392 196Q404 214 392 232L268 226Z', tone, { rim: 0, lift: 10 });
    at.fill(oval(384, 214, 7, 5), '#E9E2D4').fill(oval(270, 214, 5, 5), steel.base).fill(oval(288, 214, 4, 4), steel.base);
  });
  sheet.fill(oval(150, 214, 134), tone.base);
  sheet.body(oval(150, 214, 134), { ...tone, base: mix(tone.base, '#8B9093', 0.35), shade: tone.base }, { rim: 8 });
  sheet.fill(oval(150, 214, 116), tone.deep).body(oval(150, 214, 110), tone, { rim: 24, lift: -14 });
  const white = 'M92 214C84 172 118 158 140 164C162 142 206 154 208 188C232 204 220 250 190 250C172 276 128 272 118 252C96 254 88 236 92 214Z';
  sheet.group('translate(4 6)', (at) => at.fill(white, '#000000', 0.25));
  sheet.fill(white, '#FBF7EC');
  sheet.body(oval(152, 210, 30), tones('oker'), { rim: 10 }).fill(oval(142, 200, 8, 6), '#FFE9A8');
}

function steelBody(sheet, d, rim) {
  sheet.body(d, steel, { rim });
  return sheet;
}

export function saucepan(sheet) {
  sheet.shadow(178, 312, 104);
  sheet.body('M268 176L386 158Q396 168 388 180L268 204Z', dark, { rim: 0, lift: 9 });
  steelBody(sheet, 'M76 152H280V276Q280 312 244 312H112Q76 312 76 276Z', 46);
  sheet.fill(box(70, 148, 216, 13, 6), steel.light).fill(box(226, 148, 60, 13, 6), steel.shade);
  sheet.body('M84 148Q92 116 178 112Q264 116 272 148Z', steel, { rim: 46 }).body('M166 112V96H190V112Z', dark, { rim: 8 });
  sheet.fill(oval(178, 94, 22, 8), dark.base);
  sheet.stroke('M116 196h20M116 220h14M116 244h20M116 268h14', steel.deep, 3.5, { opacity: 0.6 });
  gloss(sheet, line([94, 176], [94, 272]), steel, 9);
}

export function stockpot(sheet) {
  sheet.shadow(200, 334, 126);
  ear(sheet, 84, 172, -1, dark, 34, 36, 13); ear(sheet, 316, 172, 1, dark, 34, 36, 13);
  steelBody(sheet, 'M78 132H322V302Q322 334 290 334H110Q78 334 78 302Z', 56);
  sheet.fill(box(70, 126, 260, 14, 7), steel.light).fill(box(262, 126, 68, 14, 7), steel.shade);
  sheet.body('M88 126Q96 90 200 86Q304 90 312 126Z', steel, { rim: 54 });
  sheet.stroke('M172 86Q172 58 200 58T228 86', dark.base, 12);
  sheet.fill(box(78, 304, 244, 8), steel.deep, 0.35);
  gloss(sheet, line([98, 160], [98, 280]), steel, 10);
}

export function wok(sheet, tone) {
  sheet.shadow(180, 312, 78);
  steam(sheet, [136, 176, 216], 148);
  sheet.body('M300 190L382 140Q396 146 392 160L312 212Z', oak, { rim: 0, lift: 10 });
  sheet.body('M26 186H324C318 262 268 312 212 312H138C82 312 32 262 26 186Z', tone, { rim: 62 });
  sheet.fill(oval(175, 186, 150, 30), tone.light).fill(oval(175, 188, 142, 25), tone.deep);
  [['blad', 106, 186], ['klei', 142, 192], ['oker', 178, 184], ['blad', 206, 194], ['klei', 236, 186], ['blos', 160, 178]].forEach(([colour, x, y], index) => sheet.fill(leaf(x - 16, y, 40, 18, index * 31 - 40), tones(colour).base));
  gloss(sheet, 'M54 224q14 36 46 56', tone, 8);
}

export function grillPan(sheet, tone) {
  sheet.fill(box(72, 92, 222, 222, 34), '#17201C', 0.12);
  sheet.group('rotate(-45 176 196)', (at) => at.body('M290 178L396 182Q408 196 396 210L290 214Z', tone, { rim: 0, lift: 12 }).fill(oval(388, 196, 7, 5), '#D9E6EC'));
  sheet.body(box(62, 82, 226, 226, 34), { ...tone, base: mix(tone.base, '#8B9093', 0.3) }, { rim: 10 });
  const inside = box(76, 96, 198, 198, 24);
  sheet.fill(inside, tone.deep).within(inside, (at) => repeat(10, (index) => at.fill(box(84 + index * 19.6, 96, 10, 198), tone.base).fill(box(84 + index * 19.6, 96, 3, 198), mix(tone.base, '#FFFFFF', 0.22))));
  const salmon = tones('#E58F6B');
  sheet.body('M112 150C150 118 220 124 242 160C246 200 216 246 180 252C132 250 102 196 112 150Z', salmon, { rim: 14 });
  sheet.stroke('M126 160l74 82M152 142l72 80M184 134l52 58', '#7A3E2A', 7, { opacity: 0.75 });
}

export function ovenDish(sheet, tone) {
  sheet.shadow(200, 302, 152);
  ear(sheet, 62, 196, -1, tone, 36, 30, 17); ear(sheet, 338, 196, 1, tone, 36, 30, 17);
  sheet.body('M52 182H348L332 276Q326 302 300 302H100Q74 302 68 276Z', tone, { rim: 50 });
  sheet.fill(oval(200, 182, 148, 34), tone.light).fill(oval(200, 184, 137, 27), tone.deep);
  const crust = oval(200, 186, 132, 23);
  sheet.fill(crust, '#E3A94C').within(crust, (at) => {
    at.fill(oval(140, 178, 42, 10), '#C8573B').fill(oval(232, 192, 50, 10), '#C8573B').fill(oval(200, 176, 30, 8), '#F3D68F').fill(oval(282, 182, 30, 8), '#F3D68F').fill(oval(106, 194, 28, 7), '#F3D68F');
    at.fill(leaf(180, 188, 22, 12, 20), green.base).fill(leaf(250, 178, 20, 11, -30), green.base);
  });
  steam(sheet, [150, 200, 250], 142);
  gloss(sheet, 'M82 226l10 44', tone, 9);
}
