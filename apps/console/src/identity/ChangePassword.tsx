import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { useAct } from '../ui/useAct.ts'

interface Values {
  current: string
  password: string
  again: string
}

/** Changes the own password; all other sessions end. */
export function ChangePassword() {
  const { t } = useTranslation()
  const { act, busy } = useAct()
  const [form] = Form.useForm<Values>()
  const required = { required: true, message: t('identity.required') }
  const change = async ({ current, password }: Values) => {
    const send = async () => {
      await api.POST('/v1/identity/password', { body: { current, password } })
      return true
    }
    if (await act(send, { done: t('identity.passwordChanged'), form })) form.resetFields()
  }
  return (
    <Form form={form} layout="vertical" onFinish={(values) => void change(values)}>
      <Form.Item name="current" label={t('identity.currentPassword')} rules={[required]}>
        <Input.Password autoComplete="current-password" maxLength={200} />
      </Form.Item>
      <Form.Item name="password" label={t('identity.newPassword')} rules={[required]}>
        <Input.Password autoComplete="new-password" maxLength={200} />
      </Form.Item>
      <Form.Item
        name="again"
        label={t('identity.again')}
        dependencies={['password']}
        rules={[
          required,
          {
            validator: (_, again: string) =>
              !again || again === form.getFieldValue('password')
                ? Promise.resolve()
                : Promise.reject(new Error(t('identity.differ'))),
          },
        ]}
      >
        <Input.Password autoComplete="new-password" maxLength={200} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={busy}>
        {t('identity.changePassword')}
      </Button>
    </Form>
  )
}
