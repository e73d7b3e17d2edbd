import { useQuery } from '@tanstack/react-query'
import { Button, Space, Table, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { FormModal } from '../ui/FormModal.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { useAct } from '../ui/useAct.ts'
import { Enabled } from './Enabled.tsx'
import { ProviderFields } from './ProviderFields.tsx'
import { TestProvider } from './TestProvider.tsx'
import { Unseen } from '../ui/Unseen.tsx'

type Settings = Schemas['IdentityOidcProviderSettings']
type Values = Settings & { clientSecret?: string }

/** 统一身份认证: which providers people may sign in with. A secret is written once and never shown again. */
export function ProvidersTab() {
  const { t } = useTranslation()
  const { act } = useAct()
  const query = useQuery({
    queryKey: ['oidc', 'settings'],
    queryFn: () => read(api.GET('/v1/identity/oidc/settings')),
  })
  const edit = (id: string, body: object) => api.PATCH('/v1/identity/oidc/{id}', { params: { path: { id } }, body })
  return (
    <>
      <p>{t('identity.oidc.hint')}</p>
      <p>
        <FormModal<Values>
          type="primary"
          label={t('identity.oidc.new')}
          width={640}
          initial={{ scope: 'openid profile', baseUrl: location.origin }}
          done={t('identity.created')}
          send={({ claim, ...values }) =>
            api.POST('/v1/identity/oidc', { body: { ...values, claim: claim || null } as never })
          }
        >
          <ProviderFields fresh />
        </FormModal>
      </p>
      <Loaded query={query}>
        {({ items }) => (
          <Table<Settings>
            aria-label={t('identity.tabs.oidc')}
            size="small"
            rowKey="id"
            pagination={false}
            scroll={{ x: 'max-content' }}
            dataSource={items}
            locale={{ emptyText: t('identity.oidc.none') }}
            expandable={{
              columnTitle: <Unseen>{t('list.details')}</Unseen>,
              expandedRowRender: ({ id }) => <TestProvider id={id} />,
            }}
            columns={[
              { title: t('identity.oidc.id'), dataIndex: 'id', className: 'mono' },
              { title: t('identity.oidc.name'), dataIndex: 'name' },
              { title: t('identity.oidc.issuer'), dataIndex: 'issuer', className: 'mono' },
              {
                title: t('identity.oidc.claim'),
                dataIndex: 'claim',
                render: (claim: string | null) => claim ?? t('identity.oidc.linkedOnly'),
              },
              {
                title: t('identity.oidc.callback'),
                dataIndex: 'callback',
                render: (url: string) => (
                  <Typography.Text className="mono" copyable>
                    {url}
                  </Typography.Text>
                ),
              },
              { title: t('identity.state'), dataIndex: 'enabled', render: (on: boolean) => <Enabled on={on} /> },
              {
                title: t('identity.handling'),
                render: (_, one) => (
                  <Space>
                    <FormModal<Values>
                      size="small"
                      label={t('identity.oidc.edit')}
                      width={640}
                      initial={one}
                      done={t('identity.saved')}
                      send={({ claim, clientSecret, ...values }) =>
                        edit(one.id, { ...values, claim: claim || null, ...(clientSecret ? { clientSecret } : {}) })
                      }
                    >
                      <ProviderFields />
                    </FormModal>
                    <Button size="small" onClick={() => void act(() => edit(one.id, { enabled: !one.enabled }))}>
                      {t(one.enabled ? 'identity.disable' : 'identity.enable')}
                    </Button>
                  </Space>
                ),
              },
            ]}
          />
        )}
      </Loaded>
    </>
  )
}
