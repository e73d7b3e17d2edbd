import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useMe } from '../session/session.tsx'
import { FormModal } from '../ui/FormModal.tsx'
import { OrgSelect } from '../ui/OrgSelect.tsx'

/** Registers a program of an organisation. */
export function NewClient({ onMade }: { onMade(made: Schemas['IdentityClientSecret']): void }) {
  const { t } = useTranslation()
  const { me } = useMe()
  const required = [{ required: true, message: t('identity.required') }]
  return (
    <FormModal<{ name: string; org: string }>
      type="primary"
      label={t('identity.newClient')}
      {...(me?.subject.org ? { initial: { org: me.subject.org } } : {})}
      send={(body) => read(api.POST('/v1/identity/clients', { body }))}
      onDone={(made) => onMade(made as Schemas['IdentityClientSecret'])}
    >
      <Form.Item name="name" label={t('identity.client')} rules={required}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="org" label={t('identity.org')} rules={required}>
        <OrgSelect disabled={!me?.roles.some(({ id }) => id === 'bureau')} />
      </Form.Item>
    </FormModal>
  )
}
