import { Button, InputNumber, Popconfirm, Space } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan, useMe } from '../session/session.tsx'
import { moment } from '../ui/moment.ts'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { useAct } from '../ui/useAct.ts'
import { Enabled } from './Enabled.tsx'
import { NewClient } from './NewClient.tsx'
import { Secret } from './Secret.tsx'

type Client = Schemas['IdentityClient']
const OVERLAP_DAYS = 7

/** Programs that call the platform; a secret is shown once, and rotated with an overlap. */
export function ClientsTab() {
  const { t } = useTranslation()
  const can = useCan()
  const { me } = useMe()
  const { nameOf } = useOrgs()
  const { act } = useAct()
  const [secret, setSecret] = useState<Schemas['IdentityClientSecret'] | null>(null)
  const [overlapDays, setOverlap] = useState(OVERLAP_DAYS)
  const mine = (client: Client) => me?.roles.some(({ id }) => id === 'bureau') || client.org === me?.subject.org
  const rotate = async (client: Client) => {
    const params = { path: { id: client.id } }
    const done = await act(() => read(api.POST('/v1/identity/clients/{id}/rotate', { params, body: { overlapDays } })))
    if (done) setSecret(done)
  }
  const disable = (client: Client) =>
    act(() => api.POST('/v1/identity/clients/{id}/disable', { params: { path: { id: client.id } } }))
  return (
    <>
      <div className="filters">{can('identity.client.create') ? <NewClient onMade={setSecret} /> : null}</div>
      <QueryTable<Client>
        label={t('identity.tabs.clients')}
        queryKey={['clients']}
        rowKey="id"
        size="small"
        empty={t('identity.noClients')}
        load={(after) => read(api.GET('/v1/identity/clients', { params: { query: { limit: 50, after } as never } }))}
        columns={[
          { title: t('identity.client'), dataIndex: 'name' },
          { title: t('identity.appKey'), dataIndex: 'appKey', className: 'mono' },
          { title: t('identity.org'), dataIndex: 'org', render: nameOf },
          { title: t('identity.createdAt'), dataIndex: 'createdAt', render: moment },
          {
            title: t('identity.state'),
            dataIndex: 'enabled',
            render: (on: boolean) => <Enabled on={on} />,
          },
          {
            title: t('identity.handling'),
            render: (_, client) => (
              <Space>
                {client.enabled && mine(client) && can('identity.client.rotate') ? (
                  <Popconfirm
                    title={t('identity.rotateSure')}
                    description={
                      <label>
                        {t('identity.overlap')}{' '}
                        <InputNumber min={0} max={30} value={overlapDays} onChange={(days) => setOverlap(days ?? 0)} />
                      </label>
                    }
                    onConfirm={() => rotate(client)}
                  >
                    <Button size="small">{t('identity.rotate')}</Button>
                  </Popconfirm>
                ) : null}
                {client.enabled && can('identity.client.disable') ? (
                  <Popconfirm title={t('identity.disableSure')} onConfirm={() => disable(client)}>
                    <Button size="small" danger>
                      {t('identity.disable')}
                    </Button>
                  </Popconfirm>
                ) : null}
              </Space>
            ),
          },
        ]}
      />
      {secret ? (
        <Secret
          title={t('identity.clientSecret')}
          rows={{ [t('identity.appKey')]: secret.appKey, [t('identity.secret')]: secret.secret }}
          onClose={() => setSecret(null)}
        />
      ) : null}
    </>
  )
}
