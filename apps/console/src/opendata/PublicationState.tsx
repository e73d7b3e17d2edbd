import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'

const COLOUR = { preparing: 'processing', online: 'success', refused: 'error', withdrawn: 'default' } as const

export function PublicationState({ state }: { state: Schemas['OpendataPublication']['state'] }) {
  const { t } = useTranslation()
  return <Tag color={COLOUR[state]}>{t(`opendata.states.${state}`)}</Tag>
}
