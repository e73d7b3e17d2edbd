import { useQuery } from '@tanstack/react-query'
import { api, read } from '../api.ts'

/** All time limits, statutory and local. */
export function useLimits() {
  const { data } = useQuery({
    queryKey: ['limits'],
    queryFn: () => read(api.GET('/v1/workflow/limits')),
  })
  return data?.items ?? []
}
