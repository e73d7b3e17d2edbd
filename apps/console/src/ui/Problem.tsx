import { Alert, Button } from 'antd'
import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import { ShuyuanError } from '../api.ts'
import { aside } from '../i18n/mark.ts'

/** The sentence for people in the language of the console; the stable code stands behind it. */
export function problemText(cause: unknown): string {
  if (!(cause instanceof ShuyuanError)) return i18next.t('error.connection')
  return `${i18next.language === 'en' ? cause.titleEn : cause.message}${aside(cause.code)}`
}

/** A failed load, with what to do. */
export function Problem({ cause, retry }: { cause: unknown; retry?: () => void }) {
  const { t } = useTranslation()
  return (
    <Alert
      type="error"
      showIcon
      title={problemText(cause)}
      action={
        retry ? (
          <Button size="small" onClick={retry}>
            {t('error.retry')}
          </Button>
        ) : undefined
      }
    />
  )
}
