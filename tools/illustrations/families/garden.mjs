import { FLAME, PAPER, box, brass, dark, gloss, green, lathe, leaf, line, mix, n, oak, oval, poly, repeat, sprig, steel, tones } from './parts.mjs';

const fern = tones('#3F7350');
const soil = '#5B4636';

export function plantPot(sheet, tone, { form }) {
  if (form === 'drip') {
    for (const [x, y] of [[128, 56], [168, 30], [214, 26], [256, 48], [284, 88]]) sheet.stroke(`M200 190Q${(x + 200) / 2} ${y + 60} ${x} ${y + 20}`, fern.shade, 4);
    for (const [x, y, turn, long] of [[200, 190, -128, 118], [200, 190, -108, 148], [200, 190, -86, 154], [200, 190, -64, 140], [200, 190, -42, 112], [200, 190, -150, 84], [200, 190, -26, 80]]) sheet.fill(leaf(x, y, long, 44, turn), turn > -86 ? green.shade : green.base).stroke(`M${x} ${y}L${n(x + Math.cos((turn * Math.PI) / 180) * long * 0.9)} ${n(y + Math.sin((turn * Math.PI) / 180) * long * 0.9)}`, green.light, 2.5, { opacity: 0.7 });
    sheet.shadow(200, 346, 92);
    const clay = tones('#CDB79A');
    const shape = lathe([[186, 88, 's'], [214, 102], [262, 112], [314, 98], [346, 78, 's']], { bottom: 0.13 });
    sheet.body(shape, clay, { rim: 48, inside: (at) => at.fill('M60 170H340V268Q318 250 306 284Q290 312 276 276Q262 252 246 290Q232 326 214 284Q200 254 184 286Q166 330 150 282Q138 254 122 292Q106 318 96 272Q84 258 60 280Z', tone.base) });
    sheet.fill(oval(200, 186, 88, 14), tone.light).fill(oval(200, 188, 78, 10), soil);
    for (const turn of [-118, -88, -62]) sheet.fill(leaf(200, 190, 60, 24, turn), green.base);
    return gloss(sheet, 'M104 242q2-16 12-28', tone, 8);
  }
  sheet.shadow(200, 346, 98);
  sheet.stroke('M196 170Q186 110 196 66M208 170Q232 126 244 96M190 170Q168 130 146 108', fern.base, 6);
  const bloom = (x, y, size, colour) => repeat(5, (index) => sheet.fill(oval(x + Math.cos(index * 1.257 - 1.57) * size, y + Math.sin(index * 1.257 - 1.57) * size, size * 0.78), index < 3 ? colour.base : colour.shade)).concat(sheet.fill(oval(x, y, size * 0.55), FLAME));
  for (const [x, y, turn] of [[186, 166, -150], [196, 166, -120], [206, 166, -50], [212, 168, -26], [180, 170, -168]]) sheet.fill(leaf(x, y, 76, 34, turn), turn > -100 ? green.shade : green.base);
  bloom(196, 60, 21, tones('blos')); bloom(250, 90, 17, tones('klei')); bloom(140, 100, 17, tones('blos'));
  sheet.body(lathe([[204, 98, 's'], [326, 70], [346, 66, 's']], { bottom: 0.14 }), tone, { rim: 42 });
  sheet.body(lathe([[166, 114, 's'], [212, 108, 's']], { bottom: 0.13, top: 0.13 }), tone, { rim: 48 });
  sheet.fill('M94 214Q200 244 306 214L303 222Q200 252 97 222Z', tone.deep, 0.35);
  sheet.fill(oval(200, 166, 114, 15), tone.light).fill(oval(200, 168, 100, 11), soil);
  sheet.fill(leaf(190, 172, 62, 28, -155), green.base).fill(leaf(204, 172, 62, 28, -30), green.shade).stroke('M196 172V150', fern.base, 6);
  return gloss(sheet, 'M108 186q0 10 4 18', tone, 8);
}

