import { useQuery } from '@tanstack/react-query'
import { Alert, Empty, Table, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { mark } from '../i18n/mark.ts'
import { api, read, type Schemas, ShuyuanError } from '../api.ts'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { useHoldDialog } from '../ui/useHoldDialog.ts'
import { useOrgs } from '../ui/OrgSelect.tsx'

type Impact = Schemas['LineageImpact']['items'][number]

/** What hangs on a thing, or on some of its columns, before it is changed. */
export function ImpactList({ nodes, columns = [] }: { nodes: string[]; columns?: string[] }) {
  const { t } = useTranslation()
  const { nameOf } = useOrgs()
  const query = useQuery({
    queryKey: ['lineage', 'impact', nodes.join(), columns.join()],
    retry: false,
    queryFn: () => askAll(nodes, columns),
  })
  useHoldDialog(query.isPending)
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
      render: (names: string[]) => names.join(mark('、')) || t('lineage.whole'),
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
          <p>
            {countsOf(items)
              .map(([kind, n]) => `${t(`lineage.kinds.${kind}`)} ${n}`)
              .join(' · ')}
          </p>
          <Table<Impact>
            aria-label={t('lineage.impact')}
            rowKey={(item) => `${item.kind} ${item.id}`}
            size="small"
            columns={shown}
            dataSource={items}
            pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
            scroll={{ x: 'max-content' }}
            locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('lineage.noImpact')} /> }}
          />
        </>
      )}
    </Loaded>
  )
}

/** How many of each kind, in the order they come in. */
function countsOf(items: readonly Impact[]): [kind: string, n: number][] {
  const counts = new Map<string, number>()
  for (const { kind } of items) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts]
}

/** Several things go together: what hangs on two of them is told once. */
async function askAll(nodes: string[], columns: string[]): Promise<Schemas['LineageImpact']> {
  const answers = await Promise.all(nodes.map((node) => ask(node, columns)))
  const items = new Map(answers.flatMap((one) => one.items).map((item) => [`${item.kind} ${item.id}`, item]))
  return { items: [...items.values()], complete: answers.every(({ complete }) => complete) }
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
