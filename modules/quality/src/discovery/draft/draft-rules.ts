import type { Dataset } from '@shuyuan/intake'
import type { QualityDeps } from '../../deps.ts'
import type { Dependency } from '../dependency/dependency.ts'
import { fingerprintOf } from '../discovery.ts'
import type { CodedTable } from '../table/coded-table.ts'
import { withoutEmptyWords } from '../table/empty-words.ts'
import type { Draft } from './draft.ts'
import { draftDependencies } from './draft-dependencies.ts'
import { draftKeys } from './draft-keys.ts'
import { draftReferences } from './draft-references.ts'
import { draftRelations } from './draft-relations.ts'
import { draftValues } from './draft-values.ts'

/** All rules the data seem to follow, each kind once per columns; no rule of `known` fingerprints again. */
export async function draftRules(
  deps: QualityDeps,
  dataset: Dataset,
  given: CodedTable,
  dependencies: readonly Dependency[],
  known: ReadonlySet<string>,
  breathe: () => Promise<void>,
): Promise<Draft[]> {
  // a word for nothing is no value that a rule could ask for
  const table = withoutEmptyWords(given)
  const personal = new Set(dataset.columns.filter((c) => c.sensitivity !== 'none' || c.grade > 2).map((c) => c.name))
  const drafts = [
    ...draftKeys(table),
    ...draftDependencies(table, dependencies),
    ...draftValues(table, personal),
    ...(await draftRelations(table, dependencies, personal, breathe)),
    ...(await draftReferences(deps, dataset, table)),
  ]
  const seen = new Set(known)
  return drafts.filter(({ rule }) => {
    const print = fingerprintOf(rule)
    return !seen.has(print) && seen.add(print)
  })
}
