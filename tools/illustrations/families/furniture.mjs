import { box, brass, dark, gloss, knit, lathe, leg, line, mix, oak, oval, poly, repeat, sprig, tones } from './parts.mjs';

export function spindleChair(sheet, tone) {
  sheet.shadow(200, 356, 96);
  sheet.fill(leg(156, 240, 150, 340, 12, 9), tone.deep).fill(leg(244, 240, 250, 340, 12, 9), tone.deep);
  sheet.stroke(line([140, 304], [260, 304]), tone.shade, 8);
  repeat(7, (index) => {
    const x = 146 + index * 18;
    sheet.stroke(line([x - (index - 3) * -4, 66], [x, 226]), index > 4 ? tone.shade : tone.base, 6);
  });
  sheet.stroke(line([126, 66], [136, 226]), tone.base, 11).stroke(line([274, 66], [264, 226]), tone.shade, 11);
  sheet.body('M112 76C112 46 150 38 200 38C250 38 288 46 288 76C288 88 274 86 262 82Q200 68 138 82C126 86 112 88 112 76Z', tone, { rim: 40 });
  gloss(sheet, 'M132 62q30-10 62-10', tone, 5);
  sheet.fill(leg(132, 240, 112, 358, 15, 10), tone.base).fill(leg(268, 240, 288, 358, 15, 10), tone.shade);
  sheet.body('M108 222Q200 204 292 222Q300 246 284 248H116Q100 246 108 222Z', tone, { rim: 46 });
  gloss(sheet, 'M122 228q40-9 92-9', tone, 5);
}

export function shellChair(sheet, tone) {
  sheet.shadow(200, 352, 92);
  sheet.fill(leg(160, 236, 150, 336, 13, 9), oak.shade).fill(leg(240, 236, 252, 336, 13, 9), oak.shade);
  sheet.fill(leg(142, 236, 108, 354, 15, 9), oak.base).fill(leg(258, 236, 292, 354, 15, 9), oak.base);
  sheet.body('M118 94C128 56 164 48 200 48C236 48 272 56 282 94C290 126 308 150 312 190C316 230 290 254 200 254C110 254 84 230 88 190C92 150 110 126 118 94Z', tone, { rim: 40 });
  sheet.fill('M96 196C112 166 150 164 200 164C250 164 288 166 304 196C304 232 268 244 200 244C132 244 96 232 96 196Z', tone.light, 0.55);
  sheet.fill('M112 204C128 184 160 180 200 180C240 180 272 184 288 204C284 230 250 236 200 236C150 236 116 230 112 204Z', tone.shade, 0.8);
  gloss(sheet, 'M134 108q8-34 44-40', tone, 9);
}

export function stool(sheet, tone) {
  sheet.shadow(200, 352, 92);
  sheet.fill(leg(200, 176, 212, 334, 20, 13), tone.deep);
  sheet.stroke(line([140, 270], [262, 270]), tone.shade, 9);
  sheet.fill(leg(150, 172, 112, 352, 24, 14), tone.base).fill(leg(250, 172, 288, 352, 24, 14), tone.shade);
  sheet.body(lathe([[130, 106, 's'], [158, 106, 's']], { bottom: 0.24, top: 0.24 }), tone, { rim: 44 });
  sheet.fill(oval(200, 130, 106, 25.5), tone.light).fill(oval(202, 132, 80, 16), tone.base, 0.55);
}

