// A round one-line alphabet for the wordmarks: stroke paths on a grid with the baseline at 80, x-height 40, ascender 8.
const arch = 'M0 80V40M0 60C0 47 7 40 17 40C28 40 34 47 34 58V80';
const GLYPHS = {
  a: [40, 'M20 40A20 20 0 1 0 20 80A20 20 0 1 0 20 40M40 40V80'],
  b: [40, 'M0 8V80M20 40A20 20 0 1 0 20 80A20 20 0 1 0 20 40'],
  d: [40, 'M40 8V80M20 40A20 20 0 1 0 20 80A20 20 0 1 0 20 40'],
  e: [39, 'M1 61H39C39 48 31 40 20 40C8 40 0 49 0 60C0 72 9 80 20 80C28 80 34 77 37 70'],
  f: [25, 'M25 9C15 6 9 12 9 24V80M0 42H23'],
  h: [34, `M0 8V40${arch}`],
  i: [1, 'M0 40V80'],
  k: [31, 'M0 8V80M29 40L2 62M12 55L31 80'],
  l: [5, 'M0 8V80'],
  n: [34, arch],
  o: [40, 'M20 40A20 20 0 1 0 20 80A20 20 0 1 0 20 40'],
  t: [25, 'M9 20V66C9 77 15 82 25 79M0 42H24'],
};
const GAP = 18;

/** The stroke path of a word, how wide it is, and where each letter starts. */
export function word(text) {
  let x = 0;
  const starts = [];
  const parts = [...text].map((letter) => {
    const [width, d] = GLYPHS[letter];
    starts.push(x);
    const moved = `<path transform="translate(${x} 0)" d="${d}"/>`;
    x += width + GAP;
    return moved;
  });
  return { markup: parts.join(''), width: x - GAP, starts };
}
