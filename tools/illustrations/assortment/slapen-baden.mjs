import { colour, shelf, size, scent, content } from '../definition.mjs';

const { products, add } = shelf('slapen-baden');
export default products;

// ---- beddengoed
add(4101, 'dekbedovertrek-luwte', 'Dekbedovertrek Luwte', 'Luwte duvet cover', {
  vendor: 'kwikstaart', leaf: 'beddengoed', price: 8900, weight: 1300, pop: 64,
  nl: 'Gewassen katoen dat koel aanvoelt bij het instappen en daarna warm. Met een instopstrook en knoopjes van hout. De kussensloop koop je er los bij.',
  en: 'Washed cotton that feels cool when you get in and warm soon after. With a tuck-in strip and wooden buttons. The pillowcase is sold separately.',
  by: [colour('mist', 'krijt', 'salie', 'blos'), size(['140', '140 × 220 cm', 0], ['200', '200 × 220 cm', 0, { price: 11900, weight: 1800 }], ['240', '240 × 220 cm', 0, { price: 13900, weight: 2100 }])], made: ['100% biologisch katoen', '100% organic cotton'], care: 'was60', dim: '140 tot 240 × 220 cm', dimEn: '140 to 240 × 220 cm', tags: ['bed', 'katoen'], pic: ['duvet', {}], ground: 'sand', with: ['kussensloop-luwte'],
});
add(4102, 'kussensloop-luwte', 'Kussensloop Luwte', 'Luwte pillowcase', {
  vendor: 'kwikstaart', leaf: 'beddengoed', price: 1895, weight: 180, pop: 61,
  nl: 'Bij het dekbedovertrek, van hetzelfde gewassen katoen. De diepe envelop houdt het kussen op zijn plek.',
  en: 'Goes with the duvet cover, of the same washed cotton. The deep envelope keeps the pillow in place.',
  by: [colour('mist', 'krijt', 'salie', 'blos')], made: ['100% biologisch katoen', '100% organic cotton'], care: 'was60', dim: '60 × 70 cm', tags: ['bed', 'katoen'], pic: ['pillow', {}], ground: 'sand',
});
add(4103, 'sprei-wafel', 'Bedsprei Wafel', 'Wafel bedspread', {
  vendor: 'kwikstaart', leaf: 'beddengoed', price: 9900, weight: 2200,
  nl: 'Grote wafels in zacht katoen, voor over het bed of alleen over je voeten. In de zomer is hij genoeg.',
  en: 'Large waffles in soft cotton, for over the bed or just over your feet. In summer it is all you need.',
  by: [colour('zand', 'klei', 'nacht')], made: ['100% katoen', '100% cotton'], care: 'was40', dim: '240 × 260 cm', tags: ['bed', 'katoen'], pic: ['throw', { motif: 'waffle' }], ground: 'paper',
});
add(4104, 'kruik-knus', 'Kruik Knus', 'Knus hot-water bottle', {
  vendor: 'kwikstaart', leaf: 'beddengoed', price: 2495, weight: 520,
  nl: 'Een gewone kruik in een gebreide trui met col. De trui kan in de was, de kruik blijft tot middernacht warm.',
  en: 'An ordinary hot-water bottle in a knitted jumper with a polo neck. The jumper can be washed; the bottle stays warm until midnight.',
  by: [colour('klei', 'mist')], made: ['Rubber, wol', 'Rubber, wool'], care: 'wol', dim: '20 × 33 cm', tags: ['winter', 'gebreid', 'cadeau'], pic: ['hotWaterBottle', {}], ground: 'sage',
});

