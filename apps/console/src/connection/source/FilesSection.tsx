import { useQuery } from '@tanstack/react-query'
import { Button, Space, Table, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { aside } from '../../i18n/mark.ts'
import { api, read, type Schemas } from '../../api.ts'
import { useCan } from '../../session/session.tsx'
import { Go } from '../../ui/Go.tsx'
import { JobProgress } from '../../ui/JobProgress.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { moment } from '../../ui/moment.ts'
import { QueryTable } from '../../ui/QueryTable.tsx'
import { useAct } from '../../ui/useAct.ts'
import { FeedList } from './FeedList.tsx'

type Source = Schemas['ConnectionSource']
type Taking = Schemas['ConnectionTaking']
const TONES = { taking: 'processing', loading: 'processing', done: 'success', failed: 'error' } as const

/** Files of a place: which become what, what lies there now, and what became of those that came. */
export function FilesSection({ source }: { source: Source }) {
  const { t } = useTranslation()
  const can = useCan()
  const { act, busy } = useAct()
  const [job, setJob] = useState<string | null>(null)
  const path = { source: source.id }
  const files = useQuery({
    queryKey: ['connection', 'files', source.id],
    enabled: can('connection.source.browse'),
    queryFn: () => read(api.GET('/v1/connection/sources/{source}/files', { params: { path } })),
  })
  const take = async () => {
    const started = await act(() => read(api.POST('/v1/connection/sources/{source}/take', { params: { path } })))
    if (started) setJob(started.job)
  }
  const { act: reload } = useAct()
  return (
    <>
      <FeedList source={source} />
      <h2>{t('connection.source.filesNow')}</h2>
      <Space style={{ marginBottom: 8 }}>
        {can('connection.source.edit') && source.state === 'enabled' ? (
          <Button onClick={() => void take()} loading={busy}>
            {t('connection.source.take')}
          </Button>
        ) : null}
        <span className="quiet">{t('connection.source.takeHelp')}</span>
      </Space>
      {job ? <JobProgress job={job} onDone={() => void reload(async () => true)} /> : null}
      <Loaded query={files}>
        {({ items, total }) => (
          <Table<Schemas['ConnectionFile']>
            aria-label={t('connection.source.filesNow')}
            size="small"
            rowKey="name"
            dataSource={items}
            pagination={{
              pageSize: 20,
              hideOnSinglePage: true,
              showSizeChanger: false,
              total: Math.min(total, items.length),
            }}
            locale={{ emptyText: t('connection.source.noFiles') }}
            columns={[
              { title: t('connection.source.file'), dataIndex: 'name' },
              {
                title: t('connection.source.size'),
                dataIndex: 'size',
                align: 'right',
                render: (size: number) => size.toLocaleString(),
              },
              { title: t('connection.source.modified'), dataIndex: 'modifiedAt', render: moment },
              {
                title: t('connection.source.fate'),
                key: 'fate',
                render: (_, { taken, feed }) =>
                  t(
                    taken
                      ? 'connection.source.taken'
                      : feed
                        ? 'connection.source.waiting'
                        : 'connection.source.unwanted',
                  ),
              },
            ]}
          />
        )}
      </Loaded>
      <h2>{t('connection.source.takings')}</h2>
      <QueryTable<Taking>
        label={t('connection.source.takings')}
        queryKey={['connection', 'takings', source.id]}
        rowKey="id"
        size="small"
        empty={t('connection.source.noTakings')}
        load={(after) =>
          read(
            api.GET('/v1/connection/sources/{source}/takings', {
              params: { path, query: { limit: 20, ...(after ? { after } : {}) } },
            }),
          )
        }
        columns={[
          { title: t('connection.source.file'), dataIndex: 'name' },
          {
            title: t('connection.source.state'),
            dataIndex: 'state',
            render: (state: Taking['state']) => (
              <Tag color={TONES[state]}>{t(`connection.source.takingStates.${state}`)}</Tag>
            ),
          },
          {
            title: t('connection.source.result'),
            key: 'result',
            render: (_, { error, version, dataset, state }) =>
              error ? (
                `${error.title}${aside(error.code)}`
              ) : state === 'done' ? (
                <Go to={`/datasets/${dataset}/versions/${version}`}>{t('connection.source.openVersion')}</Go>
              ) : (
                '—'
              ),
          },
          { title: t('connection.source.foundAt'), dataIndex: 'foundAt', render: moment },
          { title: t('connection.source.endedAt'), dataIndex: 'endedAt', render: moment },
        ]}
      />
    </>
  )
}
