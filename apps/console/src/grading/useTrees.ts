import { useQuery } from '@tanstack/react-query'
import { api, read, type Schemas } from '../api.ts'

/** The class trees, bundled and own. */
export function useTrees(): Schemas['CatalogueClassTree'][] {
  const { data } = useQuery({
    queryKey: ['grading', 'classes'],
    staleTime: 60_000,
    queryFn: () => read(api.GET('/v1/catalogue/grading/classes')),
  })
  return data?.items ?? []
}
