import { useQuery } from '@tanstack/react-query'
import { Empty, Segmented, Tree } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { Loaded } from '../ui/Loaded.tsx'
import { type Filters, useUrlFilters } from '../ui/useUrlFilters.ts'

const TREES = ['provider', 'theme', 'region', 'class'] as const
type Node = Schemas['CatalogueTreeNode']
interface Branch {
  key: string
  title: string
  children: Branch[]
}

/** The list as a tree with counts; a node narrows the list to the rows it counts. */
export function EntryTree() {
  const { t } = useTranslation()
  const [filters, change] = useUrlFilters()
  const given = TREES.find((one) => one !== 'provider' && filters[one])
  const [by, setBy] = useState<(typeof TREES)[number]>(given ?? 'provider')
  const { [by]: chosen, ...others } = filters as Filters
  const query = useQuery({
    queryKey: ['catalogue', 'tree', by, others],
    queryFn: () => read(api.GET('/v1/catalogue/tree', { params: { query: { ...others, by } as never } })),
  })
  return (
    <nav aria-label={t('catalogue.tree.label')} className="entry-tree">
      <Segmented
        aria-label={t('catalogue.tree.by')}
        value={by}
        options={TREES.map((value) => ({ value, label: t(`catalogue.tree.${value}`) }))}
        onChange={setBy}
      />
      <Loaded query={query}>
        {({ count, nodes }) =>
          nodes.length === 0 ? (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('catalogue.empty')} />
          ) : (
            <Tree
              key={by}
              blockNode
              defaultExpandAll={nodes.length < 60}
              defaultExpandedKeys={['']}
              selectedKeys={[chosen ?? '']}
              treeData={[
                {
                  key: '',
                  title: `${t('catalogue.tree.all')} (${count})`,
                  children: branches(nodes, null, t('catalogue.tree.none')),
                },
              ]}
              onSelect={([key]) => change({ [by]: key ? String(key) : undefined })}
            />
          )
        }
      </Loaded>
    </nav>
  )
}

function branches(nodes: Node[], parent: string | null, none: string): Branch[] {
  return nodes
    .filter((node) => node.parent === parent && node.key !== '')
    .map(({ key, label, count }) => ({
      key,
      title: `${label || none} (${count})`,
      children: branches(nodes, key, none),
    }))
}
