import type { ReturnSignal, ReturnState } from '@toonbank/client/returns.ts';
import type { Tone } from '@toonbank/ui/parts/Badge.tsx';

export const RETURNS = '/api/admin/returns';
export const returnStates: readonly ReturnState[] = [
  'REQUESTED',
  'ARRIVED',
  'PARTLY_BOOKED',
  'COMPLETED',
  'REFUSED',
  'WITHDRAWN',
];

export const returnTone: Record<ReturnState, Tone> = {
  REQUESTED: 'informing',
  ARRIVED: 'waiting',
  PARTLY_BOOKED: 'waiting',
  COMPLETED: 'good',
  REFUSED: 'urgent',
  WITHDRAWN: 'quiet',
};

export const signalTone: Record<ReturnSignal['level'], Tone> = {
  USUAL: 'quiet',
  OFTEN: 'waiting',
  MOSTLY: 'urgent',
};

/** What changes when goods are booked: everything that shows orders, stock or money. */
export const TOUCHED = ['/api/admin/'];
