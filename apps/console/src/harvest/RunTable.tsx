import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { Go } from '../ui/Go.tsx'
import { moment } from '../ui/moment.ts'
import { QueryTable } from '../ui/QueryTable.tsx'
import { RunState } from './RunState.tsx'

type Run = Schemas['HarvestRun']
const COUNTS = ['read', 'added', 'changed', 'moved', 'unchanged', 'refused', 'gone'] as const

/** Runs of a source, newest first. */
export function RunTable({ source }: { source: string }) {
  const { t } = useTranslation()
  const columns: TableColumnsType<Run> = [
    {
      title: t('harvest.startedAt'),
      dataIndex: 'startedAt',
      render: (at: string, { id }) => <Go to={`/harvest/runs/${id}`}>{moment(at)}</Go>,
    },
    { title: t('harvest.state'), dataIndex: 'state', render: (state: Run['state']) => <RunState state={state} /> },
    ...COUNTS.map((count) => ({
      title: t(`harvest.counts.${count}`),
      dataIndex: ['counts', count],
      align: 'right' as const,
      render: (value: number) => value.toLocaleString(),
    })),
  ]
  return (
    <QueryTable<Run>
      label={t('harvest.runs')}
      queryKey={['harvest', 'runs', source]}
      rowKey="id"
      columns={columns}
      empty={t('harvest.noRuns')}
      load={(after) =>
        read(api.GET('/v1/harvest/runs', { params: { query: { source, limit: 20, ...(after ? { after } : {}) } } }))
      }
    />
  )
}
