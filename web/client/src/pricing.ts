import type { PriceChange } from './openapi/admin.ts';

export type {
  LabelRow,
  PriceChange,
  PriceChangeRowPreviewRow as PriceChangeRow,
  PriceChangeRule as PriceRule,
  PriceList,
  PriceRow as Price,
} from './openapi/admin.ts';

export const changeStates = [
  'DRAFT',
  'SCHEDULED',
  'APPLIED',
  'UNDONE',
] as const satisfies readonly PriceChange['state'][];
export const ruleKinds = ['PERCENT', 'AMOUNT', 'SET', 'MARGIN'] as const;
export const roundings = ['CENT', 'FIVE_CENTS', 'TEN_CENTS', 'CENT_95', 'CENT_99', 'WHOLE'] as const;
export const rowProblems = ['CHANGED', 'UNLAWFUL', 'BELOW_FLOOR', 'BELOW_COST'] as const;
