import { Background, Controls, Handle, MiniMap, type Node, Position, ReactFlow } from '@xyflow/react'
import '@xyflow/react/dist/style.css'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { DrawnEdge } from './collapse.ts'
import { COLOURS } from './graph-svg.ts'
import { HEIGHT, type Placed, WIDTH } from './layout.ts'

type BoxData = Placed & { centre: boolean }
type Box = Node<BoxData & Record<string, unknown>, 'box'>

interface Props {
  nodes: Placed[]
  edges: DrawnEdge[]
  centre: string | undefined
  onOpen(node: Placed): void
}

/** The drawing: moved and enlarged with the mouse; the table beside it says the same to the keyboard. */
export function GraphCanvas({ nodes, edges, centre, onOpen }: Props) {
  const { t } = useTranslation()
  const boxes = useMemo(
    () =>
      nodes.map(
        (node): Box => ({
          id: node.key,
          type: 'box',
          position: { x: node.x, y: node.y },
          data: { ...node, centre: node.key === centre },
          ariaLabel: `${t(`lineage.kinds.${node.kind}`)} ${node.name}`,
          width: WIDTH,
          height: HEIGHT,
        }),
      ),
    [nodes, centre, t],
  )
  const lines = useMemo(
    () =>
      edges.map(({ source, target, jobs }) => ({
        id: `${source} ${target}`,
        source,
        target,
        ariaLabel: jobs.join('、'),
        focusable: false,
      })),
    [edges],
  )
  return (
    <div className="lineage-canvas">
      <ReactFlow
        key={nodes.map((node) => node.key).join(' ')}
        nodes={boxes}
        edges={lines}
        nodeTypes={{ box: BoxNode }}
        onNodeClick={(_, node) => onOpen(node.data)}
        nodesDraggable={false}
        nodesConnectable={false}
        onlyRenderVisibleElements={nodes.length > 150}
        minZoom={0.05}
        fitView
        fitViewOptions={{ maxZoom: 1, padding: 0.1 }}
      >
        <Background />
        <MiniMap
          pannable
          zoomable
          ariaLabel={t('lineage.miniMap')}
          nodeColor={(node) => COLOURS[String(node.data.kind)] ?? '#334155'}
        />
        <Controls showInteractive={false} aria-label={t('lineage.controls')} />
      </ReactFlow>
    </div>
  )
}

function BoxNode({ data }: { data: Box['data'] }) {
  const { t } = useTranslation()
  const more = data.members.length > 1 ? ` × ${data.members.length}` : ''
  return (
    <div
      className={`lineage-node${data.centre ? ' centre' : ''}`}
      style={{ borderColor: COLOURS[data.kind] }}
      title={data.name}
    >
      <Handle type="target" position={Position.Left} isConnectable={false} />
      <span className="lineage-kind" style={{ color: COLOURS[data.kind] }}>
        {t(`lineage.kinds.${data.kind}`)}
        {more}
      </span>
      <span className="lineage-name">{data.name}</span>
      <Handle type="source" position={Position.Right} isConnectable={false} />
    </div>
  )
}
