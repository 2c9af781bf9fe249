/** Minor units and a currency. */
export type Money = { readonly amount: number; readonly currency: string };
export type Translated = Partial<Record<string, string>>;
