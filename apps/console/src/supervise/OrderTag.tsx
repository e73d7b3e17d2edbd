import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'

const COLOURS = { issued: 'processing', answered: 'gold', closed: 'success', cancelled: 'default' } as const

/** State of a 督办单; one that is answered too late says so. */
export function OrderTag({ order }: { order: Pick<Schemas['WorkflowOrder'], 'state' | 'late'> }) {
  const { t } = useTranslation()
  if (order.late) return <Tag color="error">{t('supervise.late')}</Tag>
  return <Tag color={COLOURS[order.state]}>{t(`supervise.states.${order.state}`)}</Tag>
}
