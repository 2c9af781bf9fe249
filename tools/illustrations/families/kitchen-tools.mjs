import { box, brass, dark, ear, glass, gloss, green, lathe, leaf, line, oak, oval, PAPER, poly, repeat, steel, tones } from './parts.mjs';

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
