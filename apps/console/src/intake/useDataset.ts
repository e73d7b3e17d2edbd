import { useQuery } from '@tanstack/react-query'
import { api, read } from '../api.ts'

/** A dataset by its id. */
export const useDataset = (id: string) =>
  useQuery({
    queryKey: ['intake', 'dataset', id],
    queryFn: () => read(api.GET('/v1/intake/datasets/{dataset}', { params: { path: { dataset: id } } })),
  })
