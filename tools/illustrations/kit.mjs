// The drawing kit: tones from one colour, smooth turned shapes, and bodies with light from the left.
import { hex } from './colours.mjs';

export const GROUNDS = { sand: '#E9E2D4', sky: '#D9E6EC', paper: '#F4EFE6', sage: '#DCE3D6', haze: '#C3D3D9', dune: '#DBCEB8', moss: '#CAD4C4' };
export const INK = '#17201C';
export const WOOD = '#CFA26B';

const channels = (colour) => [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16));
const toHex = (values) => `#${values.map((value) => Math.round(Math.max(0, Math.min(255, value))).toString(16).padStart(2, '0')).join('')}`;

/** A colour between two colours; share 0 is the first, 1 the second. */
export const mix = (one, other, share) => {
  const [first, second] = [channels(one), channels(other)];
  return toHex(first.map((value, index) => value + (second[index] - value) * share));
};

const linear = (value) => (value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
export const luminance = (colour) => {
  const [red, green, blue] = channels(colour).map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
export const contrast = (one, other) => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

/** The tones of one material: the base, a shade to the right, a light to the left, and a deep one for insides and lines. */
export const tones = (colour) => {
  const base = colour.startsWith('#') ? colour : hex(colour);
  const bright = luminance(base) > 0.62;
  return {
    base,
    shade: bright ? mix(base, '#8B7C66', 0.26) : mix(base, '#1B2330', 0.22),
    light: mix(base, '#FFFBF2', bright ? 0.75 : 0.3),
    deep: bright ? mix(base, '#6E6150', 0.5) : mix(base, '#141A20', 0.45),
    soft: mix(base, '#F6EFE2', 0.62),
  };
};

/** Numbers with at most one decimal. */
export const n = (value) => String(Math.round(value * 10) / 10);
const point = ([x, y]) => `${n(x)} ${n(y)}`;

/** A smooth line through points (Catmull-Rom); a third member 's' makes a point a corner. */
export function curve(points, tension = 6) {
  let d = '';
  for (let index = 0; index < points.length - 1; index++) {
    const [before, from, to, after] = [points[index - 1], points[index], points[index + 1], points[index + 2]];
    const start = from[2] === 's' || !before ? from : [from[0] + (to[0] - before[0]) / tension, from[1] + (to[1] - before[1]) / tension];
    const end = to[2] === 's' || !after ? to : [to[0] - (after[0] - from[0]) / tension, to[1] - (after[1] - from[1]) / tension];
    d += `C${point(start)} ${point(end)} ${point(to)}`;
  }
  return d;
}

/** A closed smooth outline through points. */
export function blob(points) {
  const count = points.length;
  let d = `M${point(points[0])}`;
  for (let index = 0; index < count; index++) {
    const [before, from, to, after] = [-1, 0, 1, 2].map((step) => points[(index + step + count) % count]);
    const start = from[2] === 's' ? from : [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const end = to[2] === 's' ? to : [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    d += `C${point(start)} ${point(end)} ${point(to)}`;
  }
  return `${d}Z`;
}

/** A turned shape: [y, radius] pairs from top to bottom around x = cx; top and bottom are flattened ellipses. */
export function lathe(profile, { cx = 200, bottom = 0.14, top = 0 } = {}) {
  const right = profile.map(([y, radius, corner]) => [cx + radius, y, corner]);
  const left = profile.map(([y, radius, corner]) => [cx - radius, y, corner]).reverse();
  const [first, last] = [profile[0][1], profile.at(-1)[1]];
  const arc = (radius, share, x, y) => (share > 0 && radius > 1 ? `A${n(radius)} ${n(radius * share)} 0 0 1 ${n(x)} ${n(y)}` : `L${n(x)} ${n(y)}`);
  return `M${point(right[0])}${curve(right)}${arc(last, bottom, left[0][0], left[0][1])}${curve(left)}${arc(first, top, right[0][0], right[0][1])}Z`;
}

export const box = (x, y, width, height, r = 0) => {
  const round = Math.min(r, width / 2, height / 2);
  if (round <= 0) return `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}Z`;
  const a = (dx, dy) => `a${n(round)} ${n(round)} 0 0 1 ${n(dx)} ${n(dy)}`;
  return `M${n(x + round)} ${n(y)}h${n(width - 2 * round)}${a(round, round)}v${n(height - 2 * round)}${a(-round, round)}h${n(2 * round - width)}${a(-round, -round)}v${n(2 * round - height)}${a(round, -round)}Z`;
};
export const oval = (cx, cy, rx, ry = rx) => `M${n(cx - rx)} ${n(cy)}a${n(rx)} ${n(ry)} 0 1 1 ${n(2 * rx)} 0a${n(rx)} ${n(ry)} 0 1 1 ${n(-2 * rx)} 0Z`;
export const poly = (...points) => `M${points.map(point).join('L')}Z`;
export const line = (...points) => `M${points.map(point).join('L')}`;
/** A leaf from (x, y), pointing at an angle in degrees; a small one is written short. */
export const leaf = (x, y, length, width, angle) => {
  if (length < 40) {
    const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
    const tip = [length * cos, length * sin];
    const side = (turn) => [(tip[0] - turn * width * sin * 1.9) / 2, (tip[1] + turn * width * cos * 1.9) / 2];
    const [left, right] = [side(-1), side(1)];
    return `M${n(x)} ${n(y)}q${point(left)} ${point(tip)}q${point([right[0] - tip[0], right[1] - tip[1]])} ${point([-tip[0], -tip[1]])}Z`;
  }
  const turn = (along, across) => {
    const radians = (angle * Math.PI) / 180;
    return `${n(x + along * Math.cos(radians) - across * Math.sin(radians))} ${n(y + along * Math.sin(radians) + across * Math.cos(radians))}`;
  };
  return `M${turn(0, 0)}C${turn(length * 0.25, -width * 0.75)} ${turn(length * 0.75, -width * 0.6)} ${turn(length, 0)}C${turn(length * 0.75, width * 0.6)} ${turn(length * 0.25, width * 0.75)} ${turn(0, 0)}Z`;
};

/** One sheet of paper to draw on. */
export class Sheet {
  #parts = [];
  #clips = [];

  constructor(width = 400, height = 400) {
    this.width = width;
    this.height = height;
  }

  raw(markup) {
    this.#parts.push(markup);
    return this;
  }

  fill(d, colour, opacity = 1) {
    return this.raw(`<path fill="${colour}"${opacity < 1 ? ` opacity="${n(opacity * 10) / 10}"` : ''} d="${d}"/>`);
  }

  stroke(d, colour, width, { cap = 'round', join = 'round', opacity = 1, dash = '' } = {}) {
    const more = (opacity < 1 ? ` opacity="${opacity}"` : '') + (dash ? ` stroke-dasharray="${dash}"` : '');
    return this.raw(`<path fill="none" stroke="${colour}" stroke-width="${n(width)}" stroke-linecap="${cap}" stroke-linejoin="${join}"${more} d="${d}"/>`);
  }

  /** The soft shadow on the floor, a little to the right because the light comes from the left. */
  shadow(cx, cy, rx, ry = rx * 0.13) {
    return this.raw(`<ellipse cx="${n(cx + rx * 0.1)}" cy="${n(cy)}" rx="${n(rx * 1.06)}" ry="${n(ry)}" fill="${INK}" opacity=".13"/>`);
  }

  /** Draws inside a shape only. */
  within(d, draw) {
    const id = `c${this.#clips.length}`;
    this.#clips.push(`<clipPath id="${id}"><path d="${d}"/></clipPath>`);
    this.raw(`<g clip-path="url(#${id})">`);
    draw(this);
    return this.raw('</g>');
  }

  /**
   * A solid body in two tones: the part of the shape that the same shape, moved to the left, does not cover lies in shade.
   * `rim` is that move; `inside` draws patterns that belong to the body, below the shade.
   */
  body(d, tone, { rim = 26, lift = 0, inside = null } = {}) {
    const id = `c${this.#clips.length}`;
    this.#clips.push(`<clipPath id="${id}"><path id="${id}p" d="${d}"/></clipPath>`);
    const moved = `transform="translate(${n(-rim)} ${n(-lift)})" href="#${id}p"`;
    this.raw(`<g clip-path="url(#${id})">`);
    if (inside) {
      this.#clips.push(`<mask id="${id}m"><path fill="#fff" d="M0 0h${this.width}v${this.height}H0Z"/><use ${moved}/></mask>`);
      this.raw(`<use href="#${id}p" fill="${tone.base}"/>`);
      inside(this);
      this.raw(`<use href="#${id}p" fill="${tone.deep}" opacity=".3" mask="url(#${id}m)"/>`);
    } else {
      this.raw(`<use href="#${id}p" fill="${tone.shade}"/><use ${moved} fill="${tone.base}"/>`);
    }
    return this.raw('</g>');
  }

  /** Many small marks whose order does not matter: those painted alike become one path. */
  loose(draw) {
    const start = this.#parts.length;
    draw(this);
    const groups = new Map();
    for (const part of this.#parts.splice(start)) {
      const [, attributes, d] = /^<path (.*) d="([^"]*)"\/>$/.exec(part) ?? [null, part, ''];
      groups.set(attributes, (groups.get(attributes) ?? '') + d);
    }
    for (const [attributes, d] of groups) this.#parts.push(d ? `<path ${attributes} d="${d}"/>` : attributes);
    return this;
  }

  /** A mouth or rim seen from slightly above. */
  mouth(cx, cy, rx, tone, { ry = rx * 0.15, wall = 5, inner = tone.deep } = {}) {
    this.fill(oval(cx, cy, rx, ry), tone.light);
    return this.fill(oval(cx, cy + wall * 0.25, rx - wall, Math.max(1, ry - wall * 0.55)), inner);
  }

  group(transform, draw) {
    this.raw(`<g transform="${transform}">`);
    draw(this);
    return this.raw('</g>');
  }

  toString(ground) {
    const defs = this.#clips.length ? `<defs>${this.#clips.join('')}</defs>` : '';
    const floor = ground ? `<path fill="${ground}" d="M0 0h${this.width}v${this.height}H0Z"/>` : '';
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${this.width} ${this.height}">${defs}${floor}${this.#parts.join('')}</svg>\n`;
  }
}
