import { colour, shelf, size, wood, scent, kind } from '../definition.mjs';

const { products, add } = shelf('wonen');
export default products;

// ---- decoratie
add(1401, 'vaas-buik', 'Vaas Buik', 'Buik vase', {
  vendor: 'scheefhoek', leaf: 'decoratie', price: 3995, weight: 1300, pop: 70,
  nl: 'Een bolle vaas met een smalle hals, waarin ook drie takken al een boeket zijn. Op de draaischijf gemaakt, dus geen twee zijn precies gelijk.',
  en: 'A round vase with a narrow neck in which three stems already make a bouquet. Thrown on the wheel, so no two are quite the same.',
  by: [colour('mist', 'klei', 'krijt', 'spar'), size(['s', 'Klein, 18 cm', 'Small, 18 cm'], ['l', 'Groot, 30 cm', 'Large, 30 cm', { price: 6495, weight: 2600 }])],
  made: ['Geglazuurd steengoed', 'Glazed stoneware'], care: 'hand', dim: 'Hoogte 18 of 30 cm', dimEn: 'Height 18 or 30 cm', tags: ['vaas', 'keramiek', 'cadeau'], pic: ['vase', { form: 'belly' }], ground: 'sand',
});
add(1402, 'vaas-hals', 'Vaas Hals', 'Hals bottle vase', {
  vendor: 'scheefhoek', leaf: 'decoratie', price: 2995, weight: 800, pop: 44,
  nl: 'Een slanke fles voor één mooie tak. Zet er drie bij elkaar op de vensterbank, in verschillende kleuren.',
  en: 'A slender bottle for a single good branch. Put three together on the windowsill, in different colours.',
  by: [colour('oker', 'nacht', 'blos', 'krijt')], made: ['Geglazuurd steengoed', 'Glazed stoneware'], care: 'hand', dim: 'Ø 11 × 27 cm', tags: ['vaas', 'keramiek'], pic: ['vase', { form: 'bottle' }], ground: 'paper',
});
add(1403, 'vaas-golf', 'Vaas Golf', 'Golf ribbed vase', {
  vendor: 'helderop', leaf: 'decoratie', price: 4495, weight: 1500, pop: 33,
  nl: 'Dik geribbeld glas dat het zonlicht in strepen op tafel legt. De opening is wijd genoeg voor een dik bos tulpen.',
  en: 'Thick ribbed glass that lays the sunlight on the table in stripes. The opening is wide enough for a big bunch of tulips.',
  by: [colour('glas', 'salie', 'amber')], made: ['Gerecycled glas', 'Recycled glass'], care: 'hand', dim: 'Ø 17 × 25 cm', tags: ['vaas', 'glas'], pic: ['vase', { form: 'ribbed' }], ground: 'sand',
});
add(1404, 'dinerkaarsen', 'Dinerkaarsen, set van 6', 'Dinner candles, set of 6', {
  vendor: 'stompje', leaf: 'decoratie', price: 1195, weight: 420, pop: 95,
  nl: 'Gedompelde kaarsen die niet druipen als het raam dicht is. Ze branden zeven uur, lang genoeg voor een lang diner.',
  en: 'Dipped candles that do not drip as long as the window is shut. They burn for seven hours, long enough for a long dinner.',
  by: [colour('klei', 'krijt', 'spar', 'oker', 'blos', 'nacht')], made: ['Stearine', 'Stearin'], care: 'kaars', dim: 'Ø 2,2 × 25 cm', tags: ['kaars', 'tafel', 'cadeau'], pic: ['dinnerCandles', {}], ground: 'sand',
});
add(1405, 'stompkaars', 'Stompkaars', 'Pillar candle', {
  vendor: 'stompje', leaf: 'decoratie', price: 695, weight: 380, pop: 60,
  nl: 'Een rustieke kaars die netjes van binnenuit opbrandt. Zet hem op een schoteltje en draai hem af en toe een kwartslag.',
  en: 'A rustic candle that burns neatly from the inside. Put it on a saucer and turn it a quarter now and then.',
  by: [colour('krijt', 'zand', 'pruim'), size(['10', '10 cm', 0, { look: { height: 110 } }], ['15', '15 cm', 0, { price: 995, weight: 560, look: { height: 160 } }], ['20', '20 cm', 0, { price: 1295, weight: 740, look: { height: 210 } }])],
  made: ['Stearine', 'Stearin'], care: 'kaars', dim: 'Ø 7 cm', tags: ['kaars'], pic: ['pillarCandle', {}], ground: 'sky',
});
add(1406, 'geurkaars-huis', 'Geurkaars Huis', 'Huis scented candle', {
  vendor: 'stompje', leaf: 'decoratie', price: 2495, weight: 480, pop: 58,
  nl: 'Sojawas in een glas dat je daarna als waxinehouder gebruikt. De geur vult een kamer maar geen trappenhuis. Brandt ongeveer veertig uur.',
  en: 'Soy wax in a glass that becomes a tealight holder afterwards. The scent fills a room but not a stairwell. Burns for about forty hours.',
  by: [scent(['linde', 'Lindebloesem', 'Lime blossom', { look: { tone: 'salie' } }], ['vijg', 'Vijgenblad', 'Fig leaf', { look: { tone: 'spar' } }], ['hout', 'Haardhout', 'Firewood', { look: { tone: 'leem' } }], ['sinaas', 'Sinaasappel en kruidnagel', 'Orange and clove', { look: { tone: 'amber' } }])],
  made: ['Sojawas, glas', 'Soy wax, glass'], care: 'kaars', dim: 'Ø 8 × 9 cm', tags: ['kaars', 'geur', 'cadeau'], pic: ['jarCandle', {}], ground: 'paper',
});
add(1407, 'kandelaar-stap', 'Kandelaar Stap', 'Stap candlestick', {
  vendor: 'vonken', leaf: 'decoratie', price: 1995, weight: 520, pop: 40,
  nl: 'Gietijzer met een brede voet die niet omvalt als iemand de tafel aanstoot. Past op elke gewone dinerkaars.',
  en: 'Cast iron with a wide foot that does not topple when someone bumps the table. Fits any ordinary dinner candle.',
  by: [colour('zwart', 'messing', 'klei')], made: ['Gietijzer', 'Cast iron'], care: 'stof', dim: 'Ø 11 × 12 cm', tags: ['kaars', 'metaal'], pic: ['candlestick', {}], ground: 'sky', with: ['dinerkaarsen'],
});
add(1408, 'wandklok-noen', 'Wandklok Noen', 'Noen wall clock', {
  vendor: 'zwaluw', leaf: 'decoratie', price: 5495, weight: 900, pop: 32,
  nl: 'Een klok zonder cijfers en zonder getik. De kleine wijzer is dik, de grote dun, en van ver zie je toch hoe laat het is. Werkt op één AA-batterij.',
  en: 'A clock without numerals and without ticking. The short hand is thick, the long one thin, and you still read the time from afar. Runs on one AA battery.',
  by: [colour('spar', 'krijt', 'blos', 'inkt')], made: ['Gelakt staal, eiken', 'Lacquered steel, oak'], care: 'stof', dim: 'Ø 30 cm', tags: ['klok'], pic: ['wallClock', {}], ground: 'sand',
});
add(1409, 'wekker-haan', 'Wekker Haan', 'Haan alarm clock', {
  vendor: 'zwaluw', leaf: 'decoratie', price: 2995, weight: 320,
  nl: 'Een ouderwetse wekker met twee bellen, maar met een stil uurwerk. Zo kan de telefoon de slaapkamer uit.',
  en: 'An old-fashioned alarm clock with two bells but a silent movement. So the phone can leave the bedroom.',
  by: [colour('oker', 'mist', 'klei')], made: ['Gelakt staal', 'Lacquered steel'], care: 'stof', dim: '11 × 6 × 15 cm', tags: ['klok', 'slaapkamer'], pic: ['alarmClock', {}], ground: 'paper',
});
add(1410, 'spiegel-maan', 'Spiegel Maan', 'Maan round mirror', {
  vendor: 'zwaluw', leaf: 'decoratie', price: 7900, weight: 4200, pop: 35,
  nl: 'Een ronde spiegel met een dunne rand, voor de gang of boven de wastafel. Het ophangplaatje zit er al op, de schroef en plug zitten erbij.',
  en: 'A round mirror with a thin rim, for the hallway or above the basin. The hanging plate is fitted; screw and plug are included.',
  by: [colour('messing', 'eik'), size(['50', 'Ø 50 cm', 0], ['80', 'Ø 80 cm', 0, { price: 12900, weight: 8600 }])], made: ['Spiegelglas, metaal of eiken', 'Mirror glass, metal or oak'], care: 'stof', dim: 'Ø 50 of 80 cm', dimEn: 'Ø 50 or 80 cm',
  tags: ['spiegel'], pic: ['mirror', { form: 'round' }], ground: 'sage',
});
add(1411, 'spiegel-boog', 'Spiegel Boog', 'Boog arched mirror', {
  vendor: 'zwaluw', leaf: 'decoratie', price: 18900, weight: 14500,
  nl: 'Een staande spiegel met een boog als van een oude kerkdeur. Zet hem tegen de wand en de kamer wordt een raam groter.',
  en: 'A standing mirror with an arch like an old church door. Lean it against the wall and the room gains a window.',
  by: [colour('zwart', 'messing')], made: ['Spiegelglas, staal', 'Mirror glass, steel'], care: 'stof', dim: '60 × 160 cm', tags: ['spiegel'], pic: ['mirror', { form: 'arch' }], ground: 'paper',
});
add(1412, 'fotolijst-raam', 'Fotolijst Raam', 'Raam picture frame', {
  vendor: 'houtwerf', leaf: 'decoratie', price: 1495, weight: 450, pop: 54,
  nl: 'Een lijst met een zachte passe-partout en echt glas. Hij hangt en staat, liggend en rechtop.',
  en: 'A frame with a soft mount and real glass. It hangs and stands, lying or upright.',
  by: [wood(['eik', 'Eiken', 'Oak', { look: { tone: 'eik' } }], ['noten', 'Noten', 'Walnut', { look: { tone: 'noten' } }], ['zwart', 'Zwart', 'Black', { look: { tone: 'zwart' } }]), size(['a5', '15 × 21 cm', 0], ['a4', '21 × 30 cm', 0, { price: 1995, weight: 750 }], ['a3', '30 × 42 cm', 0, { price: 2995, weight: 1300 }])],
  made: ['Hout, glas', 'Wood, glass'], care: 'stof', dim: '15 × 21 tot 30 × 42 cm', dimEn: '15 × 21 to 30 × 42 cm', tags: ['lijst', 'hout', 'cadeau'], pic: ['frame', {}], ground: 'sky',
});
add(1413, 'houten-vogel', 'Houten vogel', 'Wooden bird', {
  vendor: 'houtwerf', leaf: 'decoratie', price: 2295, weight: 240, pop: 29,
  nl: 'Gedraaid uit één stuk hout, met een kop die je schuin kunt zetten. Kijkt nieuwsgierig vanaf de boekenplank mee.',
  en: 'Turned from one piece of wood, with a head you can tilt. Watches curiously from the bookshelf.',
  by: [kind(['merel', 'Merel', 'Blackbird', { look: { tone: 'zwart' } }], ['mus', 'Mus', 'Sparrow', { look: { tone: 'noten' } }], ['roodborst', 'Roodborst', 'Robin', { look: { tone: 'leem', breast: 'klei' } }])],
  made: ['Eiken, beits', 'Oak, stain'], care: 'stof', dim: '14 × 6 × 9 cm', tags: ['hout', 'vogel', 'cadeau'], pic: ['woodenBird', {}], ground: 'sky',
});