export function armchair(sheet, tone) {
  sheet.shadow(200, 356, 122);
  for (const [x, foot] of [[118, 106], [282, 294]]) sheet.fill(leg(x, 316, foot, 358, 18, 10), oak.shade);
  sheet.body('M112 240C100 150 96 84 134 58Q200 36 266 58C304 84 300 150 288 240Z', tone, { rim: 46 });
  sheet.stroke('M150 74Q138 140 146 226M250 74Q262 140 254 226', tone.deep, 3, { opacity: 0.35 });
  sheet.body(box(112, 232, 176, 92, 20), tone, { rim: 50 });
  sheet.body(box(132, 208, 136, 54, 24), tone, { rim: 34 }).stroke('M134 240q2 22 22 22h88q20 0 22-22', tone.deep, 4, { opacity: 0.6 });
  sheet.fill('M116 74C100 84 98 150 106 200C116 206 132 200 132 186C126 140 128 100 138 66Q124 66 116 74Z', tone.light, 0.22).fill('M284 74C300 84 302 150 294 200C284 206 268 200 268 186C274 140 272 100 262 66Q276 66 284 74Z', tone.deep, 0.35);
  gloss(sheet, 'M150 222q22-6 60-6', tone, 7);
  sheet.body(box(82, 186, 56, 138, 27), tone, { rim: 16 }).body(box(262, 186, 56, 138, 27), tone, { rim: 16 });
  gloss(sheet, line([97, 214], [97, 286]), tone, 6);
  gloss(sheet, 'M126 98q4-20 24-26', tone, 8);
}

export function sofa(sheet, tone, { seats = 2 }) {
  const half = seats === 3 ? 168 : 136;
  const left = 200 - half;
  const width = half * 2;
  const cushion = (width - 68) / seats;
  sheet.shadow(200, 318, half + 4);
  for (const x of [left + 22, 378 - left - 0]) sheet.fill(leg(x, 290, x, 320, 16, 10), oak.shade);
  sheet.body(box(left + 16, 124, width - 32, 130, 30), tone, { rim: 40 });
  repeat(seats, (index) => sheet.body(box(left + 34 + index * cushion, 138, cushion - 2, 96, 22), tone, { rim: 22 }));
  sheet.body(box(left + 14, 246, width - 28, 52, 14), tone, { rim: 46 });
  repeat(seats, (index) => sheet.body(box(left + 34 + index * cushion, 212, cushion - 2, 48, 18), tone, { rim: 22 }));
  repeat(seats, (index) => sheet.stroke(`M${left + 36 + index * cushion} 244q2 16 18 16h${cushion - 38}q16 0 18-16`, tone.deep, 3.5, { opacity: 0.55 }));
  sheet.stroke(repeat(seats - 1, (index) => `M${left + 33 + (index + 1) * cushion} 142v72`).join(''), tone.deep, 3, { opacity: 0.4 });
  repeat(seats, (index) => gloss(sheet, `M${left + 50 + index * cushion} 224h${cushion * 0.4}`, tone, 6));
  sheet.body(box(left, 178, 44, 122, 22), tone, { rim: 13 }).body(box(left + width - 44, 178, 44, 122, 22), tone, { rim: 13 });
  gloss(sheet, line([left + 12, 204], [left + 12, 264]), tone, 5);
}

export function coffeeTable(sheet, tone) {
  sheet.shadow(200, 314, 130);
  for (const [x, y] of [[214, 196]]) sheet.body(lathe([[y, 17, 's'], [y + 92, 15, 's']], { cx: x }), { ...tone, base: tone.shade, shade: tone.deep }, { rim: 10 });
  for (const [x, y] of [[122, 212], [288, 212]]) sheet.body(lathe([[y, 19, 's'], [y + 100, 16, 's']], { cx: x }), tone, { rim: 11 });
  const top = 'M44 190C36 160 96 138 178 136C272 132 362 150 360 186C358 222 290 238 206 238C120 238 54 224 44 190Z';
  sheet.group('translate(0 14)', (at) => at.body(top, { ...tone, base: tone.shade, shade: tone.deep }, { rim: 60 }));
  sheet.body(top, tone, { rim: 0 });
  sheet.within(top, (at) => {
    at.fill('M44 190C36 160 96 138 178 136C140 150 100 176 130 238H40Z', tone.light, 0.5);
    for (const d of ['M60 180Q180 150 350 176', 'M70 200Q200 172 350 198', 'M120 226Q220 198 330 216', 'M120 158Q200 142 300 154']) at.stroke(d, tone.deep, 2.4, { opacity: 0.3 });
  });
}

