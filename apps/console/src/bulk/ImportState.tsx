import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'

const COLOURS = {
  checking: 'processing',
  checked: 'blue',
  offered: 'warning',
  applying: 'processing',
  done: 'success',
  refused: 'error',
}

export function ImportState({ state }: { state: Schemas['CatalogueImport']['state'] }) {
  const { t } = useTranslation()
  return <Tag color={COLOURS[state]}>{t(`bulk.states.${state}`)}</Tag>
}
