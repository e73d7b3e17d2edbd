import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'

export const STATES = ['snapshot', 'running', 'paused', 'held', 'lost', 'ended'] as const
const COLOURS = {
  snapshot: 'blue',
  running: 'green',
  paused: 'default',
  held: 'orange',
  lost: 'red',
  ended: 'default',
} as const

/** The state of a capture as a word. */
export function CaptureStateTag({ state }: { state: (typeof STATES)[number] }) {
  const { t } = useTranslation()
  return <Tag color={COLOURS[state]}>{t(`connection.capture.states.${state}`)}</Tag>
}
