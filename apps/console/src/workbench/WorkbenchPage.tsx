import { useTranslation } from 'react-i18next'
import { PageShell } from '../ui/PageShell.tsx'

export function WorkbenchPage() {
  const { t } = useTranslation()
  return <PageShell title={t('menu.workbench')}>{null}</PageShell>
}
