import { useQuery } from '@tanstack/react-query'
import { Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { FormModal } from '../ui/FormModal.tsx'

/** Links somebody's account with a provider beforehand; accounts of the three offices link themselves. */
export function LinkUser({ user }: { user: Schemas['IdentityUser'] }) {
  const { t } = useTranslation()
  const { data } = useQuery({ queryKey: ['oidc'], queryFn: () => read(api.GET('/v1/identity/oidc')) })
  const required = [{ required: true, whitespace: true, message: t('identity.required') }]
  if (!data || data.items.length === 0) return null
  return (
    <FormModal<{ provider: string; subject: string }>
      size="small"
      label={t('identity.oidc.link')}
      explain={t('identity.oidc.linkHint', { name: user.name })}
      done={t('identity.saved')}
      send={(body) => api.POST('/v1/identity/users/{id}/links', { params: { path: { id: user.id } }, body })}
    >
      <Form.Item name="provider" label={t('identity.tabs.oidc')} rules={required}>
        <Select options={data.items.map(({ id, name }) => ({ value: id, label: name }))} />
      </Form.Item>
      <Form.Item name="subject" label={t('identity.oidc.subject')} rules={required}>
        <Input maxLength={255} className="mono" />
      </Form.Item>
    </FormModal>
  )
}
