import * as lighting from './lighting.mjs';
import * as furniture from './furniture.mjs';
import * as textile from './textile.mjs';
import * as decor from './decor.mjs';
import * as kitchen from './kitchen.mjs';
import * as tableware from './tableware.mjs';
import * as bath from './bath.mjs';
import * as garden from './garden.mjs';
import * as food from './food.mjs';
import { box, oval } from '../kit.mjs';

/** Every family of shapes by name: (sheet, tone, look) => void. */
export const FAMILIES = { ...lighting, ...furniture, ...textile, ...decor, ...kitchen, ...tableware, ...bath, ...garden, ...food };

/** For a family not yet drawn: a parcel. */
export const parcel = (sheet, tone) => {
  sheet.shadow(200, 318, 100).body(box(110, 150, 180, 168, 8), tone, { rim: 44 });
  sheet.fill(box(185, 150, 22, 168), tone.light).fill(oval(180, 142, 22, 10), tone.light).fill(oval(214, 142, 22, 10), tone.light);
};
