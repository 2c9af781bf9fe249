import { box, brass, fern, FLAME, gloss, green, lathe, leaf, line, n, oak, oval, repeat, soil, sprig, steel, tones } from './parts.mjs';

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
