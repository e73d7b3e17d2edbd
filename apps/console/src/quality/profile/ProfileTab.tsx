import { useQuery } from '@tanstack/react-query'
import { Button, Empty, Table } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read } from '../../api.ts'
import { useCan } from '../../session/session.tsx'
import { Go } from '../../ui/Go.tsx'
import { JobProgress } from '../../ui/JobProgress.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { moment } from '../../ui/moment.ts'
import { useAct } from '../../ui/useAct.ts'
import { ColumnTrends } from './ColumnTrends.tsx'

/** Profiles of a dataset's versions, newest first. */
export function ProfileTab({ dataset }: { dataset: string }) {
  const { t } = useTranslation()
  const can = useCan()
  const { act, busy } = useAct()
  const [job, setJob] = useState<string | null>(null)
  const query = useQuery({
    queryKey: ['quality', 'profiles', dataset],
    queryFn: () => read(api.GET('/v1/quality/profiles', { params: { query: { dataset, limit: 50 } } })),
  })
  const make = async () => {
    const started = await act(() => read(api.POST('/v1/quality/profiles', { body: { datasets: [dataset] } })))
    if (started) setJob(started.job)
  }
  return (
    <>
      {can('quality.profile.run') ? (
        <div className="filters">
          <Button loading={busy} onClick={() => void make()}>
            {t('quality.profile.make')}
          </Button>
        </div>
      ) : null}
      {job ? <JobProgress key={job} job={job} onDone={() => void act(async () => true)} /> : null}
      <Loaded query={query}>
        {({ items }) => (
          <>
            <Table
              aria-label={t('quality.profile.versionTable')}
              rowKey="id"
              dataSource={items}
              pagination={false}
              locale={{
                emptyText: (
                  <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('quality.profile.emptyVersions')} />
                ),
              }}
              columns={[
                {
                  title: t('quality.profile.version'),
                  render: (_, { version }) => <Go to={`/quality/versions/${version}/profile`}>{version}</Go>,
                },
                { title: t('quality.profile.when'), dataIndex: 'madeAt', render: moment },
                {
                  title: t('quality.profile.rowCount'),
                  dataIndex: 'rows',
                  align: 'right',
                  render: (n: number) => n.toLocaleString(),
                },
              ]}
            />
            {items.length > 0 ? <ColumnTrends dataset={dataset} /> : null}
          </>
        )}
      </Loaded>
    </>
  )
}
