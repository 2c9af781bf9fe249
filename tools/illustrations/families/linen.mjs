import { band, box, brass, cream, gloss, knit, oak, oval, PAPER, poly, repeat, tones } from './parts.mjs';

export function napkins(sheet, tone) {
  sheet.shadow(206, 320, 128, 16);
  repeat(3, (index) => sheet.body(box(62 + index * 2, 300 - index * 16, 276 - index * 4, 19, 9), tone, { rim: 30 }).stroke(`M${84} ${310 - index * 16}H320`, tone.deep, 2, { opacity: 0.35 }));
  const top = 'M72 272L204 96L336 270Q206 288 72 272Z';
  sheet.body(top, tone, { rim: 50 });
  sheet.fill('M72 272L204 96L196 279Q130 279 72 272Z', tone.light, 0.35);
  sheet.stroke('M92 264L204 116L316 262', tone.light, 3, { dash: '6 6' });
  sheet.stroke('M204 100Q198 200 200 279', tone.deep, 3, { opacity: 0.4 });
}

export function tablecloth(sheet, tone) {
  sheet.shadow(200, 346, 150);
  sheet.fill(poly([74, 250], [90, 250], [84, 344], [74, 344]), oak.shade).fill(poly([312, 250], [326, 250], [328, 344], [316, 344]), oak.shade);
  const cloth = 'M92 116H308L372 168L366 284Q346 300 328 280Q306 264 288 284Q262 300 240 282Q220 266 198 284Q174 300 152 282Q132 266 110 284Q88 300 66 280Q50 268 34 284L28 168Z';
  sheet.body(cloth, tone, { rim: 34 });
  sheet.fill(poly([92, 116], [308, 116], [372, 168], [28, 168]), tone.light);
  for (const x of [74, 152, 240, 318]) sheet.fill(`M${x} 170Q${x + 6} 230 ${x - 6} 282L${x + 14} 288Q${x + 18} 230 ${x + 8} 170Z`, tone.shade);
  sheet.stroke('M30 250Q200 262 368 250', tone.deep, 4, { opacity: 0.4 });
  sheet.fill(oval(200, 142, 58, 13), tone.shade, 0.8).fill(oval(200, 139, 56, 12), PAPER).fill(oval(200, 140, 38, 7), tone.soft);
}

export function runner(sheet, tone) {
  sheet.fill(poly([20, 116], [380, 116], [400, 300], [0, 300]), oak.base).fill(poly([20, 116], [140, 116], [100, 300], [0, 300]), oak.light, 0.4).fill(box(0, 300, 400, 22), oak.shade);
  sheet.stroke('M16 160H384M8 220H392M2 266H398', oak.shade, 3, { opacity: 0.6 });
  const cloth = poly([152, 116], [248, 116], [266, 300], [264, 372], [136, 372], [134, 300]);
  sheet.body(cloth, tone, {
    rim: 14,
    inside: (at) => at.stroke('M150 134H252M150 144H254M130 330H270M130 344H270M130 354H270', band(tone), 5, { opacity: 0.85 }).fill(box(120, 300, 160, 80), tone.deep, 0.18),
  });
  sheet.stroke(repeat(13, (index) => `M${140 + index * 10} 374v12`).join(''), tone.shade, 4);
}

export function placemat(sheet, tone) {
  const straw = tones('#D8B57E');
  sheet.fill(oval(207, 208, 142), '#17201C', 0.12);
  sheet.fill(oval(200, 200, 142), tone.base);
  sheet.stroke(oval(200, 200, 135), tone.deep, 13, { dash: '3 14', cap: 'butt', opacity: 0.5 });
  repeat(6, (index) => sheet.stroke(oval(200, 200, 116 - index * 21), index % 2 ? straw.light : straw.base, 20).stroke(oval(200, 200, 116 - index * 21), straw.deep, 14, { dash: '2 12', cap: 'butt', opacity: 0.4 }));
  sheet.fill(oval(200, 200, 8), straw.shade);
}

export function duvet(sheet, tone) {
  sheet.shadow(200, 342, 164);
  sheet.body(box(34, 84, 332, 170, 16), oak, { rim: 20 });
  sheet.body(box(30, 240, 340, 84, 10), tones('#EFE6D6'), { rim: 20 });
  for (const x of [52, 332]) sheet.fill(box(x, 320, 16, 24, 3), oak.shade);
  for (const x of [62, 206]) sheet.body(`M${x} 150Q${x + 66} 136 ${x + 132} 150Q${x + 142} 186 ${x + 132} 214H${x}Q${x - 10} 186 ${x} 150Z`, tone, { rim: 20 });
  const cover = 'M36 204Q200 190 364 204L376 318Q200 332 24 318Z';
  sheet.body(cover, tone, { rim: 40 });
  sheet.within(cover, (at) => {
    at.fill('M30 196Q200 186 372 200L368 236Q200 222 30 236Z', tone.light);
    at.stroke('M120 244Q110 280 96 322M210 238Q214 280 206 326M290 242Q304 280 300 322', tone.deep, 3.5, { opacity: 0.35 });
  });
  sheet.stroke('M32 238Q200 224 368 238', tone.deep, 3, { opacity: 0.4 });
}

