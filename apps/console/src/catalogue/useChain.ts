import { useQuery } from '@tanstack/react-query'
import { api, read } from '../api.ts'

/** Duties, systems, resources and related entries of an entry. */
export function useChain(entry: string) {
  return useQuery({
    queryKey: ['catalogue', 'chain', entry],
    queryFn: () => read(api.GET('/v1/catalogue/entries/{id}/chain', { params: { path: { id: entry } } })),
  })
}

/** Names of the duties and systems that an entry comes from, by id. */
export function useOrigins(entry: string): Record<string, string> {
  const { data } = useChain(entry)
  return Object.fromEntries([...(data?.duties ?? []), ...(data?.systems ?? [])].map(({ id, name }) => [id, name]))
}
