import { useSyncExternalStore } from 'react';

/** What the person chose; `system` follows the machine. */
export type Scheme = 'system' | 'light' | 'dark';

const STORED = 'toonbank-scheme';
const listeners = new Set<() => void>();

export function chosenScheme(): Scheme {
  try {
    const stored = localStorage.getItem(STORED);
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  } catch {
    return 'system';
  }
}

function wantsDark(): boolean {
  const chosen = chosenScheme();
  return chosen === 'dark' || (chosen === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
}

export function shownScheme(): 'light' | 'dark' {
  return wantsDark() ? 'dark' : 'light';
}

function show(): void {
  const root = document.documentElement;
  const chosen = chosenScheme();
  if (chosen === 'system') root.removeAttribute('data-scheme');
  else root.setAttribute('data-scheme', chosen);
  root.setAttribute('data-mantine-color-scheme', shownScheme());
  listeners.forEach((listener) => listener());
}

export function chooseScheme(scheme: Scheme): void {
  try {
    if (scheme === 'system') localStorage.removeItem(STORED);
    else localStorage.setItem(STORED, scheme);
  } catch {
    // the choice then cannot be remembered
  }
  show();
}

if (typeof matchMedia !== 'undefined' && typeof document !== 'undefined') {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useScheme(): Scheme {
  return useSyncExternalStore(subscribe, chosenScheme, () => 'system');
}

export function useShownScheme(): 'light' | 'dark' {
  return useSyncExternalStore(subscribe, shownScheme, () => 'light');
}