export function pillow(sheet, tone) {
  const plump = (x, y, w, h) => `M${x - w} ${y - h * 0.8}Q${x - w * 0.9} ${y - h} ${x - w * 0.7} ${y - h * 0.92}Q${x} ${y - h * 1.12} ${x + w * 0.7} ${y - h * 0.92}Q${x + w * 0.95} ${y - h} ${x + w} ${y - h * 0.8}Q${x + w * 0.94} ${y} ${x + w} ${y + h * 0.8}Q${x + w * 0.9} ${y + h} ${x + w * 0.7} ${y + h * 0.92}Q${x} ${y + h * 1.06} ${x - w * 0.7} ${y + h * 0.92}Q${x - w * 0.92} ${y + h} ${x - w} ${y + h * 0.8}Q${x - w * 0.92} ${y} ${x - w} ${y - h * 0.8}Z`;
  sheet.shadow(200, 306, 148);
  sheet.body(plump(200, 210, 148, 94), tone, { rim: 40 });
  sheet.stroke('M286 132Q278 210 288 288', tone.deep, 3.5, { opacity: 0.5 });
  for (const y of [170, 210, 250]) sheet.fill(oval(303, y, 6), oak.shade);
  sheet.fill('M78 150Q110 132 176 130Q120 160 100 236Q78 200 78 150Z', tone.light, 0.7);
  sheet.stroke('M120 262q34-14 60-44M214 268q20-10 32-30', tone.deep, 3, { opacity: 0.25 });
}

export function hotWaterBottle(sheet, tone) {
  sheet.shadow(204, 346, 92, 11);
  const rubber = tones('leem');
  sheet.body(box(170, 40, 60, 30, 10), rubber, { rim: 16 }).body('M176 66H224L230 104H170Z', rubber, { rim: 16 });
  const body = 'M162 96H238C240 124 296 128 300 170V300C300 334 282 346 200 346C118 346 100 334 100 300V170C104 128 160 124 162 96Z';
  sheet.body(body, tone, { rim: 34, inside: (at) => knit(at, { x0: 96, x1: 300, y0: 140, y1: 350, step: 20, colour: tone.light, width: 4 }).fill(box(90, 230, 240, 40), cream, 0.85).stroke('M98 250l13-12 13 12 13-12 13 12 13-12 13 12 13-12 13 12 13-12 13 12 13-12 13 12 13-12 13 12 13-12', tone.base, 5) });
  sheet.body(box(156, 92, 88, 36, 10), tone, { rim: 20 }).stroke('M170 96v28M184 96v28M198 96v28M212 96v28M226 96v28', tone.deep, 3, { opacity: 0.5 });
}

export function towelStack(sheet, tone) {
  sheet.shadow(204, 330, 124);
  const towel = (y, height, colour, dy) => {
    sheet.body(box(78, y, 244, height, height / 2), colour, { rim: 34 });
    sheet.stroke(`M112 ${y + height / 2}H310`, colour.deep, 3, { opacity: 0.4 });
    sheet.stroke(`M132 ${y + 4}V${y + height - 4}M142 ${y + 4}V${y + height - 4}`, band(colour), 4, { cap: 'butt', opacity: 0.7 });
    gloss(sheet, `M164 ${y + 11}h70`, colour, 5, 0.7);
  };
  towel(274, 56, tone); towel(218, 58, tone); towel(160, 60, tone);
  sheet.body('M92 160C88 118 112 100 150 100H262C300 100 312 124 306 160Z', tone, { rim: 34 });
  sheet.fill(oval(124, 132, 30, 28), tone.shade).stroke('M124 132m-20 0a20 20 0 1 1 20 20M124 132m-8 2a9 9 0 1 1 9 8', tone.deep, 3.5, { opacity: 0.6 });
  gloss(sheet, 'M172 113h80', tone, 6, 0.8);
}

export function bathMat(sheet, tone) {
  const shape = 'M60 214C52 150 130 104 212 110C300 116 356 164 344 226C334 284 262 304 184 298C110 292 66 268 60 214Z';
  sheet.group('translate(7 12)', (at) => at.fill(shape, '#17201C', 0.13));
  sheet.body(shape, tone, {
    rim: 0,
    inside: (at) => {
      at.fill('M60 214C52 150 130 104 212 110C150 140 110 180 120 292C80 270 64 250 60 214Z', tone.light, 0.4);
      const foot = (x, turn, flip) => at.group(`translate(${x} 206) rotate(${turn}) scale(${flip} 1)`, (one) => {
        one.fill('M-16 44C-24 20-10 8-14-14C-18-38 6-48 20-34C32-20 22 0 18 18C16 34 18 52 4 58C-6 62-14 56-16 44Z', tone.deep, 0.42);
        for (const [dx, dy, r] of [[-11, -50, 9], [4, -57, 7], [16, -53, 6], [26, -45, 5.5], [33, -35, 5]]) one.fill(oval(dx, dy, r), tone.deep, 0.42);
      });
      foot(158, -8, 1);
      foot(240, 8, -1);
      at.stroke(repeat(46, (index) => `M${74 + ((index * 61) % 262)} ${120 + ((index * 43) % 170)}q5-7 10 0`).join(''), tone.light, 4);
    },
  });
}

