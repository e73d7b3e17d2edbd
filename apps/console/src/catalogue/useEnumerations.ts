import { useQuery } from '@tanstack/react-query'
import { api, read } from '../api.ts'

/** The catalogue's code tables: label of a code, and choices for a field. */
export function useEnumerations() {
  const { data } = useQuery({
    queryKey: ['catalogue', 'enumerations'],
    // the bureau may put another level scheme in use
    staleTime: 60_000,
    queryFn: () => read(api.GET('/v1/catalogue/enumerations')),
  })
  const table = (name: string): Record<string, string> => data?.[name] ?? {}
  return {
    label: (name: string, code: unknown) => table(name)[String(code)] ?? String(code ?? ''),
    options: (name: string) => Object.entries(table(name)).map(([value, label]) => ({ value, label })),
    numbers: (name: string) => Object.entries(table(name)).map(([value, label]) => ({ value: Number(value), label })),
  }
}
