import { useQuery } from '@tanstack/react-query'
import { Button, Table, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { Loaded } from '../ui/Loaded.tsx'
import { moment } from '../ui/moment.ts'
import { useAct } from '../ui/useAct.ts'

/** Where the own account is signed in; each can be ended. */
export function Sessions() {
  const { t } = useTranslation()
  const { act } = useAct()
  const query = useQuery({ queryKey: ['sessions'], queryFn: () => read(api.GET('/v1/identity/sessions')) })
  const end = (id: string) => act(() => api.DELETE('/v1/identity/sessions/{id}', { params: { path: { id } } }))
  return (
    <>
      <h2 className="section">{t('identity.sessions')}</h2>
      <Loaded query={query}>
        {({ items }) => (
          <Table
            aria-label={t('identity.sessions')}
            size="small"
            rowKey="id"
            pagination={false}
            dataSource={items}
            columns={[
              { title: t('identity.address'), dataIndex: 'address' },
              { title: t('identity.agent'), dataIndex: 'agent', ellipsis: true },
              { title: t('identity.signedInAt'), dataIndex: 'createdAt', render: moment },
              { title: t('identity.seenAt'), dataIndex: 'seenAt', render: moment },
              {
                title: t('identity.handling'),
                render: (_, session) =>
                  session.current ? (
                    <Tag>{t('identity.thisOne')}</Tag>
                  ) : (
                    <Button size="small" onClick={() => void end(session.id)}>
                      {t('identity.endSession')}
                    </Button>
                  ),
              },
            ]}
          />
        )}
      </Loaded>
    </>
  )
}
