import { colour, shelf, size, kind, content } from '../definition.mjs';

const { products, add } = shelf('tuin');
export default products;

// ---- potten en bakken
add(5101, 'pot-terracotta', 'Terracotta pot', 'Terracotta pot', {
  vendor: 'scheefhoek', leaf: 'potten', price: 795, weight: 900, pop: 83,
  nl: 'De pot die al eeuwen goed is: poreus, zodat wortels ademen, en met een gat onderin. Krijgt vanzelf een grijs waas, en dat is het mooist.',
  en: 'The pot that has been right for centuries: porous, so roots can breathe, with a hole in the bottom. It turns grey by itself, which is when it looks best.',
  by: [size(['14', 'Ø 14 cm', 0], ['19', 'Ø 19 cm', 0, { price: 1295, weight: 1900 }], ['25', 'Ø 25 cm', 0, { price: 1995, weight: 3600 }], ['33', 'Ø 33 cm', 0, { price: 3495, weight: 7400 }])], made: ['Gebakken klei', 'Fired clay'], care: 'winter', dim: 'Ø 14 tot 33 cm', dimEn: 'Ø 14 to 33 cm', tags: ['pot', 'terracotta'], tone: 'terracotta', pic: ['plantPot', { form: 'classic' }], ground: 'sky',
});
add(5102, 'plantenbak-zink', 'Plantenbak Zink', 'Zinc planter', {
  vendor: 'mollenhoop', leaf: 'potten', price: 3995, weight: 2600,
  nl: 'Een langwerpige bak voor kruiden op het balkon of sla naast de keukendeur. De bodem heeft gaten en een rooster.',
  en: 'A long planter for herbs on the balcony or lettuce by the kitchen door. The base has holes and a grid.',
  by: [size(['60', '60 cm', 0], ['80', '80 cm', 0, { price: 5495, weight: 3800 }])], made: ['Verzinkt staal', 'Galvanised steel'], care: 'buiten', dim: '60 of 80 × 20 × 18 cm', dimEn: '60 or 80 × 20 × 18 cm', tags: ['pot', 'zink'], tone: 'zink', pic: ['zincPlanter', {}], ground: 'sand', with: ['kruidenplant'],
});
add(5103, 'bloempot-glazuur', 'Bloempot Plas', 'Plas glazed pot', {
  vendor: 'scheefhoek', leaf: 'potten', price: 1995, weight: 1400, pop: 58,
  nl: 'Een ronde pot met een glazuur dat naar beneden is gelopen en daar mocht stollen. Waterdicht, dus zonder schoteltje op de vensterbank.',
  en: 'A round pot with a glaze that ran down and was allowed to set there. Watertight, so no saucer needed on the windowsill.',
  by: [colour('mist', 'oker', 'spar', 'blos'), size(['15', 'Ø 15 cm', 0], ['21', 'Ø 21 cm', 0, { price: 2995, weight: 2500 }])], made: ['Geglazuurd steengoed', 'Glazed stoneware'], care: 'winter', dim: 'Ø 15 of 21 cm', dimEn: 'Ø 15 or 21 cm', tags: ['pot', 'keramiek'], pic: ['plantPot', { form: 'drip' }], ground: 'paper',
});
add(5104, 'hangpot-slinger', 'Hangpot Slinger', 'Slinger hanging pot', {
  vendor: 'scheefhoek', leaf: 'potten', price: 2495, weight: 800, pop: 25,
  nl: 'Een kom aan drie katoenen koorden, voor een plant die naar beneden wil. De haak zit erbij.',
  en: 'A bowl on three cotton cords, for a plant that wants to grow down. The hook is included.',
  by: [colour('klei', 'krijt', 'salie')], made: ['Steengoed, katoen', 'Stoneware, cotton'], care: 'stof', dim: 'Ø 18 × 13 cm', tags: ['pot', 'keramiek'], pic: ['hangingPot', {}], ground: 'sand',
});

