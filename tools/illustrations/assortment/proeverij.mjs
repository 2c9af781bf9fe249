import { shelf, taste, content, kind } from '../definition.mjs';

const { products, add } = shelf('proeverij');
export default products;
const food = (rest) => ({ tax: 'reduced', care: 'droog', food: true, ...rest });

// ---- olie, azijn en smaakmakers
add(6101, 'olijfolie-ochtend', 'Olijfolie Ochtendpluk', 'Ochtendpluk olive oil', food({
  vendor: 'zonneplek', leaf: 'olie-smaak', price: 1195, weight: 780, pop: 77,
  nl: 'Koud geperst van olijven die voor de middag zijn geplukt. Groen, een beetje peperig, het lekkerst rauw over tomaat of warm brood.',
  en: 'Cold-pressed from olives picked before noon. Green, a little peppery, best raw on tomatoes or warm bread.',
  by: [content(['250', '250 ml', 0, { amount: [250, 'ml', 'l'], look: { height: 205 }, weight: 420 }], ['500', '500 ml', 0, { price: 1895, weight: 820, amount: [500, 'ml', 'l'], look: { height: 250, wide: 1.12 } }], ['1000', '1 liter', '1 litre', { price: 3295, weight: 1540, amount: [1000, 'ml', 'l'], look: { height: 285, wide: 1.32 } }])],
  made: ['Extra vierge olijfolie', 'Extra virgin olive oil'], dim: 'Glazen fles', dimEn: 'Glass bottle', tags: ['olie', 'cadeau'], tone: 'blad', pic: ['oilBottle', {}], ground: 'sand',
}));
add(6102, 'azijn-boomgaard', 'Azijn Boomgaard', 'Boomgaard vinegar', food({
  vendor: 'potjandorie', leaf: 'olie-smaak', price: 695, weight: 560, unit: ['ml', 250, 'l'],
  nl: 'Langzaam verzuurd op houten vaten. Fris genoeg voor sla, zacht genoeg voor een scheut door bruiswater.',
  en: 'Soured slowly in wooden casks. Fresh enough for salad, soft enough for a dash in sparkling water.',
  by: [taste(['appel', 'Appel', 'Apple', { look: { tone: 'oker', fruit: 'apple' } }], ['framboos', 'Framboos', 'Raspberry', { look: { tone: 'rood', fruit: 'raspberry' }, plus: 100 }])],
  made: ['Appelazijn of wijnazijn met framboos', 'Cider vinegar or wine vinegar with raspberry'], dim: '250 ml', tags: ['azijn'], pic: ['vinegarBottle', {}], ground: 'paper',
}));
add(6103, 'zeezout-vlokken', 'Zeezoutvlokken', 'Sea salt flakes', food({
  vendor: 'potjandorie', leaf: 'olie-smaak', price: 495, weight: 180, unit: ['g', 125, 'kg'], pop: 46,
  nl: 'Grote vlokken die knapperen tussen je vingers. Strooi ze er op het laatst overheen, ook over chocoladekoek.',
  en: 'Large flakes that crackle between your fingers. Sprinkle them on at the end, over chocolate biscuits too.',
  made: ['Zeezout', 'Sea salt'], dim: '125 g', tags: ['zout', 'kruiden'], tone: 'mist', pic: ['saltBox', {}], ground: 'sand',
}));
add(6104, 'mosterd-molen', 'Mosterd', 'Mustard', food({
  vendor: 'wiek', leaf: 'olie-smaak', price: 395, weight: 340, unit: ['g', 200, 'kg'], pop: 40, care: 'koel',
  nl: 'Gemalen tussen stenen, zodat de zaadjes deels heel blijven. De grove is voor kaas, de fijne voor soep.',
  en: 'Ground between stones, so that some of the seeds stay whole. The coarse one is for cheese, the fine one for soup.',
  by: [taste(['grof', 'Grof', 'Coarse', { look: { tone: 'oker', speckle: true } }], ['fijn', 'Fijn', 'Fine', { look: { tone: 'amber' } }])],
  made: ['Mosterdzaad, azijn, water, zout', 'Mustard seed, vinegar, water, salt'], dim: '200 g', tags: ['mosterd'], pic: ['mustardJar', {}], ground: 'sky',
}));

