import { useQuery } from '@tanstack/react-query'
import { api, read } from '../api.ts'
import { useCan } from '../session/session.tsx'

/** The commonest values of a column, from the newest profile of the dataset; empty while there is none. */
export function useColumnValues(dataset: string, column: string | undefined): { value: string; count: number }[] {
  const can = useCan()
  const { data } = useQuery({
    queryKey: ['ticket', 'column-values', dataset],
    enabled: can('quality.profile.read'),
    retry: false,
    queryFn: async () => {
      const query = { dataset, limit: 1 }
      const [newest] = (await read(api.GET('/v1/quality/profiles', { params: { query } }))).items
      if (!newest) return null
      const path = { version: newest.version }
      return read(api.GET('/v1/quality/versions/{version}/profile', { params: { path } }))
    },
  })
  return data?.columns.find(({ name }) => name === column)?.top ?? []
}
