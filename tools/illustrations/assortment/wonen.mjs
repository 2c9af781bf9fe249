import { colour, shelf, size, wood, seats } from '../definition.mjs';

const { products, add } = shelf('wonen');
export default products;

// ---- lampen
add(1101, 'tafellamp-olm', 'Tafellamp Olm', 'Olm table lamp', {
  vendor: 'zwaluw', leaf: 'lampen', price: 8900, weight: 2100, pop: 78,
  nl: 'Een ronde keramische voet met een linnen kap die het licht zacht maakt. De schakelaar zit in het snoer, op de plek waar je hand al ligt. Geschikt voor een E27-lamp tot 40 watt.',
  en: 'A round ceramic foot with a linen shade that softens the light. The switch sits in the cord, right where your hand already is. Takes one E27 bulb up to 40 watts.',
  by: [colour('klei', 'spar', 'mist', 'oker')], made: ['Geglazuurd aardewerk, linnen', 'Glazed earthenware, linen'], care: 'stof', dim: 'Ø 28 × 44 cm',
  tags: ['lamp', 'keramiek', 'sfeer'], pic: ['tableLamp', { foot: 'ball', shade: 'cone' }], ground: 'paper', with: ['bijzettafel-bij', 'dressoir-lade'],
});
add(1102, 'tafellamp-hoed', 'Tafellamp Hoed', 'Hoed mushroom lamp', {
  vendor: 'zwaluw', leaf: 'lampen', price: 6495, weight: 1300, pop: 55,
  nl: 'Een lampje als een paddenstoel: een bolle kap op een stevige steel. Het licht valt naar beneden en verblindt niet, ook niet naast het bed. Drie standen, met een tik op de kap.',
  en: 'A lamp like a mushroom: a domed cap on a sturdy stem. The light falls downwards and does not dazzle, not even beside the bed. Three levels, with a tap on the cap.',
  by: [colour('blos', 'klei', 'krijt')], made: ['Gelakt staal', 'Lacquered steel'], care: 'stof', dim: 'Ø 22 × 29 cm',
  tags: ['lamp', 'slaapkamer'], pic: ['mushroomLamp', {}], ground: 'sky',
});
add(1103, 'bureaulamp-reiger', 'Bureaulamp Reiger', 'Reiger desk lamp', {
  vendor: 'zwaluw', leaf: 'lampen', price: 11900, weight: 2600, pop: 40,
  nl: 'Staat zo stil als een reiger en buigt mee als je leest. De arm blijft staan waar je hem laat, zonder veren die je moet bijstellen. De zware voet krast niet dankzij een vilten onderkant.',
  en: 'Stands as still as a heron and leans in when you read. The arm stays where you leave it, with no springs to adjust. Felt under the heavy foot keeps the desk free of scratches.',
  by: [colour('inkt', 'spar', 'oker')], made: ['Gelakt staal, messing', 'Lacquered steel, brass'], care: 'stof', dim: '52 × 18 × 48 cm',
  tags: ['lamp', 'werkplek'], pic: ['deskLamp', {}], ground: 'sand',
});
add(1104, 'vloerlamp-riet', 'Vloerlamp Riet', 'Riet floor lamp', {
  vendor: 'zwaluw', leaf: 'lampen', price: 18900, weight: 5200, pop: 28,
  nl: 'Drie essenhouten poten en een brede kap die een leeshoek maakt van een lege kamerhoek. De poten schroef je er zonder gereedschap in. Met voetschakelaar.',
  en: 'Three ash legs and a wide shade that turn an empty corner into a reading corner. The legs screw in without tools. With a foot switch.',
  by: [colour('salie', 'krijt', 'klei')], made: ['Massief essen, linnen', 'Solid ash, linen'], care: 'stof', dim: 'Ø 45 × 152 cm',
  tags: ['lamp', 'hout'], pic: ['floorLamp', {}], ground: 'sky', with: ['fauteuil-luwte'],
});
add(1105, 'hanglamp-klok', 'Hanglamp Klok', 'Klok pendant', {
  vendor: 'zwaluw', leaf: 'lampen', price: 9900, weight: 1900, pop: 62,
  nl: 'Een klokvormige hanglamp boven de eettafel, van buiten mat en van binnen wit zodat er genoeg licht op de borden valt. Het textielsnoer is drie meter lang en kort je zelf in.',
  en: 'A bell-shaped pendant for above the dining table, matt outside and white inside so that enough light reaches the plates. The textile cord is three metres long and easy to shorten.',
  by: [colour('spar', 'klei', 'oker', 'inkt'), size(['30', 'Ø 30 cm', 0], ['45', 'Ø 45 cm', 0, { price: 14900, weight: 3100 }])],
  made: ['Gelakt aluminium', 'Lacquered aluminium'], care: 'stof', dim: 'Ø 30 of 45 cm', dimEn: 'Ø 30 or 45 cm',
  tags: ['lamp', 'eetkamer'], pic: ['pendant', { form: 'bell' }], ground: 'sand', with: ['eettafel-schuur'],
});
add(1106, 'hanglamp-wolk', 'Hanglamp Wolk', 'Wolk paper pendant', {
  vendor: 'huis', leaf: 'lampen', price: 2495, weight: 400, pop: 48,
  nl: 'Een bol van rijstpapier op dunne bamboeringen, licht als een wolk. Je vouwt hem in een minuut open. Los te combineren met elk pendelsnoer.',
  en: 'A globe of rice paper on thin bamboo rings, light as a cloud. It unfolds in a minute. Goes with any pendant cord.',
  by: [size(['40', 'Ø 40 cm', 0], ['50', 'Ø 50 cm', 0, { price: 2995 }], ['70', 'Ø 70 cm', 0, { price: 4495 }])],
  made: ['Rijstpapier, bamboe', 'Rice paper, bamboo'], care: 'stof', dim: 'Ø 40 tot 70 cm', dimEn: 'Ø 40 to 70 cm',
  tags: ['lamp', 'papier'], tone: 'krijt', pic: ['paperLantern', {}], ground: 'sage',
});
add(1107, 'wandlamp-knik', 'Wandlamp Knik', 'Knik wall lamp', {
  vendor: 'zwaluw', leaf: 'lampen', price: 7495, weight: 900,
  nl: 'Een wandlamp met een draaibaar kapje voor naast het bed of boven het aanrecht. Met stekker, dus er hoeft geen elektricien aan te pas te komen.',
  en: 'A wall lamp with a swivelling shade for beside the bed or above the worktop. It has a plug, so there is no need for an electrician.',
  by: [colour('messing', 'zwart')], made: ['Staal', 'Steel'], care: 'stof', dim: '14 × 24 × 20 cm',
  tags: ['lamp', 'slaapkamer'], pic: ['wallLamp', {}], ground: 'paper',
});

