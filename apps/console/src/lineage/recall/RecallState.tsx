import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'

const COLOURS: Record<string, string> = { tracing: 'processing', found: 'warning', issued: 'error', closed: 'success' }

export function RecallState({ state }: { state: string }) {
  const { t } = useTranslation()
  return <Tag color={COLOURS[state] ?? 'default'}>{t(`lineage.recall.states.${state}`)}</Tag>
}
