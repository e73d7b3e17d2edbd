import type { QualityDeps } from '../deps.ts'
import { findRules } from '../rule/rule.store.ts'
import { findChecksOfVersions } from './version-checks.store.ts'

/** Answers lineage's questions: which rules look at touched columns, and what the checks of versions found. */
export function tellLineage(deps: Pick<QualityDeps, 'events'>): void {
  deps.events.on('lineage.impact.asked', async (tx, { touched, found }) => {
    for (const { kind, id, columns } of touched) {
      if (kind !== 'dataset') continue
      for (const rule of await findRules(tx, id)) {
        const used = rule.columns.filter((column) => columns === null || columns.includes(column))
        if (columns !== null && used.length === 0) continue
        const how = '质量规则引用了变更的字段'
        const link = `/quality/${id}`
        found.push({ kind: 'rule', id: rule.id, name: rule.title, org: null, columns: used, how, link })
      }
    }
  })
  deps.events.on('lineage.facts.asked', async (tx, { versions, found }) => {
    for (const check of await findChecksOfVersions(tx, versions)) {
      const assertions = check.results.map(({ rule, state }) => {
        const [column] = rule.columns
        const only = rule.columns.length === 1 && column !== undefined ? { column } : {}
        return { assertion: rule.kind, success: state === 'pass' || state === 'tolerated' || state === 'na', ...only }
      })
      found.set(`version:${check.version}`, { rows: check.rows, assertions })
    }
  })
}
