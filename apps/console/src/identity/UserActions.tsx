import { Button, Popconfirm, Space } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan, useMe } from '../session/session.tsx'
import { useAct } from '../ui/useAct.ts'
import { GrantRoles } from './GrantRoles.tsx'
import { LinkUser } from './LinkUser.tsx'
import { Secret } from './Secret.tsx'

const OFFICES = ['security', 'sysadmin', 'auditor']

/** What may be done with an account; nobody handles the own one. */
export function UserActions({ user }: { user: Schemas['IdentityUser'] }) {
  const { t } = useTranslation()
  const can = useCan()
  const { me } = useMe()
  const { act } = useAct()
  const [password, setPassword] = useState<string | null>(null)
  const params = { path: { id: user.id } }
  if (me?.subject.id === user.id) return null
  const enable = user.roles.some((role) => OFFICES.includes(role)) ? 'release' : 'enable'
  const reset = async () => {
    const done = await act(() => read(api.POST('/v1/identity/users/{id}/reset-password', { params })))
    if (done) setPassword(done.password)
  }
  return (
    <Space>
      {can('identity.role.grant') ? <GrantRoles user={user} /> : null}
      {can('identity.oidc.link') && !user.roles.some((role) => OFFICES.includes(role)) ? (
        <LinkUser user={user} />
      ) : null}
      {can('identity.user.reset') ? (
        <Popconfirm title={t('identity.resetSure')} onConfirm={reset}>
          <Button size="small">{t('identity.reset')}</Button>
        </Popconfirm>
      ) : null}
      {user.enabled && can('identity.user.disable') ? (
        <Popconfirm
          title={t('identity.disableSure')}
          onConfirm={() =>
            act(() => api.POST('/v1/identity/users/{id}/disable', { params }), { done: t('identity.off') })
          }
        >
          <Button size="small" danger>
            {t('identity.disable')}
          </Button>
        </Popconfirm>
      ) : null}
      {!user.enabled && can(`identity.user.${enable}`) ? (
        <Button
          size="small"
          onClick={() =>
            void act(
              () =>
                enable === 'release'
                  ? api.POST('/v1/identity/users/{id}/release', { params })
                  : api.POST('/v1/identity/users/{id}/enable', { params }),
              { done: t('identity.on') },
            )
          }
        >
          {t('identity.enable')}
        </Button>
      ) : null}
      {password ? (
        <Secret
          title={t('identity.firstPassword')}
          rows={{ [t('identity.login')]: user.login, [t('identity.password')]: password }}
          onClose={() => setPassword(null)}
        />
      ) : null}
    </Space>
  )
}
