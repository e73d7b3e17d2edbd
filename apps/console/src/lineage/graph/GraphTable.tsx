import { Button, Table, type TableColumnsType, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { mark } from '../../i18n/mark.ts'
import type { Schemas } from '../../api.ts'
import { useOrgs } from '../../ui/OrgSelect.tsx'

type Graph = Schemas['LineageGraph']
type Row = Graph['nodes'][number]

/** The same graph as rows: which node lies where, what it is made of, what is made of it. */
export function GraphTable({ graph, onOpen }: { graph: Graph; onOpen(key: string): void }) {
  const { t } = useTranslation()
  const { nameOf } = useOrgs()
  const names = new Map(graph.nodes.map((node) => [node.key, node.name]))
  const above = Map.groupBy(graph.edges, (edge) => edge.target)
  const below = Map.groupBy(graph.edges, (edge) => edge.source)
  const list = (keys: string[]) => keys.map((key) => names.get(key) ?? key).join(mark('、')) || '—'
  const columns: TableColumnsType<Row> = [
    {
      title: t('lineage.name'),
      dataIndex: 'name',
      render: (name: string, { key }) => (
        <Button type="link" style={{ padding: 0, whiteSpace: 'normal', textAlign: 'left' }} onClick={() => onOpen(key)}>
          {name || key}
        </Button>
      ),
    },
    { title: t('lineage.kind'), dataIndex: 'kind', render: (kind: string) => t(`lineage.kinds.${kind}`) },
    { title: t('lineage.org'), dataIndex: 'org', render: nameOf },
    {
      title: t('lineage.distance'),
      dataIndex: 'distance',
      sorter: (a, b) => a.distance - b.distance,
      render: (distance: number) =>
        distance === 0 ? '—' : t(distance < 0 ? 'lineage.hopsUp' : 'lineage.hopsDown', { n: Math.abs(distance) }),
    },
    {
      title: t('lineage.madeOf'),
      key: 'madeOf',
      render: (_, { key }) => (
        <Typography.Paragraph ellipsis={{ rows: 2 }} style={{ margin: 0, maxWidth: 320 }}>
          {list((above.get(key) ?? []).map((edge) => edge.source))}
        </Typography.Paragraph>
      ),
    },
    {
      title: t('lineage.makes'),
      key: 'makes',
      render: (_, { key }) => (
        <Typography.Paragraph ellipsis={{ rows: 2 }} style={{ margin: 0, maxWidth: 320 }}>
          {list((below.get(key) ?? []).map((edge) => edge.target))}
        </Typography.Paragraph>
      ),
    },
  ]
  return (
    <Table<Row>
      aria-label={t('lineage.list')}
      rowKey="key"
      size="small"
      columns={columns}
      dataSource={graph.nodes}
      pagination={{ pageSize: 50, hideOnSinglePage: true }}
      scroll={{ x: 'max-content' }}
    />
  )
}