export function sideTable(sheet, tone) {
  sheet.shadow(200, 352, 86);
  sheet.stroke(line([206, 150], [212, 336]), tone.deep, 8);
  sheet.stroke(line([150, 150], [124, 352]), tone.base, 9).stroke(line([250, 150], [276, 352]), tone.shade, 9);
  sheet.stroke('M136 282Q200 304 264 282', tone.shade, 6);
  sheet.body(lathe([[118, 112, 's'], [146, 108, 's']], { bottom: 0.2, top: 0.2 }), tone, { rim: 48 });
  sheet.fill(oval(200, 118, 112, 23), tone.light).fill(oval(200, 121, 103, 18), tone.shade).fill(oval(196, 124, 94, 14), tone.base);
  sheet.fill(oval(228, 118, 26, 8), tone.deep, 0.35);
  sheet.body(lathe([[84, 23, 's'], [104, 21], [116, 15, 's']], { cx: 224, top: 0.2, bottom: 0.3 }), tones('krijt'), { rim: 14 });
  sheet.fill(oval(224, 84, 20, 4), '#7A5236');
  sheet.stroke('M248 90c16-2 14 20-4 18', tones('krijt').shade, 5);
}

export function diningTable(sheet, tone) {
  sheet.shadow(200, 336, 164);
  for (const [x, foot] of [[92, 84], [308, 316]]) sheet.fill(leg(x, 214, foot, 316, 15, 11), tone.deep);
  for (const [x, foot] of [[62, 46], [338, 354]]) sheet.fill(leg(x, 232, foot, 338, 20, 14), x < 200 ? tone.base : tone.shade);
  sheet.fill(poly([64, 236], [336, 236], [330, 252], [70, 252]), tone.deep);
  const top = poly([72, 164], [328, 164], [376, 218], [24, 218]);
  sheet.fill(top, tone.base);
  sheet.within(top, (at) => {
    at.fill(poly([72, 164], [150, 164], [96, 218], [24, 218]), tone.light, 0.5);
    at.stroke('M62 182H340M44 200H358', tone.deep, 2.5, { opacity: 0.45 });
    at.stroke('M120 172h60M210 191h80M90 209h70', tone.deep, 2, { opacity: 0.25 });
  });
  sheet.fill(box(24, 218, 352, 18, 3), tone.shade).fill(box(24, 218, 120, 18, 3), tone.base);
  sheet.shadow(182, 178, 34, 5);
  sheet.body(lathe([[112, 12], [124, 14], [148, 30], [178, 20, 's']], { cx: 182 }), tones('mist'), { rim: 14 });
  sprig(sheet, [180, 116], [160, 62], { length: 26, width: 15, leaves: 3, stem: 3 });
  sprig(sheet, [186, 116], [212, 72], { length: 22, width: 13, leaves: 2, stem: 3 });
}

export function ladderShelf(sheet, tone) {
  sheet.shadow(200, 364, 98);
  sheet.fill(poly([150, 30], [160, 30], [114, 366], [100, 366]), tone.base).fill(poly([240, 30], [250, 30], [300, 366], [286, 366]), tone.shade);
  const shelf = (y, left, right) => sheet.fill(box(left, y, right - left, 13, 2), tone.base).fill(box(left, y + 9, right - left, 6, 2), tone.deep, 0.6);
  const book = (x, y, width, height, colour) => sheet.body(box(x, y - height, width, height, 2), tones(colour), { rim: width * 0.35 });
  sprig(sheet, [196, 84], [178, 30], { length: 26, width: 16, leaves: 2, stem: 3 });
  sprig(sheet, [202, 84], [226, 38], { length: 24, width: 15, leaves: 2, stem: 3 });
  sheet.body(lathe([[78, 19, 's'], [106, 14, 's']]), tones('terracotta'), { rim: 12 });
  book(150, 188, 15, 50, 'klei'); book(166, 188, 12, 58, 'nacht'); book(179, 188, 17, 46, 'oker');
  sheet.body(oval(236, 170, 20, 18), tones('mist'), { rim: 12 });
  book(214, 270, 60, 12, 'spar'); book(218, 258, 52, 11, 'blos');
  sheet.body(lathe([[222, 9], [236, 10], [252, 24], [270, 16, 's']], { cx: 160 }), tones('salie'), { rim: 12 });
  sheet.body(box(136, 308, 128, 40, 6), tones('wilg'), { rim: 36 });
  sheet.stroke('M140 322h120M140 335h120', tones('wilg').deep, 3, { opacity: 0.5 });
  shelf(106, 136, 264); shelf(188, 122, 278); shelf(270, 108, 292); shelf(348, 98, 302);
}

