import { Alert, Card } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMe } from '../session/session.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { ChangePassword } from './ChangePassword.tsx'
import { OwnLinks } from './OwnLinks.tsx'
import { Sessions } from './Sessions.tsx'

/** The own account: password and sessions. An account with an initial password gets nowhere else before it is changed. */
export function AccountPage() {
  const { t } = useTranslation()
  const { me } = useMe()
  return (
    <PageShell title={t('identity.account')}>
      {me?.mustChange ? (
        <Alert type="warning" showIcon title={t('identity.mustChange')} style={{ marginBottom: 16 }} />
      ) : null}
      <Card size="small" title={t('identity.changePassword')} style={{ maxWidth: 520, marginBottom: 16 }}>
        <ChangePassword />
      </Card>
      {me?.mustChange ? null : (
        <>
          <OwnLinks />
          <Sessions />
        </>
      )}
    </PageShell>
  )
}