// ---- gieters en gereedschap
add(5201, 'gieter-tuit', 'Gieter Tuit', 'Tuit watering can', {
  vendor: 'mollenhoop', leaf: 'gereedschap', price: 3995, weight: 1200, pop: 63,
  nl: 'Vijf liter met een lange tuit en een broes die je eraf draait. De greep loopt door van voor naar achter, zodat hij in balans blijft als hij leegraakt.',
  en: 'Five litres with a long spout and a rose that unscrews. The handle runs from front to back, so it stays balanced as it empties.',
  by: [colour('spar', 'zink', 'oker', 'klei')], made: ['Gepoedercoat staal', 'Powder-coated steel'], care: 'buiten', dim: '5 liter', dimEn: '5 litres', tags: ['gieter', 'cadeau'], pic: ['wateringCan', {}], ground: 'sand',
});
add(5202, 'snoeischaar-knip', 'Snoeischaar Knip', 'Knip secateurs', {
  vendor: 'mollenhoop', leaf: 'gereedschap', price: 3495, weight: 240, pop: 40,
  nl: 'Knipt takken tot twee centimeter glad af. Alle onderdelen zijn los te koop, dus hij gaat langer mee dan de appelboom.',
  en: 'Cuts branches of up to two centimetres cleanly. All parts are sold separately, so it will outlive the apple tree.',
  made: ['Gehard staal, essen', 'Hardened steel, ash'], care: 'ijzer', dim: '21 cm', tags: ['snoeien', 'cadeau'], tone: 'klei', pic: ['secateurs', {}], ground: 'sage',
});
add(5203, 'plantschep-mol', 'Plantschepje Mol', 'Mol trowel', {
  vendor: 'mollenhoop', leaf: 'gereedschap', price: 1695, weight: 260, pop: 36,
  nl: 'Een schepje uit één stuk staal, met een maatverdeling voor bollen. Het leren lusje hangt aan een spijker in de schuur.',
  en: 'A trowel made of one piece of steel, with a scale for planting bulbs. The leather loop hangs on a nail in the shed.',
  made: ['Staal, essen', 'Steel, ash'], care: 'ijzer', dim: '30 cm', tags: ['schep', 'cadeau'], tone: 'es', pic: ['trowel', {}], ground: 'sky',
});
add(5204, 'handvork-worm', 'Handvorkje Worm', 'Worm hand fork', {
  vendor: 'mollenhoop', leaf: 'gereedschap', price: 1695, weight: 250,
  nl: 'Drie tanden om aarde los te maken zonder de wormen te storen. Hoort bij het plantschepje.',
  en: 'Three tines that loosen soil without troubling the worms. Goes with the trowel.',
  made: ['Staal, essen', 'Steel, ash'], care: 'ijzer', dim: '28 cm', tags: ['vork'], tone: 'es', pic: ['handFork', {}], ground: 'paper', with: ['plantschep-mol'],
});
add(5205, 'tuinhandschoenen', 'Tuinhandschoenen Braam', 'Braam garden gloves', {
  vendor: 'mollenhoop', leaf: 'gereedschap', price: 1995, weight: 140, pop: 43,
  nl: 'Zacht leer op de handpalm en een lange katoenen kap tegen doorns. Na een regenbui laten drogen in de schaduw.',
  en: 'Soft leather on the palm and a long cotton cuff against thorns. Dry in the shade after a shower.',
  by: [colour('spar', 'klei'), size(['s', 'S', 0], ['m', 'M', 0], ['l', 'L', 0])], made: ['Leer, katoen', 'Leather, cotton'], care: 'stof', dim: 'S, M, L', tags: ['handschoen', 'cadeau'], pic: ['gloves', {}], ground: 'sand',
});
add(5206, 'hark-waaier', 'Bladhark Waaier', 'Waaier leaf rake', {
  vendor: 'mollenhoop', leaf: 'gereedschap', price: 2995, weight: 980,
  nl: 'Een brede waaier van verende tanden die het blad meeneemt en het gras laat staan. De steel is lang genoeg voor een volwassen rug.',
  en: 'A wide fan of springy tines that takes the leaves and leaves the grass. The handle suits a grown-up back.',
  made: ['Staal, essen', 'Steel, ash'], care: 'hout', dim: '45 × 165 cm', tags: ['hark', 'herfst'], tone: 'spar', pic: ['rake', {}], ground: 'paper',
});
add(5207, 'plantenspuit-nevel', 'Plantenspuit Nevel', 'Nevel plant mister', {
  vendor: 'mollenhoop', leaf: 'gereedschap', price: 1995, weight: 260,
  nl: 'Een fijne nevel voor varens en zaailingen. De glazen fles is bij te vullen onder elke kraan.',
  en: 'A fine mist for ferns and seedlings. The glass bottle refills under any tap.',
  by: [colour('amber', 'salie')], made: ['Glas, messing', 'Glass, brass'], care: 'kraan', dim: '300 ml', tags: ['plant'], pic: ['mister', {}], ground: 'sky',
});
add(5208, 'tuintouw', 'Tuintouw', 'Garden twine', {
  vendor: 'mollenhoop', leaf: 'gereedschap', price: 595, weight: 180, pop: 54, unit: ['m', 100, 'm', 1],
  nl: 'Honderd meter jute om tomaten, rozen en verjaardagspakjes mee op te binden. Verteert na een seizoen op de composthoop.',
  en: 'A hundred metres of jute to tie up tomatoes, roses and birthday parcels. Rots on the compost heap after a season.',
  by: [colour('naturel', 'blad', 'klei')], made: ['100% jute', '100% jute'], care: 'droog', dim: '100 m', tags: ['touw'], pic: ['twine', {}], ground: 'sky',
});

