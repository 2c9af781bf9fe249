import { useEffect, useRef } from 'react';
import { hear, SILENCE } from './scanner.ts';

/** Listens on the whole page, wherever the focus is. */
export function useScanner(onCode: (code: string) => void, listening = true): void {
  const latest = useRef(onCode);
  useEffect(() => {
    latest.current = onCode;
  });
  useEffect(() => {
    if (!listening) return;
    let state = SILENCE;
    function onKey(event: KeyboardEvent): void {
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
      const heard = hear(state, { key: event.key, at: event.timeStamp });
      state = heard.state;
      if (heard.swallow) {
        event.preventDefault();
        event.stopPropagation();
      }
      if (heard.code === undefined) return;
      cleanUp(event.target, heard.code);
      latest.current(heard.code);
    }
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [listening]);
}

/** The first keys of a scan may have landed in a field before we were sure; take them out again. */
function cleanUp(target: EventTarget | null, code: string): void {
  if (!(target instanceof HTMLInputElement)) return;
  for (let length = Math.min(code.length, target.value.length); length > 0; length--) {
    if (!target.value.endsWith(code.slice(0, length))) continue;
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    set?.call(target, target.value.slice(0, -length));
    target.dispatchEvent(new Event('input', { bubbles: true }));
    return;
  }
}
