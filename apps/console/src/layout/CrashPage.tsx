import { Button, Result } from 'antd'
import { useTranslation } from 'react-i18next'

/** The platform did not answer when a page was to be loaded. */
export class Unreached extends Error {}

/** A page that could not be shown, most often because the platform was renewed meanwhile: load it anew. */
export function CrashPage({ error }: { error: unknown }) {
  const { t } = useTranslation()
  return (
    <Result
      status="warning"
      title={t(error instanceof Unreached ? 'error.connection' : 'error.crash')}
      extra={
        <Button type="primary" onClick={() => location.reload()}>
          {t('error.reload')}
        </Button>
      }
    />
  )
}
