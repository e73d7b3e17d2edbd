import { useQuery } from '@tanstack/react-query'
import { Button, Progress, Table, type TableColumnsType } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { JobProgress } from '../ui/JobProgress.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { useAct } from '../ui/useAct.ts'

type Row = Schemas['CatalogueGradingCoverageLine']
const FIGURES = ['graded', 'suggested', 'confirmed', 'higher'] as const

/** How far grading has come in each department; every figure opens its rows on the desk. */
export function CoverageTab() {
  const { t } = useTranslation()
  const can = useCan()
  const { act, busy } = useAct()
  const [job, setJob] = useState<string | null>(null)
  const query = useQuery({
    queryKey: ['grading', 'coverage'],
    queryFn: () => read(api.GET('/v1/catalogue/grading/coverage')),
  })
  const rowsOf = (row: Row, figure: (typeof FIGURES)[number]) =>
    figure === 'higher' ? `provider=${row.provider}&higher=true` : `provider=${row.provider}&state=${figure}`
  const columns: TableColumnsType<Row> = [
    { title: t('grading.provider'), dataIndex: 'providerName' },
    {
      title: t('grading.items'),
      dataIndex: 'items',
      align: 'right',
      render: (items: number, row) => (
        <Go to={`/grading?tab=desk&provider=${row.provider}`}>{items.toLocaleString()}</Go>
      ),
    },
    ...FIGURES.map((figure) => ({
      title: t(`grading.figures.${figure}`),
      dataIndex: figure,
      align: 'right' as const,
      render: (count: number, row: Row) => (
        <Go to={`/grading?tab=desk&${rowsOf(row, figure)}`}>{count.toLocaleString()}</Go>
      ),
    })),
    {
      title: t('grading.rate'),
      render: (_, row) => (
        <Progress
          size="small"
          style={{ width: 120 }}
          percent={row.items === 0 ? 0 : Math.floor((row.confirmed / row.items) * 100)}
          aria-label={t('grading.rateOf', { name: row.providerName })}
        />
      ),
    },
  ]
  const sweep = async () => {
    const started = await act(() => read(api.POST('/v1/catalogue/grading/sweep')))
    if (started) setJob(started.job)
  }
  return (
    <Loaded query={query}>
      {({ providers, unswept }) => (
        <>
          <div className="filters">
            {can('catalogue.grade.sweep') ? (
              <Button onClick={() => void sweep()} loading={busy}>
                {t('grading.sweep')}
              </Button>
            ) : null}
            <span>{t('grading.unswept', { count: unswept })}</span>
          </div>
          {job ? <JobProgress job={job} onDone={() => void query.refetch()} /> : null}
          <Table<Row>
            aria-label={t('grading.tabs.coverage')}
            rowKey="provider"
            size="small"
            columns={columns}
            dataSource={providers}
            pagination={false}
            scroll={{ x: 'max-content' }}
          />
        </>
      )}
    </Loaded>
  )
}