export function zincPlanter(sheet, tone) {
  sheet.shadow(200, 330, 158);
  const lettuce = (x, colour) => repeat(5, (index) => sheet.fill(leaf(x, 224, 92 - Math.abs(index - 2) * 10, 62, -140 + index * 25), index % 2 ? colour.base : colour.shade));
  sprig(sheet, [200, 222], [186, 92], { leaves: 5, length: 36, width: 20 });
  sprig(sheet, [214, 222], [236, 104], { leaves: 5, length: 34, width: 19, tone: fern, bend: -0.1 });
  lettuce(108, tones('#8DB05A')); lettuce(302, tones('#8A5A6A'));
  sheet.body('M40 212H360L344 320Q342 330 330 330H70Q58 330 56 320Z', tone, { rim: 40 });
  sheet.fill(box(32, 204, 336, 16, 7), tone.light).fill(box(300, 204, 68, 16, 7), tone.shade);
  sheet.stroke('M48 252H354M52 284H350', tone.deep, 4, { opacity: 0.35 });
  sheet.stroke('M34 226c-22 6-22 40 4 40M366 226c22 6 22 40-4 40', tone.shade, 8);
  gloss(sheet, line([66, 234], [78, 306]), tone, 8);
}

export function hangingPot(sheet, tone) {
  const rope = tones('naturel');
  sheet.fill(oval(200, 20, 12), brass.base);
  sheet.stroke(line([200, 30], [206, 206]), rope.deep, 4);
  for (const [x, y, turn, long] of [[176, 206, -120, 92], [200, 200, -92, 104], [224, 206, -62, 90], [150, 210, -150, 70], [250, 210, -32, 68]]) sheet.fill(leaf(x, y, long, 38, turn), turn > -92 ? green.shade : green.base);
  sheet.body(lathe([[204, 104, 's'], [236, 102], [280, 76], [304, 34, 's']], { bottom: 0.2 }), tone, { rim: 44 });
  sheet.fill(oval(200, 204, 104, 15), tone.light).fill(oval(200, 206, 94, 11), soil);
  sheet.stroke(line([200, 30], [100, 206]), rope.base, 5).stroke(line([200, 30], [300, 206]), rope.shade, 5);
  const trail = (x, bend, length, count) => {
    sheet.stroke(`M${x} 204q${bend} ${length * 0.5} ${bend * 0.6} ${length}`, fern.base, 4);
    repeat(count, (index) => {
      const y = 222 + ((index + 0.4) * length) / count;
      const cx = x + bend * (0.35 + 0.4 * Math.sin(((index + 1) / count) * 2.6));
      sheet.fill(leaf(cx, y, 30, 20, index % 2 ? 20 : 160), index % 2 ? green.shade : green.base);
    });
  };
  trail(124, -22, 132, 6); trail(262, 26, 152, 7); trail(168, -8, 84, 4);
}

export function wateringCan(sheet, tone) {
  sheet.shadow(206, 332, 122);
  sheet.stroke('M150 152C150 56 330 60 318 250', tone.shade, 17).stroke('M150 150C150 58 324 62 314 248', tone.base, 10);
  sheet.body('M150 282L66 128L88 116L166 216Z', tone, { rim: 10 });
  sheet.group('translate(74 118) rotate(-30)', (at) => at.body('M-18 12L-40-24H40L18 12Z', tone, { rim: 20 }).fill(oval(0, -24, 40, 11), brass.base).fill(oval(-14, -25, 3), brass.deep).fill(oval(0, -28, 3), brass.deep).fill(oval(14, -25, 3), brass.deep).fill(oval(0, -21, 3), brass.deep));
  sheet.body(lathe([[166, 82, 's'], [186, 84], [322, 98], [332, 92, 's']], { cx: 232, bottom: 0.13 }), tone, { rim: 48 });
  sheet.fill(oval(232, 166, 82, 15), tone.light).fill('M166 168A66 10 0 0 1 298 168A66 10 0 0 1 166 168Z', tone.deep);
  sheet.stroke('M146 208Q232 232 318 208M138 300Q232 326 326 300', tone.deep, 4, { opacity: 0.4 });
  sheet.stroke(line([112, 190], [152, 176]), tone.shade, 8);
  gloss(sheet, line([160, 214], [154, 288]), tone, 9);
  for (const [x, y] of [[34, 150], [50, 176], [22, 186], [40, 208]]) sheet.fill(`M${x} ${y - 10}Q${x + 8} ${y + 2} ${x} ${y + 6}Q${x - 8} ${y + 2} ${x} ${y - 10}Z`, '#7FB0C6');
}

