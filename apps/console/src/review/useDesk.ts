import { useInfiniteQuery } from '@tanstack/react-query'
import { api, read, type Schemas } from '../api.ts'
import type { Filters } from '../ui/useUrlFilters.ts'

export type DeskTask = Schemas['WorkflowTask']

const PAGE = 50
/** Filters of the desk that the platform knows as facts of the matter. */
const FACTS = ['cause', 'personal', 'level', 'share'] as const

/** The reviewer's pending entries, most urgent first, page by page. */
export function useDesk(filters: Filters) {
  const facts = FACTS.flatMap((key) => (filters[key] ? [`${key}:${filters[key]}`] : [])).join(',')
  const { org, stage, colour, q } = filters
  const query = useInfiniteQuery({
    queryKey: ['desk', org, stage, colour, q, facts],
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: { next: string | null }) => page.next ?? undefined,
    queryFn: ({ pageParam }) => {
      const asked = { kind: 'catalogue.review', limit: PAGE, org, level: stage, colour, q, facts, after: pageParam }
      const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value))
      return read(api.GET('/v1/workflow/tasks', { params: { query: given as never } }))
    },
  })
  return { query, tasks: query.data?.pages.flatMap((page) => page.items) ?? [] }
}
