import { colour, shelf, size, wood, content, pattern } from '../definition.mjs';

const { products, add } = shelf('koken');
export default products;

// ---- pannen en schalen
add(2101, 'braadpan-stoof', 'Braadpan Stoof', 'Stoof casserole', {
  vendor: 'vonken', leaf: 'pannen', price: 12900, weight: 4600, pop: 74,
  nl: 'Geëmailleerd gietijzer dat de warmte vasthoudt terwijl jij iets anders doet. De nopjes in het deksel laten het vocht gelijkmatig terugdruppelen. Voor elk fornuis, ook inductie.',
  en: 'Enamelled cast iron that holds the heat while you do something else. Small knobs inside the lid let the moisture drip back evenly. For every hob, induction too.',
  by: [colour('klei', 'spar', 'oker', 'nacht', 'krijt'), size(['24', '24 cm, 4 liter', '24 cm, 4 litres'], ['28', '28 cm, 6,5 liter', '28 cm, 6.5 litres', { price: 15900, weight: 6100 }])],
  made: ['Geëmailleerd gietijzer', 'Enamelled cast iron'], care: 'hand', dim: 'Ø 24 of 28 cm', dimEn: 'Ø 24 or 28 cm', tags: ['pan', 'gietijzer', 'inductie', 'cadeau'], pic: ['casserole', {}], ground: 'sand', with: ['ovenwant', 'boek-lange-tafel'],
});
add(2102, 'koekenpan-smid', 'Koekenpan Smid', 'Smid frying pan', {
  vendor: 'vonken', leaf: 'pannen', price: 4995, weight: 1700, pop: 68,
  nl: 'Plaatstaal dat met elk gebakken ei beter wordt. Eerst inbranden, daarna nooit meer in het sop. De steel is lang genoeg om koel te blijven.',
  en: 'Carbon steel that improves with every fried egg. Season it first, then keep it out of the suds for good. The handle is long enough to stay cool.',
  by: [size(['20', 'Ø 20 cm', 0], ['24', 'Ø 24 cm', 0, { price: 5995, weight: 2100 }], ['28', 'Ø 28 cm', 0, { price: 6995, weight: 2600 }])], made: ['Plaatstaal', 'Carbon steel'], care: 'ijzer', dim: 'Ø 20 tot 28 cm', dimEn: 'Ø 20 to 28 cm',
  tags: ['pan', 'inductie'], tone: 'zwart', pic: ['fryingPan', {}], ground: 'paper',
});
add(2103, 'steelpan-kier', 'Steelpan Kier', 'Kier saucepan', {
  vendor: 'vonken', leaf: 'pannen', price: 4495, weight: 1100,
  nl: 'Een pan met twee schenktuiten en een deksel dat op een kier kan. Er staat een maatverdeling in de wand geëtst. Voor melk, saus en één portie soep.',
  en: 'A pan with two pouring lips and a lid that can sit ajar. A measuring scale is etched into the wall. For milk, sauce and one helping of soup.',
  by: [size(['16', 'Ø 16 cm', 0], ['20', 'Ø 20 cm', 0, { price: 5495, weight: 1500 }])], made: ['Roestvrij staal', 'Stainless steel'], care: 'machine', dim: 'Ø 16 of 20 cm', dimEn: 'Ø 16 or 20 cm', tags: ['pan', 'inductie'], tone: 'staal', pic: ['saucepan', {}], ground: 'sand',
});
add(2104, 'soeppan-burenmaal', 'Soeppan Burenmaal', 'Burenmaal stockpot', {
  vendor: 'vonken', leaf: 'pannen', price: 7995, weight: 2900,
  nl: 'Negen liter of meer, voor erwtensoep met de hele straat. De dikke bodem voorkomt aanbranden. De handgrepen passen ook om ovenwanten.',
  en: 'Nine litres or more, for pea soup with the whole street. The thick base keeps it from catching. The handles leave room for oven gloves.',
  by: [size(['9', '9 liter', '9 litres'], ['14', '14 liter', '14 litres', { price: 10900, weight: 4100 }])], made: ['Roestvrij staal', 'Stainless steel'], care: 'machine', dim: 'Ø 24 of 28 cm', dimEn: 'Ø 24 or 28 cm', tags: ['pan', 'inductie'], tone: 'staal', pic: ['stockpot', {}], ground: 'sky',
});
add(2105, 'wok-zwier', 'Wok Zwier', 'Zwier wok', {
  vendor: 'vonken', leaf: 'pannen', price: 5495, weight: 1900,
  nl: 'Dun plaatstaal dat snel heet is en snel afkoelt, zoals roerbakken het wil. De bodem is net vlak genoeg om niet te tollen.',
  en: 'Thin carbon steel that heats and cools fast, the way stir-frying wants it. The base is just flat enough not to spin.',
  made: ['Plaatstaal, beuken', 'Carbon steel, beech'], care: 'ijzer', dim: 'Ø 32 cm', tags: ['pan'], tone: 'inkt', pic: ['wok', {}], ground: 'sage',
});
add(2106, 'grillpan-ribbel', 'Grillpan Ribbel', 'Ribbel grill pan', {
  vendor: 'vonken', leaf: 'pannen', price: 6495, weight: 3200,
  nl: 'Gietijzer met hoge ribbels voor strepen op courgette, brood en zalm. Twee tuitjes gieten het vet af.',
  en: 'Cast iron with high ridges for stripes on courgette, bread and salmon. Two lips pour off the fat.',
  made: ['Gietijzer', 'Cast iron'], care: 'ijzer', dim: '26 × 26 cm', tags: ['pan', 'gietijzer', 'inductie'], tone: 'zwart', pic: ['grillPan', {}], ground: 'sky',
});
add(2107, 'ovenschaal-laag', 'Ovenschaal Laag', 'Laag oven dish', {
  vendor: 'scheefhoek', leaf: 'pannen', price: 3495, weight: 1800, pop: 43,
  nl: 'Een schaal met brede oren die je met wanten aan vast kunt pakken. Gaat van de oven zo naar de tafel. De ronde hoeken maken schoonmaken makkelijk.',
  en: 'A dish with wide handles you can grip with gloves on. Goes straight from oven to table. The rounded corners make it easy to clean.',
  by: [colour('klei', 'krijt', 'mist'), size(['m', '28 × 18 cm', 0], ['l', '36 × 24 cm', 0, { price: 4695, weight: 2900 }])], made: ['Geglazuurd steengoed', 'Glazed stoneware'], care: 'vaatwasser', dim: '28 × 18 of 36 × 24 cm', dimEn: '28 × 18 or 36 × 24 cm', tags: ['oven', 'keramiek'], pic: ['ovenDish', {}], ground: 'sage',
});