// ---- meubels
add(1201, 'stoel-spijl', 'Eetkamerstoel Spijl', 'Spijl dining chair', {
  vendor: 'houtwerf', leaf: 'meubels', price: 17900, weight: 5400, pop: 45,
  nl: 'Een keukenstoel met zeven spijlen, zoals ze al honderd jaar worden gemaakt omdat het goed zit. De zitting is licht uitgehold. Je tilt hem met één hand op.',
  en: 'A kitchen chair with seven spindles, made this way for a hundred years because it sits well. The seat is slightly hollowed. You lift it with one hand.',
  by: [colour('eik', 'zwart', 'spar', 'oker')], made: ['Massief beuken', 'Solid beech'], care: 'hout', dim: '46 × 51 × 86 cm',
  tags: ['stoel', 'hout', 'eetkamer'], pic: ['spindleChair', {}], ground: 'sky', with: ['eettafel-schuur', 'kussen-linnen'],
});
add(1202, 'stoel-kuip', 'Kuipstoel Schelp', 'Schelp shell chair', {
  vendor: 'houtwerf', leaf: 'meubels', price: 14900, weight: 4900, pop: 38,
  nl: 'Een ronde kuip op eikenhouten poten die je rug opvangt als het toetje uitloopt. De kuip is gemaakt van gerecycled kunststof. Viltdoppen voor onder de poten zitten erbij.',
  en: 'A round shell on oak legs that holds your back when dessert goes on and on. The shell is made of recycled plastic. Felt pads for the legs are included.',
  by: [colour('salie', 'krijt', 'klei', 'inkt')], made: ['Gerecycled polypropeen, eiken', 'Recycled polypropylene, oak'], care: 'stof', dim: '47 × 53 × 81 cm',
  tags: ['stoel', 'eetkamer'], pic: ['shellChair', {}], ground: 'sand', with: ['eettafel-schuur'],
});
add(1203, 'kruk-drie', 'Kruk Drie', 'Drie stool', {
  vendor: 'houtwerf', leaf: 'meubels', price: 6900, weight: 2700, pop: 52,
  nl: 'Een kruk met drie poten staat nooit wiebelig, ook niet op een oude vloer. Als zitje, als nachtkastje, als opstapje bij de bovenste plank.',
  en: 'A stool with three legs never wobbles, not even on an old floor. A seat, a bedside table, a step to the top shelf.',
  by: [wood(['eik', 'Eiken', 'Oak', { look: { tone: 'eik' } }], ['noten', 'Noten', 'Walnut', { look: { tone: 'noten' }, plus: 2000 }], ['zwart', 'Zwart gebeitst', 'Black stained', { look: { tone: 'zwart' } }])],
  made: ['Massief hout', 'Solid wood'], care: 'hout', dim: 'Ø 34 × 45 cm', tags: ['kruk', 'hout'], pic: ['stool', {}], ground: 'sage',
});
add(1204, 'fauteuil-luwte', 'Fauteuil Luwte', 'Luwte armchair', {
  vendor: 'houtwerf', leaf: 'meubels', price: 54900, weight: 19500, pop: 22,
  nl: 'Een leesstoel met hoge oren die het geroezemoes buiten houdt. De stof is een stevige wolmix die niet pluist. De hoes ritst los en kan naar de stomerij.',
  en: 'A reading chair with high wings that keep the chatter out. The cloth is a hard-wearing wool blend that does not pill. The cover zips off and can be dry-cleaned.',
  by: [colour('spar', 'klei', 'mist', 'leem')], made: ['Wolmix, beuken frame', 'Wool blend, beech frame'], care: 'stofzuig', dim: '78 × 82 × 98 cm',
  tags: ['stoel', 'zitten'], pic: ['armchair', {}], ground: 'sand', with: ['plaid-schaap', 'vloerlamp-riet'],
});
add(1205, 'bank-zondag', 'Bank Zondag', 'Zondag sofa', {
  vendor: 'houtwerf', leaf: 'meubels', price: 119900, weight: 52000, pop: 18,
  nl: 'Een bank waar je op zondagmiddag niet meer van opstaat. Diepe zit, lage armen om je hoofd op te leggen en losse kussens die je kunt omdraaien. Wij brengen hem tot in de kamer.',
  en: 'A sofa you do not leave on a Sunday afternoon. A deep seat, low arms to rest your head on and loose cushions you can turn over. We carry it into the room.',
  by: [colour('salie', 'nacht', 'zand', 'klei'), seats(['2', '2-zits', '2 seats', { look: { seats: 2 } }], ['3', '3-zits', '3 seats', { price: 149900, weight: 66000, look: { seats: 3 } }])],
  made: ['Katoen-linnen, grenen frame', 'Cotton and linen, pine frame'], care: 'stofzuig', dim: '168 of 224 × 92 × 80 cm', dimEn: '168 or 224 × 92 × 80 cm',
  tags: ['bank', 'zitten'], pic: ['sofa', {}], ground: 'paper', with: ['kussen-linnen', 'plaid-ruit'],
});
add(1206, 'salontafel-kiezel', 'Salontafel Kiezel', 'Kiezel coffee table', {
  vendor: 'houtwerf', leaf: 'meubels', price: 24900, weight: 14000,
  nl: 'Een blad zonder hoeken, als een kiezel die lang in de rivier heeft gelegen. Fijn met kleine kinderen en grote knieën. Elk blad is anders van tekening.',
  en: 'A top without corners, like a pebble that lay in the river for a long time. Good with small children and big knees. The grain of every top is different.',
  by: [wood(['eik', 'Eiken', 'Oak', { look: { tone: 'eik' } }], ['noten', 'Noten', 'Walnut', { look: { tone: 'noten' }, plus: 6000 }])],
  made: ['Massief hout', 'Solid wood'], care: 'hout', dim: '96 × 64 × 38 cm', tags: ['tafel', 'hout'], pic: ['coffeeTable', {}], ground: 'sky',
});
add(1207, 'bijzettafel-bij', 'Bijzettafel Bij', 'Bij side table', {
  vendor: 'vonken', leaf: 'meubels', price: 5900, weight: 3800, pop: 50,
  nl: 'Een stalen tafeltje met een opstaande rand, zodat een kopje er niet afglijdt. Licht genoeg om mee naar buiten te nemen en stevig genoeg voor een stapel boeken.',
  en: 'A steel table with a raised edge, so a cup does not slide off. Light enough to carry outside and strong enough for a pile of books.',
  by: [colour('oker', 'spar', 'krijt', 'blos')], made: ['Gepoedercoat staal', 'Powder-coated steel'], care: 'stof', dim: 'Ø 38 × 50 cm',
  tags: ['tafel'], pic: ['sideTable', {}], ground: 'sky',
});
add(1208, 'eettafel-schuur', 'Eettafel Schuur', 'Schuur dining table', {
  vendor: 'houtwerf', leaf: 'meubels', price: 89900, weight: 58000, pop: 15,
  nl: 'Een lange tafel met een blad van drie brede planken. Krassen en kringen horen erbij; met schuurpapier en olie wordt hij weer als nieuw. Aan de korte kanten kun je ook zitten.',
  en: 'A long table with a top of three wide boards. Scratches and rings are part of it; sandpaper and oil make it new again. You can sit at the short ends too.',
  by: [wood(['eik', 'Eiken', 'Oak', { look: { tone: 'eik' } }], ['noten', 'Noten', 'Walnut', { look: { tone: 'noten' }, plus: 30000 }]), size(['180', '180 × 90 cm', 0], ['240', '240 × 95 cm', 0, { plus: 25000, weight: 74000 }])],
  made: ['Massief hout, geolied', 'Solid wood, oiled'], care: 'hout', dim: 'Hoogte 75 cm', dimEn: 'Height 75 cm', tags: ['tafel', 'hout', 'eetkamer'], pic: ['diningTable', {}], ground: 'paper', with: ['stoel-spijl', 'tafelkleed-dauw'],
});
add(1209, 'rek-ladder', 'Wandrek Ladder', 'Ladder shelf', {
  vendor: 'houtwerf', leaf: 'meubels', price: 15900, weight: 9800,
  nl: 'Vier planken die naar boven toe smaller worden. Je zet het rek tegen de muur en één schroef houdt het op zijn plek. Voor boeken, planten en wat je van het strand meenam.',
  en: 'Four shelves that get narrower towards the top. Lean it against the wall and one screw keeps it in place. For books, plants and what you brought home from the beach.',
  by: [wood(['es', 'Essen', 'Ash', { look: { tone: 'es' } }], ['noten', 'Noten', 'Walnut', { look: { tone: 'noten' }, plus: 3000 }])],
  made: ['Massief hout', 'Solid wood'], care: 'hout', dim: '60 × 38 × 178 cm', tags: ['kast', 'hout'], pic: ['ladderShelf', {}], ground: 'sage',
});
add(1210, 'poef-bol', 'Poef Bol', 'Bol pouffe', {
  vendor: 'kwikstaart', leaf: 'meubels', price: 9900, weight: 6200, pop: 30,
  nl: 'Gebreid van dik katoenkoord en stevig gevuld. Voor je voeten, voor een kind of voor de kat, die er meestal eerder ligt.',
  en: 'Knitted from thick cotton cord and firmly filled. For your feet, for a child or for the cat, who is usually there first.',
  by: [colour('zand', 'klei', 'nacht', 'salie')], made: ['Katoen, gerecyclede vulling', 'Cotton, recycled filling'], care: 'stofzuig', dim: 'Ø 50 × 36 cm',
  tags: ['zitten', 'gebreid'], pic: ['pouffe', {}], ground: 'sky',
});
add(1211, 'dressoir-lade', 'Dressoir Lade', 'Lade sideboard', {
  vendor: 'houtwerf', leaf: 'meubels', price: 64900, weight: 41000,
  nl: 'Twee deuren en drie lades voor alles wat geen vaste plek heeft. De deuren hebben geen grepen maar een uitgefreesde rand. Achterin zit een opening voor snoeren.',
  en: 'Two doors and three drawers for everything without a fixed place. The doors have no handles but a routed edge. There is an opening for cords at the back.',
  by: [wood(['eik', 'Eiken', 'Oak', { look: { tone: 'eik' } }], ['noten', 'Noten', 'Walnut', { look: { tone: 'noten' }, plus: 12000 }])],
  made: ['Massief hout en fineer', 'Solid wood and veneer'], care: 'hout', dim: '160 × 42 × 74 cm', tags: ['kast', 'hout'], pic: ['sideboard', {}], ground: 'sand',
});

