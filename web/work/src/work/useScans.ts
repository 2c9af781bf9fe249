import { newId } from '@toonbank/client/ids.ts';
import { Problem } from '@toonbank/client/problem.ts';
import { useEffect, useRef, useState } from 'react';
import { FULFILMENT, forget, write } from '../api.ts';
import type { Heard } from '../kit/ScanBar.tsx';
import { keep } from '../kit/useAct.ts';
import { wordsOf } from '../refusals.ts';

const BUZZ_MS = 60;

/**
 * Scans go to the server one after another, each under an id of its own: a quick hand loses none, a repeat after silence counts none
 * twice. What was done, or why not, is heard at once.
 */
export function useScans<R>(setup: {
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly told: (answer: R, code: string) => Heard;
  readonly refused?: (problem: Problem) => boolean;
}) {
  const [heard, setHeard] = useState<Heard | null>(null);
  const line = useRef<Promise<void>>(Promise.resolve());
  const latest = useRef(setup);
  useEffect(() => {
    latest.current = setup;
  });
  async function send(code: string): Promise<void> {
    const { path, body, told, refused } = latest.current;
    try {
      const answer = await write<R>(path, { id: newId(), barcode: code, quantity: 1, ...body });
      keep(answer);
      setHeard(told(answer, code));
    } catch (error) {
      navigator.vibrate?.([BUZZ_MS, BUZZ_MS, BUZZ_MS]);
      void forget(FULFILMENT);
      if (error instanceof Problem && refused?.(error)) return;
      const words = wordsOf(error);
      setHeard({ good: false, title: words.title, detail: words.detail });
    }
  }
  function scan(code: string): void {
    line.current = line.current.then(() => send(code));
  }
  return { heard, setHeard, scan };
}
