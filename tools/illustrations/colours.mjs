// Every colour the demo retailer sells in: what the shopper reads and what the pictures are painted with.

export const COLOURS = {
  klei: ['Klei', 'Clay', '#C8573B'],
  spar: ['Sparrengroen', 'Spruce', '#2F6150'],
  zand: ['Zand', 'Sand', '#CDB68F'],
  inkt: ['Inkt', 'Ink', '#34414D'],
  mist: ['Mist', 'Mist', '#9DB6C2'],
  nacht: ['Nachtblauw', 'Night blue', '#34557F'],
  oker: ['Oker', 'Ochre', '#D9A441'],
  salie: ['Salie', 'Sage', '#93AB8B'],
  blos: ['Blos', 'Blush', '#E0AC9B'],
  krijt: ['Krijtwit', 'Chalk', '#F4EFE5'],
  leem: ['Leem', 'Loam', '#96826C'],
  pruim: ['Pruim', 'Plum', '#7E4C63'],
  eik: ['Eiken', 'Oak', '#CFA26B'],
  noten: ['Noten', 'Walnut', '#86593A'],
  es: ['Essen', 'Ash', '#E3CBA3'],
  zwart: ['Zwart', 'Black', '#3A3C3B'],
  messing: ['Messing', 'Brass', '#CFA548'],
  staal: ['Staal', 'Steel', '#B4BCBF'],
  koper: ['Koper', 'Copper', '#C67F56'],
  naturel: ['Naturel', 'Natural', '#D8BE93'],
  wilg: ['Wilg', 'Willow', '#C29A63'],
  terracotta: ['Terracotta', 'Terracotta', '#CC7350'],
  glas: ['Helder', 'Clear', '#CFE0E3'],
  amber: ['Amber', 'Amber', '#C98A3C'],
  zink: ['Zink', 'Zinc', '#A3ADAF'],
  blad: ['Blad', 'Leaf', '#4F8258'],
  rood: ['Rood', 'Red', '#B93A32'],
};

export const hex = (code) => {
  const colour = COLOURS[code];
  if (!colour) throw new Error(`no colour ${code}`);
  return colour[2];
};
