import { useQuery } from '@tanstack/react-query'
import { api, read, type Schemas } from '../api.ts'

/** All datasets the reader may see, asked once. */
export function useDatasets(): Schemas['IntakeDataset'][] {
  const { data } = useQuery({
    queryKey: ['verification', 'datasets'],
    staleTime: 60_000,
    queryFn: async () => {
      const all: Schemas['IntakeDataset'][] = []
      for (let after: string | null | undefined; after !== null; ) {
        const query = { limit: 500, ...(after ? { after } : {}) }
        const page = await read(api.GET('/v1/intake/datasets', { params: { query } }))
        all.push(...page.items)
        after = page.next
      }
      return all
    },
  })
  return data ?? []
}
