import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'

export const STATES = ['snapshot', 'running', 'paused', 'held', 'lost', 'ended'] as const
const COLOURS = {
  snapshot: 'processing',
  running: 'success',
  paused: 'default',
  held: 'warning',
  lost: 'error',
  ended: 'default',
} as const

/** The state of a capture as a word. */
export function CaptureStateTag({ state }: { state: (typeof STATES)[number] }) {
  const { t } = useTranslation()
  return <Tag color={COLOURS[state]}>{t(`connection.capture.states.${state}`)}</Tag>
}
