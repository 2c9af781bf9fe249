/** What the server hands over at /api/pos/pricing-snapshot. */
export type Rate = {
  readonly taxCategory: string;
  readonly rateMillionths: number;
  readonly validFrom: string;
};
export type AimedList = {
  readonly id: string;
  readonly customerTag?: string;
  readonly priority: number;
  readonly specificity: number;
  readonly validFrom: string;
  readonly validUntil?: string;
};
export type Running = {
  readonly id: string;
  readonly title: Readonly<Record<string, string>>;
  readonly from?: string;
  readonly until?: string;
  /** JSON text of the engine's promotion. */
  readonly form: string;
};
export type Rules = {
  readonly channelId: string;
  readonly locationId: string;
  readonly currency: string;
  readonly country: string;
  readonly pricesIncludeTax: boolean;
  readonly zone: string;
  readonly zones: readonly string[];
  readonly taxRates: readonly Rate[];
  readonly lists: readonly AimedList[];
  readonly promotions: readonly Running[];
  /** What is paid in cash is rounded to, in minor units. */
  readonly cashStep: number;
};
export type Price = {
  readonly listId: string;
  readonly minQuantity: number;
  readonly from: string;
  readonly until?: string;
  readonly amount: number;
  readonly extraDecimals: number;
};
export type Goods = {
  readonly variantId: string;
  readonly productId: string;
  readonly sku: string;
  readonly gtin?: string;
  readonly title: Readonly<Record<string, string>>;
  readonly categories: readonly string[];
  readonly vendor: string;
  readonly tags: readonly string[];
  readonly customFields: Readonly<Record<string, string>>;
  readonly taxCategory: string;
  readonly measureThousandths: number;
  readonly floorPrice: number;
  readonly prices: readonly Price[];
};
export type Snapshot = {
  readonly position: string;
  readonly whole: boolean;
  readonly rules: Rules;
  readonly goods: readonly Goods[];
  readonly gone: readonly string[];
  readonly next?: string;
};

/** What the compiled engine offers. */
export type Engine = {
  /** Question in, quote out, as JSON texts. */
  readonly quote: (question: string) => string;
  /** Prepares promotions for the questions that follow; answers nothing, or why they are refused. */
  readonly publish: (promotions: string) => string;
};
