import { useQuery } from '@tanstack/react-query'
import { api, read } from '../api.ts'

/** A service by its id: its title and those of its fields change seldom. */
export const useService = (id: string | undefined) =>
  useQuery({
    queryKey: ['sharing', 'service', id],
    enabled: Boolean(id),
    staleTime: 60_000,
    queryFn: () => read(api.GET('/v1/sharing/services/{service}', { params: { path: { service: id ?? '' } } })),
  })