// ---- opbergen
add(1501, 'mand-wilg', 'Wilgenmand', 'Willow basket', {
  vendor: 'wilgenoord', leaf: 'opbergen', price: 3495, weight: 900, pop: 47,
  nl: 'Gevlochten van geschilde wilg, met twee stevige oren. Voor haardhout, appels of de was. Kraakt een beetje als je hem optilt.',
  en: 'Woven from peeled willow, with two strong handles. For firewood, apples or laundry. It creaks a little when you lift it.',
  by: [size(['s', 'Klein', 'Small'], ['m', 'Middel', 'Medium', { price: 4495, weight: 1300 }], ['l', 'Groot', 'Large', { price: 5995, weight: 1900 }])], made: ['Wilg', 'Willow'], care: 'stof', dim: 'Ø 30 tot 48 cm', dimEn: 'Ø 30 to 48 cm',
  tags: ['mand', 'gevlochten'], tone: 'wilg', pic: ['basket', { form: 'handles' }], ground: 'sky',
});
add(1502, 'mand-zeegras', 'Buikmand Zeegras', 'Seagrass belly basket', {
  vendor: 'wilgenoord', leaf: 'opbergen', price: 2495, weight: 600, pop: 51,
  nl: 'Een slappe mand van zeegras die je halverwege kunt omvouwen. Mooi om een plantenpot heen, handig voor speelgoed. De onderste helft is geverfd.',
  en: 'A soft seagrass basket you can fold halfway down. Good around a plant pot, handy for toys. The lower half is dyed.',
  by: [colour('spar', 'krijt'), size(['m', 'Ø 28 cm', 0], ['l', 'Ø 38 cm', 0, { price: 3495, weight: 950 }])], made: ['Zeegras', 'Seagrass'], care: 'stof', dim: 'Ø 28 of 38 cm', dimEn: 'Ø 28 or 38 cm', tags: ['mand', 'gevlochten'], pic: ['basket', { form: 'belly' }], ground: 'sand', with: ['vrouwentong'],
});
add(1503, 'haken-knop', 'Wandhaken Knop, set van 3', 'Knop wall hooks, set of 3', {
  vendor: 'houtwerf', leaf: 'opbergen', price: 1995, weight: 280, pop: 37,
  nl: 'Drie ronde knoppen die je op een rij of juist door elkaar hangt. Rond genoeg om geen lusje te scheuren, groot genoeg voor een winterjas.',
  en: 'Three round knobs to hang in a row or all over the place. Round enough not to tear a loop, large enough for a winter coat.',
  by: [colour('eik', 'klei', 'spar', 'oker')], made: ['Gedraaid beuken', 'Turned beech'], care: 'stof', dim: 'Ø 5, 6 en 7 cm', dimEn: 'Ø 5, 6 and 7 cm', tags: ['haak', 'gang'], pic: ['wallHooks', {}], ground: 'paper',
});
add(1504, 'kapstok-boom', 'Kapstok Boom', 'Boom coat stand', {
  vendor: 'houtwerf', leaf: 'opbergen', price: 12900, weight: 6100,
  nl: 'Zes takken op verschillende hoogtes, zodat ook een kind zijn jas kan ophangen. De voet is verzwaard met een stalen plaat.',
  en: 'Six branches at different heights, so a child can hang up a coat too. The foot is weighted with a steel plate.',
  by: [wood(['eik', 'Eiken', 'Oak', { look: { tone: 'eik' } }], ['zwart', 'Zwart gebeitst', 'Black stained', { look: { tone: 'zwart' } }])], made: ['Massief hout, staal', 'Solid wood, steel'], care: 'hout', dim: 'Ø 48 × 176 cm', tags: ['gang', 'hout'], pic: ['coatStand', {}], ground: 'sage',
});
add(1505, 'opbergdoos-vilt', 'Opbergdoos Vilt', 'Felt storage box', {
  vendor: 'kwikstaart', leaf: 'opbergen', price: 1695, weight: 350,
  nl: 'Stevig vilt van oude petflessen, met een leren lus om aan te trekken. Past in een vakkenkast en vouwt plat als je hem niet nodig hebt.',
  en: 'Firm felt made of old PET bottles, with a leather loop to pull. Fits a cube shelf and folds flat when you do not need it.',
  by: [colour('mist', 'klei', 'inkt'), size(['m', '26 × 26 cm', 0], ['l', '32 × 32 cm', 0, { price: 2195, weight: 500 }])], made: ['Gerecycled vilt, leer', 'Recycled felt, leather'], care: 'stof', dim: '26 of 32 cm', dimEn: '26 or 32 cm', tags: ['doos'], pic: ['feltBox', {}], ground: 'paper',
});
add(1506, 'boekensteun-heuvel', 'Boekensteunen Heuvel', 'Heuvel bookends', {
  vendor: 'vonken', leaf: 'opbergen', price: 2795, weight: 2200,
  nl: 'Twee stalen heuvels die ook een rij kookboeken overeind houden. Met kurk aan de onderkant.',
  en: 'Two steel hills that hold up even a row of cookbooks. With cork underneath.',
  by: [colour('oker', 'inkt')], made: ['Gepoedercoat staal, kurk', 'Powder-coated steel, cork'], care: 'stof', dim: '12 × 10 × 15 cm', tags: ['boek', 'metaal'], pic: ['bookends', {}], ground: 'sky', with: ['boek-lange-tafel'],
});

