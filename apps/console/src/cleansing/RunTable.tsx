import { type TableColumnsType, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { Go } from '../ui/Go.tsx'
import { moment } from '../ui/moment.ts'
import { PageShell } from '../ui/PageShell.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'

type Run = Schemas['CleansingRun']
const COLOUR = {
  queued: 'default',
  running: 'processing',
  done: 'success',
  failed: 'error',
  cancelled: 'warning',
} as const

export function RunState({ state }: { state: Run['state'] }) {
  const { t } = useTranslation()
  return <Tag color={COLOUR[state]}>{t(`cleansing.states.${state}`)}</Tag>
}

/** Runs, newest first; of one pipeline or of all. */
export function RunTable({ pipeline }: { pipeline?: string }) {
  const { t } = useTranslation()
  const count = (n: number) => n.toLocaleString()
  const columns: TableColumnsType<Run> = [
    {
      title: t('cleansing.startedAt'),
      dataIndex: 'createdAt',
      render: (at: string, run) => <Go to={`/cleansing/runs/${run.id}`}>{moment(at)}</Go>,
    },
    ...(pipeline
      ? []
      : [
          {
            title: t('cleansing.pipeline'),
            dataIndex: 'pipelineName',
            render: (name: string, run: Run) => <Go to={`/cleansing/${run.pipeline}`}>{name}</Go>,
          },
        ]),
    { title: t('cleansing.version'), dataIndex: 'seq', render: (seq: number) => t('cleansing.versionOf', { seq }) },
    { title: t('cleansing.cause'), dataIndex: 'cause', render: (cause: string) => t(`cleansing.triggers.${cause}`) },
    { title: t('cleansing.state'), dataIndex: 'state', render: (state: Run['state']) => <RunState state={state} /> },
    { title: t('cleansing.rowsIn'), dataIndex: 'rowsIn', align: 'right', render: count },
    { title: t('cleansing.rowsOut'), dataIndex: 'rowsOut', align: 'right', render: count },
    { title: t('cleansing.rowsRejected'), dataIndex: 'rowsRejected', align: 'right', render: count },
    { title: t('cleansing.rowsDropped'), dataIndex: 'rowsDropped', align: 'right', render: count },
  ]
  return (
    <QueryTable<Run>
      label={t('cleansing.tabs.runs')}
      queryKey={['cleansing', 'runs', pipeline]}
      rowKey="id"
      columns={columns}
      empty={t('cleansing.noRuns')}
      load={(after) =>
        read(
          api.GET('/v1/cleansing/runs', {
            params: { query: { limit: 50, ...(pipeline ? { pipeline } : {}), ...(after ? { after } : {}) } },
          }),
        )
      }
    />
  )
}

export function RunsPage() {
  const { t } = useTranslation()
  return (
    <PageShell title={t('cleansing.allRuns')} actions={<Go to="/cleansing">{t('menu.cleansing')}</Go>}>
      <RunTable />
    </PageShell>
  )
}