// ---- honing, jam en pasta's
add(6201, 'honing-zoemdijk', 'Honing', 'Honey', food({
  vendor: 'zoemdijk', leaf: 'beleg', price: 795, weight: 620, unit: ['g', 450, 'kg'], pop: 69,
  nl: 'Ongeroerd en niet verhit, rechtstreeks uit de raat. Wordt na een tijdje vanzelf vast; een warm waterbad maakt hem weer vloeibaar.',
  en: 'Not stirred, not heated, straight from the comb. Sets by itself after a while; a warm water bath makes it runny again.',
  by: [taste(['linde', 'Linde', 'Lime tree', { look: { tone: 'oker' } }], ['heide', 'Heide', 'Heather', { look: { tone: 'amber' }, plus: 150 }], ['klaver', 'Klaver', 'Clover', { look: { tone: 'es' } }])],
  made: ['Honing', 'Honey'], dim: '450 g', tags: ['honing', 'cadeau', 'ontbijt'], pic: ['honeyJar', {}], ground: 'sky',
}));
add(6202, 'jam-potjandorie', 'Jam', 'Jam', food({
  vendor: 'potjandorie', leaf: 'beleg', price: 495, weight: 440, unit: ['g', 300, 'kg'], pop: 85, care: 'koel',
  nl: 'Meer fruit dan suiker, in kleine ketels gekookt. Het geruite hoesje is ouderwets en de jam ook.',
  en: 'More fruit than sugar, boiled in small kettles. The checked cover is old-fashioned and so is the jam.',
  by: [taste(['aardbei', 'Aardbei', 'Strawberry', { look: { tone: 'rood', fruit: 'strawberry' } }], ['abrikoos', 'Abrikoos', 'Apricot', { look: { tone: 'amber', fruit: 'apricot' } }], ['bosbes', 'Bosbes', 'Blueberry', { look: { tone: 'nacht', fruit: 'blueberry' } }], ['pruim', 'Pruim', 'Plum', { look: { tone: 'pruim', fruit: 'plum' } }], ['rabarber', 'Rabarber', 'Rhubarb', { look: { tone: 'blos', fruit: 'rhubarb' } }])],
  made: ['Vruchten (60%), suiker, citroensap', 'Fruit (60%), sugar, lemon juice'], dim: '300 g', tags: ['jam', 'ontbijt', 'cadeau'], pic: ['jamJar', {}], ground: 'paper',
}));
add(6203, 'pindakaas-knars', 'Pindakaas', 'Peanut butter', food({
  vendor: 'potjandorie', leaf: 'beleg', price: 449, weight: 480, unit: ['g', 350, 'kg'], pop: 62,
  nl: 'Alleen pinda’s en een snuf zout. Er drijft soms olie op: roeren, en dan op een witte boterham. Bevat pinda’s.',
  en: 'Just peanuts and a pinch of salt. Oil may float on top: stir, then spread on white bread. Contains peanuts.',
  by: [taste(['stukjes', 'Met stukjes', 'Crunchy', { look: { speckle: true } }], ['glad', 'Glad', 'Smooth', { look: { speckle: false } }])],
  made: ['Pinda’s, zeezout', 'Peanuts, sea salt'], dim: '350 g', tags: ['ontbijt'], tone: 'wilg', pic: ['spreadJar', {}], ground: 'sky',
}));

