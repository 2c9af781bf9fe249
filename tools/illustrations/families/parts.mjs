// Parts that many families share: sprigs, flames, weave, knots.
import { box, contrast, curve, leaf, lathe, line, mix, n, oval, poly, tones } from '../kit.mjs';

export const oak = tones('eik');
export const brass = tones('messing');
export const steel = tones('staal');
export const linen = tones('#F1E5CC');
export const green = tones('blad');
export const dark = tones('zwart');
export const label = tones('#F7EFDD');
export const glass = tones('glas');
export const fern = tones('#3F7350');
export const soil = '#5B4636';
export const cream = '#FBF3E4';
export const GLOW = '#FFEFC2';
export const FLAME = '#F2B33D';
export const PAPER = '#FBF7EE';

/** A highlight: a soft line where the light from the left falls. */
export const gloss = (sheet, d, tone, width = 8, opacity = 0.75) => sheet.stroke(d, tone.light, width, { opacity });

export function flame(sheet, x, y, size = 1) {
  const at = (dx, dy) => `${n(x + dx * size)} ${n(y + dy * size)}`;
  sheet.fill(oval(x, y - 16 * size, 30 * size, 34 * size), GLOW, 0.5);
  sheet.fill(`M${at(0, 0)}C${at(-14, -8)} ${at(-9, -24)} ${at(1, -38)}C${at(10, -24)} ${at(14, -8)} ${at(0, 0)}Z`, FLAME);
  return sheet.fill(`M${at(0, -1)}C${at(-6, -6)} ${at(-4, -13)} ${at(0, -20)}C${at(5, -13)} ${at(6, -6)} ${at(0, -1)}Z`, '#FFF4D2');
}

/** A stem with leaves on both sides; from [x, y] up to [tipX, tipY]. */
export function sprig(sheet, [x, y], [tipX, tipY], { leaves = 4, length = 34, width = 20, tone = green, stem = 4, bend = 0.12 } = {}) {
  const middle = [(x + tipX) / 2 + (y - tipY) * bend, (y + tipY) / 2];
  sheet.stroke(`M${n(x)} ${n(y)}Q${n(middle[0])} ${n(middle[1])} ${n(tipX)} ${n(tipY)}`, tone.shade, stem);
  const at = (share) => {
    const rest = 1 - share;
    return [rest * rest * x + 2 * rest * share * middle[0] + share * share * tipX, rest * rest * y + 2 * rest * share * middle[1] + share * share * tipY];
  };
  const heading = (Math.atan2(tipY - y, tipX - x) * 180) / Math.PI;
  sheet.loose(() => {
    for (let index = 1; index <= leaves; index++) {
      const [leafX, leafY] = at(0.25 + (0.7 * index) / (leaves + 1));
      const size = 1 - (0.3 * index) / leaves;
      sheet.fill(leaf(leafX, leafY, length * size, width * size, heading - 50), tone.base);
      sheet.fill(leaf(leafX, leafY, length * size, width * size, heading + 50), tone.shade);
    }
  });
  return sheet.fill(leaf(tipX, tipY + 4, length * 0.8, width * 0.8, heading), tone.base);
}

/** Rows of short arcs that read as basket weave, inside the current clip. */
export function weave(sheet, { x0, x1, y0, y1, row = 16, step = 26, colour, width = 4 }) {
  let d = '';
  for (let y = y0, turn = 0; y < y1; y += row, turn++) {
    for (let x = x0 + (turn % 2 ? step / 2 : 0); x < x1; x += step) d += `M${Math.round(x)} ${Math.round(y)}q${Math.round(step / 2)} ${Math.round(row * 0.7)} ${Math.round(step * 0.92)} 0`;
  }
  return sheet.stroke(d, colour, width);
}

/** Knit: columns of little v's. */
export function knit(sheet, { x0, x1, y0, y1, step = 18, colour, width = 3.4 }) {
  let d = '';
  for (let y = y0; y < y1; y += step * 0.8) for (let x = x0; x < x1; x += step) d += `M${n(x)} ${n(y)}l${n(step / 2)} ${n(step * 0.5)}l${n(step / 2)} ${n(-step * 0.5)}`;
  return sheet.stroke(d, colour, width);
}

/** A turned or sawn leg that gets thinner. */
export const leg = (x, y, footX, footY, top, foot) => poly([x - top / 2, y], [x + top / 2, y], [footX + foot / 2, footY], [footX - foot / 2, footY]);

export const repeat = (count, draw) => Array.from({ length: count }, (_, index) => draw(index));
/** Steam above something hot. */
export const steam = (sheet, xs, y) => xs.forEach((x) => sheet.stroke(`M${x} ${y}q-14-16 0-32t0-32`, '#FFFFFF', 7, { opacity: 0.75 }));

/** A loop handle at the side of a pan; side is -1 (left) or 1 (right). */
export function ear(sheet, x, y, side, tone, reach = 30, drop = 28, width = 13) {
  return sheet.stroke(`M${x} ${y}h${side * reach * 0.5}q${side * reach * 0.5} 0 ${side * reach * 0.5} ${drop / 2}t${-side * reach * 0.5} ${drop / 2}h${-side * reach * 0.5}`, side < 0 ? tone.base : tone.shade, width);
}

/** What a woven band is painted with: cream on colours, the deep tone on light cloth. */
export const band = (tone) => (contrast(tone.base, cream) > 1.5 ? cream : tone.deep);

/** A lime leaf: heart-shaped, with a point and ribs. Drawn around 0,0, pointing down, about 100 high. */
export function limeLeaf(sheet, colour, rib) {
  sheet.fill('M0-34C-14-58-56-54-58-14C-60 22-26 40 0 62C26 40 60 22 58-14C56-54 14-58 0-34Z', colour);
  sheet.stroke('M0-50V54M0-14L-40-32M0 8L-46 0M0 28L-32 26M0-14L40-32M0 8L46 0M0 28L32 26', rib, 4.5);
  return sheet.stroke('M0-34Q0-56 14-70', colour, 6);
}

/** Lines on a label where words would be. */
export const lines = (sheet, x, y, width, colour, count = 2) => repeat(count, (index) => sheet.stroke(`M${n(x - (width / 2) * (1 - index * 0.28))} ${y + index * 13}h${n(width * (1 - index * 0.28))}`, colour, 4.5, { opacity: 0.55 }));

export { box, curve, leaf, lathe, line, mix, n, oval, poly, tones };
