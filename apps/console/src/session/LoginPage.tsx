import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { Card, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { OidcButtons } from './OidcButtons.tsx'
import { SignInForm } from './SignInForm.tsx'

export function LoginPage() {
  const { t } = useTranslation()
  const router = useRouter()
  const queries = useQueryClient()

  const back = new URLSearchParams(location.search).get('next')
  const next = back?.startsWith('/') && !back.startsWith('//') ? back : '/'
  const enter = async () => {
    queries.clear()
    router.history.push(`${router.basepath}${next}`)
  }

  return (
    <main style={{ minHeight: '100vh', display: 'grid', placeItems: 'center', background: '#f3f7fb' }}>
      <Card style={{ width: 380 }}>
        <Typography.Title level={1} style={{ fontSize: 22, textAlign: 'center' }}>
          {t('login.title')}
        </Typography.Title>
        <SignInForm onDone={enter} />
        <OidcButtons returnTo={next} />
        <Typography.Paragraph style={{ marginTop: 16, marginBottom: 0, textAlign: 'center' }}>
          <a href="/">{t('login.portal')}</a>
        </Typography.Paragraph>
      </Card>
    </main>
  )
}
