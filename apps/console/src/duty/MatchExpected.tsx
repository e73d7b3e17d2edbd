import { useQuery } from '@tanstack/react-query'
import { Button, Modal, Space, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { StateTag } from '../catalogue/StateTag.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { useAct } from '../ui/useAct.ts'

/** Says which entry of the department holds the expected data; the likest stand first. */
export function MatchExpected({ expected, onClose }: { expected: Schemas['CatalogueExpectedLine']; onClose(): void }) {
  const { t } = useTranslation()
  const { act, busy } = useAct()
  const params = { path: { id: expected.id } }
  const query = useQuery({
    queryKey: ['catalogue', 'candidates', expected.id],
    queryFn: () => read(api.GET('/v1/catalogue/expected/{id}/candidates', { params })),
  })
  const match = async (entry: string | null) => {
    const send = () => api.POST('/v1/catalogue/expected/{id}/match', { params, body: { entry } })
    if (await act(send, { done: t(entry ? 'duty.matched' : 'duty.unmatchedNow') })) onClose()
  }
  return (
    <Modal
      open
      width={760}
      title={`${t('duty.match')} · ${expected.name}`}
      onCancel={onClose}
      footer={
        <Space>
          {expected.entry ? (
            <Button danger loading={busy} onClick={() => void match(null)}>
              {t('duty.unmatch')}
            </Button>
          ) : null}
          <Button onClick={onClose}>{t('catalogue.cancel')}</Button>
        </Space>
      }
    >
      <Loaded query={query}>
        {({ items }) => (
          <Table
            aria-label={t('duty.candidates')}
            size="small"
            rowKey="id"
            dataSource={items}
            pagination={false}
            locale={{ emptyText: t('duty.noCandidates') }}
            columns={[
              { title: t('catalogue.fields.code'), dataIndex: 'code', className: 'mono' },
              { title: t('catalogue.fields.name'), dataIndex: 'name' },
              { title: t('catalogue.fields.state'), dataIndex: 'state', render: (state) => <StateTag state={state} /> },
              { title: t('duty.likeness'), dataIndex: 'likeness', render: (n: number) => `${Math.round(n * 100)} %` },
              {
                title: t('register.handling'),
                render: (_, { id }) => (
                  <Button size="small" type="primary" loading={busy} onClick={() => void match(id)}>
                    {t('duty.choose')}
                  </Button>
                ),
              },
            ]}
          />
        )}
      </Loaded>
    </Modal>
  )
}
