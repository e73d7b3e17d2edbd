import type { Tx } from '@shuyuan/db'
import { findDataset } from '@shuyuan/intake'
import type { EventMap } from '@shuyuan/kernel'
import { latestCheck } from '../check/check.store.ts'
import type { QualityDeps } from '../deps.ts'
import { findRule, findRules } from '../rule/rule.store.ts'
import { findChecksOfVersions } from './version-checks.store.ts'

type Impact = EventMap['lineage.impact.asked']['found'][number]

/** Answers lineage's questions: which rules look at touched columns, and what the checks of versions found. */
export function tellLineage(deps: Pick<QualityDeps, 'events'>): void {
  deps.events.on('lineage.impact.asked', async (tx, { touched, found }) => {
    for (const { kind, id, columns } of touched) {
      if (kind === 'rule') found.push(...(await hangingOn(tx, id)))
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
  deps.events.on('lineage.change.asked', async (tx, { kind, id, found }) => {
    const rule = kind === 'rule' ? await findRule(tx, id) : null
    const dataset = rule && (await findDataset(tx, rule.dataset))
    if (dataset) found.push({ org: dataset.provider, nodes: [] })
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

/** A rule that goes changes no data, but what is said about them: the next check, its score and its certificate. */
async function hangingOn(tx: Tx, id: string): Promise<Impact[]> {
  const rule = await findRule(tx, id)
  const dataset = rule && (await findDataset(tx, rule.dataset))
  if (!rule || !dataset) return []
  const last = await latestCheck(tx, dataset.id)
  const bad = last?.results.find((result) => result.rule.id === id)?.bad ?? 0
  const now = bad > 0 ? `；现有 ${bad} 处问题将不再被发现` : ''
  const how = `以后的检查、评分和质量证书不再包括这条规则${now}`
  const org = dataset.provider
  return [
    {
      kind: 'dataset',
      id: dataset.id,
      name: dataset.name,
      org,
      columns: rule.columns,
      how,
      link: `/quality/${dataset.id}`,
    },
  ]
}
