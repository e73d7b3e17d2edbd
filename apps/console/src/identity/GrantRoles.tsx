import { Checkbox, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, type Schemas } from '../api.ts'
import { FormModal } from '../ui/FormModal.tsx'
import { useRoles } from './useRoles.ts'

/** The security officer's choice of roles; a role that a chosen one excludes cannot be chosen and says by which. */
export function GrantRoles({ user }: { user: Schemas['IdentityUser'] }) {
  const { t } = useTranslation()
  return (
    <FormModal<{ roles: string[] }>
      size="small"
      label={t('identity.grant')}
      title={t('identity.grantTo', { name: user.name })}
      explain={t('identity.excludesHint')}
      initial={{ roles: user.roles }}
      done={t('identity.granted')}
      send={({ roles }) =>
        api.PUT('/v1/identity/users/{id}/roles', {
          params: { path: { id: user.id } },
          body: { roles: roles as never },
        })
      }
    >
      <Form.Item name="roles" label={t('identity.roles')}>
        <RoleBoxes />
      </Form.Item>
    </FormModal>
  )
}

function RoleBoxes({ value = [], onChange, id }: { value?: string[]; onChange?(roles: string[]): void; id?: string }) {
  const { t } = useTranslation()
  const { roles, nameOf } = useRoles()
  const barring = (wanted: string) =>
    roles.find((role) => role.id !== wanted && value.includes(role.id) && role.excludes.includes(wanted))
  return (
    <Checkbox.Group
      {...(id ? { id } : {})}
      style={{ display: 'grid', gap: 8 }}
      value={value}
      onChange={(chosen) => onChange?.(chosen)}
      options={roles.map((role) => {
        const bar = value.includes(role.id) ? undefined : barring(role.id)
        const label = `${nameOf(role.id)} · ${role.duties.join(t('identity.comma'))}`
        return {
          value: role.id,
          disabled: bar !== undefined,
          label: bar ? `${label} — ${t('identity.excludedBy', { role: nameOf(bar.id) })}` : label,
        }
      })}
    />
  )
}