export function secateurs(sheet, tone) {
  sheet.group('rotate(18 200 200)', (at) => {
    at.group('translate(8 9)', (shadow) => shadow.stroke('M196 180C150 240 140 300 152 372M206 180C262 236 278 300 268 364', '#17201C', 30, { opacity: 0.11 }));
    at.stroke('M210 176C262 230 284 296 270 366', tone.shade, 30).stroke('M207 178C256 230 278 296 265 362', tone.base, 20);
    at.body('M222 196C180 170 160 96 178 40Q206 74 226 130Q238 168 236 192Z', steel, { rim: 12 });
    at.stroke('M196 176C146 232 130 296 148 372', tone.shade, 30).stroke('M193 178C142 234 128 296 143 368', tone.base, 21);
    at.body('M178 194C164 150 214 84 250 62Q256 116 230 160Q216 184 204 200Z', { ...steel, base: steel.shade, shade: steel.deep }, { rim: 10 });
    at.stroke('M172 256q14 8 8 16t12 12-2 16 14 10', steel.deep, 5);
    at.fill(oval(203, 178, 19), steel.light).fill(oval(203, 178, 10), brass.base).fill(oval(200, 175, 3), brass.light);
    gloss(at, 'M152 264q-14 40-8 84', tone, 5);
  });
  sprig(sheet, [338, 160], [290, 50], { leaves: 3, length: 30, width: 17, stem: 5 });
}

export function trowel(sheet, tone) {
  sheet.group('rotate(38 200 200)', (at) => {
    at.group('translate(10 8)', (shadow) => shadow.fill('M144 220C144 180 256 180 256 220C256 320 224 368 200 390C176 368 144 320 144 220Z', '#17201C', 0.12));
    at.stroke(line([200, 130], [200, 210]), steel.deep, 14).stroke(line([197, 130], [197, 210]), steel.light, 4);
    at.body('M144 216C144 176 256 176 256 216C256 316 224 364 200 386C176 364 144 316 144 216Z', steel, { rim: 34 });
    at.stroke('M200 214V352', steel.deep, 5, { opacity: 0.5 }).stroke('M158 236h14M158 258h14M162 280h12M168 302h12', steel.deep, 4, { opacity: 0.7 });
    at.fill('M168 334Q200 320 232 334Q218 366 200 386Q182 366 168 334Z', soil, 0.85);
    at.body('M184 20Q200 6 216 20Q226 60 216 100L212 142H188L184 100Q174 60 184 20Z', tone, { rim: 14 });
    at.fill(box(186, 128, 28, 16, 3), brass.base).fill(oval(200, 28, 5), tone.deep);
    at.stroke('M200 26C170 0 166-20 190-22S210 0 200 26', '#9A5F38', 5);
  });
}

