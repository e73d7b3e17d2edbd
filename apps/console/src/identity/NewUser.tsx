import { Button, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { OrgSelect } from '../ui/OrgSelect.tsx'
import { useAct } from '../ui/useAct.ts'
import { Secret } from './Secret.tsx'

/** Creates an account without roles; its first password is shown once. */
export function NewUser() {
  const { t } = useTranslation()
  const { act, busy } = useAct()
  const [open, setOpen] = useState(false)
  const [made, setMade] = useState<Schemas['IdentityUserCreated'] | null>(null)
  const [form] = Form.useForm<Schemas['IdentityUserCreateInput']>()
  const required = [{ required: true, whitespace: true, message: t('identity.required') }]
  const create = async ({ mobile, ...values }: Schemas['IdentityUserCreateInput']) => {
    const body = { ...values, ...(mobile ? { mobile } : {}) }
    const created = await act(() => read(api.POST('/v1/identity/users', { body })), { form })
    if (!created) return
    setMade(created)
    setOpen(false)
    form.resetFields()
  }
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {t('identity.newUser')}
      </Button>
      <Modal
        open={open}
        title={t('identity.newUser')}
        okButtonProps={{ loading: busy }}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
      >
        <p>{t('identity.rolesLater')}</p>
        <Form form={form} layout="vertical" onFinish={(values) => void create(values)}>
          <Form.Item name="login" label={t('identity.login')} rules={required}>
            <Input maxLength={60} autoComplete="off" />
          </Form.Item>
          <Form.Item name="name" label={t('identity.person')} rules={required}>
            <Input maxLength={60} />
          </Form.Item>
          <Form.Item name="org" label={t('identity.org')}>
            <OrgSelect />
          </Form.Item>
          <Form.Item name="mobile" label={t('identity.mobile')}>
            <Input maxLength={11} />
          </Form.Item>
        </Form>
      </Modal>
      {made ? (
        <Secret
          title={t('identity.firstPassword')}
          rows={{ [t('identity.login')]: made.user.login, [t('identity.password')]: made.password }}
          onClose={() => setMade(null)}
        />
      ) : null}
    </>
  )
}
