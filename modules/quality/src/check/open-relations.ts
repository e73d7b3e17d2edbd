import { text } from '@shuyuan/engine'
import { latestVersion, versionFiles } from '@shuyuan/intake'
import type { QualityDeps } from '../deps.ts'
import type { Relation } from '../kind/kind.ts'
import { findKind } from '../kind/kinds.ts'
import type { Rule } from '../rule/rule.ts'

type Deps = Pick<QualityDeps, 'db' | 'dataDir'>

/** The newest versions of the other datasets that these rules refer to. */
export async function openRelations(deps: Deps, rules: readonly Rule[]): Promise<Map<string, Relation>> {
  const relations = new Map<string, Relation>()
  for (const id of new Set(rules.flatMap(readsOf))) {
    const other = await latestVersion(deps.db, id)
    if (other) relations.set(id, await relationOf(deps, other.id))
  }
  return relations
}

/** The other datasets that a rule refers to. */
export function readsOf(rule: Rule): string[] {
  const kind = findKind(rule.kind)
  const params = kind?.params.safeParse(rule.params)
  return params?.success ? (kind?.reads?.(params.data) ?? []) : []
}

/** The rows of a version. */
export async function relationOf(deps: Deps, version: string): Promise<Relation> {
  const { glob, columns } = await versionFiles(deps, version)
  return { source: `read_parquet(${text(glob)})`, columns }
}
