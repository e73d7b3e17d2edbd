import { useQuery, useQueryClient } from '@tanstack/react-query'
import { api, read, type Schemas, ShuyuanError } from '../api.ts'

export type Me = Schemas['IdentityMe']

interface Session {
  me: Me | null
  loading: boolean
  /** nobody is signed in, or no longer: `me` stays until the page goes */
  signedOut: boolean
  /** the platform could not be asked */
  failure: Error | null
  retry(): void
}

/** Who is signed in, with the actions this account may perform. */
export function useMe(): Session {
  const { data, isPending, error, refetch } = useQuery({
    queryKey: ['me'],
    queryFn: () => read(api.GET('/v1/identity/me')),
    staleTime: 60_000,
  })
  const signedOut = error instanceof ShuyuanError && error.status === 401
  return {
    me: data ?? null,
    loading: isPending,
    signedOut,
    failure: signedOut ? null : error,
    retry: () => void refetch(),
  }
}

/** `can('catalogue.entry.create')`: what the menu and buttons ask; the server asks again. */
export function useCan(): (action: string) => boolean {
  const { me } = useMe()
  return (action) => me?.actions.includes(action) ?? false
}

export function useSignOut(): () => Promise<void> {
  const queries = useQueryClient()
  return async () => {
    await api.POST('/v1/identity/logout').catch(() => undefined)
    queries.clear()
    location.assign('/console/login')
  }
}
