import { useQuery } from '@tanstack/react-query'
import { api, read } from '../api.ts'
import { useCodes } from '../i18n/useCodes.ts'

/** The catalogue's code tables: label of a code, and choices for a field. */
export function useEnumerations() {
  const { word } = useCodes()
  const { data } = useQuery({
    queryKey: ['catalogue', 'enumerations'],
    // the bureau may put another level scheme in use
    staleTime: 60_000,
    queryFn: () => read(api.GET('/v1/catalogue/enumerations')),
  })
  const table = (name: string): Record<string, string> => data?.[name] ?? {}
  return {
    label: (name: string, code: unknown) => word(table(name)[String(code)] ?? String(code ?? '')),
    options: (name: string) => Object.entries(table(name)).map(([value, label]) => ({ value, label: word(label) })),
    numbers: (name: string) =>
      Object.entries(table(name)).map(([value, label]) => ({ value: Number(value), label: word(label) })),
  }
}
