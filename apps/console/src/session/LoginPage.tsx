import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Alert, Button, Card, Form, Input, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { problemText } from '../ui/Problem.tsx'
import { OidcButtons } from './OidcButtons.tsx'

export function LoginPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [failure, setFailure] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  const back = new URLSearchParams(location.search).get('next')
  const next = back?.startsWith('/') && !back.startsWith('//') ? back : '/'
  const signIn = async (form: { login: string; password: string }) => {
    setBusy(true)
    setFailure(null)
    try {
      await api.POST('/v1/identity/login', { body: form })
      queries.clear()
      await navigate({ to: next })
    } catch (cause) {
      setFailure(problemText(cause))
    } finally {
      setBusy(false)
    }
  }

  return (
    <main style={{ minHeight: '100vh', display: 'grid', placeItems: 'center', background: '#f3f7fb' }}>
      <Card style={{ width: 380 }}>
        <Typography.Title level={1} style={{ fontSize: 22, textAlign: 'center' }}>
          {t('login.title')}
        </Typography.Title>
        <Form
          layout="vertical"
          onFinish={(form: { login: string; password: string }) => void signIn(form)}
          requiredMark={false}
        >
          <Form.Item name="login" label={t('login.name')} rules={[{ required: true, message: t('login.nameMissing') }]}>
            <Input autoComplete="username" autoFocus maxLength={100} />
          </Form.Item>
          <Form.Item
            name="password"
            label={t('login.password')}
            rules={[{ required: true, message: t('login.passwordMissing') }]}
          >
            <Input.Password autoComplete="current-password" maxLength={200} />
          </Form.Item>
          {failure ? <Alert type="error" title={failure} showIcon style={{ marginBottom: 16 }} /> : null}
          <Button type="primary" htmlType="submit" block loading={busy}>
            {t('login.submit')}
          </Button>
        </Form>
        <OidcButtons returnTo={next} />
        <Typography.Paragraph style={{ marginTop: 16, marginBottom: 0, textAlign: 'center' }}>
          <a href="/">{t('login.portal')}</a>
        </Typography.Paragraph>
      </Card>
    </main>
  )
}
