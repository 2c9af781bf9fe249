import type { WorkKind, WorkState, WorkSummary } from '@toonbank/client/fulfillment.ts';

/** A pile of work: what belongs together on a screen. */
export const stageNames = ['answer', 'prepare', 'pick', 'pack', 'ship', 'problems', 'late'] as const;
export type Stage = (typeof stageNames)[number];

type Asked = {
  readonly kind?: readonly WorkKind[];
  readonly state?: readonly WorkState[];
  readonly problem?: true;
  readonly late?: true;
};

const TO_SEND: readonly WorkKind[] = ['SHIP', 'SHIP_TO_STORE'];

/** What the server is asked for each pile. */
export const stages: Readonly<Record<Stage, Asked>> = {
  answer: { state: ['OFFERED'] },
  prepare: { kind: ['COLLECT'], state: ['ACCEPTED', 'PICKING', 'PICKED'] },
  pick: { kind: TO_SEND, state: ['ACCEPTED', 'PICKING'] },
  pack: { kind: TO_SEND, state: ['PICKED'] },
  ship: { kind: TO_SEND, state: ['PACKED'] },
  problems: { problem: true },
  late: { late: true },
};

/** Whether it may be taken along on a route: nobody has it yet. */
export function canBePicked(row: WorkSummary): boolean {
  return row.state === 'ACCEPTED' && !row.assignee && !row.held;
}
