import { Button, Result } from 'antd'
import { useTranslation } from 'react-i18next'

/** A page that could not be shown, most often because the platform was renewed meanwhile: load it anew. */
export function CrashPage() {
  const { t } = useTranslation()
  return (
    <Result
      status="warning"
      title={t('error.crash')}
      extra={
        <Button type="primary" onClick={() => location.reload()}>
          {t('error.reload')}
        </Button>
      }
    />
  )
}
