import type { Row } from '@shuyuan/engine'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import { join } from 'node:path'
import { maskFields } from '../../check/violation.ts'
import type { QualityDeps } from '../../deps.ts'
import { error } from '../../errors.ts'
import type { Signal } from '../detect/vote.ts'
import { findDiscovery } from '../discovery.store.ts'
import { openRows } from '../open-rows.ts'
import { suspectSql } from './suspect.sql.ts'

/** A suspect cell as its reader may see it. */
export interface SuspectCell {
  row: number
  column: string
  score: number
  signals: Signal[]
  reasons: string[]
  repair: string | null
  values: Record<string, string | null>
}

/** One page of suspect cells, most certain first; values and repairs masked by the reader's rights. */
export async function listSuspects(
  deps: QualityDeps,
  subject: Subject,
  input: {
    discovery: string
    column?: string | undefined
    signal?: string | undefined
    limit: number
    after?: string | undefined
  },
): Promise<Page<SuspectCell>> {
  const discovery = await findDiscovery(deps.db, input.discovery)
  if (!discovery) throw error('QUALITY_DISCOVERY_NOT_FOUND', { discovery: input.discovery })
  const { relation, decision, names } = await openRows(deps, subject, 'quality.discovery.read', discovery)
  if (discovery.cellsFile === null) return { items: [], next: null }
  const after = readCursor(input.after, ['number'])?.[0] ?? -1
  const { column, signal, limit } = input
  const file = join(deps.dataDir, discovery.cellsFile)
  const rows = await deps.engine.query<Row>(
    suspectSql({ file, relation, decision, column, signal, after, limit: limit + 1 }),
  )
  const page = toPage(rows, limit, (row) => [Number(row.place)])
  const show = (row: Row): SuspectCell => {
    const values = Object.fromEntries(
      Object.entries(row).flatMap(([name, value]) => (name.startsWith('$') ? [[name.slice(1), value]] : [])),
    )
    const name = String(row.column)
    return {
      row: Number(row._row),
      column: name,
      score: Number(row.score),
      signals: JSON.parse(String(row.signals)) as Signal[],
      reasons: JSON.parse(String(row.reasons)) as string[],
      repair: row.repair === '' ? '' : (maskFields({ [name]: row.repair }, names, decision)[name] ?? null),
      values: maskFields(values, names, decision),
    }
  }
  return { items: page.items.map(show), next: page.next }
}
