import { Go } from '../ui/Go.tsx'
import { useQuery } from '@tanstack/react-query'
import { loadService } from './load-services.ts'

/** A service by its name. */
export function ServiceLink({ id }: { id: string }) {
  const { data } = useQuery({
    queryKey: ['sharing', 'service', 'named', id],
    staleTime: 60_000,
    queryFn: async () => (await loadService(id)) ?? null,
  })
  return <Go to={`/services/${id}`}>{data?.title ?? '…'}</Go>
}
