import { box, brass, dark, glass, gloss, green, lathe, line, mix, oak, oval, poly, repeat, sprig, tones } from './parts.mjs';

const bubbles = (sheet, list) => list.forEach(([x, y, r]) => sheet.fill(oval(x, y, r), '#FFFFFF', 0.75).stroke(`M${x - r * 0.5} ${y - r * 0.1}q2-${r * 0.4} ${r * 0.5}-${r * 0.5}`, '#FFFFFF', 3));

function pump(sheet, x, top, tone) {
  sheet.fill(box(x - 5, top - 44, 10, 50), tone.shade);
  sheet.body(box(x - 24, top - 8, 48, 20, 5), tone, { rim: 14 });
  return sheet.body(`M${x + 18} ${top - 66}H${x - 50}Q${x - 62} ${top - 64} ${x - 60} ${top - 44}H${x - 48}Q${x - 48} ${top - 50} ${x - 40} ${top - 50}H${x + 18}Q${x + 24} ${top - 58} ${x + 18} ${top - 66}Z`, tone, { rim: 10 });
}

export function dispenser(sheet, tone) {
  sheet.shadow(200, 342, 80);
  pump(sheet, 200, 148, brass);
  sheet.body(lathe([[150, 30, 's'], [166, 54], [196, 76], [260, 84], [316, 78], [342, 62, 's']], { bottom: 0.13 }), tone, { rim: 40 });
  gloss(sheet, 'M132 276q-4-50 22-84', tone, 9);
  bubbles(sheet, [[122, 142, 10], [104, 116, 7], [132, 112, 5]]);
}

export function brushCup(sheet, tone) {
  sheet.shadow(200, 344, 86);
  const brush = (x, tilt, colour) => sheet.group(`rotate(${tilt} 200 300)`, (at) => {
    at.body(box(x - 8, 84, 16, 200, 8), oak, { rim: 6 });
    at.body(box(x - 8, 52, 16, 54, 6), oak, { rim: 6 });
    at.fill(box(x - 30, 54, 22, 46, 3), tones(colour).base).stroke(`M${x - 29} 64h20M${x - 29} 74h20M${x - 29} 84h20M${x - 29} 94h20`, tones(colour).light, 2.5);
  });
  brush(206, 15, 'mist'); brush(196, -13, 'klei');
  sheet.body(lathe([[174, 76, 's'], [260, 74], [326, 72], [344, 62, 's']], { bottom: 0.13 }), tone, { rim: 38 });
  sheet.fill('M124 174A76 12 0 0 0 276 174A76 14 0 0 1 124 174Z', tone.light);
  sheet.stroke('M124 174A76 13 0 0 0 276 174', tone.light, 7);
  gloss(sheet, line([142, 212], [142, 300]), tone, 9);
}

export function bathBrush(sheet, tone) {
  sheet.group('rotate(38 200 200)', (at) => {
    at.group('translate(10 9)', (shadow) => shadow.fill(oval(200, 90, 62, 80), '#17201C', 0.12).fill(box(188, 160, 24, 230, 12), '#17201C', 0.12));
    at.body('M186 150Q192 260 178 380Q190 398 206 388Q218 280 214 150Z', tone, { rim: 9 });
    at.fill(oval(192, 368, 5), tone.deep);
    at.body(oval(200, 88, 62, 80), tone, { rim: 20 });
    const bristle = tones('#E9DDC0');
    at.fill(oval(198, 88, 48, 65), bristle.shade);
    at.loose(() => repeat(8, (row) => repeat(6, (column) => {
      const [x, y] = [164 + column * 14 + (row % 2) * 5, 36 + row * 15];
      if (((x - 198) / 44) ** 2 + ((y - 88) / 60) ** 2 < 1) at.fill(oval(x, y, 5, 5), bristle.base).fill(oval(x - 2, y - 2, 2), '#FFFFFF');
    })));
    at.stroke('M192 384q-12 22 6 26t6-22', '#9A5F38', 5);
  });
}

