import type { ReactNode } from 'react';

export type Tone = 'quiet' | 'good' | 'waiting' | 'urgent' | 'informing';

/** A state in words, with a dot so that colour never speaks alone. */
export function Badge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className="tb-badge" data-tone={tone}>
      {children}
    </span>
  );
}
