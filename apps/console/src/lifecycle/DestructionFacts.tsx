import { useQuery } from '@tanstack/react-query'
import { api, read } from '../api.ts'
import { Loaded } from '../ui/Loaded.tsx'
import { DestructionTerms } from './DestructionTerms.tsx'

/** A destruction as its approvers must see it. */
export function DestructionFacts({ id }: { id: string }) {
  const query = useQuery({
    queryKey: ['lifecycle', 'destruction', id],
    queryFn: () => read(api.GET('/v1/lifecycle/destructions/{id}', { params: { path: { id } } })),
  })
  return <Loaded query={query}>{(one) => <DestructionTerms of={one} />}</Loaded>
}
