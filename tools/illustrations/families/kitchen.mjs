import { PAPER, box, brass, dark, gloss, green, lathe, leaf, line, mix, n, oak, oval, poly, repeat, sprig, steel, tones } from './parts.mjs';

const walnut = tones('noten');
const steam = (sheet, xs, y) => xs.forEach((x) => sheet.stroke(`M${x} ${y}q-14-16 0-32t0-32`, '#FFFFFF', 7, { opacity: 0.75 }));

/** A loop handle at the side of a pan; side is -1 (left) or 1 (right). */
function ear(sheet, x, y, side, tone, reach = 30, drop = 28, width = 13) {
  return sheet.stroke(`M${x} ${y}h${side * reach * 0.5}q${side * reach * 0.5} 0 ${side * reach * 0.5} ${drop / 2}t${-side * reach * 0.5} ${drop / 2}h${-side * reach * 0.5}`, side < 0 ? tone.base : tone.shade, width);
}

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

export function knife(sheet, tone, { blade }) {
  sheet.group(blade === 'paring' ? 'rotate(-45 200 200) translate(-48 -50) scale(1.26)' : 'rotate(-45 200 200)', (at) => {
    const edges = {
      chef: 'M172 176H382C378 206 300 232 172 232Z',
      bread: `M172 178H384Q392 190 386 212${'q-9 10-17 0'.repeat(12)}L172 212Z`,
      paring: 'M190 184H306Q320 196 300 210Q250 222 190 220Z',
    };
    at.group('translate(8 12)', (shadow) => shadow.fill(edges[blade], '#17201C', 0.12).fill(box(24, 178, 160, 36, 14), '#17201C', 0.12));
    at.fill(edges[blade], steel.base).within(edges[blade], (inner) => inner.fill(box(160, 170, 240, blade === 'paring' ? 18 : 24), steel.light).fill(poly([150, 236], [400, 236], [400, 208], [150, 222]), steel.shade));
    if (blade === 'paring') {
      at.body('M60 186Q64 178 78 180L196 182V222L78 224Q62 224 60 214Q66 200 60 186Z', tone, { rim: 0, lift: 16 });
      return at.fill(oval(90, 202, 5), tone.light).fill(oval(172, 202, 5), tone.light);
    }
    at.body('M22 184Q26 172 44 174Q100 184 176 176V216Q100 212 60 222Q36 228 28 216Q34 200 22 184Z', tone, { rim: 0, lift: 16 });
    at.fill(box(168, 174, 14, blade === 'chef' ? 50 : 42, 3), brass.base);
    for (const x of [62, 100, 138]) at.fill(oval(x, 197, 5), brass.light);
    return gloss(at, line([50, 186], [150, 190]), tone, 4, 0.5);
  });
}

export function board(sheet, tone, { form }) {
  const grain = (at) => at.stroke('M60 150Q200 130 360 156M60 190Q180 178 360 200M60 236Q220 216 360 240M60 280Q200 264 360 284', tone.deep, 2.5, { opacity: 0.28 });
  if (form === 'paddle') {
    const shape = 'M184 28H216Q224 28 224 40L220 104C298 116 336 172 336 236C336 312 276 368 200 368C124 368 64 312 64 236C64 172 102 116 180 104L176 40Q176 28 184 28Z';
    sheet.group('rotate(18 200 210)', (at) => {
      at.group('translate(8 9)', (shadow) => shadow.fill(shape, '#17201C', 0.13));
      at.body(shape, tone, { rim: 9, lift: 4, inside: grain });
      at.fill(oval(200, 52, 9), tone.deep);
      const loaf = 'M130 264C116 214 150 180 200 180C250 180 284 214 270 264Q200 292 130 264Z';
      at.body(loaf, tones('#C88A4A'), { rim: 22 }).within(loaf, (inner) => inner.stroke('M160 216l20 30M192 202l22 40M226 204l18 34', '#F2DFB8', 9));
    });
    return;
  }
  sheet.fill(box(48, 112, 320, 218, 16), '#17201C', 0.13);
  sheet.fill(box(40, 100, 320, 220, 16), tone.deep);
  const face = box(40, 92, 320, 214, 16);
  sheet.fill(face, tone.base).within(face, (at) => {
    for (let row = 0; row < 6; row++) for (let column = 0; column < 8; column++) {
      const shift = row % 2 ? -22 : 0;
      at.fill(box(36 + column * 46 + shift, 90 + row * 37, 44, 35), [tone.base, tone.light, tone.shade][(row * 5 + column * 7) % 3], 0.75);
    }
  });
  sheet.stroke(box(58, 110, 284, 178, 10), tone.deep, 6, { opacity: 0.5 });
  const tomato = tones('#C8422F');
  sheet.body(oval(250, 186, 46, 43), tomato, { rim: 16 }).fill(leaf(250, 150, 22, 9, 20), green.base).fill(leaf(250, 150, 22, 9, 160), green.base).fill(leaf(250, 150, 18, 9, 80), green.shade);
  for (const [x, y] of [[134, 226], [174, 236]]) sheet.fill(oval(x, y, 30, 29), tomato.shade).fill(oval(x - 3, y - 2, 29, 28), '#E2705A').fill(oval(x - 14, y, 7, 10), '#F3C9A2').fill(oval(x + 8, y - 3, 7, 10), '#F3C9A2');
}

