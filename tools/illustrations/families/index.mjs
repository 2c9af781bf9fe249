import * as lighting from './lighting.mjs';
import * as furniture from './furniture.mjs';
import * as textile from './textile.mjs';
import * as linen from './linen.mjs';
import * as decor from './decor.mjs';
import * as pans from './pans.mjs';
import * as kitchenTools from './kitchen-tools.mjs';
import * as brewing from './brewing.mjs';
import * as tableware from './tableware.mjs';
import * as bath from './bath.mjs';
import * as garden from './garden.mjs';
import * as plants from './plants.mjs';
import * as wildlife from './wildlife.mjs';
import * as jars from './jars.mjs';
import * as pantry from './pantry.mjs';

/** Every family of shapes by name: (sheet, tone, look) => void. */
export const FAMILIES = { ...lighting, ...furniture, ...textile, ...linen, ...decor, ...pans, ...kitchenTools, ...brewing, ...tableware, ...bath, ...garden, ...plants, ...wildlife, ...jars, ...pantry };
