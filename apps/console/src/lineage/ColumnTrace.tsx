import { useQuery } from '@tanstack/react-query'
import { Empty, Select, Table, type TableColumnsType, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { Loaded } from '../ui/Loaded.tsx'
import { moment } from '../ui/moment.ts'

type Link = Schemas['LineageColumnEdge']

/** Where the values of a column come from and where they go, link by link. */
export function ColumnTrace({ node, columns }: { node: string; columns: string[] }) {
  const { t } = useTranslation()
  const [column, setColumn] = useState(columns[0] ?? '')
  if (columns.length === 0) return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('lineage.noColumns')} />
  return (
    <>
      <Select
        aria-label={t('lineage.column')}
        value={column}
        onChange={setColumn}
        showSearch={{ optionFilterProp: 'label' }}
        style={{ minWidth: 220, marginBottom: 12 }}
        options={columns.map((value) => ({ value, label: value }))}
      />
      <Links key={column} node={node} column={column} />
    </>
  )
}

function Links({ node, column }: { node: string; column: string }) {
  const { t } = useTranslation()
  const query = useQuery({
    queryKey: ['lineage', 'columns', node, column],
    queryFn: () => read(api.GET('/v1/lineage/columns', { params: { query: { node, column } } })),
  })
  const names = useNames((query.data?.points ?? []).map((point) => point.node))
  const shown: TableColumnsType<Link> = [
    {
      title: t('lineage.from'),
      key: 'from',
      render: (_, { source, sourceColumn }) => `${names(source)} · ${sourceColumn}`,
    },
    {
      title: t('lineage.transform'),
      dataIndex: 'transform',
      render: (transform: string, { detail }) => (
        <>
          <Tag>{t(`lineage.transforms.${transform}`)}</Tag>
          {detail}
        </>
      ),
    },
    {
      title: t('lineage.to'),
      key: 'to',
      render: (_, { target, targetColumn }) => `${names(target)} · ${targetColumn || t('lineage.wholeRow')}`,
    },
    {
      title: t('lineage.job'),
      dataIndex: 'job',
      render: (job: string) => t(`lineage.jobs.${job}`, { defaultValue: job }),
    },
    { title: t('lineage.lastAt'), dataIndex: 'lastAt', render: moment },
  ]
  return (
    <Loaded query={query}>
      {({ edges }) => (
        <Table<Link>
          aria-label={t('lineage.columnTrace')}
          rowKey={({ source, sourceColumn, target, targetColumn, transform, job }) =>
            [source, sourceColumn, target, targetColumn, transform, job].join(' ')
          }
          size="small"
          columns={shown}
          dataSource={edges}
          pagination={{ pageSize: 20, hideOnSinglePage: true }}
          locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('lineage.noLinks')} /> }}
        />
      )}
    </Loaded>
  )
}

/** Names of nodes, one question each, kept for the session. */
function useNames(keys: string[]): (key: string) => string {
  const wanted = [...new Set(keys)].sort()
  const { data } = useQuery({
    queryKey: ['lineage', 'names', wanted.join(' ')],
    enabled: wanted.length > 0,
    staleTime: 300_000,
    queryFn: async () => {
      const nodes = await Promise.all(
        wanted.slice(0, 100).map((key) => read(api.GET('/v1/lineage/nodes/{key}', { params: { path: { key } } }))),
      )
      return new Map(nodes.map((node) => [node.key, node.name]))
    },
  })
  return (key) => data?.get(key) || key
}