export function cheeseSlicer(sheet, tone) {
  const cheese = tones('oker');
  sheet.shadow(196, 334, 150, 14);
  sheet.fill(poly([66, 262], [250, 214], [344, 262], [344, 272], [150, 328]), cheese.shade);
  sheet.fill(poly([58, 250], [250, 200], [346, 250], [150, 310]), cheese.light).fill(poly([150, 310], [346, 250], [346, 280], [150, 338]), cheese.shade).fill(poly([58, 250], [150, 310], [150, 338], [58, 278]), cheese.base);
  sheet.fill(oval(110, 292, 8, 6), cheese.deep, 0.6).fill(oval(224, 300, 10, 6), cheese.deep, 0.5).fill(oval(290, 276, 7, 5), cheese.deep, 0.5);
  sheet.group('rotate(-38 200 160)', (at) => {
    at.body('M250 136H364Q384 136 384 152T364 170H250Z', tone, { rim: 0, lift: 12 });
    at.fill(box(214, 146, 44, 14, 5), steel.shade);
    at.body('M80 130Q60 154 80 180L216 186Q232 154 216 122Z', steel, { rim: 26 });
    at.fill(box(112, 128, 11, 54, 4), steel.deep).fill(box(112, 128, 6, 54, 3), '#F7F9F9');
    gloss(at, line([142, 136], [204, 134]), steel, 5);
  });
  sheet.body('M84 236Q66 196 104 178Q120 190 108 214Q104 232 118 244Z', { ...cheese, base: cheese.light, shade: cheese.base }, { rim: 10 });
}

export function woodenSpoons(sheet, tone) {
  const cherry = tones('#B9764A');
  const [one, two, three] = [tones('eik'), cherry, tone];
  sheet.shadow(204, 350, 74, 11);
  sheet.group('rotate(-15 200 330)', (at) => at.body(box(191, 140, 18, 170, 8), one, { rim: 7 }).body(oval(200, 92, 38, 54), one, { rim: 18 }).fill(oval(198, 90, 24, 38), one.shade, 0.7));
  sheet.group('rotate(16 200 330)', (at) => at.body('M176 36H224Q234 36 232 60L224 130Q216 146 210 150V310H190V150Q184 146 176 130L168 60Q166 36 176 36Z', three, { rim: 16 }).fill(box(184, 60, 7, 60, 3), three.deep, 0.6).fill(box(197, 60, 7, 60, 3), three.deep, 0.6).fill(box(210, 60, 7, 60, 3), three.deep, 0.6));
  sheet.body(box(191, 130, 18, 180, 8), two, { rim: 7 }).body('M160 82C160 34 240 34 240 70L236 150L200 150C172 150 160 120 160 82Z', two, { rim: 20 });
  const crock = tones('mist');
  sheet.body(lathe([[208, 70, 's'], [224, 66], [300, 70], [348, 62, 's']], { bottom: 0.13 }), crock, { rim: 34 });
  sheet.fill(box(130, 270, 142, 12), crock.light, 0.7);
  gloss(sheet, line([146, 232], [146, 256]), crock, 8);
}

