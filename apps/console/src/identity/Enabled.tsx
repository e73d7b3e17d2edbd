import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'

/** Whether something is in use. */
export function Enabled({ on }: { on: boolean }) {
  const { t } = useTranslation()
  return <Tag color={on ? 'success' : 'default'}>{t(on ? 'identity.on' : 'identity.off')}</Tag>
}