// ---- koffie, thee en sap
add(6301, 'koffiebonen-slaapkop', 'Koffiebonen', 'Coffee beans', food({
  vendor: 'slaapkop', leaf: 'koffie-thee', price: 895, weight: 280, pop: 94,
  nl: 'Elke dinsdag gebrand en op woensdag in de winkel. Op de zak staat de branddatum en hoe grof je maalt. Wij malen ze ook graag voor je.',
  en: 'Roasted every Tuesday and in the shop on Wednesday. The bag shows the roasting date and how coarse to grind. We are happy to grind them for you.',
  by: [taste(['ochtend', 'Ochtend, zacht', 'Morning, mild', { look: { tone: 'oker' } }], ['middag', 'Middag, vol', 'Afternoon, full', { look: { tone: 'klei' } }], ['avond', 'Avond, cafeïnevrij', 'Evening, decaf', { look: { tone: 'nacht' }, plus: 100 }]), content(['250', '250 g', 0, { amount: [250, 'g', 'kg'] }], ['1000', '1 kg', 0, { plus: 2100, weight: 1060, amount: [1000, 'g', 'kg'] }])],
  made: ['100% arabica', '100% arabica'], dim: 'Zak met ventiel', dimEn: 'Bag with valve', tags: ['koffie'], pic: ['coffeeBag', {}], ground: 'paper', with: ['filterhouder-druppel', 'mok-duim'],
}));
add(6302, 'thee-blik', 'Losse thee in blik', 'Loose tea in a tin', food({
  vendor: 'nattekat', leaf: 'koffie-thee', price: 895, weight: 190, unit: ['g', 100, 'kg'], pop: 66,
  nl: 'Losse thee in een blik dat je nooit weggooit. Eén theelepel per kop, drie minuten, klaar.',
  en: 'Loose tea in a tin you never throw away. One teaspoon per cup, three minutes, done.',
  by: [taste(['zwart', 'Ontbijtthee', 'Breakfast tea', { look: { tone: 'klei' } }], ['groen', 'Groene thee', 'Green tea', { look: { tone: 'spar' } }], ['linde', 'Lindebloesem', 'Lime blossom', { look: { tone: 'oker' } }], ['munt', 'Munt', 'Mint', { look: { tone: 'salie' } }], ['rooibos', 'Rooibos', 'Rooibos', { look: { tone: 'pruim' } }])],
  made: ['Thee of kruiden', 'Tea or herbs'], dim: '100 g', tags: ['thee', 'cadeau'], pic: ['teaTin', {}], ground: 'sand', with: ['theepot-mus'],
}));
add(6303, 'appelsap-boomgaard', 'Appelsap Boomgaard', 'Boomgaard apple juice', food({
  vendor: 'potjandorie', leaf: 'koffie-thee', price: 395, weight: 1250, pop: 50, care: 'koel',
  nl: 'Troebel sap van elstar en goudreinet, geperst in de week van de pluk. Schudden voor gebruik. Prijs inclusief fles.',
  en: 'Cloudy juice of elstar and goudreinet apples, pressed in the week of picking. Shake before use. The bottle is included in the price.',
  by: [content(['250', '250 ml', 0, { price: 195, weight: 430, amount: [250, 'ml', 'l'], look: { height: 215, wide: 1 } }], ['750', '750 ml', 0, { amount: [750, 'ml', 'l'], look: { height: 290, wide: 1.16 } }])],
  made: ['100% appelsap', '100% apple juice'], dim: 'Glazen fles', dimEn: 'Glass bottle', tags: ['sap'], tone: 'oker', pic: ['juiceBottle', {}], ground: 'sky',
}));
add(6304, 'siroop-vlier', 'Vlierbloesemsiroop', 'Elderflower cordial', food({
  vendor: 'potjandorie', leaf: 'koffie-thee', price: 795, weight: 900, unit: ['ml', 500, 'l'], care: 'koel',
  nl: 'Bloesem uit de berm, citroen en suiker, verder niets. Eén deel siroop op zeven delen koud water.',
  en: 'Blossom from the verge, lemon and sugar, nothing else. One part cordial to seven parts cold water.',
  made: ['Suiker, water, vlierbloesem, citroen', 'Sugar, water, elderflower, lemon'], dim: '500 ml', tags: ['siroop', 'zomer'], tone: 'salie', pic: ['cordialBottle', {}], ground: 'paper',
}));

