import { box, fern, FLAME, green, lathe, leaf, line, n, oval, PAPER, poly, repeat, soil, sprig, tones } from './parts.mjs';

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