export function handFork(sheet, tone) {
  sheet.group('rotate(-34 200 200)', (at) => {
    at.group('translate(10 8)', (shadow) => shadow.stroke('M146 226V352M200 206V366M254 226V352', '#17201C', 16, { opacity: 0.12 }));
    at.stroke(line([200, 130], [200, 220]), steel.deep, 14);
    for (const [x, end] of [[146, 350], [254, 350], [200, 366]]) at.fill(`M${x - 9} 226H${x + 9}L${x + 6} ${end - 24}L${x} ${end}L${x - 6} ${end - 24}Z`, steel.shade).fill(`M${x - 9} 226H${x + 1}L${x} ${end}L${x - 6} ${end - 24}Z`, steel.base);
    at.stroke('M146 240Q146 206 176 202H224Q254 206 254 240', steel.shade, 17).stroke('M145 238Q145 204 176 200H222', steel.base, 11);
    at.stroke(line([196, 132], [196, 196]), steel.light, 4);
    at.body('M184 20Q200 6 216 20Q226 60 216 100L212 142H188L184 100Q174 60 184 20Z', tone, { rim: 14 });
    at.fill(box(186, 128, 28, 16, 3), brass.base).fill(oval(200, 28, 5), tone.deep);
  });
  sheet.stroke('M262 346q18-22 34-4t34-6', '#D58D80', 10);
}

export function rake(sheet, tone) {
  sheet.group('rotate(24 200 200)', (at) => {
    at.fill(box(202, -40, 12, 250, 5), '#17201C', 0.1);
    at.body(box(193, -40, 14, 252, 5), oak, { rim: 6 });
    repeat(11, (index) => {
      const spread = (index - 5) * 22;
      at.stroke(`M${200 + (index - 5) * 2} 212Q${200 + spread * 0.7} 268 ${200 + spread} 330q${(index - 5) * 0.8} 12 ${-4} 16`, index > 6 ? tone.shade : tone.base, 7);
    });
    at.stroke('M136 276Q200 262 264 276', tone.deep, 8);
    at.body('M184 200H216L212 244Q200 250 188 244Z', { ...tone, base: tone.shade, shade: tone.deep }, { rim: 10 });
  });
  for (const [x, y, turn, colour] of [[250, 340, -20, 'klei'], [300, 352, 30, 'oker'], [60, 306, -60, 'oker'], [342, 316, 80, 'koper'], [86, 350, 10, 'klei'], [214, 366, 8, 'oker']]) sheet.fill(leaf(x, y, 38, 24, turn), tones(colour).base).stroke(`M${x} ${y}l${n(Math.cos((turn * Math.PI) / 180) * 30)} ${n(Math.sin((turn * Math.PI) / 180) * 30)}`, tones(colour).shade, 2.5);
}

export function mister(sheet, tone) {
  sheet.shadow(206, 346, 84);
  const shape = lathe([[150, 26, 's'], [168, 34], [204, 78], [260, 90], [320, 84], [346, 68, 's']], { cx: 208, bottom: 0.13 });
  sheet.fill(box(204, 110, 5, 210), brass.deep);
  sheet.raw('<g opacity=".86">').body(shape, tone, { rim: 40 }).raw('</g>');
  sheet.within(shape, (at) => at.fill(box(100, 236, 220, 120), tone.deep, 0.25).fill(oval(208, 236, 86, 9), tone.light, 0.6).stroke(line([206, 150], [206, 326]), brass.deep, 4, { opacity: 0.5 }));
  sheet.body(box(176, 124, 64, 32, 6), brass, { rim: 22 });
  sheet.body('M118 74H246Q262 76 258 98L238 126H180L176 104H118Z', brass, { rim: 26 });
  sheet.fill(box(102, 78, 20, 22, 4), brass.shade).stroke('M262 96C300 100 296 150 276 168', brass.shade, 10);
  sheet.body(oval(218, 66, 18, 14), brass, { rim: 8 });
  gloss(sheet, 'M138 290q-6-42 22-72', { light: '#FFFFFF' }, 8);
  for (const [x, y, r] of [[82, 88, 4], [66, 74, 4.5], [64, 102, 4.5], [46, 88, 5], [44, 60, 5], [44, 118, 5], [24, 76, 4], [24, 102, 4]]) sheet.fill(oval(x, y, r), '#8FBBCB');
}

