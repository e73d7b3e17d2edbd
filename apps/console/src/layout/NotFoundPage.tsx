import { Result } from 'antd'
import { useTranslation } from 'react-i18next'
import { Go } from '../ui/Go.tsx'
import { PageShell } from '../ui/PageShell.tsx'

/** An address that no page has. */
export function NotFoundPage() {
  const { t } = useTranslation()
  return (
    <PageShell title={t('error.noPage')}>
      <Result status="404" title={t('error.noPageHint')} extra={<Go to="/">{t('menu.workbench')}</Go>} />
    </PageShell>
  )
}
