import { Alert, Button, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { ShuyuanError } from '../api.ts'
import { problemText } from '../ui/Problem.tsx'

interface Readings {
  declared: string
  reads: string
  better: string
  betterReads: string
}

/** A refusal of the corrected layout; where another encoding reads better, both readings and the choice between them. */
export function EncodingDoubt({
  cause,
  onTake,
  onKeep,
}: {
  cause: unknown
  onTake(encoding: string): void
  onKeep(encoding: string): void
}) {
  const { t } = useTranslation()
  const doubted = cause instanceof ShuyuanError && cause.code === 'INTAKE_ENCODING_DOUBTED'
  if (!doubted) return <Alert type="error" showIcon role="alert" title={problemText(cause)} />
  const { declared, reads, better, betterReads } = cause.data as Readings
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={problemText(cause)}
      description={
        <>
          <p>{t('onboarding.readsAs', { encoding: declared, text: reads })}</p>
          <p>{t('onboarding.readsAs', { encoding: better, text: betterReads })}</p>
          <Space>
            <Button type="primary" onClick={() => onTake(better)}>
              {t('onboarding.takeEncoding', { encoding: better })}
            </Button>
            <Button onClick={() => onKeep(declared)}>{t('onboarding.keepEncoding', { encoding: declared })}</Button>
          </Space>
        </>
      }
    />
  )
}