// ---- badgoed
add(4201, 'handdoek-duin', 'Handdoek Duin', 'Duin towel', {
  vendor: 'kwikstaart', leaf: 'badgoed', price: 1695, weight: 380, pop: 88,
  nl: 'Dichte lussen die drogen zonder te wrijven. Met een lus om hem aan op te hangen en een rand die niet krimpt.',
  en: 'Dense loops that dry without rubbing. With a loop to hang it by and a border that does not shrink.',
  by: [colour('spar', 'krijt', 'zand', 'klei', 'mist'), size(['50', 'Handdoek, 50 × 100 cm', 'Hand towel, 50 × 100 cm'], ['70', 'Badlaken, 70 × 140 cm', 'Bath towel, 70 × 140 cm', { price: 2995, weight: 640 }])], made: ['100% biologisch katoen', '100% organic cotton'], care: 'was60', dim: '50 × 100 of 70 × 140 cm', dimEn: '50 × 100 or 70 × 140 cm', tags: ['bad', 'katoen'], pic: ['towelStack', {}], ground: 'sage',
});
add(4202, 'badmat-kei', 'Badmat Kei', 'Kei bath mat', {
  vendor: 'kwikstaart', leaf: 'badgoed', price: 2795, weight: 750,
  nl: 'Dik getuft katoen in de vorm van een kei. Blijft liggen waar je hem legt en droogt snel op de rand van het bad.',
  en: 'Thick tufted cotton in the shape of a boulder. Stays where you put it and dries fast over the edge of the bath.',
  by: [colour('zand', 'salie', 'mist')], made: ['100% katoen', '100% cotton'], care: 'was60', dim: '60 × 90 cm', tags: ['bad', 'mat'], pic: ['bathMat', {}], ground: 'paper',
});
add(4203, 'badjas-duin', 'Badjas Duin', 'Duin bathrobe', {
  vendor: 'kwikstaart', leaf: 'badgoed', price: 7900, weight: 1100, pop: 21,
  nl: 'Wafelkatoen aan de buitenkant, badstof aan de binnenkant. Lang genoeg voor de brievenbus op zondagochtend.',
  en: 'Waffle cotton outside, terry inside. Long enough for the letterbox on a Sunday morning.',
  by: [colour('nacht', 'krijt'), size(['s', 'S', 0], ['m', 'M', 0], ['l', 'L', 0, { plus: 500 }])], made: ['100% katoen', '100% cotton'], care: 'was60', dim: 'S, M, L', tags: ['bad', 'katoen'], pic: ['bathrobe', {}], ground: 'sand',
});

// ---- badkamer
add(4301, 'zeeppomp-kiezel', 'Zeeppompje Kiezel', 'Kiezel soap dispenser', {
  vendor: 'scheefhoek', leaf: 'badkamer', price: 2295, weight: 480,
  nl: 'Zwaar genoeg om met één hand te bedienen. De pomp is van metaal en los te vervangen.',
  en: 'Heavy enough to use with one hand. The pump is metal and can be replaced separately.',
  by: [colour('salie', 'krijt', 'inkt')], made: ['Geglazuurd steengoed, messing', 'Glazed stoneware, brass'], care: 'hand', dim: '300 ml', tags: ['bad', 'keramiek'], pic: ['dispenser', {}], ground: 'sky', with: ['handzeep-schuim'],
});
add(4302, 'tandenbeker-kiezel', 'Tandenbeker Kiezel', 'Kiezel toothbrush cup', {
  vendor: 'scheefhoek', leaf: 'badkamer', price: 1295, weight: 310,
  nl: 'Een beker met een gaatje onderin, zodat er geen water in blijft staan. Hoort bij het zeeppompje.',
  en: 'A cup with a small hole in the bottom, so no water is left standing. Goes with the soap dispenser.',
  by: [colour('salie', 'krijt', 'inkt')], made: ['Geglazuurd steengoed', 'Glazed stoneware'], care: 'machine', dim: 'Ø 8 × 11 cm', tags: ['bad', 'keramiek'], pic: ['brushCup', {}], ground: 'sand',
});
add(4303, 'badborstel-rug', 'Badborstel Rug', 'Rug bath brush', {
  vendor: 'houtwerf', leaf: 'badkamer', price: 1495, weight: 170,
  nl: 'Een lange steel met een kleine knik, zodat je overal bij kunt. De haren zijn van cactusvezel, stevig maar niet scherp.',
  en: 'A long handle with a slight bend, so you can reach everywhere. The bristles are cactus fibre, firm but not sharp.',
  made: ['Beuken, cactusvezel', 'Beech, cactus fibre'], care: 'kraan', dim: '42 cm', tags: ['bad', 'hout'], tone: 'eik', pic: ['bathBrush', {}], ground: 'sky',
});
add(4304, 'wasmand-lucht', 'Wasmand Lucht', 'Lucht laundry hamper', {
  vendor: 'wilgenoord', leaf: 'badkamer', price: 6900, weight: 2900,
  nl: 'Een hoge mand van open vlechtwerk, zodat vochtige handdoeken niet muf worden. Met een katoenen zak die eruit kan.',
  en: 'A tall basket of open weave, so damp towels do not turn musty. With a cotton bag that comes out.',
  by: [colour('wilg', 'krijt')], made: ['Rotan, katoen', 'Rattan, cotton'], care: 'stof', dim: 'Ø 40 × 58 cm', tags: ['mand', 'bad'], pic: ['hamper', {}], ground: 'sage',
});

