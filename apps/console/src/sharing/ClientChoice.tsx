import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Form, Input, Modal, Select, Space } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useMe } from '../session/session.tsx'
import { useAct } from '../ui/useAct.ts'

/** The calling application of the own department; a new one shows its secret once. Takes value and onChange from the form. */
export function ClientChoice(props: { id?: string; value?: string; onChange?(client: string): void }) {
  const { t } = useTranslation()
  const { me } = useMe()
  const { act, busy } = useAct()
  const [naming, setNaming] = useState(false)
  const [made, setMade] = useState<Schemas['IdentityClientSecret'] | null>(null)
  const org = me?.subject.org ?? ''
  const clients = useQuery({
    queryKey: ['identity', 'clients', org],
    queryFn: () => read(api.GET('/v1/identity/clients', { params: { query: { org, limit: 200 } } })),
  })
  const create = async ({ name }: { name: string }) => {
    const created = await act(() => read(api.POST('/v1/identity/clients', { body: { name, org } })))
    if (!created) return
    setMade(created)
    props.onChange?.(created.id)
  }
  const close = () => {
    setNaming(false)
    setMade(null)
  }
  return (
    <>
      <Space.Compact style={{ width: '100%' }}>
        <Select
          {...(props.id ? { id: props.id } : {})}
          style={{ width: '100%' }}
          value={props.value ?? null}
          onChange={(client: string | null) => client && props.onChange?.(client)}
          notFoundContent={t('sharing.noClient')}
          options={(clients.data?.items ?? [])
            .filter((client) => client.enabled)
            .map(({ id, name, appKey }) => ({ value: id, label: `${name} (${appKey})` }))}
        />
        <Button onClick={() => setNaming(true)}>{t('sharing.newClient')}</Button>
      </Space.Compact>
      <Modal open={naming} title={t('sharing.newClient')} footer={null} onCancel={close} destroyOnHidden>
        {made ? (
          <>
            <Alert type="warning" showIcon title={t('sharing.secretOnce')} />
            <dl>
              <dt>AppKey</dt>
              <dd className="mono" data-testid="app-key">
                {made.appKey}
              </dd>
              <dt>{t('sharing.secret')}</dt>
              <dd className="mono" data-testid="secret">
                {made.secret}
              </dd>
            </dl>
            <Button type="primary" onClick={close}>
              {t('sharing.noted')}
            </Button>
          </>
        ) : (
          <Form component={false} layout="vertical">
            <NameForm busy={busy} onSubmit={(name) => void create({ name })} />
          </Form>
        )}
      </Modal>
    </>
  )
}

function NameForm({ busy, onSubmit }: { busy: boolean; onSubmit(name: string): void }) {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const send = () => name.trim() && onSubmit(name.trim())
  return (
    <>
      <Form.Item label={t('sharing.clientName')} htmlFor="client-name">
        <Input
          id="client-name"
          autoFocus
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.target.value)}
          onPressEnter={(event) => {
            event.preventDefault()
            send()
          }}
        />
      </Form.Item>
      <Button type="primary" loading={busy} disabled={!name.trim()} onClick={send}>
        {t('sharing.create')}
      </Button>
    </>
  )
}