// ---- zaden, bollen en planten
add(5301, 'zaaigoed', 'Zaaigoed', 'Seed packet', {
  vendor: 'mollenhoop', leaf: 'groen', price: 295, weight: 12, pop: 90, tax: 'reduced',
  nl: 'Biologisch zaad dat goed opkomt in Nederlandse grond. Achterop staat wanneer, hoe diep en hoe ver uit elkaar.',
  en: 'Organic seed that comes up well in Dutch soil. The back says when, how deep and how far apart.',
  by: [kind(['veldbloem', 'Veldbloemen', 'Wildflowers', { look: { tone: 'mist', plant: 'flower', bloom: 'nacht' } }], ['zonnebloem', 'Zonnebloem', 'Sunflower', { look: { tone: 'nacht', plant: 'sunflower', bloom: 'oker' } }], ['tomaat', 'Tomaat', 'Tomato', { look: { tone: 'zand', plant: 'tomato', bloom: 'rood' }, plus: 50 }], ['wortel', 'Wortel', 'Carrot', { look: { tone: 'salie', plant: 'carrot', bloom: 'klei' } }], ['basilicum', 'Basilicum', 'Basil', { look: { tone: 'blos', plant: 'herb', bloom: 'blad' } }], ['radijs', 'Radijs', 'Radish', { look: { tone: 'oker', plant: 'radish', bloom: 'rood' } }])],
  made: ['Biologisch zaad', 'Organic seed'], care: 'droog', dim: '8 × 12 cm', tags: ['zaad', 'cadeau'], pic: ['seedPacket', {}], ground: 'paper',
});
add(5302, 'tulpenbollen', 'Tulpenbollen, 25 stuks', 'Tulip bulbs, 25 pieces', {
  vendor: 'mollenhoop', leaf: 'groen', price: 895, weight: 700, pop: 45, tax: 'reduced',
  nl: 'Stop ze in oktober of november drie keer zo diep als ze hoog zijn. In april komen ze, ook als je ze vergeten was.',
  en: 'Plant them in October or November, three times as deep as they are tall. They come up in April, even if you forgot about them.',
  by: [colour('rood', 'oker', 'pruim', 'blos')], made: ['Tulpenbollen', 'Tulip bulbs'], care: 'droog', dim: 'Bolmaat 12+', dimEn: 'Bulb size 12+', tags: ['bol', 'herfst'], pic: ['bulbs', {}], ground: 'sage',
});
add(5303, 'vrouwentong', 'Vrouwentong', 'Snake plant', {
  vendor: 'mollenhoop', leaf: 'groen', price: 1495, weight: 1400, pop: 44, tax: 'reduced',
  nl: 'Een plant die je mag vergeten. Eén keer in de twee weken water is genoeg, een donkere hoek is goed.',
  en: 'A plant you may forget. Water every two weeks is enough, a dark corner is fine.',
  by: [size(['40', '40 cm hoog', '40 cm tall'], ['70', '70 cm hoog', '70 cm tall', { price: 2995, weight: 3100 }])], made: ['Kamerplant in kweekpot', 'House plant in nursery pot'], care: 'plant', dim: '40 of 70 cm', dimEn: '40 or 70 cm', tags: ['plant'], tone: 'krijt', pic: ['housePlant', { plant: 'snake' }], ground: 'sand', with: ['mand-zeegras'],
});
add(5304, 'pannenkoekplant', 'Pannenkoekplant', 'Pancake plant', {
  vendor: 'mollenhoop', leaf: 'groen', price: 995, weight: 600, pop: 38, tax: 'reduced',
  nl: 'Ronde blaadjes op dunne stelen die naar het licht draaien. Geeft stekjes weg aan wie erom vraagt.',
  en: 'Round leaves on thin stems that turn to the light. Gives cuttings to anyone who asks.',
  made: ['Kamerplant in kweekpot', 'House plant in nursery pot'], care: 'plant', dim: '25 cm', tags: ['plant', 'cadeau'], tone: 'terracotta', pic: ['housePlant', { plant: 'pancake' }], ground: 'sky',
});
add(5305, 'olijfboompje', 'Olijfboompje', 'Olive tree', {
  vendor: 'mollenhoop', leaf: 'groen', price: 3995, weight: 5200, tax: 'reduced',
  nl: 'Een boompje op stam voor een zonnig terras. Kan lichte vorst hebben, maar staat in januari liever tegen de muur.',
  en: 'A small standard tree for a sunny terrace. Takes a light frost, but prefers a wall at its back in January.',
  made: ['Buitenplant in pot', 'Outdoor plant in pot'], care: 'plant', dim: '90 cm', tags: ['plant', 'terras'], tone: 'terracotta', pic: ['housePlant', { plant: 'olive' }], ground: 'paper', with: ['olijfolie-ochtend'],
});
add(5306, 'kruidenplant', 'Kruidenplant', 'Herb plant', {
  vendor: 'mollenhoop', leaf: 'groen', price: 349, weight: 450, pop: 71, tax: 'reduced',
  nl: 'Biologisch gekweekt in een potje dat je mee de grond in zet. Knip vaak, dan blijft hij vertakken.',
  en: 'Grown organically in a pot you plant along with it. Cut often and it keeps branching.',
  by: [kind(['munt', 'Munt', 'Mint', { look: { herb: 'mint' } }], ['basilicum', 'Basilicum', 'Basil', { look: { herb: 'basil' } }], ['tijm', 'Tijm', 'Thyme', { look: { herb: 'thyme' } }], ['rozemarijn', 'Rozemarijn', 'Rosemary', { look: { herb: 'rosemary' }, plus: 50 }])],
  made: ['Biologische kruidenplant', 'Organic herb plant'], care: 'plant', dim: 'Pot Ø 12 cm', tags: ['plant', 'kruiden'], tone: 'leem', pic: ['herbPot', {}], ground: 'sand',
});

