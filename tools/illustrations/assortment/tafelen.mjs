import { colour, shelf, size, wood, pattern } from '../definition.mjs';

const { products, add } = shelf('tafelen');
export default products;

// ---- servies
add(3101, 'mok-duim', 'Mok Duim', 'Duim mug', {
  vendor: 'scheefhoek', leaf: 'servies', price: 1395, weight: 360, pop: 100,
  nl: 'Een mok met een deukje voor je duim, zodat hij lekker in de hand ligt. Met de hand geglazuurd; de onderkant blijft kaal. Inhoud drie deciliter.',
  en: 'A mug with a dent for your thumb, so it sits well in the hand. Glazed by hand; the bottom stays bare. Holds three decilitres.',
  by: [colour('klei', 'spar', 'mist', 'oker', 'krijt', 'nacht')], made: ['Geglazuurd steengoed', 'Glazed stoneware'], care: 'vaatwasser', dim: 'Ø 8,5 × 9,5 cm', tags: ['mok', 'keramiek', 'cadeau'], pic: ['mug', {}], ground: 'sand', with: ['thee-blik', 'koffiebonen-slaapkop'],
});
add(3102, 'espressokop-teug', 'Espressokop Teug', 'Teug espresso cup', {
  vendor: 'scheefhoek', leaf: 'servies', price: 1095, weight: 190, pop: 47,
  nl: 'Klein en dikwandig, zodat die paar slokken warm blijven. Het schoteltje heeft een rand voor een koekje.',
  en: 'Small and thick-walled, so those few sips stay hot. The saucer has room for a biscuit.',
  by: [colour('inkt', 'krijt', 'klei', 'salie')], made: ['Geglazuurd steengoed', 'Glazed stoneware'], care: 'vaatwasser', dim: '80 ml', tags: ['kop', 'koffie', 'keramiek'], pic: ['cupAndSaucer', {}], ground: 'sky',
});
add(3103, 'bord-dag', 'Bord Dag', 'Dag plate', {
  vendor: 'scheefhoek', leaf: 'servies', price: 1295, weight: 480, pop: 80,
  nl: 'Een bord voor elke dag: stevig, stapelbaar en met een opstaand randje voor de saus. De glazuurrand valt bij elk bord anders uit.',
  en: 'A plate for every day: sturdy, stackable and with a raised rim for the sauce. The glazed edge comes out differently on each one.',
  by: [colour('mist', 'krijt', 'salie', 'blos'), size(['21', 'Ontbijtbord, 21 cm', 'Breakfast plate, 21 cm'], ['27', 'Dinerbord, 27 cm', 'Dinner plate, 27 cm', { price: 1695, weight: 780 }])], made: ['Geglazuurd steengoed', 'Glazed stoneware'], care: 'vaatwasser', dim: 'Ø 21 of 27 cm', dimEn: 'Ø 21 or 27 cm', tags: ['bord', 'keramiek'], pic: ['plate', {}], ground: 'sand',
});
add(3104, 'kom-dag', 'Kom Dag', 'Dag bowl', {
  vendor: 'scheefhoek', leaf: 'servies', price: 1195, weight: 420, pop: 72,
  nl: 'Voor yoghurt, soep en alles wat je op de bank wilt eten. De voet is hoog genoeg om hem warm vast te houden.',
  en: 'For yoghurt, soup and anything you want to eat on the sofa. The foot is high enough to hold it while hot.',
  by: [colour('salie', 'krijt', 'mist', 'klei')], made: ['Geglazuurd steengoed', 'Glazed stoneware'], care: 'vaatwasser', dim: 'Ø 15 × 7 cm', tags: ['kom', 'keramiek'], pic: ['bowl', {}], ground: 'paper',
});
add(3105, 'fruitschaal-oogst', 'Fruitschaal Oogst', 'Oogst fruit bowl', {
  vendor: 'houtwerf', leaf: 'servies', price: 4995, weight: 1300,
  nl: 'Een ondiepe schaal, gedraaid uit één stuk hout, waarin fruit naast elkaar ligt in plaats van op elkaar. Zo blijft het langer goed.',
  en: 'A shallow bowl turned from one piece of wood, in which fruit lies side by side instead of piled up. It keeps longer that way.',
  by: [wood(['es', 'Essen', 'Ash', { look: { tone: 'es' } }], ['noten', 'Noten', 'Walnut', { look: { tone: 'noten' }, plus: 1000 }])], made: ['Massief hout', 'Solid wood'], care: 'hout', dim: 'Ø 34 × 9 cm', tags: ['schaal', 'hout', 'cadeau'], pic: ['fruitBowl', {}], ground: 'sky',
});
add(3106, 'melkkan-wei', 'Melkkan Wei', 'Wei milk jug', {
  vendor: 'scheefhoek', leaf: 'servies', price: 2295, weight: 520,
  nl: 'Een kan voor melk, vla of een bosje madeliefjes. De tuit schenkt in een dunne straal en druppelt niet na.',
  en: 'A jug for milk, custard or a bunch of daisies. The spout pours a thin stream and does not drip.',
  by: [colour('krijt', 'mist', 'oker')], made: ['Geglazuurd steengoed', 'Glazed stoneware'], care: 'vaatwasser', dim: '0,8 liter', dimEn: '0.8 litre', tags: ['kan', 'keramiek'], pic: ['jug', {}], ground: 'sage',
});
add(3107, 'botervloot-hoeve', 'Botervloot Hoeve', 'Hoeve butter dish', {
  vendor: 'scheefhoek', leaf: 'servies', price: 2495, weight: 680,
  nl: 'Voor een half pond boter, zacht en op tafel. Het deksel heeft een knop die je met een boterige hand nog vast kunt pakken.',
  en: 'For half a pound of butter, soft and on the table. The lid has a knob you can hold with a buttery hand.',
  by: [colour('salie', 'krijt')], made: ['Geglazuurd steengoed', 'Glazed stoneware'], care: 'vaatwasser', dim: '17 × 11 × 9 cm', tags: ['ontbijt', 'keramiek'], pic: ['butterDish', {}], ground: 'sky',
});
add(3108, 'eierdop-kiem', 'Eierdop Kiem', 'Kiem egg cup', {
  vendor: 'scheefhoek', leaf: 'servies', price: 595, weight: 90, pop: 59,
  nl: 'Een dop met een breed randje voor het kapje en het zout. Zondags per vier, door de week alleen.',
  en: 'An egg cup with a wide rim for the cap and the salt. In fours on Sundays, alone on weekdays.',
  by: [colour('oker', 'klei', 'spar', 'mist')], made: ['Geglazuurd steengoed', 'Glazed stoneware'], care: 'vaatwasser', dim: 'Ø 8 × 5 cm', tags: ['ontbijt', 'keramiek'], pic: ['eggCup', {}], ground: 'paper',
});

