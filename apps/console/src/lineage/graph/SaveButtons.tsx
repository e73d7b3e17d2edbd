import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../../api.ts'
import { useOrgs } from '../../ui/OrgSelect.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { useAct } from '../../ui/useAct.ts'
import type { DrawnEdge } from './collapse.ts'
import { graphCsv } from './graph-csv.ts'
import { graphSvg } from './graph-svg.ts'
import type { Placed } from './layout.ts'
import { saveGraph } from './save-graph.ts'

const EVENTS = 500
const HEADS = ['name', 'kind', 'org', 'system', 'distance', 'madeOf', 'makes', 'node']

interface Props {
  graph: Schemas['LineageGraph']
  nodes: Placed[]
  edges: DrawnEdge[]
  centre: string | undefined
}

/** The drawing as picture, all of its nodes as CSV, its runs as OpenLineage events. */
export function SaveButtons({ graph, nodes, edges, centre }: Props) {
  const { t } = useTranslation()
  const { nameOf } = useOrgs()
  const { act, busy } = useAct()
  const kind = (name: string) => t(`lineage.kinds.${name}`)
  const picture = (format: 'svg' | 'png') =>
    act(() => saveGraph(graphSvg(nodes, edges, kind), format, t('lineage.title')))
  const table = () => {
    const heads = HEADS.map((name) => t(`lineage.${name}`))
    saveFile(`${t('lineage.title')}.csv`, graphCsv(graph, { heads, kind, org: nameOf }), 'text/csv')
  }
  const events = () =>
    act(async () => {
      const query = { limit: EVENTS, ...(centre ? { node: centre } : {}) }
      const { items } = await read(api.GET('/v1/lineage/openlineage', { params: { query } }))
      saveFile('openlineage.json', JSON.stringify(items, null, 2), 'application/json')
    })
  return (
    <>
      <Button size="small" onClick={() => void picture('png')}>
        PNG
      </Button>
      <Button size="small" onClick={() => void picture('svg')}>
        SVG
      </Button>
      <Button size="small" onClick={table}>
        CSV
      </Button>
      <Button size="small" loading={busy} onClick={() => void events()}>
        OpenLineage
      </Button>
    </>
  )
}
