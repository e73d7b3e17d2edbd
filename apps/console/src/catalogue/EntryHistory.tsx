import { useQuery } from '@tanstack/react-query'
import { api, read } from '../api.ts'
import { Loaded } from '../ui/Loaded.tsx'
import { HistoryTimeline } from '../workflow/HistoryTimeline.tsx'
import { useShow } from './useShow.ts'

/** Every change of state of an entry; only its provider and overseers may read it. */
export function EntryHistory({ entry }: { entry: string }) {
  const { nameOf } = useShow()
  const query = useQuery({
    queryKey: ['catalogue', 'history', entry],
    queryFn: () => read(api.GET('/v1/catalogue/entries/{id}/history', { params: { path: { id: entry } } })),
  })
  return <Loaded query={query}>{(data) => <HistoryTimeline history={data.items} labelOf={nameOf} />}</Loaded>
}
