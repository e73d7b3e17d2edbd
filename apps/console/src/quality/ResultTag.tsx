import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'

const COLOUR: Record<string, string> = { pass: 'success', violated: 'error', not_runnable: 'warning' }

/** What one rule found. */
export function ResultTag({ state }: { state: string }) {
  const { t } = useTranslation()
  return <Tag color={COLOUR[state] ?? 'default'}>{t(`quality.results.${state}`)}</Tag>
}