// ---- glas
add(3201, 'waterglas-beek', 'Waterglas Beek', 'Beek tumbler', {
  vendor: 'helderop', leaf: 'glas', price: 595, weight: 220, pop: 82,
  nl: 'Geperst van oud flessenglas, met af en toe een belletje. Stapelbaar en niet kapot te krijgen, bijna dan.',
  en: 'Pressed from old bottle glass, with a bubble here and there. Stacks, and is unbreakable, or nearly.',
  by: [colour('glas', 'salie', 'amber', 'nacht')], made: ['Gerecycled glas', 'Recycled glass'], care: 'machine', dim: '300 ml', tags: ['glas'], pic: ['tumbler', {}], ground: 'sand',
});
add(3202, 'wijnglas-kelk', 'Wijnglazen Kelk, set van 4', 'Kelk wine glasses, set of 4', {
  vendor: 'helderop', leaf: 'glas', price: 3495, weight: 720,
  nl: 'Dun glas op een korte steel, zodat ze in de vaatwasser passen. Eén vorm voor wit, een bredere voor rood.',
  en: 'Thin glass on a short stem, so they fit the dishwasher. One shape for white, a wider one for red.',
  by: [size(['wit', 'Wit, 350 ml', 'White, 350 ml', { look: { wine: 'wit' } }], ['rood', 'Rood, 500 ml', 'Red, 500 ml', { price: 3995, look: { wine: 'rood' } }])], made: ['Glas', 'Glass'], care: 'machine', dim: 'Hoogte 19 cm', dimEn: 'Height 19 cm', tags: ['glas', 'cadeau'], tone: 'glas', pic: ['wineGlass', {}], ground: 'sand',
});
add(3203, 'karaf-bron', 'Karaf Bron', 'Bron carafe', {
  vendor: 'helderop', leaf: 'glas', price: 2795, weight: 780, pop: 39,
  nl: 'Een liter kraanwater met een kurken bol als dop. Past in de deur van de koelkast.',
  en: 'A litre of tap water with a cork ball for a stopper. Fits the fridge door.',
  by: [colour('glas', 'salie')], made: ['Gerecycled glas, kurk', 'Recycled glass, cork'], care: 'hand', dim: '1 liter, Ø 10 × 26 cm', dimEn: '1 litre, Ø 10 × 26 cm', tags: ['glas', 'kan'], pic: ['carafe', {}], ground: 'sand',
});
add(3204, 'theeglas-damp', 'Theeglazen Damp, set van 2', 'Damp tea glasses, set of 2', {
  vendor: 'helderop', leaf: 'glas', price: 1995, weight: 280,
  nl: 'Dubbelwandig glas: de thee blijft heet, je vingers niet. Mooi voor verse munt.',
  en: 'Double-walled glass: the tea stays hot, your fingers do not. Good for fresh mint.',
  made: ['Borosilicaatglas', 'Borosilicate glass'], care: 'machine', dim: '250 ml', tags: ['glas', 'thee'], tone: 'glas', pic: ['teaGlass', {}], ground: 'sage', with: ['kruidenplant'],
});

