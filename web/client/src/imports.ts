export const importKinds = ['products', 'inventory', 'customers', 'orders', 'uci'] as const;
export type ImportKind = (typeof importKinds)[number];
export type Import = {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly status: 'RUNNING' | 'INTERRUPTED' | 'DONE' | 'FAILED';
  readonly bytes: number;
  readonly bytesRead: number;
  readonly lines: number;
  readonly loaded: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly startedAt: string;
  readonly endedAt?: string;
  readonly summary?: Readonly<Record<string, unknown>>;
  readonly failure?: string;
};
