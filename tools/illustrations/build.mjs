// Writes assortment.json from assortment/*.mjs. Run: node tools/illustrations/build.mjs
import { DEFINITIONS } from './assortment/index.mjs';
import { TREE } from './assortment/categories.mjs';
import { CARE, VENDORS, say } from './definition.mjs';
import { write } from './output.mjs';
import { ean13, hash, sequence } from './seeded.mjs';
import { variantsOf } from './variants.mjs';

const TARGET = new URL('../../app/src/main/resources/demo/assortment.json', import.meta.url);
const REFERENCE = { kg: 1000, l: 1000, m: 1 };

const categories = TREE.map(([code, nl, en, children]) => ({
  code,
  name: say(nl, en),
  picture: `hero-${code}.svg`,
  children: children.map(([leaf, leafNl, leafEn]) => ({ code: `${code}/${leaf}`, name: say(leafNl, leafEn) })),
}));

/** Prefix 20 is kept by GS1 for use inside a shop, so no article of a real maker has such a number. */
const gtins = new Set();
const gtinOf = (sku) => {
  for (let attempt = 0; ; attempt++) {
    const digits = (hash(`${sku}/${attempt}/a`) % 100000).toString().padStart(5, '0') + (hash(`${sku}/${attempt}/b`) % 100000).toString().padStart(5, '0');
    const gtin = ean13(`20${digits}`);
    if (!gtins.has(gtin)) {
      gtins.add(gtin);
      return gtin;
    }
  }
};

const costOf = (definition, price) => {
  const net = price / (definition.tax === 'reduced' ? 1.09 : 1.21);
  const share = (definition.food ? 0.58 : 0.4) + (hash(definition.handle) % 12) / 100;
  return Math.round(net * share);
};

/** A long tail: a few products sell all day, most now and then; later values of an option sell less. */
const popularityOf = (definition, index) => {
  const base = definition.pop ?? 1 + Math.round(18 * sequence(definition.handle)() ** 2);
  return Math.max(1, Math.min(100, Math.round(base * 0.72 ** index)));
};

const unitPricing = (unit) => {
  if (!unit) return null;
  const [quantity, measure, referenceUnit, referenceQuantity = REFERENCE[referenceUnit]] = unit;
  return { quantity, unit: measure, referenceQuantity, referenceUnit };
};

const optionsOf = (definition) =>
  (definition.by ?? []).map((option) => ({
    code: option.code,
    name: option.name,
    values: option.values.map(({ code, name, swatch }) => (swatch ? { code, name, swatch } : { code, name })),
  }));

const customFieldsOf = (definition) => ({
  [definition.food ? 'ingredients' : 'material']: say(...definition.made),
  ...(definition.care ? { care: CARE[definition.care] } : {}),
  ...(definition.dim ? { dimensions: say(definition.dim, definition.dimEn) } : {}),
});

const siblings = (definition) =>
  DEFINITIONS.filter((other) => other !== definition && other.main === definition.main && other.leaf === definition.leaf)
    .sort((one, other) => hash(one.handle + definition.handle) - hash(other.handle + definition.handle))
    .map((other) => other.handle);

const variantJson = (definition, variant) => ({
  sku: variant.sku,
  gtin: gtinOf(variant.sku),
  optionValues: Object.fromEntries(variant.chosen.map(({ option, value }) => [option.code, value.code])),
  priceMinor: variant.price,
  costMinor: costOf(definition, variant.price),
  weightGrams: variant.weight,
  unitPricing: unitPricing(variant.unit),
  picture: variant.picture,
  popularity: popularityOf(definition, variant.index),
});

const productJson = (definition) => {
  const variants = variantsOf(definition).map((variant) => variantJson(definition, variant));
  return {
    handle: definition.handle,
    title: definition.title,
    description: say(definition.nl, definition.en),
    vendor: VENDORS[definition.vendor],
    categories: [`${definition.main}/${definition.leaf}`],
    tags: definition.tags,
    taxCategory: definition.tax ?? 'standard',
    unitPricing: variants[0].unitPricing,
    weightGrams: definition.weight,
    customFields: customFieldsOf(definition),
    options: optionsOf(definition),
    relatedHandles: [...new Set([...(definition.with ?? []), ...siblings(definition)])].slice(0, 4),
    variants,
  };
};

const assortment = { currency: 'EUR', priceIncludesTax: true, categories, products: DEFINITIONS.map(productJson) };
write(TARGET, `${JSON.stringify(assortment, null, 1)}\n`);
const variants = assortment.products.reduce((count, product) => count + product.variants.length, 0);
console.log(`assortment.json: ${assortment.products.length} products, ${variants} variants`);