export function pouffe(sheet, tone) {
  const shape = lathe([[166, 70], [188, 118], [244, 140], [300, 122], [332, 84]], { bottom: 0.16, top: 0.1 });
  sheet.shadow(200, 338, 128);
  sheet.body(shape, tone, {
    rim: 54,
    inside: (at) => {
      repeat(9, (index) => {
        const bulge = (index - 4) * 34;
        at.stroke(`M${200 + bulge * 0.42} 160Q${200 + bulge * 1.28} 246 ${200 + bulge * 0.6} 344`, tone.deep, 3, { opacity: 0.35 });
      });
      knit(at, { x0: 56, x1: 350, y0: 186, y1: 330, step: 24, colour: tone.light, width: 5 });
    },
  });
  sheet.fill(oval(200, 172, 66, 15), tone.light, 0.7).fill(oval(200, 172, 16, 4.5), tone.deep, 0.5);
}

export function sideboard(sheet, tone) {
  sheet.shadow(200, 330, 156);
  for (const x of [76, 324]) sheet.fill(leg(x, 288, x + (x < 200 ? -8 : 8), 332, 16, 10), tone.deep);
  sheet.body(box(42, 166, 316, 126, 7), tone, { rim: 30 });
  sheet.fill(box(34, 158, 332, 14, 4), tone.light);
  sheet.stroke('M140 176V286M260 176V286M140 213H260M140 250H260', tone.deep, 3);
  sheet.fill(box(130, 214, 6, 34, 3), tone.deep).fill(box(264, 214, 6, 34, 3), tone.deep);
  for (const y of [194, 231, 268]) sheet.fill(oval(200, y, 6), brass.base);
  sheet.stroke('M58 200q30 20 66 4M58 240q30 22 66 6M276 206q30 18 66 0M276 250q30 16 66 2', tone.deep, 2, { opacity: 0.3 });
  sheet.body(lathe([[92, 12], [104, 11], [128, 30], [158, 20, 's']], { cx: 104 }), tones('klei'), { rim: 14 });
  sprig(sheet, [104, 96], [92, 48], { length: 24, width: 14, leaves: 3, stem: 3 });
  sheet.body(box(258, 146, 70, 12, 2), tones('nacht'), { rim: 20 }).body(box(266, 134, 58, 12, 2), tones('oker'), { rim: 18 });
}

export function coatStand(sheet, tone) {
  sheet.shadow(200, 362, 84);
  sheet.body(lathe([[346, 70, 's'], [360, 74, 's']], { bottom: 0.16, top: 0.16 }), tone, { rim: 30 });
  const branch = (y, dx, dy, colour) => {
    sheet.stroke(line([200, y], [200 + dx, y - dy]), colour, 11);
    sheet.fill(oval(200 + dx, y - dy, 11), dx > 0 ? tone.base : tone.light);
  };
  branch(120, 66, 52, tone.shade); branch(196, 58, 44, tone.shade); branch(258, 44, 34, tone.shade);
  sheet.body(box(191, 32, 18, 322, 8), tone, { rim: 6 });
  branch(150, -68, 52, tone.base); branch(222, -58, 44, tone.base);
  sheet.fill(oval(200, 34, 14), tone.base).fill(oval(196, 30, 6), tone.light);
  const scarf = tones('klei');
  sheet.body('M132 98Q142 90 154 100L158 212H126Z', scarf, { rim: 10 });
  sheet.stroke('M130 212v14M138 212v14M146 212v14M154 212v14', scarf.shade, 4);
  const hat = tones('oker');
  sheet.body('M232 78Q234 36 268 38Q300 42 298 78Z', hat, { rim: 16 }).body(oval(266, 78, 52, 9), hat, { rim: 14 });
}

