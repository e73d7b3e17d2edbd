import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { Go } from '../ui/Go.tsx'
import { moment } from '../ui/moment.ts'
import { QueryTable } from '../ui/QueryTable.tsx'
import type { Filters } from '../ui/useUrlFilters.ts'
import { RunActions } from './RunActions.tsx'
import { RunStateTag } from './RunStateTag.tsx'
import { useNames } from './useNames.ts'

type Run = Schemas['ConnectionRun']

/** Runs, newest first; those of one plan where `filters.plan` says so. */
export function RunTable({ filters }: { filters: Filters }) {
  const { t } = useTranslation()
  const names = useNames()
  const number = (value: number) => value.toLocaleString()
  const columns: TableColumnsType<Run> = [
    {
      title: t('sync.queuedAt'),
      dataIndex: 'queuedAt',
      render: (at: string, { id }) => <Go to={`/connection/runs/${id}`}>{moment(at)}</Go>,
    },
    {
      title: t('sync.plan'),
      dataIndex: 'plan',
      render: (plan: string, { dataset }) => (
        <Go to={`/connection/plans/${plan}`}>
          {names.table(plan)} → {names.dataset(dataset)}
        </Go>
      ),
    },
    { title: t('sync.cause'), dataIndex: 'cause', render: (cause: string) => t(`sync.causes.${cause}`) },
    { title: t('sync.state'), dataIndex: 'state', render: (state: Run['state']) => <RunStateTag state={state} /> },
    { title: t('sync.phase'), dataIndex: 'phase', render: (phase: string) => t(`sync.phases.${phase}`) },
    { title: t('sync.rowsRead'), dataIndex: 'rowsRead', align: 'right', render: number },
    { title: t('sync.rowsBad'), dataIndex: 'rowsBad', align: 'right', render: number },
    {
      title: t('sync.rate'),
      dataIndex: 'rate',
      align: 'right',
      render: (rate: number | null) => (rate === null ? '—' : number(rate)),
    },
    { title: t('sync.actions'), key: 'actions', render: (_, run) => <RunActions run={run} size="small" /> },
  ]
  return (
    <QueryTable<Run>
      label={t('sync.runs')}
      queryKey={['sync', 'runs', filters]}
      rowKey="id"
      columns={columns}
      empty={t('sync.noRuns')}
      load={(after) =>
        read(
          api.GET('/v1/connection/runs', {
            params: { query: { ...filters, limit: 50, ...(after ? { after } : {}) } as never },
          }),
        )
      }
    />
  )
}