export function twine(sheet, tone) {
  sheet.shadow(196, 332, 108);
  sheet.stroke('M282 302C330 300 330 346 300 350S330 372 370 352', tone.shade, 7);
  sheet.body(lathe([[96, 50, 's'], [110, 66], [160, 92], [216, 100], [272, 92], [318, 70], [332, 58, 's']], { cx: 196, bottom: 0.16, top: 0.16 }), tone, {
    rim: 46,
    inside: (at) => {
      at.loose(() => repeat(13, (index) => at.stroke(`M70 ${112 + index * 20}Q196 ${70 + index * 20} 330 ${132 + index * 20}`, tone.shade, 5)));
      at.loose(() => repeat(9, (index) => at.stroke(`M70 ${208 + index * 16}Q200 ${236 + index * 10} 330 ${96 + index * 22}`, tone.light, 6)));
      at.loose(() => repeat(9, (index) => at.stroke(`M70 ${216 + index * 16}Q200 ${244 + index * 10} 330 ${104 + index * 22}`, tone.deep, 2, { opacity: 0.4 })));
    },
  });
  sheet.fill(oval(196, 96, 50, 9), tone.light).fill(oval(196, 97, 26, 5), tone.deep);
  sheet.body(box(112, 190, 170, 58, 3), tones('#F4EBD8'), { rim: 34 });
  sheet.fill(leaf(180, 232, 44, 26, -40), green.base).stroke('M180 232l28-24', '#F4EBD8', 3).fill(box(112, 190, 170, 7), tone.deep, 0.5).fill(box(112, 241, 170, 7), tone.deep, 0.5);
}

const CROPS = {
  flower: (sheet, bloom) => {
    for (const [x, y, r] of [[166, 206, 23], [232, 190, 20], [204, 236, 26]]) {
      sheet.stroke(`M${x} ${y}Q${(x + 200) / 2} ${y + 60} 200 306`, green.base, 5);
      repeat(8, (index) => sheet.fill(oval(x + Math.cos(index * 0.785) * r * 0.8, y + Math.sin(index * 0.785) * r * 0.8, r * 0.36), index % 2 ? bloom.base : bloom.light));
      sheet.fill(oval(x, y, r * 0.45), FLAME);
    }
    sheet.fill(leaf(200, 296, 44, 16, -150), green.base).fill(leaf(200, 290, 44, 16, -30), green.shade);
  },
  sunflower: (sheet, bloom) => {
    sheet.stroke(line([200, 220], [200, 308]), green.base, 8).fill(leaf(200, 290, 52, 30, -160), green.base).fill(leaf(200, 280, 52, 30, -24), green.shade);
    repeat(16, (index) => sheet.fill(leaf(200 + Math.cos(index * 0.3927) * 26, 206 + Math.sin(index * 0.3927) * 26, 36, 20, index * 22.5), index % 2 ? bloom.base : bloom.light));
    sheet.fill(oval(200, 206, 31), '#5A3825').fill(oval(195, 201, 20), '#7A5236');
  },
  tomato: (sheet, bloom) => {
    sheet.stroke('M214 150Q190 200 198 304', green.base, 7);
    for (const [x, y, r] of [[170, 226, 26], [226, 214, 23], [206, 268, 28]]) sheet.body(oval(x, y, r, r * 0.94), bloom, { rim: r * 0.4 }).fill(leaf(x, y - r + 3, 18, 9, 20), green.base).fill(leaf(x, y - r + 3, 18, 9, 160), green.base).fill(leaf(x, y - r + 3, 15, 8, 90), green.shade);
    sheet.fill(leaf(208, 174, 50, 28, -150), green.base).fill(leaf(210, 168, 46, 26, -20), green.shade);
  },
  carrot: (sheet, bloom) => {
    for (const [x, tilt] of [[164, -14], [236, 14], [200, 0]]) sheet.group(`rotate(${tilt} ${x} 250)`, (at) => {
      for (const turn of [-125, -90, -55]) at.fill(leaf(x, 208, 52, 18, turn), turn > -90 ? green.shade : green.base);
      at.body(`M${x - 21} 212Q${x} 194 ${x + 21} 212Q${x + 16} 266 ${x} 310Q${x - 16} 266 ${x - 21} 212Z`, bloom, { rim: 14 }).stroke(`M${x - 16} 230h14M${x + 2} 250h10M${x - 10} 270h10`, bloom.deep, 3, { opacity: 0.5 });
    });
  },
  herb: (sheet) => {
    sheet.stroke(line([200, 180], [200, 310]), green.shade, 6);
    for (const [y, long] of [[296, 58], [256, 62], [216, 52]]) sheet.fill(leaf(200, y, long, 42, -158), green.base).fill(leaf(200, y, long, 42, -22), green.shade);
    sheet.fill(leaf(200, 196, 44, 32, -115), green.light).fill(leaf(200, 196, 44, 32, -65), green.base);
  },
  radish: (sheet, bloom) => {
    for (const [x, y, r] of [[162, 256, 27], [240, 250, 25], [202, 280, 29]]) {
      for (const turn of [-120, -90, -60]) sheet.fill(leaf(x, y - r + 4, 64, 28, turn), turn > -90 ? green.shade : green.base);
      sheet.body(`M${x - r} ${y}C${x - r} ${y - r * 1.2} ${x + r} ${y - r * 1.2} ${x + r} ${y}C${x + r} ${y + r * 0.8} ${x + 5} ${y + r} ${x} ${y + r + 14}C${x - 5} ${y + r} ${x - r} ${y + r * 0.8} ${x - r} ${y}Z`, bloom, { rim: r * 0.4 }).fill(oval(x - r * 0.4, y - r * 0.2, 5, 7), '#F5C2B8');
    }
  },
};

