import { Handle, type Node, Position } from '@xyflow/react'
import { useTranslation } from 'react-i18next'
import { COLOURS } from './graph-svg.ts'
import type { Placed } from './layout.ts'

export type Box = Node<Placed & { centre: boolean } & Record<string, unknown>, 'box'>

/** One box: what it is, how many are inside, its name. */
export function BoxNode({ data }: { data: Box['data'] }) {
  const { t } = useTranslation()
  const kind = t(`lineage.kinds.${data.kind}`)
  const many = data.members.length > 1
  return (
    <>
      <Handle type="target" position={Position.Left} isConnectable={false} />
      <button
        type="button"
        className={`lineage-node${data.centre ? ' centre' : ''}${many ? ' many' : ''}`}
        style={{ borderColor: COLOURS[data.kind] }}
        title={many ? t('lineage.boxOf', { name: data.name }) : data.name}
        data-key={data.key}
      >
        <span className="lineage-kind" style={{ color: COLOURS[data.kind] }}>
          {many
            ? t(data.kind === 'group' ? 'lineage.groupCount' : 'lineage.boxCount', { kind, n: data.members.length })
            : kind}
        </span>
        <span className="lineage-name">{data.name}</span>
      </button>
      <Handle type="source" position={Position.Right} isConnectable={false} />
    </>
  )
}
