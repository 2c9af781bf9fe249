import type { ProductOption } from '@toonbank/client/catalog.ts';

/** "Grijs groen" as a code: "grijs-groen". */
export function codeOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

type Values = ProductOption['values'];

/** Values by the words somebody typed; those that were there keep their code and translations. */
export function valuesOf(typed: readonly string[], known: Values): Values {
  const seen = new Set<string>();
  return typed.flatMap((word) => {
    const name = word.trim();
    const value = known.find((each) => each.name['nl'] === name) ?? {
      code: codeOf(name),
      name: { nl: name },
    };
    if (value.code === '' || seen.has(value.code)) return [];
    seen.add(value.code);
    return [value];
  });
}

/** Every way to choose one value of each option, in order. */
export function combinations(options: readonly ProductOption[]): Record<string, string>[] {
  return options.reduce<Record<string, string>[]>(
    (sofar, option) =>
      option.values.length === 0
        ? sofar
        : sofar.flatMap((chosen) => option.values.map((value) => ({ ...chosen, [option.code]: value.code }))),
    [{}],
  );
}

export function sameChoice(
  left: Readonly<Record<string, string>>,
  right: Readonly<Record<string, string>>,
): boolean {
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...names].every((name) => left[name] === right[name]);
}
