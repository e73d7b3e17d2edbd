import { useQuery } from '@tanstack/react-query'
import { api, read } from '../api.ts'

/** Duties, systems, resources and related entries of an entry. */
export function useChain(entry: string) {
  return useQuery({
    queryKey: ['catalogue', 'chain', entry],
    queryFn: () => read(api.GET('/v1/catalogue/entries/{id}/chain', { params: { path: { id: entry } } })),
  })
}
