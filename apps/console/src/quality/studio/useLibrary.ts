import { useQuery } from '@tanstack/react-query'
import { api, read } from '../../api.ts'

/** The whole rule library, asked once. */
export function useLibrary() {
  return useQuery({
    queryKey: ['quality', 'library', 'all'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => read(api.GET('/v1/quality/library', { params: { query: {} } })),
  })
}
