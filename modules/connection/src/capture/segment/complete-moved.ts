import { ident, list, type Session, text } from '@shuyuan/engine'
import { type Layers, movedSql } from './current.sql.ts'
import { SAME, SEQ, UNIT } from './segment.ts'
import type { Moved } from './spool.ts'

/**
 * Rows of table `batch` that came under a new key without their unchanged values take them from where they stood before. One that moved twice in
 * the batch waits until the first move is complete.
 */
export async function completeMoved(session: Session, layers: Layers, all: readonly Moved[]): Promise<void> {
  let open = [...all]
  while (open.length > 0) {
    const unready = new Map(open.map((moved) => [JSON.stringify(moved.to), moved.seq]))
    const ready = open.filter((moved) => (unready.get(JSON.stringify(moved.key)) ?? moved.seq) >= moved.seq)
    const turn = ready.length > 0 ? ready : open.slice(0, 1)
    await complete(session, layers, turn)
    open = open.filter((moved) => !turn.includes(moved))
  }
}

async function complete(session: Session, layers: Layers, turn: readonly Moved[]): Promise<void> {
  const rows = turn.map(({ seq, key }) => `(${seq}, ${list(key.map(text))})`)
  const names = list(['seq', ...layers.keys.map((_, i) => `k${i}`)])
  const moved = `select * from (values ${list(rows)}) as v (${names})`
  await session.run(`create or replace temp table found as select * from ${movedSql(layers, moved, 'batch')}`)
  const columns = [...new Set(turn.flatMap((one) => one.same))]
  const sets = columns.map(
    (c) =>
      `${ident(c)} = case when list_contains(string_split(batch.${ident(SAME)}, ${text(UNIT)}), ${text(c)}) then found.${ident(c)} else batch.${ident(c)} end`,
  )
  await session.run(
    `update batch set ${list(sets)}, ${ident(SAME)} = null from found where batch.${ident(SEQ)} = found.seq`,
  )
}