// ---- pasta, meel en saus
add(6401, 'pasta-wiek', 'Gedroogde pasta', 'Dried pasta', food({
  vendor: 'wiek', leaf: 'voorraad', price: 295, weight: 520, unit: ['g', 500, 'kg'], pop: 79,
  nl: 'Van harde tarwe, door brons geperst en traag gedroogd. De ruwe buitenkant houdt de saus vast. Bevat gluten.',
  en: 'Of durum wheat, pressed through bronze and dried slowly. The rough surface holds the sauce. Contains gluten.',
  by: [kind(['spaghetti', 'Spaghetti', 0, { look: { tone: 'nacht', shape: 'spaghetti' } }], ['penne', 'Penne', 0, { look: { tone: 'klei', shape: 'penne' } }], ['fusilli', 'Fusilli', 0, { look: { tone: 'spar', shape: 'fusilli' } }], ['farfalle', 'Farfalle', 0, { look: { tone: 'oker', shape: 'farfalle' } }])],
  made: ['Durumtarwe, water', 'Durum wheat, water'], dim: '500 g', tags: ['pasta'], pic: ['pastaBag', {}], ground: 'paper', with: ['tomatensaus'],
}));
add(6402, 'tomatensaus', 'Tomatensaus', 'Tomato sauce', food({
  vendor: 'potjandorie', leaf: 'voorraad', price: 395, weight: 560, unit: ['g', 400, 'kg'], pop: 57, care: 'koel',
  nl: 'Twee uur gesudderd, zodat jij dat niet hoeft te doen. Genoeg voor vier borden.',
  en: 'Simmered for two hours, so that you do not have to. Enough for four plates.',
  by: [taste(['basilicum', 'Basilicum', 'Basil', { look: { leaf: 'blad' } }], ['knoflook', 'Geroosterde knoflook', 'Roasted garlic', { look: { leaf: 'krijt' } }], ['pittig', 'Pittig', 'Hot', { look: { leaf: 'oker' } }])],
  made: ['Tomaat, ui, olijfolie, kruiden', 'Tomato, onion, olive oil, herbs'], dim: '400 g', tags: ['saus'], tone: 'rood', pic: ['sauceJar', {}], ground: 'sky',
}));
add(6403, 'meel-wiek', 'Meel', 'Flour', food({
  vendor: 'wiek', leaf: 'voorraad', price: 249, weight: 1020, unit: ['g', 1000, 'kg'], pop: 43,
  nl: 'Langzaam gemalen op een steen, zodat het koel blijft. Voor brood, pannenkoeken en appeltaart. Bevat gluten.',
  en: 'Ground slowly on a stone, so that it stays cool. For bread, pancakes and apple pie. Contains gluten.',
  by: [kind(['tarwe', 'Tarwebloem', 'Wheat flour', { look: { tone: 'mist' } }], ['volkoren', 'Volkoren', 'Wholemeal', { look: { tone: 'wilg' } }], ['spelt', 'Spelt', 0, { look: { tone: 'oker' }, plus: 120 }])],
  made: ['Tarwe of spelt', 'Wheat or spelt'], dim: '1 kg', tags: ['bakken', 'meel'], pic: ['flourBag', {}], ground: 'sage',
}));
add(6404, 'linzen-groen', 'Groene linzen', 'Green lentils', food({
  vendor: 'wiek', leaf: 'voorraad', price: 329, weight: 520, unit: ['g', 500, 'kg'],
  nl: 'Kleine linzen die hun vorm houden, ook in een salade van gisteren. Niet weken, twintig minuten koken.',
  en: 'Small lentils that keep their shape, even in yesterday’s salad. No soaking, twenty minutes of cooking.',
  made: ['Groene linzen', 'Green lentils'], dim: '500 g', tags: ['peulvrucht'], tone: 'blad', pic: ['pulseBag', {}], ground: 'sand',
}));

