import { useQuery } from '@tanstack/react-query';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useEffect, useState } from 'react';
import { api } from '../api.ts';
import { promotionTexts } from './texts.ts';

export type Problem = { readonly code: string; readonly pointer: string; readonly detail: string };

const CHECK_PAUSE_MS = 500;
const NONE: readonly Problem[] = [];

/** What publishing would refuse, while one is still typing. */
export function useProblems(body: Record<string, unknown>, ready: boolean): readonly Problem[] {
  const written = JSON.stringify(body);
  const [settled, setSettled] = useState(written);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(written), CHECK_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [written]);
  const check = useQuery<{ problems: readonly Problem[] }>({
    queryKey: ['promotion-check', settled],
    enabled: ready,
    retry: false,
    queryFn: () =>
      api('/api/admin/pricing/promotion-checks', { method: 'POST', body: JSON.parse(settled) as unknown }),
  });
  return check.data?.problems ?? NONE;
}

/** The engine says what is wrong in a code and in English; people read their own language where the code is known. */
function useProblemWords(): (problem: Problem) => string {
  const t = useTexts(promotionTexts);
  const known: Readonly<Record<string, string>> = t.problemWords;
  return (problem) => known[problem.code] ?? (problem.detail || problem.code);
}

/** Beside the part that they are about. */
export function Problems({ of }: { of: readonly Problem[] }) {
  const words = useProblemWords();
  if (of.length === 0) return null;
  return (
    <ul className="bo-problems" role="status">
      {of.map((problem) => (
        <li key={problem.pointer + problem.code}>{words(problem)}</li>
      ))}
    </ul>
  );
}

export function ProblemList({ title, problems }: { title: string; problems: readonly Problem[] }) {
  const words = useProblemWords();
  if (problems.length === 0) return null;
  return (
    <div className="bo-alert" data-tone="waiting" role="status">
      <div>
        <strong>{title}</strong>
        <ul>
          {problems.map((problem) => (
            <li key={problem.pointer + problem.code}>{words(problem)}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
