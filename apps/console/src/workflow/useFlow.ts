import { useQuery } from '@tanstack/react-query'
import { api, read } from '../api.ts'

/** A flow with its history; nothing is asked while the id is unknown. */
export function useFlow(id: string | null | undefined) {
  return useQuery({
    queryKey: ['flow', id],
    enabled: Boolean(id),
    queryFn: () => read(api.GET('/v1/workflow/flows/{id}', { params: { path: { id: id ?? '' } } })),
  })
}