export function whisk(sheet) {
  sheet.group('rotate(40 200 200)', (at) => {
    at.group('translate(10 8)', (shadow) => shadow.stroke('M200 176C96 210 116 388 200 388C284 388 304 210 200 176', '#17201C', 5, { opacity: 0.12 }));
    for (const spread of [96, 62, 28]) at.stroke(`M192 180C${192 - spread} 214 ${190 - spread * 0.9} 380 200 384C${210 + spread * 0.9} 380 ${208 + spread} 214 208 180`, spread === 62 ? steel.shade : steel.deep, 5);
    at.stroke('M200 180V384', steel.shade, 5).stroke('M190 182C100 216 118 370 190 383', '#F6F8F8', 4, { opacity: 0.9 });
    at.body(box(184, 16, 32, 166, 14), steel, { rim: 13 }).fill(box(182, 166, 36, 18, 6), steel.deep);
    gloss(at, line([192, 36], [192, 148]), steel, 5);
    at.stroke('M200 18Q186-4 200-8T200 18', steel.deep, 5);
  });
}

export function spatula(sheet, tone) {
  sheet.group('rotate(36 200 200)', (at) => {
    at.fill(box(198, 180, 26, 200, 12), '#17201C', 0.12);
    at.body(box(188, 168, 24, 206, 11), oak, { rim: 9 }).fill(oval(200, 356, 5), oak.deep);
    at.body('M150 34Q152 20 170 20H232Q254 22 252 52L244 142Q242 162 222 166L212 184H188L178 166Q158 162 156 142Z', tone, { rim: 26 });
    at.stroke('M182 60V132M200 60V132', tone.deep, 5, { opacity: 0.35 });
    gloss(at, line([164, 48], [168, 124]), tone, 7);
  });
}

export function pepperMill(sheet, tone) {
  sheet.shadow(200, 352, 62);
  sheet.body(lathe([[136, 32, 's'], [154, 36], [190, 24], [240, 28], [290, 50], [330, 56], [352, 52, 's']], { bottom: 0.16 }), tone, { rim: 26 });
  sheet.stroke('M148 306Q200 318 252 306', tone.deep, 4, { opacity: 0.4 });
  sheet.fill(box(168, 130, 64, 8, 3), brass.base);
  sheet.body(lathe([[62, 14], [76, 34], [100, 42], [122, 34], [130, 26, 's']]), tone, { rim: 22 });
  sheet.body(oval(200, 54, 11), brass, { rim: 6 });
  gloss(sheet, 'M166 96q2-14 14-20', tone, 6);
  gloss(sheet, 'M158 318q2-28 16-46', tone, 7);
  [[288, 346], [304, 352], [280, 358], [120, 354]].forEach(([x, y]) => sheet.fill(oval(x, y, 5, 4), dark.base));
}

export function mortar(sheet, tone) {
  sheet.shadow(196, 332, 108);
  sheet.group('rotate(32 250 150)', (at) => at.body('M238 16Q250 4 262 16L266 150Q270 190 250 190Q230 190 234 150Z', oak, { rim: 10 }));
  sheet.body(lathe([[176, 128, 's'], [210, 124], [264, 92], [292, 66], [308, 74], [330, 82, 's']], { bottom: 0.13 }), tone, { rim: 48 });
  sheet.fill(oval(200, 176, 128, 28), tone.light).fill(oval(200, 179, 112, 21), tone.deep);
  sheet.within(oval(200, 179, 112, 21), (at) => at.group('rotate(32 250 150)', (inner) => inner.body('M238 16Q250 4 262 16L266 150Q270 190 250 190Q230 190 234 150Z', oak, { rim: 10 })).fill(oval(170, 192, 60, 9), green.base).fill(leaf(120, 184, 30, 14, 10), green.light).fill(leaf(170, 186, 28, 13, -14), green.shade));
  sheet.body('M72 168Q56 162 56 172Q58 190 84 196Z', tone, { rim: 4 });
  gloss(sheet, 'M92 216q12 30 34 46', tone, 9);
}