// ---- messen en planken
add(2201, 'koksmes-vonk', 'Koksmes Vonk', 'Vonk chef’s knife', {
  vendor: 'vonken', leaf: 'snijden', price: 6900, weight: 240, pop: 50,
  nl: 'Een mes dat al het snijwerk aankan, met het zwaartepunt precies bij je wijsvinger. Het lemmet is eenvoudig zelf te wetten. Wij slijpen het één keer per jaar gratis in de winkel.',
  en: 'A knife for all cutting, balanced right at your index finger. The blade is easy to hone yourself. We sharpen it once a year for free in the shop.',
  by: [size(['16', '16 cm', 0], ['20', '20 cm', 0, { price: 7900, weight: 280 }])], made: ['Koolstofstaal, walnoot', 'Carbon steel, walnut'], care: 'hand', dim: 'Lemmet 16 of 20 cm', dimEn: 'Blade 16 or 20 cm', tags: ['mes'], tone: 'noten', pic: ['knife', { blade: 'chef' }], ground: 'sage',
});
add(2202, 'broodmes-korst', 'Broodmes Korst', 'Korst bread knife', {
  vendor: 'vonken', leaf: 'snijden', price: 4900, weight: 210,
  nl: 'Lange golvende tanden die door de korst gaan zonder de kruim te pletten. Ook goed voor tomaten en taart.',
  en: 'Long wavy teeth that go through the crust without crushing the crumb. Good for tomatoes and cake too.',
  made: ['Roestvrij staal, eiken', 'Stainless steel, oak'], care: 'hand', dim: 'Lemmet 24 cm', dimEn: 'Blade 24 cm', tags: ['mes', 'brood'], tone: 'eik', pic: ['knife', { blade: 'bread' }], ground: 'sky',
});
add(2203, 'schilmesje-piep', 'Schilmesje Piep', 'Piep paring knife', {
  vendor: 'vonken', leaf: 'snijden', price: 895, weight: 45, pop: 84,
  nl: 'Het mesje dat iedereen na de eerste keer terugkoopt. Klein, scherp en met een vrolijk heft dat je terugvindt tussen de schillen.',
  en: 'The little knife everybody comes back for. Small, sharp and with a cheerful handle you can find among the peelings.',
  by: [colour('klei', 'oker', 'spar', 'nacht')], made: ['Roestvrij staal, beuken', 'Stainless steel, beech'], care: 'hand', dim: 'Lemmet 8 cm', dimEn: 'Blade 8 cm', tags: ['mes'], pic: ['knife', { blade: 'paring' }], ground: 'paper',
});
add(2204, 'snijplank-kops', 'Snijplank Kops', 'Kops chopping board', {
  vendor: 'houtwerf', leaf: 'snijden', price: 3495, weight: 1500, pop: 41,
  nl: 'Een plank van kopshout waarin sneden zich weer sluiten. Met een sapgroef en aan twee kanten te gebruiken.',
  en: 'An end-grain board in which cuts close up again. With a juice groove, and both sides can be used.',
  by: [size(['s', '30 × 20 cm', 0], ['m', '40 × 28 cm', 0, { price: 4995, weight: 2900 }], ['l', '50 × 36 cm', 0, { price: 6995, weight: 4800 }])], made: ['Kops eiken', 'End-grain oak'], care: 'hout', dim: '30 × 20 tot 50 × 36 cm', dimEn: '30 × 20 to 50 × 36 cm', tags: ['plank', 'hout'], tone: 'eik', pic: ['board', { form: 'block' }], ground: 'sage',
});
add(2205, 'broodplank-peddel', 'Broodplank Peddel', 'Peddel serving board', {
  vendor: 'houtwerf', leaf: 'snijden', price: 2795, weight: 900, pop: 37,
  nl: 'Een ronde plank met een steel om hem aan op te hangen. Voor brood, kaas en alles wat je midden op tafel zet.',
  en: 'A round board with a handle to hang it by. For bread, cheese and anything you put in the middle of the table.',
  by: [wood(['es', 'Essen', 'Ash', { look: { tone: 'es' } }], ['noten', 'Noten', 'Walnut', { look: { tone: 'noten' }, plus: 700 }])], made: ['Massief hout', 'Solid wood'], care: 'hout', dim: 'Ø 30 × 44 cm', tags: ['plank', 'hout', 'cadeau'], pic: ['board', { form: 'paddle' }], ground: 'sky',
});
add(2206, 'kaasschaaf-krul', 'Kaasschaaf Krul', 'Krul cheese slicer', {
  vendor: 'vonken', leaf: 'snijden', price: 1695, weight: 110, pop: 35,
  nl: 'Schaaft jonge kaas dun en oude kaas zonder breken. Het blad is gehard en het heft van eiken. Een cadeau waar geen Nederlander nee tegen zegt.',
  en: 'Slices young cheese thin and old cheese without breaking it. Hardened blade, oak handle. A present no Dutch person turns down.',
  made: ['Roestvrij staal, eiken', 'Stainless steel, oak'], care: 'hand', dim: '23 × 7 cm', tags: ['mes', 'kaas', 'cadeau'], tone: 'eik', pic: ['cheeseSlicer', {}], ground: 'paper',
});

