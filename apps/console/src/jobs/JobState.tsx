import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'

const COLOUR = {
  queued: 'default',
  running: 'processing',
  done: 'success',
  failed: 'error',
  cancelled: 'warning',
} as const

export function JobState({ state }: { state: Schemas['Job']['state'] }) {
  const { t } = useTranslation()
  return <Tag color={COLOUR[state]}>{t(`job.${state}`)}</Tag>
}