export function grater(sheet) {
  sheet.shadow(206, 348, 102);
  sheet.stroke('M164 84C164 34 236 34 236 84', dark.base, 15);
  sheet.fill(poly([150, 82], [250, 82], [286, 346], [114, 346]), steel.base);
  sheet.fill(poly([236, 82], [256, 88], [310, 336], [284, 346]), steel.deep).fill(poly([150, 82], [184, 82], [164, 346], [114, 346]), steel.light);
  sheet.fill(box(140, 74, 120, 18, 6), steel.shade).fill(poly([112, 332], [288, 332], [290, 348], [110, 348]), steel.shade);
  sheet.loose(() => repeat(6, (row) => repeat(5, (column) => {
    const spread = 15 + row * 2.6;
    const x = 200 + (column - 2) * spread + (row % 2 ? spread / 2 : 0) - spread / 4;
    const y = 122 + row * 36;
    sheet.fill(oval(Math.round(x), y, 7, 5), steel.deep).stroke(`M${Math.round(x) - 7} ${y + 3}q7 7 14 0`, '#F6F8F8', 3);
  })));
}

export function rollingPin(sheet, tone) {
  sheet.group('rotate(-32 200 200)', (at) => {
    at.fill(box(22, 182, 372, 58, 29), '#17201C', 0.12);
    at.body('M12 200C12 180 30 176 60 172Q200 164 340 172C370 176 388 180 388 200C388 220 370 224 340 228Q200 236 60 228C30 224 12 220 12 200Z', tone, { rim: 0, lift: 20 });
    gloss(at, 'M60 184Q180 176 320 182', tone, 7);
    at.stroke('M70 204q90-8 170 0M150 216q90-4 160 0', tone.deep, 2.5, { opacity: 0.35 });
    at.fill(oval(20, 200, 7, 15), tone.shade);
  });
  [[70, 96, 7], [96, 76, 5], [58, 128, 5], [318, 318, 6], [342, 300, 5], [300, 340, 5]].forEach(([x, y, r]) => sheet.fill(oval(x, y, r), '#FFFDF7', 0.9));
}

export function mixingBowl(sheet, tone) {
  sheet.shadow(200, 322, 104);
  sheet.group('rotate(24 250 160)', (at) => at.fill(box(240, 20, 20, 180, 9), oak.base).fill(box(251, 20, 9, 180, 5), oak.shade));
  sheet.body(lathe([[168, 140, 's'], [206, 134], [260, 110], [300, 78], [322, 70, 's']], { bottom: 0.12 }), tone, { rim: 54 });
  sheet.body('M64 160Q42 154 46 170Q54 186 76 190Z', tone, { rim: 4 });
  sheet.fill(oval(200, 168, 142, 28), tone.light).fill(oval(200, 170, 130, 22), tone.deep);
  sheet.within(oval(200, 170, 130, 22), (at) => {
    at.fill(oval(200, 182, 124, 18), '#F3E2B6').stroke('M120 182Q180 172 240 182T310 180', '#E2C88A', 5);
    at.group('rotate(24 250 160)', (inner) => inner.fill(box(240, 20, 20, 170, 9), oak.base).fill(box(251, 20, 9, 170, 5), oak.shade));
  });
  gloss(sheet, 'M84 214q10 34 34 58', tone, 10);
  sheet.stroke('M86 236Q200 266 314 236M98 256Q200 284 302 256', tone.light, 4, { opacity: 0.7 });
}

