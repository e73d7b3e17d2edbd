import { Alert, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { problemText } from '../ui/Problem.tsx'

/** Account and password; a refusal stays above the button, with what was typed. */
export function SignInForm({ onDone }: { onDone(signedIn: Schemas['IdentitySignedIn']): Promise<unknown> }) {
  const { t } = useTranslation()
  const [failure, setFailure] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const signIn = async (form: { login: string; password: string }) => {
    setBusy(true)
    setFailure(null)
    try {
      await onDone(await read(api.POST('/v1/identity/login', { body: form })))
    } catch (cause) {
      setFailure(problemText(cause))
    } finally {
      setBusy(false)
    }
  }
  return (
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
      {failure ? <Alert type="error" title={failure} showIcon style={{ marginBottom: 16 }} role="alert" /> : null}
      <Button type="primary" htmlType="submit" block loading={busy}>
        {t('login.submit')}
      </Button>
    </Form>
  )
}