// ---- textiel
add(1301, 'kussen-linnen', 'Kussen Linnen', 'Linnen cushion', {
  vendor: 'kwikstaart', leaf: 'textiel', price: 3495, weight: 650, pop: 92,
  nl: 'Gewassen linnen dat meteen zacht is en met de jaren mooier wordt. De rits zit verstopt in de naad. Met een vulling van gerecyclede vezels.',
  en: 'Washed linen that is soft from the first day and gets better over the years. The zip is hidden in the seam. Filled with recycled fibre.',
  by: [colour('klei', 'spar', 'oker', 'mist', 'blos', 'zand'), size(['45', '45 × 45 cm', 0], ['60', '60 × 40 cm', 0, { price: 3995, look: { wide: true } }])],
  made: ['100% linnen', '100% linen'], care: 'was40', dim: '45 × 45 of 60 × 40 cm', dimEn: '45 × 45 or 60 × 40 cm', tags: ['kussen', 'linnen'], pic: ['cushion', { motif: 'plain' }], ground: 'paper',
});
add(1302, 'kussen-streep', 'Kussen Streep', 'Streep cushion', {
  vendor: 'kwikstaart', leaf: 'textiel', price: 3995, weight: 700, pop: 46,
  nl: 'Brede banen in twee tinten, geweven en niet bedrukt, dus ook aan de achterkant mooi. Past bij het effen linnen uit dezelfde weverij.',
  en: 'Wide bands in two shades, woven rather than printed, so the back looks good too. Goes with the plain linen from the same mill.',
  by: [colour('nacht', 'klei', 'salie', 'oker')], made: ['Katoen, linnen', 'Cotton, linen'], care: 'was40', dim: '50 × 50 cm', tags: ['kussen', 'streep'], pic: ['cushion', { motif: 'stripe' }], ground: 'sand',
});
add(1303, 'kussen-lindeblad', 'Kussen Lindeblad', 'Lime leaf cushion', {
  vendor: 'kwikstaart', leaf: 'textiel', price: 4495, weight: 720, pop: 36,
  nl: 'Eén groot lindeblad, met de hand geborduurd op stevig katoen. Het blad is ons merkteken en dit kussen is er de aardigste vorm van.',
  en: 'One large lime leaf, embroidered by hand on sturdy cotton. The leaf is our mark and this cushion is its friendliest shape.',
  by: [colour('spar', 'mist', 'blos')], made: ['100% katoen', '100% cotton'], care: 'was30', dim: '45 × 45 cm', tags: ['kussen', 'borduursel'], pic: ['cushion', { motif: 'leaf' }], ground: 'paper',
});
add(1304, 'plaid-schaap', 'Plaid Schaap', 'Schaap wool throw', {
  vendor: 'kwikstaart', leaf: 'textiel', price: 7900, weight: 1100, pop: 66,
  nl: 'Geweven van Texelse wol, dik genoeg voor een kille avond en groot genoeg voor twee. De franje is met de hand gedraaid. Ruikt de eerste week een beetje naar schaap, en dat hoort.',
  en: 'Woven from Texel wool, thick enough for a chilly evening and big enough for two. The fringe is twisted by hand. It smells a little of sheep in the first week, as it should.',
  by: [colour('zand', 'spar', 'klei', 'mist', 'inkt')], made: ['100% wol', '100% wool'], care: 'wol', dim: '130 × 190 cm', tags: ['plaid', 'wol', 'winter'], pic: ['throw', { motif: 'plain' }], ground: 'sky',
});
add(1305, 'plaid-ruit', 'Plaid Ruit', 'Ruit checked throw', {
  vendor: 'kwikstaart', leaf: 'textiel', price: 5900, weight: 900, pop: 42,
  nl: 'Een zachte ruit in twee kleuren, voor op de bank of mee naar het strand. Kan gewoon in de wasmachine en pluist niet.',
  en: 'A soft check in two colours, for the sofa or the beach. Goes in the washing machine and does not shed.',
  by: [colour('klei', 'nacht', 'salie')], made: ['Gerecycled katoen', 'Recycled cotton'], care: 'was30', dim: '130 × 170 cm', tags: ['plaid', 'ruit'], pic: ['throw', { motif: 'check' }], ground: 'paper',
});
add(1306, 'vloerkleed-waterland', 'Vloerkleed Waterland', 'Waterland rug', {
  vendor: 'kwikstaart', leaf: 'textiel', price: 19900, weight: 6500, pop: 24,
  nl: 'Een vlakgeweven kleed met slootjes en weilanden, gezien vanuit de lucht. Aan twee kanten te gebruiken. Leg er een antisliponderlaag onder op een gladde vloer.',
  en: 'A flat-woven rug with ditches and meadows, seen from the air. Can be used on both sides. Put an anti-slip mat under it on a smooth floor.',
  by: [colour('salie', 'nacht', 'klei'), size(['120', '120 × 180 cm', 0], ['160', '160 × 230 cm', 0, { price: 32900, weight: 11000 }], ['200', '200 × 300 cm', 0, { price: 52900, weight: 18000 }])],
  made: ['Wol en katoen', 'Wool and cotton'], care: 'stofzuig', dim: '120 × 180 tot 200 × 300 cm', dimEn: '120 × 180 to 200 × 300 cm', tags: ['kleed', 'wol'], pic: ['rug', { motif: 'fields' }], ground: 'paper',
});
add(1307, 'vloerkleed-rond', 'Rond juten kleed', 'Round jute rug', {
  vendor: 'wilgenoord', leaf: 'textiel', price: 8900, weight: 4200,
  nl: 'Gevlochten jute in een spiraal, sterk en warm van kleur. Houdt kruimels vast tot je stofzuigt, en dat is in een eetkamer best handig.',
  en: 'Braided jute in a spiral, strong and warm in colour. Holds crumbs until you vacuum, which is rather handy in a dining room.',
  by: [size(['120', 'Ø 120 cm', 0], ['180', 'Ø 180 cm', 0, { price: 15900, weight: 8800 }])], made: ['100% jute', '100% jute'], care: 'stofzuig', dim: 'Ø 120 of 180 cm', dimEn: 'Ø 120 or 180 cm',
  tags: ['kleed', 'jute'], tone: 'wilg', pic: ['rug', { motif: 'spiral' }], ground: 'sky',
});
add(1308, 'gordijn-zomen', 'Gordijn Zomen', 'Zomen linen curtain', {
  vendor: 'kwikstaart', leaf: 'textiel', price: 8900, weight: 1500,
  nl: 'Een lang linnen gordijn dat het licht filtert zonder de kamer donker te maken. Met een brede zoom, zodat je het zelf op lengte kunt brengen.',
  en: 'A long linen curtain that filters the light without darkening the room. It has a wide hem, so you can adjust the length yourself.',
  by: [colour('krijt', 'zand', 'mist', 'blos')], made: ['100% linnen', '100% linen'], care: 'was30', dim: '140 × 280 cm', tags: ['gordijn', 'linnen'], pic: ['curtain', {}], ground: 'sage',
});
add(1309, 'deurmat-stoep', 'Deurmat Stoep', 'Stoep doormat', {
  vendor: 'huis', leaf: 'textiel', price: 2495, weight: 2100, pop: 34,
  nl: 'Dichte kokosvezel die modder en zand tegenhoudt. De rand is afgewerkt, dus hij rafelt niet. Uitkloppen tegen het hekje is genoeg.',
  en: 'Dense coir that stops mud and sand. The edge is finished, so it does not fray. Beating it against the fence is enough.',
  by: [colour('spar', 'inkt')], made: ['Kokos, rubberen rug', 'Coir, rubber backing'], care: 'buiten', dim: '70 × 45 cm', tags: ['mat'], pic: ['doormat', {}], ground: 'paper',
});
