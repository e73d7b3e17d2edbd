import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSourceRows } from './useSourceRows.ts'

interface Props {
  upload: string
  layout: string
  value: string[]
  onChange(columns: string[]): void
}

/** The columns that name a row, chosen from the header of the file. */
export function KeyChoice({ upload, layout, value, onChange }: Props) {
  const { t } = useTranslation()
  const { data } = useSourceRows(upload, layout)
  return (
    <Select
      mode="multiple"
      aria-label={t('onboarding.keyColumn')}
      placeholder={t('onboarding.keyHint')}
      style={{ minWidth: 220 }}
      value={value}
      options={[...new Set(data?.header ?? [])].map((title) => ({ value: title, label: title }))}
      onChange={onChange}
    />
  )
}
