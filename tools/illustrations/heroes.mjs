// The wide pictures of the main categories: the products themselves, put together in a room. The left third stays quiet for words.
import { FAMILIES } from './families/index.mjs';
import { GROUNDS, Sheet, box, leaf, mix, oval, poly, tones } from './kit.mjs';

const WIDTH = 1200;
const HEIGHT = 500;
/** Where things stand in the pictures of the products. */
const FLOOR = 346;

/** Puts a product with its foot at (x, floor). */
const stand = (sheet, family, tone, x, floor, size, look = {}, foot = FLOOR) =>
  sheet.group(`translate(${x - 200 * size} ${floor - foot * size}) scale(${size})`, (at) => FAMILIES[family](at, tones(tone), look));

const room = (sheet, wall, floor, line) => sheet.fill(box(0, 0, WIDTH, HEIGHT), wall).fill(box(0, line, WIDTH, HEIGHT - line), floor).fill(box(0, line, WIDTH, 6), mix(floor, '#17201C', 0.08));

const SCENES = {
  wonen: (sheet) => {
    room(sheet, GROUNDS.sand, '#D9C7A8', 396);
    sheet.fill(oval(780, 458, 400, 34), '#EFE6D4').fill(oval(780, 456, 372, 28), tones('mist').soft).fill(oval(780, 456, 300, 20), '#EFE6D4');
    stand(sheet, 'mirror', 'messing', 866, 176, 0.42, { form: 'round' }, 340);
    stand(sheet, 'frame', 'eik', 640, 176, 0.44);
    stand(sheet, 'frame', 'noten', 746, 168, 0.36);
    stand(sheet, 'floorLamp', 'krijt', 1092, 452, 1.04, {}, 364);
    stand(sheet, 'sofa', 'salie', 766, 446, 1.2, { seats: 3 }, 318);
    stand(sheet, 'cushion', 'klei', 656, 372, 0.3, { motif: 'plain' }, 326);
    stand(sheet, 'cushion', 'oker', 884, 372, 0.3, { motif: 'stripe' }, 326);
    stand(sheet, 'sideTable', 'oker', 512, 468, 0.62, {}, 352);
    stand(sheet, 'housePlant', 'terracotta', 400, 462, 0.72, { plant: 'pancake' }, 350);
  },
  koken: (sheet) => {
    room(sheet, GROUNDS.sky, '#D5B98A', 404);
    sheet.fill(box(0, 410, WIDTH, 90), '#C9A876').fill(box(470, 118, 690, 14, 4), '#C79A63').fill(box(470, 130, 690, 6), '#A87F4E');
    for (const x of [520, 1100]) sheet.fill(poly([x, 132], [x + 14, 132], [x + 14, 164]), '#A87F4E');
    stand(sheet, 'storageJar', 'glas', 560, 120, 0.3, { height: 170 });
    stand(sheet, 'storageJar', 'glas', 634, 120, 0.3, { height: 215 });
    stand(sheet, 'bowl', 'klei', 736, 120, 0.32, {}, 318);
    stand(sheet, 'teapot', 'spar', 856, 120, 0.34, {}, 320);
    stand(sheet, 'coffeeGrinder', 'noten', 962, 120, 0.29);
    stand(sheet, 'herbPot', 'leem', 1066, 120, 0.3, { herb: 'basil' }, 350);
    stand(sheet, 'woodenSpoons', 'noten', 496, 448, 0.72);
    stand(sheet, 'casserole', 'klei', 676, 462, 0.9, {}, 316);
    stand(sheet, 'pepperMill', 'noten', 820, 448, 0.6, {}, 352);
    stand(sheet, 'kettle', 'krijt', 936, 458, 0.8, {}, 330);
    stand(sheet, 'colander', 'nacht', 1098, 462, 0.5, {}, 326);
  },
  tafelen: (sheet) => {
    room(sheet, GROUNDS.sage, '#F1EADB', 392);
    sheet.fill(box(0, 398, WIDTH, 102), '#EDE3CF').fill(oval(820, 200, 210, 210), '#E9EEE2');
    stand(sheet, 'vase', 'mist', 788, 436, 0.94, { form: 'belly' }, 342);
    stand(sheet, 'candlestick', 'messing', 640, 432, 0.8);
    stand(sheet, 'carafe', 'glas', 962, 438, 0.82);
    stand(sheet, 'fruitBowl', 'noten', 520, 462, 0.62, {}, 322);
    stand(sheet, 'tumbler', 'amber', 1056, 462, 0.42, {}, 340);
    stand(sheet, 'mug', 'klei', 706, 474, 0.42, {}, 322);
    stand(sheet, 'bowl', 'salie', 884, 478, 0.46, {}, 318);
    stand(sheet, 'eggCup', 'oker', 1140, 476, 0.38, {}, 342);
  },
  'slapen-baden': (sheet) => {
    room(sheet, GROUNDS.haze, '#E6DCCB', 402);
    sheet.fill('M690 402V180C690 60 930 60 930 180V402Z', '#E8F0F2').fill('M706 402V182C706 80 914 80 914 182V402Z', '#F7FBFB').fill(oval(846, 176, 30, 30), '#FFF3D2').fill('M706 330Q780 280 914 320V402H706Z', tones('salie').base).fill('M706 362Q800 330 914 360V402H706Z', tones('blad').base);
    sheet.fill(box(806, 96, 7, 306), '#E8F0F2').fill(box(706, 226, 208, 7), '#E8F0F2');
    stand(sheet, 'hamper', 'wilg', 520, 462, 0.84, {}, 356);
    stand(sheet, 'towelStack', 'klei', 742, 462, 0.66, {}, 330);
    stand(sheet, 'dispenser', 'krijt', 876, 464, 0.52);
    stand(sheet, 'brushCup', 'salie', 958, 462, 0.44);
    stand(sheet, 'bathrobe', 'krijt', 1078, 446, 0.98, {}, 384);
    stand(sheet, 'soapBar', 'oker', 640, 480, 0.36, {}, 318);
  },
  tuin: (sheet) => {
    room(sheet, GROUNDS.sky, '#A9BF94', 388);
    sheet.fill(oval(1010, 108, 54, 54), '#FBF0CF').fill('M0 388Q220 316 460 364T880 340T1200 352V500H0Z', '#BBCDA8').fill('M0 410Q300 370 640 404T1200 394V500H0Z', '#9DB587');
    for (let x = 380; x < 1200; x += 54) sheet.fill(poly([x, 262], [x + 15, 248], [x + 30, 262], [x + 30, 396], [x, 396]), x % 108 ? '#F3EADA' : '#EBE0CC');
    sheet.fill(box(372, 290, 828, 13), '#E4D7C0').fill(box(372, 356, 828, 13), '#E4D7C0');
    stand(sheet, 'parasol', 'klei', 984, 466, 1.08, {}, 364);
    stand(sheet, 'nestBox', 'spar', 424, 430, 0.66, {}, 400);
    stand(sheet, 'deckchair', 'nacht', 880, 472, 0.72, {}, 350);
    stand(sheet, 'wateringCan', 'oker', 706, 470, 0.62, {}, 332);
    stand(sheet, 'plantPot', 'terracotta', 566, 474, 0.56, { form: 'classic' });
    stand(sheet, 'plantPot', 'mist', 1106, 470, 0.54, { form: 'drip' });
    stand(sheet, 'lantern', 'zwart', 1020, 478, 0.36, {}, 342);
    for (const [x, y] of [[420, 470], [760, 486], [448, 486], [1170, 484]]) for (const turn of [-120, -90, -60]) sheet.fill(leaf(x, y, 30, 10, turn), '#7E9C6A');
  },
  proeverij: (sheet) => {
    room(sheet, GROUNDS.paper, '#CFA878', 420);
    sheet.fill(box(440, 196, 760, 16, 3), '#C79A63').fill(box(440, 210, 760, 7), '#A87F4E').fill(box(0, 426, WIDTH, 74), '#C2996A');
    stand(sheet, 'teaTin', 'spar', 508, 198, 0.46);
    stand(sheet, 'teaTin', 'oker', 606, 198, 0.46);
    stand(sheet, 'pastaBag', 'nacht', 722, 198, 0.5, { shape: 'spaghetti' });
    stand(sheet, 'flourBag', 'mist', 846, 198, 0.5, {}, 350);
    stand(sheet, 'mustardJar', 'oker', 952, 198, 0.42, { speckle: true }, 338);
    stand(sheet, 'cocoaTin', 'pruim', 1058, 198, 0.46);
    stand(sheet, 'oilBottle', 'blad', 510, 452, 0.72, { height: 250, wide: 1.12 });
    stand(sheet, 'coffeeBag', 'klei', 640, 456, 0.66);
    stand(sheet, 'jamJar', 'rood', 782, 460, 0.6, { fruit: 'strawberry' }, 342);
    stand(sheet, 'honeyJar', 'oker', 908, 464, 0.58, {}, 340);
    stand(sheet, 'waffleTin', 'nacht', 1076, 466, 0.66);
  },
};

export const heroes = Object.entries(SCENES).map(([code, scene]) => {
  const sheet = new Sheet(WIDTH, HEIGHT);
  scene(sheet);
  return { file: `hero-${code}.svg`, markup: sheet.toString(null) };
});
