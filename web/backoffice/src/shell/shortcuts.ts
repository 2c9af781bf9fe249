import { useEffect, useRef, useSyncExternalStore } from 'react';

const STORED = 'toonbank-shortcuts';
const listeners = new Set<() => void>();

/** Single letters act only when wanted: speech input and switches may type them by accident (WCAG 2.1.4). */
export function shortcutsOn(): boolean {
  try {
    return localStorage.getItem(STORED) !== 'off';
  } catch {
    return true;
  }
}

export function setShortcutsOn(on: boolean): void {
  try {
    localStorage.setItem(STORED, on ? 'on' : 'off');
  } catch {
    // then they stay on
  }
  listeners.forEach((listener) => listener());
}

export function useShortcutsOn(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    shortcutsOn,
    () => true,
  );
}

export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}

const SEQUENCE_MS = 1200;
let before = '';
let beforeAt = 0;

/** `/`, `j`, or two in a row: `g o`. Silent while somebody types or a dialog is open. */
export function useShortcut(keys: string, run: () => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!shortcutsOn() || isTyping(event.target) || document.querySelector('[role="dialog"]')) return;
      const typed = event.timeStamp - beforeAt < SEQUENCE_MS && before ? `${before} ${event.key}` : event.key;
      if (typed !== keys) return;
      event.preventDefault();
      latest.current();
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [keys]);
}

if (typeof window !== 'undefined') {
  // bubbling listeners above run first; this one remembers the first key of a sequence for the next press
  window.addEventListener('keyup', (event) => {
    before = event.key === 'g' && !isTyping(event.target) ? 'g' : '';
    beforeAt = event.timeStamp;
  });
}