// ---- vogels en insecten
add(5401, 'nestkast-mees', 'Nestkast Mees', 'Mees nest box', {
  vendor: 'houtwerf', leaf: 'dieren', price: 2495, weight: 1300, pop: 32,
  nl: 'Een kastje met een gat van 32 millimeter, precies goed voor de koolmees. Hang het op het noordoosten; het dak klapt open voor de najaarsschoonmaak.',
  en: 'A box with a hole of 32 millimetres, just right for the great tit. Hang it facing north-east; the roof opens for autumn cleaning.',
  by: [colour('spar', 'klei', 'mist')], made: ['Grenen, leisteengrijs dak', 'Pine, slate-grey roof'], care: 'buiten', dim: '17 × 18 × 28 cm', tags: ['vogel', 'hout', 'cadeau'], pic: ['nestBox', {}], ground: 'sand',
});
add(5402, 'voederhuis-herberg', 'Voederhuisje Herberg', 'Herberg bird feeder', {
  vendor: 'houtwerf', leaf: 'dieren', price: 3495, weight: 2100,
  nl: 'Een open huisje waar de mus, de vink en de brutale ekster elkaar treffen. Het dak houdt het voer droog.',
  en: 'An open house where the sparrow, the finch and the cheeky magpie meet. The roof keeps the food dry.',
  made: ['Eiken', 'Oak'], care: 'buiten', dim: '32 × 28 × 30 cm', tags: ['vogel', 'hout'], tone: 'eik', pic: ['birdFeeder', {}], ground: 'sky', with: ['vogelvoer'],
});
add(5403, 'vogelvoer', 'Vogelvoer Strooimengsel', 'Wild bird seed mix', {
  vendor: 'mollenhoop', leaf: 'dieren', price: 695, weight: 1020, pop: 48,
  nl: 'Zonnebloempitten, gierst en gepelde haver, zonder vulling die blijft liggen. Op een vaste plek voeren, dan weten ze je te vinden.',
  en: 'Sunflower seeds, millet and hulled oats, without filler that gets left behind. Feed at a fixed spot and they will find you.',
  by: [content(['1', '1 kg', 0, { amount: [1000, 'g', 'kg'] }], ['5', '5 kg', 0, { price: 2495, weight: 5080, amount: [5000, 'g', 'kg'] }])], made: ['Zonnebloempitten, gierst, haver', 'Sunflower seeds, millet, oats'], care: 'droog', dim: '1 of 5 kg', dimEn: '1 or 5 kg', tags: ['vogel'], tone: 'oker', pic: ['seedBag', {}], ground: 'sage',
});
add(5404, 'bijenhotel', 'Bijenhotel', 'Bee hotel', {
  vendor: 'houtwerf', leaf: 'dieren', price: 2795, weight: 1800,
  nl: 'Bamboe en boomstammetjes met gladde gaten voor metselbijen. Ze steken niet en komen graag terug. Hang het in de volle zon.',
  en: 'Bamboo and logs with smooth holes for mason bees. They do not sting and like to return. Hang it in full sun.',
  made: ['Grenen, bamboe', 'Pine, bamboo'], care: 'buiten', dim: '24 × 12 × 30 cm', tags: ['bij', 'hout', 'cadeau'], tone: 'eik', pic: ['beeHotel', {}], ground: 'sky', with: ['zaaigoed'],
});