export function soapBar(sheet, tone) {
  sheet.shadow(200, 318, 138);
  sheet.body(lathe([[276, 150, 's'], [300, 130], [316, 96, 's']], { bottom: 0.08 }), oak, { rim: 50 });
  sheet.fill(oval(200, 276, 150, 22), oak.light).fill(oval(200, 278, 128, 15), oak.shade);
  sheet.body('M88 226L112 178Q116 170 128 170H272Q284 170 288 178L312 226V254Q312 274 292 276H108Q88 274 88 254Z', { ...tone, base: tone.shade, shade: tone.deep }, { rim: 44 });
  const top = 'M88 228L112 180Q116 172 128 172H272Q284 172 288 180L312 228Q312 240 296 240H104Q88 240 88 228Z';
  sheet.fill(top, tone.base).within(top, (at) => at.fill(poly([80, 160], [180, 160], [140, 250], [80, 250]), tone.light, 0.5));
  sprig(sheet, [158, 214], [244, 196], { tone: { base: tone.deep, shade: tone.deep }, leaves: 3, length: 19, width: 11, stem: 3, bend: 0.05 });
  bubbles(sheet, [[120, 148, 18], [154, 128, 12], [104, 114, 9], [136, 96, 6], [288, 152, 11]]);
}

export function soapBottle(sheet, tone) {
  sheet.shadow(200, 348, 82);
  pump(sheet, 200, 116, dark);
  const amber = tones('#A8703A');
  sheet.body(lathe([[118, 28, 's'], [136, 34], [160, 78], [186, 84], [334, 84], [348, 72, 's']], { bottom: 0.12 }), amber, { rim: 42 });
  sheet.fill(box(116, 200, 168, 110), '#F7EFDD').fill(box(242, 200, 42, 110), '#E2D6BC');
  sheet.fill(box(116, 200, 168, 12), tone.base).fill(box(116, 298, 168, 12), tone.base);
  sprig(sheet, [200, 290], [200, 226], { tone, leaves: 3, length: 24, width: 14, stem: 3.5, bend: 0 });
  gloss(sheet, line([134, 176], [134, 190]), amber, 8);
}

export function saltJar(sheet, tone) {
  sheet.shadow(196, 342, 98);
  const jar = lathe([[138, 70, 's'], [156, 92], [318, 92], [342, 80, 's']], { bottom: 0.1 });
  sheet.body(jar, glass, { rim: 40 });
  sheet.within(jar, (at) => {
    at.fill(box(90, 176, 220, 180), tone.soft).fill(box(252, 176, 60, 180), mix(tone.soft, tone.deep, 0.25)).fill(oval(200, 176, 92, 10), '#FFFFFF', 0.6);
    at.loose(() => repeat(70, (index) => at.fill(box(110 + ((index * 43) % 180), 182 + ((index * 29) % 156), 8, 7), index % 4 ? '#FFFFFF' : tone.base, index % 4 ? 0.8 : 1)));
  });
  sheet.body(lathe([[94, 62, 's'], [138, 66, 's']], { bottom: 0.1, top: 0.12 }), tones('#C79A63'), { rim: 30 });
  sheet.stroke('M128 148Q200 164 272 148', '#EADFC8', 7);
  sheet.group('rotate(10 236 190)', (at) => at.body(box(210, 164, 60, 78, 4), tones('#F7EFDD'), { rim: 12 }).fill(oval(240, 176, 4), '#B89B6C')).stroke('M240 154Q236 164 242 176', '#EADFC8', 4);
  sprig(sheet, [244, 234], [246, 194], { tone, leaves: 3, length: 14, width: 8, stem: 2.5, bend: 0 });
  sheet.stroke(line([120, 180], [120, 300]), '#FFFFFF', 8, { opacity: 0.7 });
}

export function tube(sheet, tone) {
  sheet.shadow(204, 346, 62, 10);
  sheet.body('M128 40H272L262 284Q260 296 246 296H154Q140 296 138 284Z', tone, { rim: 34 });
  sheet.fill(box(124, 32, 152, 22, 3), tone.shade).stroke('M134 43H266', tone.deep, 3, { dash: '5 5', opacity: 0.6 });
  sheet.fill('M134 116H268L264 230H138Z', '#F9F2E3').fill('M240 116H268L264 230H236Z', '#E6DAC2');
  sprig(sheet, [200, 218], [200, 134], { tone: green, leaves: 4, length: 26, width: 15, stem: 3.5, bend: 0 });
  sheet.body(lathe([[298, 42, 's'], [346, 46, 's']], { bottom: 0.12 }), oak, { rim: 20 });
  sheet.stroke('M176 304v36M196 306v38M216 304v38', oak.deep, 3, { opacity: 0.4 });
  gloss(sheet, line([150, 66], [154, 104]), tone, 8);
}
