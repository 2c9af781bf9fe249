import wonen from './wonen.mjs';
import wonenDecoratie from './wonen-decoratie.mjs';
import koken from './koken.mjs';
import tafelen from './tafelen.mjs';
import slapenBaden from './slapen-baden.mjs';
import tuin from './tuin.mjs';
import proeverij from './proeverij.mjs';

export const DEFINITIONS = [...wonen, ...wonenDecoratie, ...koken, ...tafelen, ...slapenBaden, ...tuin, ...proeverij];
