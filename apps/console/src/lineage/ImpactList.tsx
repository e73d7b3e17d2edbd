import { useQuery } from '@tanstack/react-query'
import { Alert, Empty, Table, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas, ShuyuanError } from '../api.ts'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { useOrgs } from '../ui/OrgSelect.tsx'

type Impact = Schemas['LineageImpact']['items'][number]

/** What hangs on a thing, or on some of its columns, before it is changed. */
export function ImpactList({ node, columns = [] }: { node: string; columns?: string[] }) {
  const { t } = useTranslation()
  const { nameOf } = useOrgs()
  const query = useQuery({
    queryKey: ['lineage', 'impact', node, columns.join()],
    retry: false,
    queryFn: () => ask(node, columns),
  })
  const shown: TableColumnsType<Impact> = [
    { title: t('lineage.kind'), dataIndex: 'kind', render: (kind: string) => t(`lineage.kinds.${kind}`) },
    {
      title: t('lineage.name'),
      dataIndex: 'name',
      render: (name: string, { link }) => (link ? <Go to={link}>{name}</Go> : name),
    },
    { title: t('lineage.org'), dataIndex: 'org', render: nameOf },
    {
      title: t('lineage.columns'),
      dataIndex: 'columns',
      render: (names: string[]) => names.join('、') || t('lineage.whole'),
    },
    { title: t('lineage.how'), dataIndex: 'how' },
  ]
  return (
    <Loaded query={query}>
      {({ items, complete }) => (
        <>
          {complete ? null : (
            <Alert type="warning" showIcon title={t('lineage.impactCut')} style={{ marginBottom: 8 }} />
          )}
          <Table<Impact>
            aria-label={t('lineage.impact')}
            rowKey={(item) => `${item.kind} ${item.id}`}
            size="small"
            columns={shown}
            dataSource={items}
            pagination={{ pageSize: 20, hideOnSinglePage: true }}
            locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('lineage.noImpact')} /> }}
          />
        </>
      )}
    </Loaded>
  )
}

/** What no run has named yet has nothing hanging on it. */
async function ask(node: string, columns: string[]): Promise<Schemas['LineageImpact']> {
  const query = { node, ...(columns.length > 0 ? { columns: columns.join(',') } : {}) }
  try {
    return await read(api.GET('/v1/lineage/impact', { params: { query } }))
  } catch (cause) {
    if (cause instanceof ShuyuanError && cause.code === 'LINEAGE_NODE_NOT_FOUND') return { items: [], complete: true }
    throw cause
  }
}