// ---- bestek en serveren
add(3301, 'bestek-schuit', 'Bestekset Schuit, 16-delig', 'Schuit cutlery set, 16 pieces', {
  vendor: 'vonken', leaf: 'bestek', price: 8900, weight: 900, pop: 30,
  nl: 'Voor vier personen: mes, vork, lepel en theelepel. Mat afgewerkt, zodat vingers en krasjes niet opvallen. De vork heeft korte tanden, de lepel een diepe bak.',
  en: 'For four: knife, fork, spoon and teaspoon. A matt finish hides fingers and scratches. The fork has short tines, the spoon a deep bowl.',
  by: [colour('staal', 'messing', 'zwart')], made: ['Roestvrij staal 18/10', 'Stainless steel 18/10'], care: 'machine', dim: '21 cm', tags: ['bestek'], pic: ['cutlery', {}], ground: 'sage',
});
add(3302, 'slacouvert-krop', 'Slacouvert Krop', 'Krop salad servers', {
  vendor: 'houtwerf', leaf: 'bestek', price: 1995, weight: 140,
  nl: 'Twee handen van hout die de sla niet kneuzen. De ene heeft een gat voor de dressing.',
  en: 'Two wooden hands that do not bruise the leaves. One has a hole for the dressing.',
  by: [wood(['es', 'Essen', 'Ash', { look: { tone: 'es' } }], ['noten', 'Noten', 'Walnut', { look: { tone: 'noten' } }])], made: ['Massief hout', 'Solid wood'], care: 'hand', dim: '30 cm', tags: ['bestek', 'hout'], pic: ['saladServers', {}], ground: 'sky',
});
add(3303, 'dienblad-ronde', 'Dienblad Ronde', 'Ronde tray', {
  vendor: 'houtwerf', leaf: 'bestek', price: 3495, weight: 980, pop: 34,
  nl: 'Een rond blad met een hoge rand en een stroef oppervlak, zodat glazen niet gaan schuiven op de trap.',
  en: 'A round tray with a high rim and a grippy surface, so glasses do not slide on the stairs.',
  by: [colour('spar', 'oker', 'inkt')], made: ['Berken, lak', 'Birch, lacquer'], care: 'stof', dim: 'Ø 38 × 4 cm', tags: ['dienblad', 'cadeau'], pic: ['tray', {}], ground: 'sand',
});
add(3304, 'onderzetters-kurk', 'Onderzetters Kurk, set van 4', 'Cork coasters, set of 4', {
  vendor: 'huis', leaf: 'bestek', price: 995, weight: 110, pop: 42,
  nl: 'Vier ronde schijven kurk met een gekleurde rand. Ze geuren nog een beetje naar het bos.',
  en: 'Four round discs of cork with a coloured edge. They still smell of the forest a little.',
  by: [colour('klei', 'spar')], made: ['Kurk', 'Cork'], care: 'stof', dim: 'Ø 10 cm', tags: ['kurk', 'cadeau'], pic: ['coasters', {}], ground: 'sky',
});

