import {
  askSource,
  type ConnectionDeps,
  findLogical,
  type Logical,
  type RemoteTable,
  remoteTable,
} from '@shuyuan/connection'
import { civilDate } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import { codePeriods } from '@shuyuan/standards'
import { inTx } from '@shuyuan/db'
import type { QualityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findKind } from '../kind/kinds.ts'
import { openDataset } from '../rule/edit-access.ts'
import type { Rule } from '../rule/rule.ts'
import { findRules } from '../rule/rule.store.ts'
import { stopped, type Tally, tally, tolerate } from '../check/result.ts'
import { type RemoteCounts, type RemoteWorld, remoteCheckSql, remoteRule } from './remote-rule.sql.ts'

const NOT_THERE = '规则不支持在源库执行'

export interface RemoteCheck {
  rows: number
  results: (Tally & { title: string; kind: string })[]
}

/**
 * Checks a dataset whose rows stay in the department's database: its rules are counted there in one statement, within the owner's limits, and
 * nothing but counts comes back. A rule that the database cannot count says so. Throws QUALITY_DATASET_NOT_FOUND, QUALITY_NOT_AT_SOURCE, CONNECTION_LOGICAL_….
 */
export async function checkAtSource(deps: QualityDeps, subject: Subject, id: string): Promise<RemoteCheck> {
  const dataset = await openDataset(deps, subject, 'quality.check.run', id)
  const logical = await findLogical(deps.db, id)
  if (!logical || !deps.outbound) throw error('QUALITY_NOT_AT_SOURCE', { dataset: dataset.name })
  const rules = (await findRules(deps.db, id)).filter((rule) => rule.enabled)
  const [lists, others] = await Promise.all([codesOf(deps, rules), othersOf(deps, logical, rules)])
  const rendered = new Map<string, RemoteCounts>()
  const answer = await askSource(deps as QualityDeps & ConnectionDeps, logical, {
    purpose: 'check',
    by: subject.id,
    rows: 1,
    build(table) {
      const parameters: string[] = []
      const world: RemoteWorld = {
        table,
        columns: dataset.columns,
        codes: (list) => lists.get(list) ?? null,
        other: (name) => others.get(name)?.(table) ?? null,
        bind: (value) => table.parameter(parameters.push(value)),
      }
      for (const rule of rules) {
        const counts = remoteRule(rule, world)
        if (counts) rendered.set(rule.id, counts)
      }
      return { text: remoteCheckSql(table, [...rendered.values()]), parameters }
    },
  })
  const [counted = []] = answer.rows
  const order = [...rendered.keys()]
  const results = rules.map((rule) => {
    const at = order.indexOf(rule.id)
    const found =
      at < 0
        ? stopped(rule.id, NOT_THERE, 'engine')
        : tolerate(rule, tally(rule.id, Number(counted[1 + at * 2]), Number(counted[2 + at * 2])))
    return { ...found, title: rule.title, kind: rule.kind }
  })
  await inTx(deps.db, (tx) =>
    deps.evidence.record(tx, {
      kind: 'quality.checked.at-source',
      actor: subject.id,
      org: subject.org,
      object: id,
      detail: { rules: rules.length, violated: results.filter((r) => r.state === 'violated').length },
    }),
  )
  return { rows: Number(counted[0] ?? 0), results }
}

async function codesOf(deps: QualityDeps, rules: readonly Rule[]): Promise<Map<string, string[]>> {
  const today = civilDate(deps.clock.now())
  const lists = new Map<string, string[]>()
  for (const rule of rules) {
    const kind = findKind(rule.kind)
    const params = kind?.params.safeParse(rule.params)
    for (const list of params?.success ? (kind?.lists?.(params.data) ?? []) : []) {
      const values = await codePeriods(deps.db, list)
      const now = values.filter(({ from, to }) => (from === null || from <= today) && (to === null || to > today))
      lists.set(
        list,
        now.map(({ code }) => code),
      )
    }
  }
  return lists
}

/** Other datasets that lie in the same database. */
async function othersOf(deps: QualityDeps, own: Logical, rules: readonly Rule[]) {
  const others = new Map<string, (table: RemoteTable) => RemoteTable>()
  for (const rule of rules) {
    const kind = findKind(rule.kind)
    const params = kind?.params.safeParse(rule.params)
    for (const id of params?.success ? (kind?.reads?.(params.data) ?? []) : []) {
      const other = await findLogical(deps.db, id)
      if (other?.source === own.source) others.set(id, ({ dialect }) => remoteTable(dialect, other))
    }
  }
  return others
}