// ---- keukengerei
add(2301, 'houten-lepels', 'Houten lepels, set van 3', 'Wooden spoons, set of 3', {
  vendor: 'houtwerf', leaf: 'keukengerei', price: 1695, weight: 180, pop: 57,
  nl: 'Een pollepel, een roerlepel met een hoekje en een spatel, elk uit een ander hout gesneden. Ze krassen niet en worden niet heet.',
  en: 'A ladle, a stirring spoon with a corner and a spatula, each carved from a different wood. They do not scratch and never get hot.',
  made: ['Kersenhout, beuken en noten', 'Cherry, beech and walnut'], care: 'hand', dim: '30 cm', tags: ['hout', 'cadeau'], tone: 'noten', pic: ['woodenSpoons', {}], ground: 'sky',
});
add(2302, 'garde-lucht', 'Garde Lucht', 'Lucht whisk', {
  vendor: 'vonken', leaf: 'keukengerei', price: 1295, weight: 120,
  nl: 'Elf dunne draden voor veel lucht in weinig tijd. Het handvat is dicht, zodat er geen beslag in blijft zitten.',
  en: 'Eleven thin wires for a lot of air in little time. The handle is sealed so that no batter stays behind.',
  made: ['Roestvrij staal', 'Stainless steel'], care: 'machine', dim: '28 cm', tags: ['bakken'], tone: 'staal', pic: ['whisk', {}], ground: 'sand',
});
add(2303, 'pannenlikker', 'Pannenlikker', 'Spatula', {
  vendor: 'huis', leaf: 'keukengerei', price: 795, weight: 90, pop: 52,
  nl: 'Haalt de laatste chocola uit de kom, tot verdriet van de kinderen. Eén stuk siliconen, dus geen naad waar iets in blijft zitten. Hittebestendig tot 230 graden.',
  en: 'Gets the last chocolate out of the bowl, to the sorrow of the children. One piece of silicone, so no seam to clean. Heatproof up to 230 degrees.',
  by: [colour('klei', 'salie', 'oker', 'nacht')], made: ['Siliconen, beuken', 'Silicone, beech'], care: 'machine', dim: '26 cm', tags: ['bakken'], pic: ['spatula', {}], ground: 'paper',
});
add(2304, 'pepermolen-toren', 'Pepermolen Toren', 'Toren pepper mill', {
  vendor: 'houtwerf', leaf: 'keukengerei', price: 3495, weight: 340, pop: 33,
  nl: 'Een molen met een keramisch maalwerk dat niet slijt en ook zout aankan. Draai aan de knop voor grof of fijn.',
  en: 'A mill with a ceramic grinder that does not wear and can handle salt as well. Turn the knob for coarse or fine.',
  by: [colour('noten', 'krijt', 'zwart')], made: ['Beuken, keramiek', 'Beech, ceramic'], care: 'stof', dim: 'Ø 6 × 21 cm', tags: ['kruiden', 'cadeau'], pic: ['pepperMill', {}], ground: 'sage', with: ['zeezout-vlokken'],
});
add(2305, 'vijzel-gruis', 'Vijzel Gruis', 'Gruis mortar and pestle', {
  vendor: 'scheefhoek', leaf: 'keukengerei', price: 2995, weight: 2100,
  nl: 'Zwaar genoeg om op zijn plek te blijven als je stampt. De binnenkant is ongeglazuurd en grijpt elk zaadje.',
  en: 'Heavy enough to stay put while you pound. The inside is unglazed and grips every seed.',
  by: [colour('mist', 'inkt')], made: ['Steengoed, beuken', 'Stoneware, beech'], care: 'hand', dim: 'Ø 14 × 9 cm', tags: ['kruiden', 'keramiek'], pic: ['mortar', {}], ground: 'paper',
});
add(2306, 'rasp-vierkant', 'Vierkante rasp', 'Box grater', {
  vendor: 'vonken', leaf: 'keukengerei', price: 1895, weight: 280,
  nl: 'Vier kanten: grof, fijn, schaven en nootmuskaat. De randen zijn gerold, dus je knokkels blijven heel.',
  en: 'Four sides: coarse, fine, slicing and nutmeg. The edges are rolled, so your knuckles stay whole.',
  made: ['Roestvrij staal', 'Stainless steel'], care: 'machine', dim: '10 × 8 × 24 cm', tags: ['kaas'], tone: 'staal', pic: ['grater', {}], ground: 'sky',
});
add(2307, 'deegroller-vlak', 'Deegroller Vlak', 'Vlak rolling pin', {
  vendor: 'houtwerf', leaf: 'keukengerei', price: 1995, weight: 620,
  nl: 'Een roller zonder handvatten, zodat je met je handpalmen voelt hoe dik het deeg is. Aan de uiteinden loopt hij dunner toe.',
  en: 'A pin without handles, so your palms feel how thick the dough is. It tapers towards the ends.',
  made: ['Massief beuken', 'Solid beech'], care: 'hand', dim: 'Ø 4,5 × 45 cm', tags: ['bakken', 'hout'], tone: 'es', pic: ['rollingPin', {}], ground: 'sage',
});
add(2308, 'beslagkom-room', 'Beslagkom Room', 'Room mixing bowl', {
  vendor: 'scheefhoek', leaf: 'keukengerei', price: 1995, weight: 900, pop: 45,
  nl: 'Een kom met een schenktuit en een rand om vast te houden terwijl je klopt. De onderkant is ruw, zodat hij niet over het aanrecht wandelt.',
  en: 'A bowl with a pouring lip and a rim to hold while you whisk. The underside is rough, so it does not walk across the worktop.',
  by: [colour('oker', 'krijt', 'mist', 'klei'), size(['2', '2 liter', '2 litres'], ['4', '4 liter', '4 litres', { price: 2995, weight: 1700 }])], made: ['Geglazuurd steengoed', 'Glazed stoneware'], care: 'vaatwasser', dim: 'Ø 22 of 28 cm', dimEn: 'Ø 22 or 28 cm', tags: ['bakken', 'keramiek'], pic: ['mixingBowl', {}], ground: 'sand',
});
add(2309, 'weegschaal-balans', 'Keukenweegschaal Balans', 'Balans kitchen scale', {
  vendor: 'vonken', leaf: 'keukengerei', price: 3995, weight: 1300,
  nl: 'Een weegschaal met een wijzer en zonder batterij. De schaal til je eraf en gebruik je als kom. Weegt tot vijf kilo.',
  en: 'A scale with a hand and no battery. The pan lifts off and doubles as a bowl. Weighs up to five kilos.',
  by: [colour('spar', 'krijt', 'klei')], made: ['Gelakt staal', 'Lacquered steel'], care: 'stof', dim: '22 × 19 × 24 cm', tags: ['bakken'], pic: ['scale', {}], ground: 'sky',
});
add(2310, 'vergiet-emaille', 'Vergiet Emaille', 'Enamel colander', {
  vendor: 'vonken', leaf: 'keukengerei', price: 2795, weight: 700,
  nl: 'Emaille met gaatjes in een bloempatroon, op drie pootjes in de gootsteen. Ook mooi genoeg voor kersen op tafel.',
  en: 'Enamel with holes in a flower pattern, standing on feet in the sink. Pretty enough for cherries on the table as well.',
  by: [colour('nacht', 'krijt', 'salie')], made: ['Geëmailleerd staal', 'Enamelled steel'], care: 'machine', dim: 'Ø 24 × 12 cm', tags: ['emaille'], pic: ['colander', {}], ground: 'sand',
});
add(2311, 'voorraadpot-klem', 'Voorraadpot Klem', 'Klem storage jar', {
  vendor: 'helderop', leaf: 'keukengerei', price: 1295, weight: 650, pop: 56,
  nl: 'Glas met een houten deksel dat met een rubberen ring sluit. Zo zie je wat er op is. Stapelbaar per maat.',
  en: 'Glass with a wooden lid that seals with a rubber ring. So you can see what has run out. Stacks by size.',
  by: [content(['0.5', '0,5 liter', '0.5 litre', { look: { height: 120 } }], ['1', '1 liter', '1 litre', { price: 1595, weight: 900, look: { height: 170 } }], ['2', '2 liter', '2 litres', { price: 1995, weight: 1300, look: { height: 215 } }])], made: ['Glas, acacia', 'Glass, acacia'], care: 'hand', dim: 'Ø 11 cm', tags: ['bewaren', 'glas'], tone: 'glas', pic: ['storageJar', {}], ground: 'sand',
});

