import { useQuery } from '@tanstack/react-query'
import { api, read } from '../api.ts'

/** What things of synchronisation are called: datasets by name, plans by their table, sources by name. The id where it is not known. */
export function useNames() {
  const query = { limit: 500 }
  const datasets = useQuery({
    queryKey: ['sync', 'dataset-names'],
    queryFn: () => read(api.GET('/v1/intake/datasets', { params: { query } })),
    staleTime: 60_000,
  })
  const plans = useQuery({
    queryKey: ['sync', 'plan-names'],
    queryFn: () => read(api.GET('/v1/connection/plans', { params: { query } })),
    staleTime: 10_000,
  })
  const sources = useQuery({
    queryKey: ['sync', 'source-names'],
    queryFn: () => read(api.GET('/v1/connection/sources', { params: { query } })),
    staleTime: 60_000,
  })
  const plan = (id: string) => plans.data?.items.find((one) => one.id === id)
  return {
    datasets: datasets.data?.items ?? [],
    plans: plans.data?.items ?? [],
    sources: sources.data?.items ?? [],
    dataset: (id: string) => datasets.data?.items.find((one) => one.id === id)?.name ?? id,
    source: (id: string) => sources.data?.items.find((one) => one.id === id)?.name ?? id,
    table: (id: string) => {
      const found = plan(id)
      return found ? [found.schemaName, found.tableName].filter(Boolean).join('.') : id
    },
  }
}