// ---- zeep en verzorging
add(4401, 'zeepblok-tuin', 'Zeepblok Tuin', 'Tuin soap bar', {
  vendor: 'schuim', leaf: 'verzorging', price: 695, weight: 110, pop: 76, unit: ['g', 100, 'kg'],
  nl: 'Koud geroerde zeep die zes weken heeft gerijpt. Schuimt fijn en droogt je handen niet uit. In papier verpakt.',
  en: 'Cold-stirred soap matured for six weeks. Lathers finely and does not dry your hands. Wrapped in paper.',
  by: [scent(['linde', 'Lindebloesem', 'Lime blossom', { look: { tone: 'salie' } }], ['lavendel', 'Lavendel', 'Lavender', { look: { tone: 'pruim' } }], ['goudsbloem', 'Goudsbloem', 'Marigold', { look: { tone: 'oker' } }], ['dennen', 'Dennennaald', 'Pine needle', { look: { tone: 'spar' } }])], made: ['Olijfolie, kokosolie, sheaboter', 'Olive oil, coconut oil, shea butter'], care: 'kraan', dim: '100 g', tags: ['zeep', 'cadeau'], pic: ['soapBar', {}], ground: 'paper',
});
add(4402, 'handzeep-schuim', 'Handzeep Schuim', 'Schuim hand soap', {
  vendor: 'schuim', leaf: 'verzorging', price: 995, weight: 560, pop: 53,
  nl: 'Een milde handzeep voor bij de keukenkraan, na het uien snijden en voor het eten. De grote fles vult het pompje drie keer bij.',
  en: 'A mild hand soap for the kitchen tap, after chopping onions and before dinner. The large bottle refills the dispenser three times.',
  by: [scent(['citroen', 'Citroenmelisse', 'Lemon balm', { look: { tone: 'oker' } }], ['rozemarijn', 'Rozemarijn', 'Rosemary', { look: { tone: 'spar' } }]), content(['500', '500 ml', 0, { amount: [500, 'ml', 'l'] }], ['1500', 'Navulling 1,5 l', 'Refill 1.5 l', { price: 2195, weight: 1580, amount: [1500, 'ml', 'l'] }])], made: ['Water, kokostensiden, glycerine', 'Water, coconut surfactants, glycerine'], care: 'droog', dim: '500 ml of 1,5 l', dimEn: '500 ml or 1.5 l', tags: ['zeep'], pic: ['soapBottle', {}], ground: 'sky',
});
add(4403, 'badzout-wad', 'Badzout Wad', 'Wad bath salt', {
  vendor: 'schuim', leaf: 'verzorging', price: 1495, weight: 720, unit: ['g', 500, 'kg'],
  nl: 'Grof zeezout met gedroogde bloemen. Twee handen in het water, een kwartier niets doen.',
  en: 'Coarse sea salt with dried flowers. Two handfuls in the water, a quarter of an hour of doing nothing.',
  by: [scent(['lavendel', 'Lavendel', 'Lavender', { look: { tone: 'pruim' } }], ['zeewier', 'Zeewier', 'Seaweed', { look: { tone: 'spar' } }])], made: ['Zeezout, bloemen, etherische olie', 'Sea salt, flowers, essential oil'], care: 'droog', dim: '500 g', tags: ['bad', 'cadeau'], pic: ['saltJar', {}], ground: 'sand',
});
add(4404, 'handcreme-tuinman', 'Handcrème Tuinman', 'Tuinman hand cream', {
  vendor: 'schuim', leaf: 'verzorging', price: 1195, weight: 95, unit: ['ml', 75, 'l'],
  nl: 'Een stevige crème voor handen die in de aarde hebben gezeten. Trekt snel in en ruikt naar hooi.',
  en: 'A sturdy cream for hands that have been in the soil. Sinks in quickly and smells of hay.',
  made: ['Bijenwas, amandelolie, kamille', 'Beeswax, almond oil, chamomile'], care: 'droog', dim: '75 ml', tags: ['tuin', 'cadeau'], tone: 'salie', pic: ['tube', {}], ground: 'paper', with: ['tuinhandschoenen'],
});
