import type { Enrolled, PinSession } from '@toonbank/client/pos.ts';
import { useSyncExternalStore } from 'react';

/** Which till this is and who works at it; kept over a restart, also without network. */
const DEVICE = 'toonbank-till-device';
const STAFF = 'toonbank-till-staff';

const listeners = new Set<() => void>();

function read<T>(name: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null') as T | null;
  } catch {
    return null;
  }
}

function keep(name: string, value: unknown): void {
  if (value === null) localStorage.removeItem(name);
  else localStorage.setItem(name, JSON.stringify(value));
  listeners.forEach((listener) => listener());
}

let device = typeof localStorage === 'undefined' ? null : read<Enrolled>(DEVICE);
let staff = typeof localStorage === 'undefined' ? null : read<PinSession>(STAFF);

export const currentDevice = () => device;
export const currentStaff = () => staff;

export function setDevice(next: Enrolled | null): void {
  device = next;
  keep(DEVICE, next);
}

export function setStaff(next: PinSession | null): void {
  staff = next;
  keep(STAFF, next);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useDevice = () => useSyncExternalStore(subscribe, currentDevice);
export const useStaff = () => useSyncExternalStore(subscribe, currentStaff);
