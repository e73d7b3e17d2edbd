import { text } from '@shuyuan/engine'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'
import { mask, type MaskName } from '@shuyuan/masking'
import type { Subject } from '@shuyuan/policy'
import type { VerificationDeps } from '../deps.ts'
import { conflictFile } from './conflict-file.ts'
import { type ConflictMark, markConflicts } from './mark-conflicts.ts'
import { masksOfSource } from './masks-of-source.ts'
import { findPlan } from '../plan/plan.store.ts'
import { openRun } from '../run/open-run.ts'
import type { RunSource } from '../run/run.ts'

/** One conflict as its reader may see it; `values` by dataset, null where it says nothing. */
export interface Conflict {
  id: number
  key: string
  field: string
  values: Record<string, string | null>
  /** dataset that is taken to be right, null where nobody can tell */
  winner: string | null
  confidence: number
  /** decided by a person */
  ruled: boolean
}

export interface ConflictFilter {
  field?: string | undefined
  /** datasets that disagree with each other */
  a?: string | undefined
  b?: string | undefined
  /** dataset that lost */
  loser?: string | undefined
  undecided?: boolean | undefined
}

type Row = { id: number; k: string; field: number; winner: number | null; confidence: number; ruled: boolean } & Record<
  `v${number}`,
  string | null
>

/** A page of conflicts of a run, every value under the masks of the dataset it comes from, doubted records marked. Throws VERIFICATION_RUN_*. */
export async function listConflicts(
  deps: VerificationDeps,
  subject: Subject,
  input: { run: string; limit: number; after?: string | undefined } & ConflictFilter,
): Promise<Page<Conflict> & { marks: ConflictMark[] }> {
  const { facts, id, plan } = await openRun(deps, subject, input.run, 'verification.conflict.read')
  const after = readCursor(input.after, ['number'])?.[0] ?? 0
  const place = (dataset: string) => facts.sources.findIndex((source) => source.dataset === dataset)
  const mark = (dataset: string) => `pattern[${place(dataset) + 1}]`
  const where = [`id > ${after}`]
  if (input.field !== undefined) where.push(`field = ${facts.fields.findIndex((f) => f.name === input.field)}`)
  if (input.a && input.b) {
    const [x, y] = [mark(input.a), mark(input.b)]
    where.push(`${x} <> '-' AND ${y} <> '-' AND (${x} <> ${y} OR ${x} = '*')`)
  }
  if (input.loser) {
    const x = mark(input.loser)
    where.push(`winner IS NOT NULL AND ${x} <> '-' AND ${x} <> pattern[winner + 1]`)
  }
  if (input.undecided) where.push('winner IS NULL')
  const rows = await deps.engine.query<Row>(
    `SELECT * FROM read_parquet(${text(conflictFile(deps.dataDir, id))}) WHERE ${where.join(' AND ')} ORDER BY id LIMIT ${input.limit + 1}`,
  )
  const shows = await Promise.all(facts.sources.map((source) => shieldOf(deps, subject, source)))
  const { items, next } = toPage(rows, input.limit, (row) => [Number(row.id)])
  const keyKind = (await findPlan(deps.db, plan))?.keyKind ?? 'text'
  const known = { keyKind, keys: items.map((row) => row.k) }
  const marks = await Promise.all(facts.sources.map((source) => markConflicts(deps, subject, source, known)))
  return {
    next,
    marks: marks.flat(),
    items: items.map((row) => {
      const field = facts.fields[row.field]
      const values = facts.sources.map((source, i): [string, string | null] => {
        const column = field?.columns[source.dataset]
        const value = row[`v${i}`] ?? null
        return [source.dataset, column === undefined || value === null ? null : (shows[i]?.(column, value) ?? null)]
      })
      // the key is shown when every source that names the object would show it
      const key = shows.reduce((shown, show, i) => show(facts.sources[i]?.key ?? '', shown), row.k)
      return {
        id: Number(row.id),
        key,
        field: field?.name ?? '',
        values: Object.fromEntries(values),
        winner: row.winner === null ? null : (facts.sources[row.winner]?.dataset ?? null),
        confidence: row.confidence,
        ruled: row.ruled,
      }
    }),
  }
}

/** How values of one source are shown to a reader. */
async function shieldOf(deps: VerificationDeps, subject: Subject, source: RunSource) {
  const masks = await masksOfSource(deps, subject, source)
  return (column: string, value: string): string => {
    const hidden = masks[column]
    // a masked value stays as it is under the mask of the next source
    return hidden && !value.includes('*') ? mask(hidden as MaskName, value) : value
  }
}