export function deckchair(sheet, tone) {
  sheet.shadow(210, 350, 130);
  sheet.stroke(line([120, 62], [296, 344]), oak.shade, 12).stroke(line([292, 226], [112, 344]), oak.shade, 12);
  const cloth = 'M118 74L190 62C198 150 236 214 318 218L300 262C216 250 146 190 118 74Z';
  sheet.body(cloth, tone, {
    rim: 30,
    inside: (at) => {
      at.stroke('M136 70C154 160 206 232 306 250', '#FBF3E4', 13);
      at.stroke('M170 62C184 150 226 210 320 228', '#FBF3E4', 11);
    },
  });
  sheet.stroke(line([106, 70], [198, 56]), oak.base, 12).stroke(line([286, 272], [326, 212]), oak.base, 12);
  sheet.stroke(line([110, 346], [300, 346]), oak.base, 8);
  sheet.stroke(line([98, 76], [274, 350]), oak.base, 11).stroke(line([312, 240], [90, 350]), oak.base, 11);
  sheet.fill(oval(205, 247, 7), dark.base);
}

export function parasol(sheet, tone) {
  sheet.shadow(204, 366, 66);
  sheet.fill(box(194, 60, 13, 296, 3), oak.base).fill(box(201, 60, 6, 296, 3), oak.shade);
  sheet.body(lathe([[348, 44, 's'], [362, 56, 's']], { bottom: 0.16, top: 0.12 }), tones('zink'), { rim: 24 });
  const canopy = 'M28 176C48 98 120 56 200 48C280 56 352 98 372 176Q344 160 314 176Q286 160 257 176Q228 160 200 176Q172 160 143 176Q114 160 86 176Q56 160 28 176Z';
  sheet.body(canopy, tone, {
    rim: 62,
    inside: (at) => {
      at.fill('M200 48C150 70 110 110 86 176Q114 160 143 176C150 120 172 78 200 48Z', tone.soft);
      at.fill('M200 48C250 70 290 110 314 176Q286 160 257 176C250 120 228 78 200 48Z', tone.soft);
      at.fill('M200 48C190 90 190 130 200 176Q172 160 143 176C150 120 172 78 200 48Z', tone.light, 0.25);
    },
  });
  sheet.fill(oval(200, 44, 9), oak.base);
}

export function hammock(sheet, tone) {
  for (const x of [22, 378]) sheet.body(lathe([[30, 15, 's'], [352, 17, 's']], { cx: x }), tones('leem'), { rim: 12 });
  sheet.shadow(200, 356, 150);
  const fan = (x, side) => repeat(6, (index) => sheet.stroke(line([x, 120], [x + side * (46 + index * 4), 142 + index * 9]), tones('naturel').shade, 2.6));
  fan(34, 1); fan(366, -1);
  const cloth = 'M80 136Q200 250 320 136L340 196C300 318 100 318 60 196Z';
  sheet.body(cloth, tone, {
    rim: 40,
    inside: (at) => {
      at.stroke('M74 152Q200 276 326 152', mix(tone.base, '#FFF6E6', 0.75), 13);
      at.stroke('M66 184Q200 322 334 184', mix(tone.base, '#FFF6E6', 0.75), 9);
      at.fill('M80 136Q200 250 320 136Q200 292 80 136Z', tone.deep, 0.5);
    },
  });
  sheet.stroke(repeat(15, (index) => { const x = 96 + index * 15; const y = 232 + 56 * Math.sin(((x - 60) / 280) * Math.PI); return `M${x} ${Math.round(y)}v20`; }).join(''), tone.shade, 4);
  sheet.stroke('M22 120H36M364 120H378', dark.base, 6);
}