// ---- koek, chocolade en drop
add(6501, 'chocolade-reep', 'Chocoladereep', 'Chocolate bar', food({
  vendor: 'bruinebeer', leaf: 'zoet', price: 395, weight: 110, unit: ['g', 100, 'kg'], pop: 98,
  nl: 'Van boon tot reep onder één dak gemaakt. Breekt met een knak en smelt langzaam. Kan sporen van noten bevatten.',
  en: 'Made from bean to bar under one roof. Breaks with a snap and melts slowly. May contain traces of nuts.',
  by: [taste(['puur', 'Puur 72%', 'Dark 72%', { look: { tone: 'inkt' } }], ['melk', 'Melk', 'Milk', { look: { tone: 'mist' } }], ['zeezout', 'Melk met zeezout', 'Milk with sea salt', { look: { tone: 'nacht' } }], ['hazelnoot', 'Hazelnoot', 'Hazelnut', { look: { tone: 'klei' }, plus: 30 }], ['sinaas', 'Puur met sinaasappel', 'Dark with orange', { look: { tone: 'oker' }, plus: 30 }])],
  made: ['Cacao, suiker, cacaoboter (melk)', 'Cocoa, sugar, cocoa butter (milk)'], dim: '100 g', tags: ['chocolade', 'cadeau'], pic: ['chocolateBar', {}], ground: 'sand',
}));
add(6502, 'stroopwafels-blik', 'Stroopwafels in blik', 'Stroopwafels in a tin', food({
  vendor: 'kruimel', leaf: 'zoet', price: 995, weight: 480, unit: ['g', 320, 'kg'], pop: 73,
  nl: 'Acht wafels met roomboter en kaneel. Leg er een op je hete kop tot de stroop zacht wordt. Bevat gluten, melk en ei.',
  en: 'Eight waffles with butter and cinnamon. Lay one on your hot cup until the syrup softens. Contains gluten, milk and egg.',
  made: ['Tarwebloem, stroop, roomboter, ei, kaneel', 'Wheat flour, syrup, butter, egg, cinnamon'], dim: '320 g', tags: ['koek', 'cadeau'], tone: 'nacht', pic: ['waffleTin', {}], ground: 'paper',
}));
add(6503, 'koekjes-kruimel', 'Koekjes', 'Biscuits', food({
  vendor: 'kruimel', leaf: 'zoet', price: 425, weight: 230, unit: ['g', 200, 'kg'], pop: 61,
  nl: 'Gebakken met echte boter, in een zak die je wel drie keer kunt sluiten maar dat zelden hoeft. Bevat gluten en melk.',
  en: 'Baked with real butter, in a bag you could close three times but rarely need to. Contains gluten and milk.',
  by: [kind(['speculaas', 'Speculaas', 'Speculaas', { look: { tone: 'koper', shape: 'windmill' } }], ['boter', 'Botersprits', 'Butter biscuits', { look: { tone: 'oker', shape: 'wave' } }], ['haver', 'Haverkoek', 'Oat biscuits', { look: { tone: 'salie', shape: 'round' } }])],
  made: ['Bloem, roomboter, suiker, specerijen', 'Flour, butter, sugar, spices'], dim: '200 g', tags: ['koek'], pic: ['biscuitBag', {}], ground: 'sky',
}));
add(6504, 'drop-zak', 'Drop', 'Liquorice', food({
  vendor: 'bruinebeer', leaf: 'zoet', price: 349, weight: 220, unit: ['g', 200, 'kg'], pop: 55,
  nl: 'Drop zoals het hoort: zoet voor bezoek, zout voor jezelf, en honingdrop voor wie een kriebel in de keel heeft.',
  en: 'Liquorice as it should be: sweet for guests, salty for yourself, and honey for anyone with a tickle in the throat.',
  by: [taste(['zoet', 'Zoet', 'Sweet', { look: { tone: 'oker' } }], ['zout', 'Dubbel zout', 'Double salt', { look: { tone: 'mist' } }], ['honing', 'Honing', 'Honey', { look: { tone: 'klei' } }])],
  made: ['Glucosestroop, zoethout, zetmeel', 'Glucose syrup, liquorice root, starch'], dim: '200 g', tags: ['drop', 'cadeau'], pic: ['sweetsBag', {}], ground: 'paper',
}));
add(6505, 'cacao-poeder', 'Cacao', 'Cocoa powder', food({
  vendor: 'bruinebeer', leaf: 'zoet', price: 595, weight: 310, unit: ['g', 250, 'kg'],
  nl: 'Donkere cacao voor chocolademelk na het schaatsen en voor een taart die niet te zoet mag zijn.',
  en: 'Dark cocoa for hot chocolate after skating and for a cake that must not be too sweet.',
  made: ['Cacaopoeder', 'Cocoa powder'], dim: '250 g', tags: ['chocolade', 'bakken'], tone: 'pruim', pic: ['cocoaTin', {}], ground: 'sand',
}));
