import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api.ts'

type Shown = Pick<Schemas['ConnectionSource'], 'state'> & { reachable: boolean | null; writableSince: string | null }

const TONES = { draft: 'default', tested: 'processing', enabled: 'success', paused: 'warning' } as const

/** State of a source with what is wrong about it. */
export function StateTag({ source: { state, reachable, writableSince } }: { source: Shown }) {
  const { t } = useTranslation()
  return (
    <>
      <Tag color={TONES[state]}>{t(`connection.source.states.${state}`)}</Tag>
      {reachable === false ? <Tag color="error">{t('connection.source.unreachable')}</Tag> : null}
      {writableSince ? <Tag color="warning">{t('connection.source.writable')}</Tag> : null}
    </>
  )
}
