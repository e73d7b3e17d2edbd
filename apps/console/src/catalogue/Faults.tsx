import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { useShow } from './useShow.ts'

/** All remarks on fields in one place above the form; nothing when there are none. */
export function Faults({
  title,
  type,
  faults,
}: {
  title: string
  type: 'error' | 'warning'
  faults: Record<string, string>
}) {
  const { t } = useTranslation()
  const { nameOf } = useShow()
  const lines = Object.entries(faults)
  if (lines.length === 0) return null
  return (
    <Alert
      type={type}
      showIcon
      style={{ marginBottom: 12 }}
      title={title}
      description={
        <ul>
          {lines.map(([field, text]) => (
            <li key={field}>{t('workflow.remark', { field: nameOf(field.replace(/^content\./, '')), text })}</li>
          ))}
        </ul>
      }
    />
  )
}