export function seedPacket(sheet, tone, { plant, bloom }) {
  sheet.shadow(208, 356, 104, 11);
  sheet.group('rotate(-4 200 200)', (at) => {
    at.body('M96 62H304V350H96Z', tone, { rim: 14 });
    at.fill(poly([96, 62], [304, 62], [304, 82], [96, 82]), tone.shade).stroke('M100 72H300', tone.light, 2.5, { dash: '4 6' });
    at.fill(box(122, 98, 156, 34, 4), PAPER).stroke('M138 110h124M158 121h84', tone.deep, 4.5, { opacity: 0.6 });
    at.fill('M122 320V226C122 168 156 146 200 146S278 168 278 226V320Z', PAPER);
    at.within('M122 320V226C122 168 156 146 200 146S278 168 278 226V320Z', (inner) => CROPS[plant](inner.fill(box(110, 302, 180, 30), '#C9B08A'), tones(bloom)));
  });
  for (const [x, y] of [[326, 350], [342, 358], [316, 362]]) sheet.fill(leaf(x, y, 13, 9, x), '#7A5236');
}

export function bulbs(sheet, tone) {
  const petal = (x, y, size) => {
    sheet.stroke(`M${x} ${y + size}Q${x + 4} 150 200 210`, green.base, 6);
    sheet.body(`M${x - size} ${y - size * 0.5}Q${x - size * 0.5} ${y - size * 0.2} ${x - size * 0.36} ${y - size}Q${x} ${y - size * 0.3} ${x + size * 0.36} ${y - size}Q${x + size * 0.5} ${y - size * 0.2} ${x + size} ${y - size * 0.5}C${x + size * 1.2} ${y + size} ${x + size * 0.5} ${y + size * 1.2} ${x} ${y + size * 1.2}C${x - size * 0.5} ${y + size * 1.2} ${x - size * 1.2} ${y + size} ${x - size} ${y - size * 0.5}Z`, tone, { rim: size * 0.6 });
  };
  sheet.fill(leaf(190, 220, 120, 30, -112), green.shade).fill(leaf(210, 220, 124, 30, -66), green.shade);
  petal(148, 74, 26); petal(206, 54, 29); petal(258, 80, 25);
  sheet.shadow(200, 346, 124);
  const net = tones('#D9B985');
  sheet.body('M92 214Q100 190 130 188H270Q300 190 308 214L318 326Q316 346 296 346H104Q84 346 82 326Z', net, { rim: 44 });
  sheet.body('M86 200Q104 178 142 186Q200 172 258 186Q296 178 314 200Q316 226 290 224Q200 210 110 224Q84 226 86 200Z', { ...net, base: net.light, shade: net.base }, { rim: 30 });
  sheet.fill(oval(200, 284, 56, 52), PAPER);
  const bulb = tones('#B98250');
  sheet.body('M200 240C206 258 232 264 234 288C234 308 218 314 200 314C182 314 166 308 166 288C168 264 194 258 200 240Z', bulb, { rim: 16 });
  sheet.stroke('M200 246Q188 280 192 312M202 248Q218 280 212 311', bulb.deep, 2.5, { opacity: 0.5 }).stroke('M190 315q-2 8-6 10M200 315v12M210 315q2 8 6 10', bulb.deep, 3);
  for (const [x, y, turn] of [[66, 336, -14], [344, 334, 16]]) sheet.group(`translate(${x} ${y}) rotate(${turn})`, (at) => at.body('M0-34C5-20 24-16 25 0C25 14 12 16 0 16S-25 14-25 0C-24-16-5-20 0-34Z', bulb, { rim: 12 }).stroke('M-4 17l-4 7M4 17l4 7', bulb.deep, 3));
}

