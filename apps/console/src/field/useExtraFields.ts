import { useQuery } from '@tanstack/react-query'
import { api, read, type Schemas } from '../api.ts'

/** Fields that the bureau defined, retired ones too: their values stay readable. */
export function useExtraFields(): Schemas['CatalogueField'][] {
  const { data } = useQuery({
    queryKey: ['catalogue', 'fields', 'all'],
    staleTime: 60_000,
    queryFn: () => read(api.GET('/v1/catalogue/fields', { params: { query: { retired: 'true' } } })),
  })
  return data?.items ?? []
}
