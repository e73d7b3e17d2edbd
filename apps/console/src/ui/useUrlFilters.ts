import { useNavigate, useSearch } from '@tanstack/react-router'

export type Filters = Record<string, string | undefined>

/** Filters of a list, kept in the address so that a link shows the same rows. An empty value leaves the address. */
export function useUrlFilters(): [Filters, (change: Filters) => void] {
  const filters = useSearch({ strict: false }) as Filters
  const navigate = useNavigate()
  const change = (values: Filters) => {
    const search = Object.entries({ ...filters, ...values }).filter(([, value]) => value !== undefined && value !== '')
    void navigate({ to: '.', search: Object.fromEntries(search) as never, replace: true })
  }
  return [filters, change]
}
