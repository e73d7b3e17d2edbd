import { Button, Space, Tag } from 'antd'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api.ts'
import { useOrgs } from '../../ui/OrgSelect.tsx'
import { collapse, type Grouping, type Opened, openBox } from './collapse.ts'
import { GraphCanvas } from './GraphCanvas.tsx'
import { layout } from './layout.ts'
import { SaveButtons } from './SaveButtons.tsx'
import './lineage.css'

interface Props {
  graph: Schemas['LineageGraph']
  centre: string | undefined
  grouping: Grouping
  onOpen(node: string): void
}

/** The graph drawn: boxes of many open when clicked and close by their tag. */
export function GraphView({ graph, centre, grouping, onOpen }: Props) {
  const { t } = useTranslation()
  const { nameOf, orgs } = useOrgs()
  const [opened, setOpened] = useState<Opened[]>([])
  const { nodes, edges, open } = useMemo(() => {
    const words = {
      org: nameOf,
      kind: (kind: string) => t(`lineage.kinds.${kind}`),
      none: t('lineage.noOrg'),
      rest: t('lineage.rest'),
    }
    const drawn = collapse(graph, { grouping, centred: centre !== undefined, opened }, words)
    return { ...drawn, nodes: layout(drawn.nodes, drawn.edges) }
  }, [graph, grouping, centre, opened, orgs.length, t])
  const shown = graph.nodes.find((node) => node.distance === 0 && centre !== undefined)?.key
  return (
    <>
      <Space wrap style={{ marginBottom: 8 }}>
        <span aria-live="polite">
          {t('lineage.size', { nodes: graph.nodes.length, edges: graph.edges.length })}
          {nodes.length < graph.nodes.length ? t('lineage.boxes', { n: nodes.length }) : ''}
        </span>
        {open.map(({ key, name }) => (
          <Tag
            key={key}
            closable={{ 'aria-label': t('lineage.closeBox', { name }) }}
            onClose={(event) => {
              event.preventDefault()
              setOpened(opened.filter((one) => one.key !== key))
            }}
          >
            {t('lineage.openedBox', { name })}
          </Tag>
        ))}
        {opened.length > 1 ? (
          <Button size="small" onClick={() => setOpened([])}>
            {t('lineage.collapseAll')}
          </Button>
        ) : null}
        <SaveButtons graph={graph} nodes={nodes} edges={edges} centre={centre} />
      </Space>
      <GraphCanvas
        nodes={nodes}
        edges={edges}
        centre={shown}
        focus={open.find((one) => one.key === opened.at(-1)?.key)?.first ?? shown}
        onOpen={(node) => (node.members.length > 1 ? setOpened(openBox(opened, node.key)) : onOpen(node.key))}
      />
      <p className="quiet">{t('lineage.hint')}</p>
    </>
  )
}
