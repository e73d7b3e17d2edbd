import { Progress, Tooltip } from 'antd'
import { useTranslation } from 'react-i18next'

/** How sure the platform is of a guess; the reason shows on hover and on focus. */
export function Confidence({ value, reason }: { value: number; reason: string }) {
  const { t } = useTranslation()
  const percent = Math.round(value * 100)
  return (
    <Tooltip title={reason} trigger={['hover', 'focus']}>
      <button type="button" className="confidence" aria-label={t('onboarding.sure', { percent, reason })}>
        <Progress
          aria-hidden
          percent={percent}
          size="small"
          style={{ width: 92, margin: 0 }}
          status="normal"
          strokeColor={value >= 0.8 ? '#2c7a0b' : value >= 0.6 ? '#0b5cad' : '#8a5a00'}
        />
      </button>
    </Tooltip>
  )
}
