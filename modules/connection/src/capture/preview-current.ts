import { ident, list } from '@shuyuan/engine'
import { findDataset, markRows } from '@shuyuan/intake'
import { readCursor } from '@shuyuan/http'
import { encodeCursor } from '@shuyuan/kernel'
import { mask, type MaskName, maskNames } from '@shuyuan/masking'
import type { Subject } from '@shuyuan/policy'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { readCurrent } from './read-current.ts'

/** A page of a captured dataset as it stands now, by key, every value as text and masked as the policy decided for this reader. */
export async function previewCurrent(
  deps: ConnectionDeps,
  subject: Subject,
  input: { dataset: string; limit: number; after?: string | undefined },
) {
  const dataset = await findDataset(deps.db, input.dataset)
  if (!dataset) throw error('CONNECTION_CAPTURE_NOT_FOUND', { capture: input.dataset })
  const decision = deps.policy.assert('intake.rows.read', { subject, resource: dataset })
  const masks = { ...decision.masks }
  const current = await readCurrent(deps, input.dataset)
  const names = current.columns.map((c) => c.name)
  const texts = names.map((name) => `cast(${ident(name)} as varchar) as ${ident(name)}`)
  const skip = Math.max(0, readCursor(input.after, ['number'])?.[0] ?? 0)
  const items = await deps.engine.query<Record<string, string | null>>(
    `select ${list(texts)} from (select * from ${current.from} order by ${list(current.keys.map(ident))} limit ? offset ?)`,
    [input.limit, skip],
  )
  const [counts] = await deps.engine.query<{ rows: number; bad: number }>(
    `select count(*) filter (where not _bad) as rows, count(*) filter (where _bad) as bad from ${current.judged}`,
  )
  return {
    columns: current.columns.map(({ name, title, type }) => ({ name, title, type, key: current.keys.includes(name) })),
    masks,
    items: items.map((row) => maskRow(row, masks)),
    marks: await markRows(deps, subject, dataset.id, items),
    rows: counts?.rows ?? 0,
    bad: counts?.bad ?? 0,
    position: current.position,
    commitAt: current.commitAt,
    next: items.length === input.limit ? encodeCursor([skip + items.length]) : null,
  }
}

/** A mask nobody knows hides the value. */
function maskRow(row: Record<string, string | null>, masks: Readonly<Record<string, string>>) {
  const shown = { ...row }
  for (const [column, name] of Object.entries(masks)) {
    const value = shown[column]
    const known = (maskNames as readonly string[]).includes(name) ? (name as MaskName) : 'full'
    if (typeof value === 'string') shown[column] = mask(known, value)
  }
  return shown
}
