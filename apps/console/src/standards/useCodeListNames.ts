import { useQuery } from '@tanstack/react-query'
import { api, read } from '../api.ts'

/** Code list id → its name, for tables that show where values come from. */
export function useCodeListNames(): Map<string, string> {
  const { data } = useQuery({
    queryKey: ['code-lists', 'names'],
    queryFn: () => read(api.GET('/v1/standards/code-lists', { params: { query: { limit: 200 } } })),
  })
  return new Map(data?.items.map(({ id, name }) => [id, name]))
}
