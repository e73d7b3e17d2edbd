import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'

/** Says that a check looked at the rows in the department's database; nothing for a check of a version kept here. */
export function AtSourceTag({ version }: { version: string }) {
  const { t } = useTranslation()
  return version === 'live' ? <Tag color="blue">{t('quality.atSource')}</Tag> : null
}
