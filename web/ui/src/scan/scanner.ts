/**
 * Tells a scanner from a person. A keyboard-wedge scanner types a code within a breath and ends with Enter (or Tab); a
 * person is slower. Pure: keys go in with their time, codes come out.
 */
export type Press = { readonly key: string; readonly at: number };

export type ScannerState = { readonly typed: string; readonly lastAt: number };

export type Heard = {
  readonly state: ScannerState;
  /** A whole code was scanned. */
  readonly code?: string;
  /** This key belongs to a scan that is under way: keep it from the page. */
  readonly swallow: boolean;
};

export const SILENCE: ScannerState = { typed: '', lastAt: 0 };

/** Slowest scanner between two keys; the fastest typists are above it. */
export const GAP_MS = 45;
export const CODE_MIN = 4;
export const CODE_MAX = 64;
/** From this many quick keys on we are sure enough to keep them from the page. */
const SURE_AT = 3;

export function hear(state: ScannerState, press: Press): Heard {
  const quick = state.typed !== '' && press.at - state.lastAt <= GAP_MS;
  if (press.key === 'Enter' || press.key === 'Tab') {
    const scanned = quick && state.typed.length >= CODE_MIN;
    return scanned
      ? { state: SILENCE, code: state.typed, swallow: true }
      : { state: SILENCE, swallow: false };
  }
  if (press.key.length !== 1) return { state, swallow: false };
  const typed = quick ? state.typed + press.key : press.key;
  if (typed.length > CODE_MAX) return { state: SILENCE, swallow: false };
  return { state: { typed, lastAt: press.at }, swallow: quick && typed.length > SURE_AT };
}
