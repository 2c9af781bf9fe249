import { useSyncExternalStore } from 'react';

export type Toast = {
  readonly id: number;
  readonly tone: 'done' | 'refused' | 'told';
  readonly title: string;
  readonly detail?: string;
  readonly action?: { readonly label: string; readonly run: () => void };
};

const SHOWN_AT_ONCE = 4;
const DONE_STAYS_MS = 4500;

let toasts: readonly Toast[] = [];
let next = 1;
const listeners = new Set<() => void>();

function change(to: readonly Toast[]): void {
  toasts = to;
  listeners.forEach((listener) => listener());
}

/** Good news goes by itself; a refusal stays until it is read. */
export function showToast(toast: Omit<Toast, 'id'>): number {
  const id = next++;
  change([...toasts.filter((shown) => shown.title !== toast.title), { ...toast, id }].slice(-SHOWN_AT_ONCE));
  if (toast.tone !== 'refused') setTimeout(() => closeToast(id), DONE_STAYS_MS);
  return id;
}

export function closeToast(id: number): void {
  change(toasts.filter((toast) => toast.id !== id));
}

export function useToasts(): readonly Toast[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => toasts,
    () => toasts,
  );
}
