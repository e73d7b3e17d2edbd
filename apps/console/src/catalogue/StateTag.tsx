import { Tag } from 'antd'
import type { Schemas } from '../api.ts'
import { useShow } from './useShow.ts'

type State = Schemas['CatalogueEntry']['state']
const COLOURS: Record<State, string> = {
  draft: 'default',
  reviewing: 'processing',
  published: 'success',
  returned: 'warning',
  revoked: 'error',
}

export function StateTag({ state }: { state: State }) {
  const { show } = useShow()
  return <Tag color={COLOURS[state]}>{show('state', state)}</Tag>
}
