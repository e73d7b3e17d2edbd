import { useQuery } from '@tanstack/react-query'
import { api, read } from '../api.ts'

/** The first rows as the file gives them, before any cast. `layout` changes when the file is read in another way. */
export const useSourceRows = (upload: string, layout: string) =>
  useQuery({
    queryKey: ['upload', upload, 'rows', layout],
    queryFn: () =>
      read(api.GET('/v1/intake/uploads/{upload}/rows', { params: { path: { upload }, query: { limit: 10 } } })),
  })