function potBelow(sheet, tone, top = 238) {
  sheet.shadow(200, 350, 78);
  sheet.body(lathe([[top, 78, 's'], [350, 60, 's']], { bottom: 0.14 }), tone, { rim: 36 });
  sheet.body(lathe([[top - 6, 86, 's'], [top + 24, 82, 's']], { bottom: 0.13, top: 0.14 }), tone, { rim: 40 });
  return sheet.fill(oval(200, top - 6, 86, 12), tone.light).fill(oval(200, top - 5, 76, 9), soil);
}

const PLANTS = {
  snake: (sheet, tone) => {
    potBelow(sheet, tone);
    const blade = (x, tipX, tipY, width, back) => {
      const d = `M${x - width * 0.5} 238C${x - width * 0.9} 170 ${(x + tipX) / 2 - width * 0.7} ${tipY + 60} ${tipX} ${tipY}C${(x + tipX) / 2 + width * 0.9} ${tipY + 60} ${x + width * 0.9} 170 ${x + width * 0.5} 238Z`;
      sheet.fill(d, '#D3CB74').within(d, (at) => {
        at.group(`translate(${x} 236) scale(.68 .97) translate(${-x} -236)`, (inner) => inner.fill(d, back ? fern.shade : fern.base));
        at.stroke(repeat(9, (index) => `M${x - 50} ${230 - index * 22}q50 14 100 0`).join(''), fern.deep, 5, { opacity: 0.35 });
      });
    };
    blade(170, 112, 82, 36, true); blade(232, 294, 96, 36, true); blade(204, 214, 20, 40, true); blade(184, 158, 52, 40, false); blade(222, 252, 70, 38, false);
  },
  pancake: (sheet, tone) => {
    potBelow(sheet, tone);
    const discs = [[112, 140, 34], [150, 82, 36], [216, 58, 38], [276, 96, 35], [304, 156, 32], [90, 196, 27], [244, 150, 40], [174, 156, 42], [210, 112, 30], [318, 206, 22]];
    discs.forEach(([x, y]) => sheet.stroke(`M200 238Q${(x + 200) / 2} ${y + 30} ${x} ${y}`, fern.shade, 4));
    discs.forEach(([x, y, r], index) => sheet.body(oval(x, y, r, r * 0.9), index % 3 === 1 ? fern : green, { rim: r * 0.34 }).fill(oval(x - r * 0.12, y - r * 0.1, 4), '#D7E3B4'));
  },
  olive: (sheet, tone) => {
    potBelow(sheet, tone, 270);
    sheet.stroke('M200 268Q190 220 204 170M202 200Q180 160 166 140M203 190Q230 160 242 140', '#8C7256', 12);
    const silver = tones('#8FA287');
    sheet.fill(oval(204, 112, 74, 58), silver.shade);
    sheet.loose(() => {
    for (let index = 0; index < 54; index++) {
      const angle = index * 2.39996;
      const radius = 12 + 92 * Math.sqrt(index / 54);
      const [x, y] = [202 + Math.cos(angle) * radius * 1.06, 114 + Math.sin(angle) * radius * 0.82];
      sheet.fill(leaf(Math.round(x), Math.round(y), 36, 24, (angle * 180) / Math.PI), x > 226 ? silver.shade : index % 3 ? silver.base : silver.light);
    }
    });
    for (const [x, y] of [[156, 120], [226, 92], [248, 146], [186, 158], [132, 90], [212, 56]]) sheet.fill(oval(x, y, 7, 9), '#4F4A66');
  },
};
export const housePlant = (sheet, tone, { plant }) => PLANTS[plant](sheet, tone);

