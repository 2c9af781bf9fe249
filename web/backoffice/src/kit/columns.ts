import { useState } from 'react';
import type { ReactNode } from 'react';

export type Column<T> = {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: T) => ReactNode;
  /** The server's name to sort by; absent: cannot be sorted. */
  readonly sort?: string;
  readonly numeric?: boolean;
  readonly width?: string;
  /** Shown only when the person asks for it. */
  readonly hidden?: boolean;
  /** On a phone: kept beside the first column; the others go below. */
  readonly atEnd?: boolean;
};

const stored = (list: string) => `toonbank-columns-${list}`;

export function chosenColumns(
  stored: string | null,
  all: readonly { id: string; hidden?: boolean }[],
): Set<string> {
  const standard = new Set(all.filter((column) => !column.hidden).map((column) => column.id));
  if (stored === null) return standard;
  const known = new Set(all.map((column) => column.id));
  const chosen = stored.split(',').filter((id) => known.has(id));
  return chosen.length > 0 ? new Set(chosen) : standard;
}

function remembered(list: string): string | null {
  try {
    return localStorage.getItem(stored(list));
  } catch {
    return null;
  }
}

/** Which columns of a list somebody wants, kept on this machine. The first column always stays. */
export function useColumns<T>(list: string, all: readonly Column<T>[]) {
  const [kept, setKept] = useState(() => remembered(list));
  const chosen = chosenColumns(kept, all);
  const shown = all.filter((column, index) => index === 0 || chosen.has(column.id));
  function toggle(id: string): void {
    const next = new Set(chosen);
    if (next.has(id)) next.delete(id);
    else next.add(id);
    const text = all
      .filter((column) => next.has(column.id))
      .map((column) => column.id)
      .join(',');
    setKept(text);
    try {
      localStorage.setItem(stored(list), text);
    } catch {
      // then it holds for this page
    }
  }
  return { shown, chosen, toggle };
}
