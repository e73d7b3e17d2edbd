import { Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { FormModal } from '../ui/FormModal.tsx'
import { OrgSelect } from '../ui/OrgSelect.tsx'
import { Secret } from './Secret.tsx'

type Created = Schemas['IdentityUserCreated']

/** Creates an account without roles; its first password is shown once. */
export function NewUser() {
  const { t } = useTranslation()
  const [made, setMade] = useState<Created | null>(null)
  const required = [{ required: true, whitespace: true, message: t('identity.required') }]
  return (
    <>
      <FormModal<Schemas['IdentityUserCreateInput']>
        type="primary"
        label={t('identity.newUser')}
        explain={t('identity.rolesLater')}
        send={({ mobile, ...values }) =>
          read(api.POST('/v1/identity/users', { body: { ...values, ...(mobile ? { mobile } : {}) } }))
        }
        onDone={(created) => setMade(created as Created)}
      >
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
      </FormModal>
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