const HERBS = {
  mint: (sheet) => [[-40, 110], [0, 70], [40, 104], [-18, 84], [22, 80]].forEach(([dx, y], index) => sprig(sheet, [200 + dx * 0.6, 236], [200 + dx * 2, y], { leaves: 4, length: 40, width: 32, tone: index % 2 ? fern : green, bend: 0.04 })),
  basil: (sheet) => {
    for (const [x, y, long, turn] of [[200, 230, 112, -150], [200, 230, 112, -30], [200, 200, 104, -128], [200, 200, 104, -52], [200, 160, 92, -140], [200, 160, 92, -40], [200, 140, 84, -112], [200, 140, 84, -68], [200, 120, 70, -90]]) {
      sheet.fill(leaf(x, y, long, 72, turn), turn > -90 ? '#5C9A4C' : '#6FAE58').stroke(`M${x} ${y}L${n(x + Math.cos((turn * Math.PI) / 180) * long * 0.8)} ${n(y + Math.sin((turn * Math.PI) / 180) * long * 0.8)}`, '#4C8140', 3);
    }
  },
  thyme: (sheet) => sheet.loose(() => repeat(6, (index) => {
    const tip = [200 + (index - 2.5) * 46, 90 + Math.abs(index - 2.5) * 26];
    sprig(sheet, [200 + (index - 2.5) * 16, 238], tip, { leaves: 5, length: 22, width: 16, stem: 3, tone: tones('#7C9268'), bend: 0.02 });
    sheet.fill(oval(tip[0], tip[1], 6), '#B99BC0');
  })),
  rosemary: (sheet) => sheet.loose(() => repeat(6, (index) => {
    const tip = [200 + (index - 2.5) * 42, 66 + Math.abs(index - 2.5) * 22];
    sprig(sheet, [200 + (index - 2.5) * 14, 238], tip, { leaves: 5, length: 38, width: 11, stem: 5, tone: tones('#56785F'), bend: 0.03 });
  })),
};
export function herbPot(sheet, tone, { herb }) {
  HERBS[herb](sheet);
  const paper = tones('#C9A97C');
  sheet.shadow(200, 350, 80);
  sheet.body('M116 228Q200 246 284 228L264 342Q200 358 136 342Z', paper, { rim: 34 });
  sheet.fill('M116 228Q128 216 146 226Q160 214 178 228Q196 216 214 228Q232 216 250 226Q268 214 284 228Q200 250 116 228Z', paper.light);
  sheet.stroke('M130 290Q200 304 272 290', '#F4EBD8', 6);
  sheet.group('rotate(6 236 300)', (at) => at.fill(poly([214, 292], [264, 286], [272, 304], [264, 322], [214, 322]), PAPER).fill(leaf(224, 314, 30, 17, -30), green.base));
}

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
