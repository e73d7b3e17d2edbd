import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'

const COLOUR = { pass: 'success', warn: 'warning', fail: 'error', none: 'default' } as const

export function Verdict({ verdict }: { verdict: keyof typeof COLOUR }) {
  const { t } = useTranslation()
  return <Tag color={COLOUR[verdict]}>{t(`quality.verdicts.${verdict}`)}</Tag>
}
