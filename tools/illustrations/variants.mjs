// From a definition to its variants: every combination of option values, with price, weight, content and picture.

const combinations = (options) =>
  options.reduce((all, option) => all.flatMap((chosen) => option.values.map((value) => [...chosen, { option, value }])), [[]]);

const priceOf = (definition, chosen) =>
  chosen.reduce((price, { value }) => (value.price ?? price) + (value.plus ?? 0), definition.price);

const lastOf = (chosen, key, otherwise) => chosen.reduce((found, { value }) => value[key] ?? found, otherwise);

const pictureOf = (definition, chosen) =>
  [definition.handle, ...chosen.filter(({ value }) => value.look).map(({ value }) => value.code)].join('-').replaceAll('.', '_');

export const variantsOf = (definition) =>
  combinations(definition.by ?? []).map((chosen, index) => ({
    index,
    chosen,
    sku: ['LH', definition.number, ...chosen.map(({ value }) => value.code.toUpperCase().replaceAll('.', ''))].join('-'),
    price: priceOf(definition, chosen),
    weight: lastOf(chosen, 'weight', definition.weight),
    unit: lastOf(chosen, 'amount', definition.unit && [definition.unit[1], definition.unit[0], definition.unit[2], definition.unit[3]]),
    picture: `${pictureOf(definition, chosen)}.svg`,
    look: Object.assign({ tone: definition.tone }, definition.pic[1], ...chosen.map(({ value }) => value.look ?? {})),
  }));

/** Every picture of the assortment once: file, family of shapes, parameters, ground. */
export const picturesOf = (definitions) => {
  const pictures = new Map();
  for (const definition of definitions) {
    for (const { picture, look } of variantsOf(definition)) {
      if (!pictures.has(picture)) {
        pictures.set(picture, { file: picture, family: definition.pic[0], look, ground: definition.ground, handle: definition.handle });
      }
    }
  }
  return [...pictures.values()];
};
