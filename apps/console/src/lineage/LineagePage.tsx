import { useQuery } from '@tanstack/react-query'
import { Alert, Empty, Segmented, Space } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { groupings } from './graph/collapse.ts'
import { GraphTable } from './graph/GraphTable.tsx'
import { NodeDrawer } from './NodeDrawer.tsx'
import { NodeSearch } from './NodeSearch.tsx'

const GraphView = lazy(() => import('./graph/GraphView.tsx').then((file) => ({ default: file.GraphView })))
const DEPTHS = ['1', '2', '3', '5', '10', '50']
const choices = <T extends string>(values: readonly T[], label: (value: T) => string) =>
  values.map((value) => ({ value, label: label(value) }))

/** Where data comes from and where it goes; the address holds the whole view. */
export function LineagePage() {
  const { t } = useTranslation()
  const can = useCan()
  const [filters, change] = useUrlFilters()
  const [open, setOpen] = useState<string | null>(null)
  const { node, direction = 'both', depth = '2', level = 'dataset', view = 'graph', group = 'auto' } = filters
  const query = useQuery({
    queryKey: ['lineage', 'graph', node, direction, depth, level],
    queryFn: () =>
      read(
        api.GET('/v1/lineage/graph', {
          params: { query: { ...(node ? { node } : {}), direction, depth: Number(depth), level } as never },
        }),
      ),
  })
  return (
    <PageShell
      title={t('lineage.title')}
      actions={can('sharing.recall.read') ? <Go to="/lineage/recalls">{t('lineage.recall.title')}</Go> : null}
    >
      <Space wrap style={{ marginBottom: 12 }}>
        <NodeSearch value={node} onChange={(key) => change({ node: key })} />
        <FilterSelect
          label={t('lineage.direction')}
          value={direction}
          options={choices(['both', 'up', 'down'], (one) => t(`lineage.directions.${one}`))}
          onChange={(value) => change({ direction: value })}
        />
        <FilterSelect
          label={t('lineage.depth')}
          value={depth}
          options={choices(DEPTHS, (n) => t('lineage.hops', { n }))}
          onChange={(value) => change({ depth: value })}
        />
        <FilterSelect
          label={t('lineage.level')}
          value={level}
          options={choices(['dataset', 'version'], (one) => t(`lineage.levels.${one}`))}
          onChange={(value) => change({ level: value })}
        />
        <FilterSelect
          label={t('lineage.group')}
          value={group}
          options={choices(groupings, (one) => t(`lineage.groups.${one}`))}
          onChange={(value) => change({ group: value })}
        />
        <Segmented
          aria-label={t('lineage.view')}
          value={view}
          onChange={(value) => change({ view: value })}
          options={choices(['graph', 'list'], (one) => t(`lineage.views.${one}`))}
        />
      </Space>
      <Loaded query={query}>
        {(graph) => (
          <>
            {graph.complete ? null : (
              <Alert
                type="warning"
                showIcon
                title={t('lineage.cut', { n: graph.nodes.length })}
                style={{ marginBottom: 8 }}
              />
            )}
            {graph.nodes.length === 0 ? (
              <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('lineage.empty')} />
            ) : view === 'list' ? (
              <GraphTable graph={graph} onOpen={setOpen} />
            ) : (
              <Suspense>
                <GraphView
                  key={`${node} ${group}`}
                  graph={graph}
                  centre={node}
                  grouping={groupings.find((one) => one === group) ?? 'auto'}
                  onOpen={setOpen}
                />
              </Suspense>
            )}
          </>
        )}
      </Loaded>
      {open ? (
        <NodeDrawer
          node={open}
          onClose={() => setOpen(null)}
          onFocus={(key) => {
            setOpen(null)
            change({ node: key })
          }}
        />
      ) : null}
    </PageShell>
  )
}