export function scale(sheet, tone) {
  sheet.shadow(200, 342, 112);
  sheet.body('M120 200H280L300 324Q302 342 284 342H116Q98 342 100 324Z', tone, { rim: 34 });
  sheet.fill(oval(200, 262, 58), PAPER).stroke(oval(200, 262, 58), tone.deep, 5, { opacity: 0.6 });
  repeat(12, (tick) => {
    const angle = (tick * Math.PI) / 6;
    sheet.stroke(line([200 + Math.sin(angle) * 46, 262 - Math.cos(angle) * 46], [200 + Math.sin(angle) * 40, 262 - Math.cos(angle) * 40]), dark.base, 3);
  });
  sheet.stroke(line([200, 262], [226, 234]), tones('klei').base, 5).fill(oval(200, 262, 6), dark.base);
  sheet.fill(box(180, 176, 40, 28, 4), tone.shade);
  for (const [x, y, colour] of [[160, 108, 'oker'], [232, 104, 'oker'], [196, 92, 'amber']]) sheet.body(oval(x, y, 30, 28), tones(colour), { rim: 10 }).stroke(`M${x} ${y - 26}q4-8 10-10`, '#7A5236', 4);
  sheet.body('M76 124H324Q316 180 252 184H148Q84 180 76 124Z', steel, { rim: 56 });
  gloss(sheet, 'M98 138q8 22 32 32', steel, 7);
  gloss(sheet, line([128, 222], [118, 310]), tone, 7);
}

export function colander(sheet, tone) {
  sheet.shadow(200, 326, 92);
  ear(sheet, 74, 158, -1, tone, 36, 30, 13); ear(sheet, 326, 158, 1, tone, 36, 30, 13);
  for (const [x, y] of [[174, 122], [212, 112], [246, 124], [140, 130]]) sheet.stroke(`M${x} ${y - 10}Q${x + 10} ${y - 50} ${x + 30} ${y - 58}`, green.base, 4).body(oval(x, y + 12, 24), tones('rood'), { rim: 9 }).fill(oval(x - 8, y + 4, 5, 4), '#F0A494');
  sheet.body(lathe([[152, 138, 's'], [190, 132], [250, 104], [292, 66], [304, 62], [324, 74, 's']], { bottom: 0.12 }), tone, { rim: 52 });
  sheet.fill(oval(200, 152, 138, 12), tone.deep).stroke(oval(200, 152, 136, 11), tone.light, 6);
  const hole = (x, y) => sheet.fill(oval(Math.round(x), Math.round(y), 6, 7), tone.deep, 0.85);
  sheet.loose(() => {
  for (const [x, y] of [[200, 220], [124, 206], [276, 206]]) {
    hole(x, y);
    repeat(6, (index) => hole(x + Math.cos((index * Math.PI) / 3) * 21, y + Math.sin((index * Math.PI) / 3) * 20));
  }
  for (const [x, y] of [[162, 258], [238, 258], [200, 268], [162, 180], [238, 180], [84, 188], [316, 188]]) hole(x, y);
  });
  gloss(sheet, 'M80 182q6 30 22 54', tone, 7);
}

export function storageJar(sheet, tone, { height = 170 }) {
  const glass = tones('glas');
  const top = 342 - height;
  const jar = lathe([[top, 88, 's'], [top + 14, 96], [322, 96], [342, 84, 's']], { bottom: 0.1 });
  sheet.shadow(200, 342, 100);
  sheet.body(jar, glass, { rim: 40 });
  const level = top + height * 0.3;
  const fill = height > 200 ? tones('#E8C987') : height > 150 ? tones('#C9764A') : tones('#7C9B62');
  sheet.within(jar, (at) => {
    at.fill(box(100, level, 200, 240), fill.base).fill(box(258, level, 50, 240), fill.shade).fill(oval(200, level, 96, 9), fill.light);
    at.loose(() => repeat(46, (index) => at.fill(oval(108 + ((index * 47) % 186), Math.round(level + 16 + ((index * 31) % (height * 0.62))), 6, 4.5), index % 3 ? fill.shade : fill.light)));
  });
  sheet.stroke(line([118, top + 26], [118, 316]), '#FFFFFF', 9, { opacity: 0.7 });
  sheet.body(lathe([[top - 34, 82, 's'], [top + 2, 84, 's']], { bottom: 0.08, top: 0.1 }), oak, { rim: 36 });
  sheet.fill(oval(200, top - 34, 82, 8), oak.light).fill(box(114, top - 4, 172, 9, 4), '#D9695A', 0.85);
}

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
  const glass = tones('glas');
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
  const glass = tones('glas');
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