// ---- koffie en thee zetten
add(2401, 'fluitketel-merel', 'Fluitketel Merel', 'Merel whistling kettle', {
  vendor: 'vonken', leaf: 'zetten', price: 4995, weight: 1200, pop: 46,
  nl: 'Emaille ketel die zacht begint te fluiten en pas daarna hard. De houten greep wordt niet heet. Voor elk fornuis, ook inductie.',
  en: 'An enamel kettle that starts to whistle softly and only then loudly. The wooden grip stays cool. For every hob, induction too.',
  by: [colour('krijt', 'spar', 'klei', 'mist')], made: ['Geëmailleerd staal, beuken', 'Enamelled steel, beech'], care: 'hand', dim: '2,2 liter', dimEn: '2.2 litres', tags: ['thee', 'inductie', 'emaille'], pic: ['kettle', {}], ground: 'sand',
});
add(2402, 'theepot-mus', 'Theepot Mus', 'Mus teapot', {
  vendor: 'scheefhoek', leaf: 'zetten', price: 3995, weight: 850, pop: 41,
  nl: 'Een bolle pot met een korte tuit die niet nadrupt. Het filter haal je eruit voordat de thee te sterk wordt. Goed voor vijf kopjes.',
  en: 'A round pot with a short spout that does not dribble. Take out the filter before the tea gets too strong. Good for five cups.',
  by: [colour('spar', 'krijt', 'blos', 'nacht')], made: ['Geglazuurd steengoed', 'Glazed stoneware'], care: 'machine', dim: '1,1 liter', dimEn: '1.1 litres', tags: ['thee', 'keramiek', 'cadeau'], pic: ['teapot', {}], ground: 'sand', with: ['thee-blik'],
});
add(2403, 'cafetiere-druk', 'Cafetière Druk', 'Druk French press', {
  vendor: 'helderop', leaf: 'zetten', price: 2995, weight: 620,
  nl: 'Dik glas in een stalen huls, met een zeef die de drab beneden houdt. Vier minuten wachten, dan drukken.',
  en: 'Thick glass in a steel sleeve, with a sieve that keeps the grounds down. Wait four minutes, then press.',
  by: [content(['350', '350 ml, 3 kopjes', '350 ml, 3 cups'], ['1000', '1 liter, 8 kopjes', '1 litre, 8 cups', { price: 3995, weight: 980 }])], made: ['Borosilicaatglas, staal', 'Borosilicate glass, steel'], care: 'machine', dim: '350 ml of 1 liter', dimEn: '350 ml or 1 litre', tags: ['koffie'], tone: 'zwart', pic: ['frenchPress', {}], ground: 'sage', with: ['koffiebonen-slaapkop'],
});
add(2404, 'percolator-hoek', 'Percolator Hoek', 'Hoek moka pot', {
  vendor: 'vonken', leaf: 'zetten', price: 2795, weight: 480,
  nl: 'De achthoekige pot die pruttelt als de koffie klaar is. Kleine koffie, sterke koffie. Het rubber kun je los nakopen.',
  en: 'The eight-sided pot that gurgles when the coffee is ready. Small coffee, strong coffee. The gasket is sold separately.',
  by: [content(['3', '3 kopjes', '3 cups'], ['6', '6 kopjes', '6 cups', { price: 3495, weight: 700 }])], made: ['Aluminium', 'Aluminium'], care: 'kraan', dim: '3 of 6 kopjes', dimEn: '3 or 6 cups', tags: ['koffie'], tone: 'staal', pic: ['mokaPot', {}], ground: 'paper',
});
add(2405, 'filterhouder-druppel', 'Filterhouder Druppel', 'Druppel coffee dripper', {
  vendor: 'scheefhoek', leaf: 'zetten', price: 1995, weight: 420,
  nl: 'Zet hem op je mok, filter erin, rustig schenken. De groeven in de wand laten de koffie gelijkmatig lopen. Voor gewone filters nummer 4.',
  en: 'Put it on your mug, add a filter, pour slowly. The ridges in the wall let the coffee run evenly. For ordinary size 4 filters.',
  by: [colour('klei', 'krijt', 'spar')], made: ['Geglazuurd steengoed', 'Glazed stoneware'], care: 'vaatwasser', dim: 'Ø 12 × 11 cm', tags: ['koffie', 'keramiek'], pic: ['dripper', {}], ground: 'sky', with: ['koffiebonen-slaapkop'],
});
add(2406, 'koffiemolen-slinger', 'Koffiemolen Slinger', 'Slinger coffee grinder', {
  vendor: 'houtwerf', leaf: 'zetten', price: 4995, weight: 950,
  nl: 'Een molen met een laatje, voor wie de dag rustig begint. Het stalen maalwerk is traploos in te stellen. Twee minuten draaien is vier koppen.',
  en: 'A grinder with a drawer, for those who start the day quietly. The steel burrs adjust steplessly. Two minutes of turning makes four cups.',
  made: ['Beuken, staal', 'Beech, steel'], care: 'stof', dim: '13 × 13 × 22 cm', tags: ['koffie', 'hout', 'cadeau'], tone: 'noten', pic: ['coffeeGrinder', {}], ground: 'sky',
});
add(2407, 'thermoskan-dagtocht', 'Thermoskan Dagtocht', 'Dagtocht flask', {
  vendor: 'huis', leaf: 'zetten', price: 2995, weight: 480, pop: 38,
  nl: 'Houdt thee twaalf uur warm en water een dag koud. De dop is een bekertje, met een lusje zodat hij niet in de sloot rolt.',
  en: 'Keeps tea hot for twelve hours and water cold for a day. The cap is a cup, with a loop so it does not roll into the ditch.',
  by: [colour('spar', 'klei', 'mist')], made: ['Roestvrij staal', 'Stainless steel'], care: 'hand', dim: '750 ml, Ø 8 × 27 cm', tags: ['thee', 'onderweg'], pic: ['flask', {}], ground: 'sand',
});

