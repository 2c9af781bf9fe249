import { useSyncExternalStore } from 'react';

export type Language = 'nl' | 'en';

const STORED = 'toonbank-language';
const listeners = new Set<() => void>();

function remembered(): Language {
  try {
    return localStorage.getItem(STORED) === 'en' ? 'en' : 'nl';
  } catch {
    return 'nl';
  }
}

let current: Language = typeof localStorage === 'undefined' ? 'nl' : remembered();

export function language(): Language {
  return current;
}

export function chooseLanguage(next: Language): void {
  current = next;
  try {
    localStorage.setItem(STORED, next);
  } catch {
    // the choice then lasts as long as the page
  }
  document.documentElement.lang = next;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, language, language);
}
