import { useQuery } from '@tanstack/react-query';
import type { Me, Permission } from '@toonbank/client/access.ts';
import { Problem } from '@toonbank/client/problem.ts';
import { api, queries, SESSION_KEY } from '../api.ts';

/** Nobody is `null`; not yet known is `undefined`. */
export function useSession() {
  return useQuery<Me | null>({
    queryKey: SESSION_KEY,
    staleTime: 60_000,
    queryFn: async ({ signal }) => {
      try {
        return await api<Me>('/api/admin/access/sessions/current', { signal });
      } catch (error) {
        if (error instanceof Problem && error.signInNeeded) return null;
        throw error;
      }
    },
  });
}

/** Only what somebody may do is offered; the server decides all the same. */
export function useMay(): (...permissions: readonly Permission[]) => boolean {
  const { data } = useSession();
  return (...permissions) =>
    permissions.length === 0 || permissions.some((each) => data?.permissions.includes(each));
}

export async function signOut(): Promise<void> {
  await api('/api/admin/access/sessions/current', { method: 'DELETE' });
  queries.clear();
  queries.setQueryData(SESSION_KEY, null);
}
