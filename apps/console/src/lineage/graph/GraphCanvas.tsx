import { Background, Controls, type Edge, MiniMap, ReactFlow, type ReactFlowInstance } from '@xyflow/react'
import '@xyflow/react/dist/style.css'
import { type KeyboardEvent, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type Box, BoxNode } from './BoxNode.tsx'
import type { DrawnEdge } from './collapse.ts'
import { COLOURS } from './graph-svg.ts'
import { HEIGHT, type Placed, WIDTH } from './layout.ts'
import { isArrow, neighbour } from './neighbour.ts'
import { viewportFor } from './viewport.ts'

interface Props {
  nodes: Placed[]
  edges: DrawnEdge[]
  centre: string | undefined
  /** what the drawing begins at when it does not fit */
  focus: string | undefined
  onOpen(node: Placed): void
}

/** The drawing: text stays readable, arrow keys walk along the lines, Enter opens; the list says the same in rows. */
export function GraphCanvas({ nodes, edges, centre, focus, onOpen }: Props) {
  const { t } = useTranslation()
  const pane = useRef<HTMLElement>(null)
  const flow = useRef<ReactFlowInstance<Box> | null>(null)
  const boxes = useMemo(
    () =>
      nodes.map(
        (node): Box => ({
          id: node.key,
          type: 'box',
          position: { x: node.x, y: node.y },
          data: { ...node, centre: node.key === centre },
          width: WIDTH,
          height: HEIGHT,
        }),
      ),
    [nodes, centre],
  )
  const lines = useMemo(
    () => edges.map(({ source, target }): Edge => ({ id: `${source} ${target}`, source, target, focusable: false })),
    [edges],
  )
  const begin = () => {
    const { clientWidth: width = 0, clientHeight: height = 0 } = pane.current ?? {}
    if (width > 0 && nodes.length > 0) void flow.current?.setViewport(viewportFor(nodes, { width, height }, focus))
  }
  const walk = (event: KeyboardEvent) => {
    const from = (event.target as HTMLElement).dataset.key
    if (from === undefined || !isArrow(event.key)) return
    event.preventDefault()
    const to = nodes.find((node) => node.key === neighbour(nodes, edges, from, event.key as 'ArrowUp'))
    if (!to) return
    pane.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(to.key)}"]`)?.focus({ preventScroll: true })
    void flow.current?.setCenter(to.x + WIDTH / 2, to.y + HEIGHT / 2, { zoom: flow.current.getZoom() })
  }
  return (
    // keys are heard from the buttons inside
    <section className="lineage-canvas" ref={pane} aria-label={t('lineage.canvas')} onKeyDown={walk}>
      <ReactFlow
        key={nodes.map((node) => node.key).join(' ')}
        nodes={boxes}
        edges={lines}
        nodeTypes={{ box: BoxNode }}
        onNodeClick={(_, node) => onOpen(node.data)}
        onInit={(instance) => {
          flow.current = instance
          begin()
        }}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        disableKeyboardA11y
        minZoom={0.1}
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
    </section>
  )
}
