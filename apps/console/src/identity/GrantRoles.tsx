import { Button, Checkbox, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, type Schemas } from '../api.ts'
import { useAct } from '../ui/useAct.ts'
import { useRoles } from './useRoles.ts'

/** The security officer's choice of roles; roles that exclude a chosen one cannot be chosen. */
export function GrantRoles({ user }: { user: Schemas['IdentityUser'] }) {
  const { t } = useTranslation()
  const { roles, nameOf } = useRoles()
  const { act, busy } = useAct()
  const [open, setOpen] = useState(false)
  const [chosen, setChosen] = useState(user.roles)
  const barred = (id: string) =>
    roles.some((role) => chosen.includes(role.id) && role.id !== id && role.excludes.includes(id))
  const save = async () => {
    const send = () =>
      api.PUT('/v1/identity/users/{id}/roles', { params: { path: { id: user.id } }, body: { roles: chosen as never } })
    if (await act(send, { done: t('identity.granted') })) setOpen(false)
  }
  const show = () => {
    setChosen(user.roles)
    setOpen(true)
  }
  return (
    <>
      <Button size="small" onClick={show}>
        {t('identity.grant')}
      </Button>
      <Modal
        open={open}
        title={t('identity.grantTo', { name: user.name })}
        okButtonProps={{ loading: busy }}
        onOk={() => void save()}
        onCancel={() => setOpen(false)}
      >
        <p>{t('identity.excludesHint')}</p>
        <Checkbox.Group
          style={{ display: 'grid', gap: 8 }}
          value={chosen}
          onChange={(values) => setChosen(values)}
          options={roles.map((role) => ({
            value: role.id,
            label: `${nameOf(role.id)} · ${role.duties.join(t('identity.comma'))}`,
            disabled: barred(role.id) && !chosen.includes(role.id),
          }))}
        />
      </Modal>
    </>
  )
}
