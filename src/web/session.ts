// 会话: who is signed in, the business date and whether the data are a demonstration.

import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { type Session, type SignInRequest, session } from '#contract/domains/accounts';
import { ask, send } from './api.ts';
import { forgetDrafts } from './browser/kept.ts';
import { apiPaths } from './paths.ts';

const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => ask(session, apiPaths.session, { signal }),
  staleTime: 60_000,
});

/** undefined: not known yet. */
export function useSession(): Session | undefined {
  return useQuery(sessionQuery).data;
}

/** Neither known nor failed yet. */
export function useIsSessionAwaited(): boolean {
  return useQuery(sessionQuery).isPending;
}

interface SessionActs {
  readonly signIn: (request: SignInRequest) => Promise<Session>;
  readonly signOut: () => Promise<void>;
  /** After the account itself was changed. */
  readonly askAgain: () => Promise<Session>;
}

export function useSessionActs(): SessionActs {
  const queries = useQueryClient();
  const askAgain = async (isSame: boolean) => {
    // What one account saw must not be shown to the next.
    if (!isSame) queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });
    return queries.fetchQuery({ ...sessionQuery, staleTime: 0 });
  };
  return {
    signIn: async (request) => {
      const before = queries.getQueryData(sessionQuery.queryKey)?.account?.login;
      await send(apiPaths.session, { method: 'POST', body: request });
      return askAgain(request.login === before);
    },
    signOut: async () => {
      await send(apiPaths.session, { method: 'DELETE' });
      forgetDrafts();
      await askAgain(false);
    },
    askAgain: () => askAgain(true),
  };
}
