import type { ShapeColumn } from '@shuyuan/capture'
import { inTx } from '@shuyuan/db'
import { canonicalJson, isoTime } from '@shuyuan/kernel'
import { notify } from '@shuyuan/workflow'
import type { ConnectionDeps } from '../deps.ts'
import { changeText, compareShapes } from '../drift/drift.ts'
import { type Capture, type CaptureTable, comparable, titleOf } from './capture.ts'
import { advanceCapture, updateCaptureTable } from './capture.store.ts'
import { addLine } from './capture-line.store.ts'

/**
 * Compares what the log says of a table with what was accepted. A new column is told and left out; one that went, was renamed or changed the key
 * holds the capture before anything is lost: the position stays, the source keeps its log. An empty list means that the table is gone.
 */
export async function noteShape(
  deps: ConnectionDeps,
  capture: Capture,
  table: CaptureTable,
  shape: ShapeColumn[],
): Promise<'held' | null> {
  const changes = compareShapes(comparable(table.shape), comparable(shape), table.links, true)
  const title = titleOf({ schema: table.schemaName, name: table.tableName })
  if (changes.length === 0 || canonicalJson(table.drift?.changes) === canonicalJson(changes)) {
    if (changes.length === 0 && table.drift) await updateCaptureTable(deps.db, table.dataset, { drift: null })
    if (changes.length === 0) table.drift = null
    if (!table.drift?.holds) return null
  }
  const holds = changes.some((change) => change.holds)
  const at = deps.clock.now()
  const drift = { changes, holds, shape, foundAt: isoTime(at) }
  const what = shape.length === 0 ? '源表已被删除或改名' : changes.map(changeText).join('；')
  await inTx(deps.db, async (tx) => {
    if (holds) await advanceCapture(tx, capture.id, { state: 'running', position: capture.position }, { state: 'held' })
    await updateCaptureTable(tx, table.dataset, { drift })
    await addLine(tx, capture.id, {
      at,
      tone: 'warning',
      text: `表“${title}”结构有变化：${what}${holds ? '；捕获已停住，等待处理' : '；捕获继续，新字段暂不采集'}`,
    })
    await notify(deps, tx, {
      to: { role: 'provider', org: capture.provider },
      title: `源表“${title}”结构有变化，${holds ? '变更捕获已停住，' : ''}请决定如何处理`,
      body: what,
      link: `/connection/captures/${capture.id}`,
      tone: holds ? 'warning' : 'info',
    })
    await deps.evidence.record(tx, {
      kind: 'connection.drift.found',
      actor: 'system',
      object: capture.id,
      detail: { dataset: table.dataset, changes: changes.length, holds },
    })
    await deps.events.emit(tx, 'connection.drift.found', {
      source: capture.source,
      table: title,
      drift: capture.id,
      dataset: table.dataset,
      link: `/connection/captures/${capture.id}`,
    })
  })
  table.drift = drift
  return holds ? 'held' : null
}