// ---- boeken en papier
add(1601, 'boek-lange-tafel', 'Kookboek Aan de lange tafel', 'Cookbook Aan de lange tafel', {
  vendor: 'ezelsoor', leaf: 'boeken', price: 2999, weight: 980, pop: 39, tax: 'reduced',
  nl: 'Tachtig gerechten voor zes of meer eters, van soep tot taart. Elk recept zegt erbij wat je de dag ervoor al kunt doen. Nederlandstalig, gebonden.',
  en: 'Eighty dishes for six or more, from soup to cake. Every recipe says what you can do the day before. In Dutch, hardback.',
  made: ['Gebonden, 248 bladzijden', 'Hardback, 248 pages'], dim: '20 × 26 cm', tags: ['boek', 'koken', 'cadeau'], tone: 'klei', pic: ['book', { cover: 'pot' }], ground: 'sky',
});
add(1602, 'boek-luie-tuin', 'Tuinboek De luie tuin', 'Garden book De luie tuin', {
  vendor: 'ezelsoor', leaf: 'boeken', price: 2499, weight: 760, pop: 26, tax: 'reduced',
  nl: 'Minder harken, meer hommels: hoe een tuin mooier wordt als je minder doet. Met een kalender van wat je per maand mag laten. Nederlandstalig.',
  en: 'Less raking, more bumblebees: how a garden improves when you do less. With a calendar of what to leave undone each month. In Dutch.',
  made: ['Paperback, 192 bladzijden', 'Paperback, 192 pages'], dim: '17 × 24 cm', tags: ['boek', 'tuin', 'cadeau'], tone: 'spar', pic: ['book', { cover: 'sprig' }], ground: 'sand',
});
add(1603, 'boek-lijster', 'Prentenboek De linde en de lijster', 'Picture book De linde en de lijster', {
  vendor: 'ezelsoor', leaf: 'boeken', price: 1699, weight: 420, pop: 31, tax: 'reduced',
  nl: 'Over een boom die alles hoort en een vogel die niets kan onthouden. Voorlezen vanaf vier jaar, het liefst onder een boom. Nederlandstalig.',
  en: 'About a tree that hears everything and a bird that cannot remember a thing. To read aloud from four years, preferably under a tree. In Dutch.',
  made: ['Gebonden, 32 bladzijden', 'Hardback, 32 pages'], dim: '25 × 25 cm', tags: ['boek', 'kinderen', 'cadeau'], tone: 'mist', pic: ['book', { cover: 'bird' }], ground: 'paper',
});
add(1604, 'notitieboek-lijn', 'Notitieboek Lijn', 'Lijn notebook', {
  vendor: 'ezelsoor', leaf: 'boeken', price: 1295, weight: 320, pop: 49,
  nl: 'Een linnen kaft, een leeslint en papier waar inkt niet doorheen slaat. Blijft open liggen bij de bladzijde die je zoekt.',
  en: 'A cloth cover, a ribbon and paper that ink does not bleed through. Stays open at the page you want.',
  by: [colour('oker', 'nacht', 'salie')], made: ['Linnen kaft, 160 bladzijden', 'Cloth cover, 160 pages'], dim: '15 × 21 cm', tags: ['papier', 'cadeau'], pic: ['notebook', {}], ground: 'sand',
});
