import { Button, Space } from 'antd'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../../api.ts'
import { useOrgs } from '../../ui/OrgSelect.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { useAct } from '../../ui/useAct.ts'
import { collapse, type Grouping } from './collapse.ts'
import { GraphCanvas } from './GraphCanvas.tsx'
import { graphSvg } from './graph-svg.ts'
import { layout } from './layout.ts'
import { saveGraph } from './save-graph.ts'
import './lineage.css'

const EVENTS = 500

interface Props {
  graph: Schemas['LineageGraph']
  centre: string | undefined
  grouping: Grouping
  onOpen(node: string): void
}

/** The graph drawn: boxes of a department or system open when clicked; saved as picture or as OpenLineage events. */
export function GraphView({ graph, centre, grouping, onOpen }: Props) {
  const { t } = useTranslation()
  const { nameOf, orgs } = useOrgs()
  const { act, busy } = useAct()
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const { nodes, edges } = useMemo(() => {
    const drawn = collapse(graph, grouping, opened, nameOf)
    return { nodes: layout(drawn.nodes, drawn.edges), edges: drawn.edges }
  }, [graph, grouping, opened, orgs.length])
  const save = (format: 'svg' | 'png') =>
    act(() =>
      saveGraph(
        graphSvg(nodes, edges, (kind) => t(`lineage.kinds.${kind}`)),
        format,
        t('lineage.title'),
      ),
    )
  const saveEvents = () =>
    act(async () => {
      const query = { limit: EVENTS, ...(centre ? { node: centre } : {}) }
      const { items } = await read(api.GET('/v1/lineage/openlineage', { params: { query } }))
      saveFile('openlineage.json', JSON.stringify(items, null, 2), 'application/json')
    })
  return (
    <>
      <Space wrap style={{ marginBottom: 8 }}>
        <span aria-live="polite">{t('lineage.size', { nodes: nodes.length, edges: edges.length })}</span>
        <Button size="small" onClick={() => void save('png')}>
          PNG
        </Button>
        <Button size="small" onClick={() => void save('svg')}>
          SVG
        </Button>
        <Button size="small" loading={busy} onClick={() => void saveEvents()}>
          OpenLineage
        </Button>
        {opened.size > 0 ? (
          <Button size="small" onClick={() => setOpened(new Set())}>
            {t('lineage.collapseAll')}
          </Button>
        ) : null}
      </Space>
      <GraphCanvas
        nodes={nodes}
        edges={edges}
        centre={centre}
        onOpen={(node) => (node.kind === 'group' ? setOpened(new Set([...opened, node.key])) : onOpen(node.key))}
      />
    </>
  )
}
