import { openEngine, type Session } from '@shuyuan/engine'
import { AppError } from '@shuyuan/kernel'
import type { Judged } from '../../check/judge-rules.ts'
import { readsOf } from '../../check/open-relations.ts'
import type { QualityDeps } from '../../deps.ts'
import type { Column } from '../../kind/column.ts'
import type { Asked } from '../count-at-source.ts'
import { neededColumns } from '../needed-columns.ts'
import type { Place } from '../open-source.ts'
import { neighbourTable, OWN } from './open-through.ts'
import { readThrough } from './read-through.ts'
import { tooMany } from './too-many.ts'

/** What all rows read through may take of memory; nothing of them is ever written anywhere else. */
const MEMORY = '512MB'

/**
 * 随读随检: reads the columns that these rules need through into tables of an engine that lives in memory only, lets `work` look at them, and
 * drops them. Answers which rules could not be read for, and why. Throws CONNECTION_LOGICAL_…, CONNECTOR_….
 */
export async function withRows(
  deps: QualityDeps,
  place: Place,
  judged: readonly Judged[],
  asked: Asked & { rows?: number; also?: readonly Column[] },
  work: (session: Session, readable: Judged[]) => Promise<void>,
): Promise<Map<string, string>> {
  const unread = new Map<string, string>()
  const runnable = judged.filter(({ judgement }) => judgement.shape !== 'none')
  const lack = (rules: readonly Judged[], why: string) => {
    for (const { rule } of rules) unread.set(rule.id, why)
  }
  const engine = openEngine({ tempDir: null, memoryLimit: MEMORY, folders: [deps.dataDir], idleMs: 0 })
  try {
    await engine.session(async (session) => {
      const read = async (
        of: Pick<Place, 'dataset' | 'logical'>,
        names: Set<string>,
        table: string,
        rules: Judged[],
      ) => {
        if (rules.length === 0) return
        const columns = of.dataset.columns.filter(({ name }) => names.has(name))
        const why = await readThrough(deps, session, { logical: of.logical, columns, table }, asked)
        if (why !== null) lack(rules, why)
      }
      const most = place.logical.checkRows
      const names = neededOf(runnable, place.facts.columns, asked.also)
      if ((asked.rows ?? 0) > most) lack(runnable, tooMany(most, asked.rows))
      else await read(place, names, OWN, runnable)
      for (const [id, other] of place.neighbours) {
        const rules = runnable.filter(({ rule }) => !unread.has(rule.id) && readsOf(rule).includes(id))
        await read(other, targetsOf(rules), neighbourTable(place, id), rules)
      }
      await work(
        session,
        judged.filter(({ rule }) => !unread.has(rule.id)),
      )
    })
  } catch (cause) {
    if (!(cause instanceof AppError) || cause.code !== 'ENGINE_MEMORY') throw cause
    lack(runnable, `要读的内容超出随读随检的内存限额（${MEMORY}）`)
  } finally {
    await engine.close()
  }
  return unread
}

function neededOf(judged: readonly Judged[], columns: readonly Column[], also: readonly Column[] = []): Set<string> {
  const needed = judged.flatMap(({ rule }) => neededColumns(rule, columns))
  return new Set([...also, ...needed].map(({ name }) => name))
}

/** The columns of another dataset that these rules name. */
function targetsOf(judged: readonly Judged[]): Set<string> {
  return new Set(
    judged.flatMap(({ rule }) => (Array.isArray(rule.params.columns) ? rule.params.columns.map(String) : [])),
  )
}
