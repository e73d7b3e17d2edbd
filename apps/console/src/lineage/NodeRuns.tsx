import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { mark } from '../i18n/mark.ts'
import { api, read, type Schemas } from '../api.ts'
import { moment } from '../ui/moment.ts'
import { QueryTable } from '../ui/QueryTable.tsx'

type Run = Schemas['LineageRun']

/** The runs that read or wrote a node, newest first. */
export function NodeRuns({ node }: { node: string }) {
  const { t } = useTranslation()
  const list = (ends: Run['inputs']) => ends.map((end) => end.name || end.node).join(mark('、')) || '—'
  const columns: TableColumnsType<Run> = [
    { title: t('lineage.at'), dataIndex: 'at', render: moment },
    {
      title: t('lineage.job'),
      dataIndex: 'job',
      render: (job: string) => t(`lineage.jobs.${job}`, { defaultValue: job }),
    },
    { title: t('lineage.inputs'), dataIndex: 'inputs', render: list },
    { title: t('lineage.outputs'), dataIndex: 'outputs', render: list },
    { title: t('lineage.links'), dataIndex: 'columns' },
  ]
  return (
    <QueryTable<Run>
      label={t('lineage.runs')}
      queryKey={['lineage', 'runs', node]}
      rowKey="id"
      size="small"
      columns={columns}
      empty={t('lineage.noRuns')}
      load={(after) =>
        read(api.GET('/v1/lineage/runs', { params: { query: { node, limit: 20, ...(after ? { after } : {}) } } }))
      }
    />
  )
}
