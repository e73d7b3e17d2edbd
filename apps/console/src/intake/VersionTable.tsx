import { Tag, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { Go } from '../ui/Go.tsx'
import { moment } from '../ui/moment.ts'
import { QueryTable } from '../ui/QueryTable.tsx'
import { NoVersions } from './NoVersions.tsx'

type Version = Schemas['IntakeVersion']
const COLOUR = { queued: 'processing', published: 'success', failed: 'error' } as const

/** Versions, newest first: a version never changes once it is published. */
export function VersionTable({ dataset }: { dataset: string }) {
  const { t } = useTranslation()
  const count = (n: number) => n.toLocaleString()
  const columns: TableColumnsType<Version> = [
    {
      title: t('intake.version'),
      dataIndex: 'seq',
      render: (seq: number, version) => <Go to={`/datasets/${dataset}/versions/${version.id}`}>{`v${seq}`}</Go>,
    },
    {
      title: t('intake.state'),
      dataIndex: 'state',
      render: (state: Version['state']) => <Tag color={COLOUR[state]}>{t(`intake.states.${state}`)}</Tag>,
    },
    { title: t('intake.cause'), dataIndex: 'cause', render: (cause: string) => t(`intake.causes.${cause}`) },
    { title: t('intake.rowsIn'), dataIndex: 'rowsIn', align: 'right', render: count },
    { title: t('intake.rowsGood'), dataIndex: 'rowsGood', align: 'right', render: count },
    {
      title: t('intake.rowsBad'),
      dataIndex: 'rowsBad',
      align: 'right',
      render: (bad: number, version) =>
        bad === 0 ? 0 : <Go to={`/datasets/${dataset}/versions/${version.id}?tab=bad`}>{count(bad)}</Go>,
    },
    { title: t('intake.hash'), dataIndex: 'hash', className: 'mono', render: (hash: string) => hash.slice(0, 16) },
    { title: t('intake.publishedAt'), dataIndex: 'publishedAt', render: moment },
  ]
  return (
    <QueryTable<Version>
      label={t('intake.versions')}
      queryKey={['intake', 'versions', dataset]}
      rowKey="id"
      columns={columns}
      empty={<NoVersions dataset={dataset} />}
      load={(after) =>
        read(
          api.GET('/v1/intake/datasets/{dataset}/versions', {
            params: { path: { dataset }, query: { limit: 50, ...(after ? { after } : {}) } },
          }),
        )
      }
    />
  )
}
