import { Go } from '../ui/Go.tsx'
import { useService } from './useService.ts'

/** A service by its name. */
export function ServiceLink({ id }: { id: string }) {
  return <Go to={`/services/${id}`}>{useService(id).data?.title ?? '…'}</Go>
}