// ---- tafellinnen
add(3401, 'servetten-dauw', 'Servetten Dauw, set van 4', 'Dauw napkins, set of 4', {
  vendor: 'kwikstaart', leaf: 'tafellinnen', price: 2495, weight: 260, pop: 48,
  nl: 'Gewassen linnen dat niet gestreken hoeft. Hoe vaker gewassen, hoe zachter. Met fijn stiksel langs de rand.',
  en: 'Washed linen that needs no ironing. The more it is washed, the softer it gets. With fine stitching along the edge.',
  by: [colour('zand', 'salie', 'klei', 'mist', 'pruim')], made: ['100% linnen', '100% linen'], care: 'was60', dim: '42 × 42 cm', tags: ['linnen', 'tafel', 'cadeau'], pic: ['napkins', {}], ground: 'paper',
});
add(3402, 'tafelkleed-dauw', 'Tafelkleed Dauw', 'Dauw tablecloth', {
  vendor: 'kwikstaart', leaf: 'tafellinnen', price: 8900, weight: 900, pop: 27,
  nl: 'Een kleed dat mag kreuken en juist dan mooi valt. Wijnvlekken gaan eruit met zout en geduld.',
  en: 'A cloth that may crease and hangs best when it does. Wine stains come out with salt and patience.',
  by: [colour('salie', 'krijt', 'mist'), size(['180', '140 × 180 cm', 0], ['260', '150 × 260 cm', 0, { price: 11900, weight: 1300 }])], made: ['100% linnen', '100% linen'], care: 'was60', dim: '140 × 180 of 150 × 260 cm', dimEn: '140 × 180 or 150 × 260 cm', tags: ['linnen', 'tafel'], pic: ['tablecloth', {}], ground: 'sand',
});
add(3403, 'tafelloper-pad', 'Tafelloper Pad', 'Pad table runner', {
  vendor: 'kwikstaart', leaf: 'tafellinnen', price: 3495, weight: 320,
  nl: 'Een smalle baan met ingeweven strepen aan beide uiteinden. Houdt kaarsvet en kruimels van het hout.',
  en: 'A narrow strip with woven stripes at both ends. Keeps candle wax and crumbs off the wood.',
  by: [colour('zand', 'klei', 'nacht')], made: ['Katoen, linnen', 'Cotton, linen'], care: 'was40', dim: '45 × 150 cm', tags: ['linnen', 'tafel'], pic: ['runner', {}], ground: 'sage',
});
add(3404, 'placemat-vlecht', 'Placemat Vlecht', 'Vlecht placemat', {
  vendor: 'wilgenoord', leaf: 'tafellinnen', price: 895, weight: 180, pop: 40,
  nl: 'Rond gevlochten van palmblad met een gekleurde bies. Veeg hem schoon met een vochtige doek en laat hem plat drogen.',
  en: 'Braided in a round from palm leaf with a coloured edge. Wipe clean with a damp cloth and dry flat.',
  by: [colour('klei', 'spar', 'nacht')], made: ['Palmblad', 'Palm leaf'], care: 'stof', dim: 'Ø 38 cm', tags: ['gevlochten', 'tafel'], pic: ['placemat', {}], ground: 'sky',
});
