import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'

const COLOUR: Record<string, string> = {
  active: 'success',
  approved: 'success',
  building: 'processing',
  reviewing: 'processing',
  supplement: 'warning',
  suspended: 'warning',
  refused: 'error',
  stopped: 'error',
  terminated: 'error',
}

/** State of a service, an application or a grant. */
export function SharingTag({ state }: { state: string }) {
  const { t } = useTranslation()
  return <Tag color={COLOUR[state] ?? 'default'}>{t(`sharing.states.${state}`)}</Tag>
}