// ---- keukentextiel
add(2501, 'schort-werk', 'Schort Werk', 'Werk apron', {
  vendor: 'kwikstaart', leaf: 'keukentextiel', price: 3495, weight: 380, pop: 44,
  nl: 'Stevig katoen met gekruiste banden, zodat er niets aan je nek trekt. Een grote zak voor een theedoek en een smalle voor de thermometer.',
  en: 'Sturdy cotton with crossed straps, so nothing pulls at your neck. One large pocket for a tea towel and a narrow one for the thermometer.',
  by: [colour('inkt', 'klei', 'salie', 'zand')], made: ['100% katoen', '100% cotton'], care: 'was60', dim: '74 × 90 cm', tags: ['schort', 'cadeau'], pic: ['apron', {}], ground: 'paper',
});
add(2502, 'theedoek-lindehof', 'Theedoek', 'Tea towel', {
  vendor: 'kwikstaart', leaf: 'keukentextiel', price: 895, weight: 90, pop: 97,
  nl: 'Halflinnen dat vanaf de eerste afwas droogt en niet pluist. Vijf dessins die je door elkaar kunt gebruiken, allemaal met een ophanglusje.',
  en: 'Linen-cotton that dries from the first wash-up and leaves no lint. Five designs that mix well, all with a hanging loop.',
  by: [pattern(['ruit', 'Ruit', 'Check', { look: { tone: 'klei', motif: 'check' } }], ['streep', 'Streep', 'Stripe', { look: { tone: 'nacht', motif: 'stripe' } }], ['blad', 'Blad', 'Leaf', { look: { tone: 'spar', motif: 'leaf' } }], ['stip', 'Stip', 'Dot', { look: { tone: 'oker', motif: 'dot' } }], ['rand', 'Rand', 'Border', { look: { tone: 'mist', motif: 'border' } }])],
  made: ['Halflinnen', 'Linen and cotton'], care: 'was60', dim: '50 × 70 cm', tags: ['theedoek', 'cadeau'], pic: ['teaTowel', {}], ground: 'sky',
});
add(2503, 'ovenwant', 'Ovenwant', 'Oven mitt', {
  vendor: 'kwikstaart', leaf: 'keukentextiel', price: 1495, weight: 160,
  nl: 'Dik gewatteerd en lang genoeg voor de achterste bakplaat. Past links en rechts.',
  en: 'Thickly quilted and long enough for the tray at the back. Fits left and right.',
  by: [colour('klei', 'inkt', 'salie')], made: ['Katoen', 'Cotton'], care: 'was40', dim: '18 × 32 cm', tags: ['oven'], pic: ['ovenMitt', {}], ground: 'sky',
});
add(2504, 'pannenlappen', 'Pannenlappen, set van 2', 'Pot holders, set of 2', {
  vendor: 'kwikstaart', leaf: 'keukentextiel', price: 1195, weight: 120,
  nl: 'Gebreid in ribbelsteek, dubbel dik. Ook als onderzetter te gebruiken.',
  en: 'Knitted in garter stitch, double thick. They double as trivets.',
  by: [colour('oker', 'mist', 'blos')], made: ['Katoen', 'Cotton'], care: 'was60', dim: '21 × 21 cm', tags: ['oven', 'gebreid'], pic: ['potHolders', {}], ground: 'sage',
});