// ---- buiten leven
add(5501, 'lantaarn-schipper', 'Lantaarn Schipper', 'Schipper lantern', {
  vendor: 'vonken', leaf: 'buiten', price: 3495, weight: 1500, pop: 35,
  nl: 'Een stormlantaarn voor een dikke kaars, met een deurtje dat ook met wind dichtblijft. De ring past om een tak of een bootshaak.',
  en: 'A storm lantern for a thick candle, with a door that stays shut in the wind. The ring fits a branch or a boat hook.',
  by: [colour('zwart', 'spar', 'messing'), size(['m', '28 cm', 0], ['l', '42 cm', 0, { price: 4995, weight: 2400 }])], made: ['Staal, glas', 'Steel, glass'], care: 'winter', dim: '28 of 42 cm', dimEn: '28 or 42 cm', tags: ['lantaarn', 'kaars'], pic: ['lantern', {}], ground: 'sand', with: ['stompkaars'],
});
add(5502, 'hangmat-dommel', 'Hangmat Dommel', 'Dommel hammock', {
  vendor: 'kwikstaart', leaf: 'buiten', price: 8900, weight: 1900, pop: 20,
  nl: 'Geweven katoen zonder stokken, zodat hij zich om je heen vouwt. Draagt tweehonderd kilo, dus ook twee mensen en een boek.',
  en: 'Woven cotton without bars, so it folds around you. Carries two hundred kilos: two people and a book.',
  by: [colour('klei', 'salie', 'nacht')], made: ['Gerecycled katoen', 'Recycled cotton'], care: 'was30', dim: '160 × 360 cm', tags: ['zomer', 'zitten'], pic: ['hammock', {}], ground: 'sky',
});
add(5503, 'parasol-lommer', 'Parasol Lommer', 'Lommer parasol', {
  vendor: 'kwikstaart', leaf: 'buiten', price: 14900, weight: 6800, pop: 18,
  nl: 'Schaduw voor zes stoelen, met een essenhouten stok die kan kantelen. Het doek houdt de felste zon tegen. Parasolvoet los verkrijgbaar.',
  en: 'Shade for six chairs, with an ash pole that tilts. The cloth keeps out the fiercest sun. Base sold separately.',
  by: [colour('klei', 'salie', 'krijt', 'oker')], made: ['Essen, acryldoek', 'Ash, acrylic cloth'], care: 'winter', dim: 'Ø 250 cm', tags: ['zomer', 'schaduw'], pic: ['parasol', {}], ground: 'sky',
});
add(5504, 'ligstoel-siesta', 'Ligstoel Siësta', 'Siësta deckchair', {
  vendor: 'houtwerf', leaf: 'buiten', price: 9900, weight: 5400, pop: 23,
  nl: 'Een klapstoel met drie standen: lezen, luieren en slapen. Het doek schuif je eraf om te wassen.',
  en: 'A folding chair with three positions: reading, lounging and sleeping. The sling slides off for washing.',
  by: [colour('nacht', 'klei', 'salie')], made: ['Eucalyptus, katoen', 'Eucalyptus, cotton'], care: 'winter', dim: '58 × 95 × 88 cm', tags: ['zomer', 'stoel'], pic: ['deckchair', {}], ground: 'paper',
});
add(5505, 'vuurschaal-gloed', 'Vuurschaal Gloed', 'Gloed fire bowl', {
  vendor: 'vonken', leaf: 'buiten', price: 12900, weight: 9600,
  nl: 'Een schaal van drie millimeter staal die mag roesten. Past op een terras en houdt een kring mensen warm tot ver na het eten.',
  en: 'A bowl of three-millimetre steel that is meant to rust. Fits a patio and keeps a circle of people warm until long after dinner.',
  by: [size(['60', 'Ø 60 cm', 0], ['80', 'Ø 80 cm', 0, { price: 17900, weight: 15800 }])], made: ['Staal', 'Steel'], care: 'buiten', dim: 'Ø 60 of 80 cm', dimEn: 'Ø 60 or 80 cm', tags: ['vuur', 'metaal'], tone: 'zwart', pic: ['fireBowl', {}], ground: 'sand',
});
add(5506, 'picknickkleed-wei', 'Picknickkleed Wei', 'Wei picnic blanket', {
  vendor: 'kwikstaart', leaf: 'buiten', price: 4995, weight: 1100, pop: 28,
  nl: 'Wol aan de bovenkant, waterdicht aan de onderkant. Rolt op met een leren riem en past onder je arm.',
  en: 'Wool on top, waterproof below. Rolls up with a leather strap and fits under your arm.',
  by: [colour('klei', 'spar')], made: ['Gerecyclede wol', 'Recycled wool'], care: 'stof', dim: '150 × 150 cm', tags: ['zomer', 'onderweg', 'ruit'], pic: ['picnicRoll', {}], ground: 'paper',
});
add(5507, 'lichtslinger-kermis', 'Lichtslinger Kermis', 'Kermis string lights', {
  vendor: 'zwaluw', leaf: 'buiten', price: 3995, weight: 900,
  nl: 'Tien warme lampjes aan zeven meter snoer, voor in de boom of langs de schutting. Mag buiten blijven hangen, ook als het regent.',
  en: 'Ten warm bulbs on seven metres of cord, for the tree or along the fence. May stay outside, even when it rains.',
  made: ['Rubber, glas', 'Rubber, glass'], care: 'buiten', dim: '7 m', tags: ['licht', 'zomer'], tone: 'oker', pic: ['stringLights', {}], ground: 'sage',
});
