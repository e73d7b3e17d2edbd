import { useQuery } from '@tanstack/react-query'
import { Button, Form, Input, Popconfirm, Select, Space, Table, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../../api.ts'
import { useCan } from '../../session/session.tsx'
import { FormModal } from '../../ui/FormModal.tsx'
import { Go } from '../../ui/Go.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { useAct } from '../../ui/useAct.ts'

type Feed = Schemas['ConnectionFeed']
const PATHS = {
  pause: '/v1/connection/feeds/{feed}/pause',
  resume: '/v1/connection/feeds/{feed}/resume',
  remove: '/v1/connection/feeds/{feed}/remove',
} as const

/** Which files of a place become which dataset. */
export function FeedList({ source }: { source: Schemas['ConnectionSource'] }) {
  const { t } = useTranslation()
  const can = useCan()
  const { act, busy } = useAct()
  const path = { source: source.id }
  const feeds = useQuery({
    queryKey: ['connection', 'feeds', source.id],
    queryFn: () => read(api.GET('/v1/connection/sources/{source}/feeds', { params: { path } })),
  })
  const datasets = useQuery({
    queryKey: ['intake', 'datasets', 'of', source.provider],
    enabled: can('connection.source.edit'),
    queryFn: () =>
      read(api.GET('/v1/intake/datasets', { params: { query: { provider: source.provider, limit: 500 } } })),
  })
  const step = (feed: Feed, action: keyof typeof PATHS) =>
    void act(() => read(api.POST(PATHS[action], { params: { path: { feed: feed.id } } })), {
      done: t(`connection.source.did.${action}`),
    })
  const named = (id: string) => datasets.data?.items.find((dataset) => dataset.id === id)?.name ?? id
  return (
    <>
      <h2>{t('connection.source.feeds')}</h2>
      {can('connection.source.edit') ? (
        <div style={{ marginBottom: 8 }}>
          <FormModal<{ pattern: string; dataset: string }>
            label={t('connection.source.newFeed')}
            explain={t('connection.source.newFeedHelp')}
            done={t('connection.source.saved')}
            initial={{ pattern: String(source.config.pattern ?? '*.csv') }}
            send={(body) => read(api.POST('/v1/connection/sources/{source}/feeds', { params: { path }, body }))}
          >
            <Form.Item
              name="pattern"
              label={t('connection.source.fields.config.pattern')}
              extra={t('connection.source.help.config.pattern')}
              rules={[{ required: true }]}
            >
              <Input maxLength={300} autoFocus />
            </Form.Item>
            <Form.Item
              name="dataset"
              label={t('connection.source.dataset')}
              rules={[{ required: true, message: t('connection.source.needed') }]}
            >
              <Select
                showSearch={{ optionFilterProp: 'label' }}
                notFoundContent={t('connection.source.noDatasets')}
                options={(datasets.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
              />
            </Form.Item>
          </FormModal>
        </div>
      ) : null}
      <Loaded query={feeds}>
        {({ items }) => (
          <Table<Feed>
            aria-label={t('connection.source.feeds')}
            size="small"
            rowKey="id"
            dataSource={items}
            pagination={false}
            locale={{ emptyText: t('connection.source.noFeeds') }}
            columns={[
              { title: t('connection.source.fields.config.pattern'), dataIndex: 'pattern' },
              {
                title: t('connection.source.dataset'),
                dataIndex: 'dataset',
                render: (id: string) => <Go to={`/datasets/${id}`}>{named(id)}</Go>,
              },
              {
                title: t('connection.source.state'),
                dataIndex: 'state',
                render: (state: Feed['state']) => (
                  <Tag color={state === 'active' ? 'success' : 'warning'}>
                    {t(`connection.source.feedStates.${state}`)}
                  </Tag>
                ),
              },
              {
                title: t('connection.source.handling'),
                key: 'handling',
                render: (_, feed) =>
                  can('connection.source.edit') ? (
                    <Space>
                      <Button
                        size="small"
                        disabled={busy}
                        onClick={() => step(feed, feed.state === 'active' ? 'pause' : 'resume')}
                      >
                        {t(`connection.source.${feed.state === 'active' ? 'pause' : 'resume'}`)}
                      </Button>
                      <Popconfirm title={t('connection.source.removeFeedSure')} onConfirm={() => step(feed, 'remove')}>
                        <Button size="small" danger disabled={busy}>
                          {t('connection.source.remove')}
                        </Button>
                      </Popconfirm>
                    </Space>
                  ) : null,
              },
            ]}
          />
        )}
      </Loaded>
    </>
  )
}
