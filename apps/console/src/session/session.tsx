import { useQuery, useQueryClient } from '@tanstack/react-query'
import { api, read, type Schemas } from '../api.ts'

export type Me = Schemas['IdentityMe']

/** Who is signed in, with the actions this account may perform; null when nobody is. */
export function useMe(): { me: Me | null; loading: boolean } {
  const { data, isPending } = useQuery({
    queryKey: ['me'],
    queryFn: () => read(api.GET('/v1/identity/me')).catch(() => null),
    staleTime: 60_000,
  })
  return { me: data ?? null, loading: isPending }
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
