import type { Page } from './page.ts';

export type CostKind =
  'CARRIAGE' | 'HANDLING' | 'DISTANCE' | 'LABOUR' | 'STOCK_OUT' | 'AGEING' | 'LATENESS' | 'PREFERENCE';
export const COST_KINDS: readonly CostKind[] = [
  'CARRIAGE',
  'HANDLING',
  'DISTANCE',
  'LABOUR',
  'STOCK_OUT',
  'AGEING',
  'LATENESS',
  'PREFERENCE',
];

/** Thousandths of a minor unit by kind. */
export type Costs = Readonly<Partial<Record<CostKind, number>>>;

export type SourcingPlan = {
  readonly cost: number;
  readonly costs: Costs;
  readonly supplies: readonly {
    readonly lineId: string;
    readonly variantId: string;
    readonly locationId: string;
    readonly locationName: string;
    readonly quantity: number;
  }[];
};

export type SourcingDecision = {
  readonly id: string;
  readonly orderId: string;
  readonly reason:
    'PLACED' | 'EDITED' | 'REFUSED' | 'SHORT' | 'CLOSED' | 'OVERSOLD' | 'REOPTIMISED' | 'BY_HAND';
  readonly at: string;
  readonly fromName?: string;
  readonly currency: string;
  readonly strategyNumber: number;
  readonly provenCheapest: boolean;
  readonly gapMax: number;
  readonly steps: number;
  readonly chosen: SourcingPlan;
  readonly others: readonly SourcingPlan[];
};

export type LocationRule = {
  readonly locationId: string;
  readonly disfavour: number;
  readonly labourPerUnit?: number;
  readonly capacityPerDay?: number;
  readonly supplies: boolean;
};
export type ChannelRule = {
  readonly channelId: string;
  readonly placesMax?: number;
  readonly excluded: readonly string[];
  readonly preferred: readonly string[];
};
export type StrategyForm = {
  readonly placesMax: number;
  readonly linesTogether: boolean;
  readonly shipToStore: boolean;
  readonly weights: Readonly<Partial<Record<CostKind, number>>>;
  readonly parcelHandling: number;
  readonly lineHandling: number;
  readonly labourPerUnit: number;
  readonly perHundredKilometres: number;
  readonly latenessPerDay: number;
  readonly stock: {
    readonly coverDaysLow: number;
    readonly stockOutPerUnit: number;
    readonly coverDaysHigh: number;
    readonly ageingPerUnit: number;
  };
  readonly capacityPerDay: number;
  readonly readyMinutes: number;
  readonly locations: readonly LocationRule[];
  readonly channels: readonly ChannelRule[];
};
export type Strategy = {
  readonly id: string;
  readonly name: string;
  readonly form: StrategyForm;
  readonly number?: number;
  readonly basedOn?: number;
  readonly createdAt?: string;
  readonly createdBy: string;
  readonly publishedAt?: string;
  readonly publishedBy?: string;
  readonly version: number;
};

export type Weekday = 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY';
export type Zone = {
  readonly name: string;
  readonly countries: readonly string[];
  readonly postcodes: readonly string[];
  readonly daysMin: number;
  readonly daysMax: number;
  readonly rates: readonly { readonly gramsMax: number; readonly cost: number }[];
};
export type CarrierService = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly methods: readonly string[];
  readonly cutOff: string;
  readonly collects: readonly Weekday[];
  readonly delivers: readonly Weekday[];
  readonly zones: readonly Zone[];
  readonly active: boolean;
  readonly version: number;
};

export type RunSide = {
  readonly orders: number;
  readonly notSupplied: number;
  readonly split: number;
  readonly parcels: number;
  readonly late: number;
  readonly lateDays: number;
  readonly gapped: number;
  readonly cost: number;
  readonly costs: Costs;
  readonly loads: readonly {
    readonly locationId: string;
    readonly orders: number;
    readonly units: number;
    readonly busiestDay: number;
  }[];
};
export type SourcingRun = {
  readonly id: string;
  readonly kind: 'BACKLOG' | 'WHAT_IF';
  readonly state: 'WAITING' | 'RUNNING' | 'DONE' | 'FAILED' | 'STOPPED';
  readonly name: string;
  readonly seen: number;
  readonly total: number;
  readonly startedBy: string;
  readonly createdAt: string;
  readonly finishedAt?: string;
  readonly backlog?: {
    readonly dry: boolean;
    readonly orders: number;
    readonly moved: number;
    readonly units: number;
    readonly inHand: number;
    readonly notMoved: number;
    readonly before: number;
    readonly after: number;
  };
  readonly whatIf?: {
    readonly strategy: string;
    readonly from: string;
    readonly until: string;
    readonly lastMovement: number;
    readonly fingerprint: string;
    readonly currency: string;
    readonly happened: RunSide;
    readonly tried: RunSide;
  };
};

export type SourcingDecisions = Page<SourcingDecision>;

/** When a customer was told to have the goods; handed over after `until` they are late. */
export type DeliveryPromise = {
  readonly kind: 'DELIVERED' | 'COLLECT_FROM_SHELF' | 'COLLECT_AFTER_TRANSFER';
  readonly earliest: string;
  readonly latest: string;
  readonly until: string;
};

/** A closed day of a country, or a holiday that is an ordinary day this time. */
export type CalendarDay = {
  readonly date: string;
  /** "easter-monday": the public holiday it is. */
  readonly rule?: string;
  readonly name?: string;
  readonly closed: boolean;
  /** The retailer said so. */
  readonly own: boolean;
};
