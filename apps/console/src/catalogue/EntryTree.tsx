import { useQuery } from '@tanstack/react-query'
import { Empty, Segmented, Select, Tree } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCodes } from '../i18n/useCodes.ts'
import { useTrees } from '../grading/useTrees.ts'
import { Loaded } from '../ui/Loaded.tsx'
import { type Filters, useUrlFilters } from '../ui/useUrlFilters.ts'

const TREES = ['provider', 'theme', 'region', 'class'] as const
type Node = Schemas['CatalogueTreeNode']
interface Branch {
  key: string
  title: string
  children: Branch[]
}

/** The list as a tree with counts; a node narrows the list to the rows it counts. `tree` in the address is a class tree. */
export function EntryTree() {
  const { t } = useTranslation()
  const trees = useTrees()
  const { word } = useCodes()
  const [filters, change] = useUrlFilters()
  const { tree, inClass, ...rest } = filters as Filters
  const given = TREES.find((one) => one !== 'provider' && filters[one])
  const [field, setField] = useState<(typeof TREES)[number]>(given ?? 'provider')
  const { [field]: value, ...others } = rest
  const by = tree ? 'own' : field
  const chosen = tree ? inClass?.slice(tree.length + 1) : value
  const asked = tree ? { ...rest, by, tree } : { ...others, ...(inClass ? { inClass } : {}), by }
  const query = useQuery({
    queryKey: ['catalogue', 'tree', asked],
    queryFn: () => read(api.GET('/v1/catalogue/tree', { params: { query: asked as never } })),
  })
  const choose = (key: string | undefined) =>
    tree ? change({ inClass: key ? `${tree}:${key}` : undefined }) : change({ [field]: key || undefined })
  return (
    <nav aria-label={t('catalogue.tree.label')} className="entry-tree">
      <Segmented
        aria-label={t('catalogue.tree.by')}
        value={tree ? '' : field}
        options={TREES.map((one) => ({ value: one, label: t(`catalogue.tree.${one}`) }))}
        onChange={(one) => {
          setField(one as (typeof TREES)[number])
          change({ tree: undefined, inClass: undefined })
        }}
      />
      <Select
        aria-label={t('catalogue.tree.own')}
        placeholder={t('catalogue.tree.own')}
        allowClear
        size="small"
        style={{ width: '100%', margin: '8px 0' }}
        value={tree ?? null}
        options={trees.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(id?: string) => change({ tree: id, inClass: undefined })}
      />
      <Loaded query={query}>
        {({ count, nodes }) =>
          nodes.length === 0 ? (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('catalogue.empty')} />
          ) : (
            <Tree
              key={tree ?? field}
              blockNode
              defaultExpandAll={nodes.length < 60}
              defaultExpandedKeys={['']}
              selectedKeys={[chosen ?? '']}
              treeData={[
                {
                  key: '',
                  title: `${t('catalogue.tree.all')} (${count.toLocaleString()})`,
                  children: branches(nodes, null, t('catalogue.tree.none'), word),
                },
              ]}
              onSelect={([key]) => choose(key === undefined ? undefined : String(key))}
            />
          )
        }
      </Loaded>
    </nav>
  )
}

function branches(nodes: Node[], parent: string | null, none: string, word: (label: string) => string): Branch[] {
  return nodes
    .filter((node) => node.parent === parent && node.key !== '')
    .map(({ key, label, count }) => ({
      key,
      title: `${label ? word(label) : none} (${count.toLocaleString()})`,
      children: branches(nodes, key, none, word),
    }))
}
