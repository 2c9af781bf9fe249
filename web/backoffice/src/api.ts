import { QueryClient } from '@tanstack/react-query';
import { createClient } from '@toonbank/client/http.ts';
import { Problem } from '@toonbank/client/problem.ts';
import { language } from '@toonbank/ui/i18n/language.ts';

const RETRIES = 2;

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      refetchOnWindowFocus: true,
      // a refusal stays a refusal; only silence and overload are worth another try
      retry: (failures, error) => failures < RETRIES && !(error instanceof Problem && error.status < 500),
    },
  },
});

export const SESSION_KEY = ['access', 'session'] as const;

export const api = createClient({
  headers: () => ({ 'accept-language': language() }),
  onSignInNeeded: () => {
    if (queries.getQueryData(SESSION_KEY)) queries.setQueryData(SESSION_KEY, null);
  },
});