export function bathrobe(sheet, tone) {
  sheet.stroke('M200 34q0-16 14-14t6 22L110 84M200 46L292 84', oak.base, 8);
  const sleeve = 'M140 78C96 96 78 170 66 268L116 282L148 160Z';
  sheet.body(sleeve, tone, { rim: 10 }).body('M260 78C304 96 322 170 334 268L284 282L252 160Z', tone, { rim: 24 });
  sheet.body(box(62, 258, 58, 28, 8), tone, { rim: 10 }).body(box(280, 258, 58, 28, 8), tone, { rim: 16 });
  sheet.body('M136 76Q200 96 264 76C278 150 276 260 292 366H108C124 260 122 150 136 76Z', tone, { rim: 40 });
  sheet.stroke('M204 200Q200 290 208 364', tone.deep, 3.5, { opacity: 0.5 });
  sheet.fill('M150 72Q164 140 204 202L226 190Q256 140 252 70Q200 92 150 72Z', tone.deep, 0.6);
  sheet.body('M140 72C150 140 176 190 208 208L196 222C160 200 128 140 124 80Z', tone, { rim: 5 }).body('M260 72C250 140 224 184 196 208L206 224C246 196 272 140 276 80Z', tone, { rim: 12 });
  sheet.body(box(118, 204, 164, 22, 6), tone, { rim: 30 }).stroke(box(118, 204, 164, 22, 6), tone.deep, 3, { opacity: 0.4 });
  sheet.stroke('M196 220Q180 260 184 300M204 220Q220 256 222 290', tone.shade, 10);
  sheet.stroke('M138 258h34v44h-34M228 258h34v44', tone.deep, 3, { opacity: 0.4 });
}

export function gloves(sheet, tone) {
  const hand = (at, colour) => {
    at.body('M-44 40C-50-10-54-40-54-66C-54-82-34-82-32-66L-28-30L-30-92C-30-110-8-110-6-92L-2-34L4-98C6-114 26-112 26-96L22-30L36-78C42-92 60-86 58-70L46-4C44 16 44 26 44 40Z', colour, { rim: 14 });
    at.fill('M-44 40C-48 10-70-4-76-22C-78-36-60-42-52-30L-30 2L-20 40Z', colour.base);
    at.stroke('M-28-30v24M-2-34v26M22-30l-4 22', colour.deep, 3, { opacity: 0.5 });
  };
  sheet.shadow(204, 348, 124, 11);
  const leather = tones('#D9B98A');
  const glove = (at) => {
    hand(at, leather);
    at.body('M-48 34Q0 44 48 34L58 124Q0 136-58 124Z', tone, { rim: 20 });
    at.stroke('M-52 56Q0 66 52 56', tone.light, 4).stroke('M-56 112Q0 124 56 112', tone.light, 3, { dash: '6 6' });
  };
  sheet.group('translate(264 196) rotate(12) scale(-1.08 1.08)', glove);
  sheet.group('translate(138 208) rotate(-9) scale(1.12)', glove);
}

export function picnicRoll(sheet, tone) {
  sheet.shadow(206, 310, 146);
  sheet.stroke('M122 176C130 76 270 76 278 176', '#8A5532', 12);
  sheet.body(box(62, 166, 282, 144, 52), tone, {
    rim: 0,
    inside: (at) => {
      for (const x of [96, 156, 216, 276, 336]) at.fill(box(x - 14, 0, 28, 400), cream, 0.5).fill(box(x + 20, 0, 4, 400), tone.deep, 0.5);
      for (const y of [186, 246, 296]) at.fill(box(0, y - 12, 400, 24), cream, 0.45).fill(box(0, y + 18, 400, 4), tone.deep, 0.45);
      at.fill(box(0, 272, 400, 60), tone.deep, 0.35);
    },
  });
  sheet.fill(oval(92, 238, 44, 72), tone.shade).stroke('M92 238m-30 0a30 50 0 1 1 30 50M92 238m-16 4a16 30 0 1 1 16 26M92 238m-4 4a6 12 0 1 1 6 8', tone.light, 5).stroke(oval(92, 238, 42, 70), tone.base, 5);
  for (const x of [146, 264]) sheet.fill(box(x, 164, 20, 148, 5), '#8A5532').fill(box(x - 3, 210, 26, 24, 4), brass.base).fill(box(x + 3, 216, 14, 12, 2), '#8A5532');
}
