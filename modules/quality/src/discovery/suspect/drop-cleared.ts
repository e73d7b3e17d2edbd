import type { QualityDeps } from '../../deps.ts'
import { findCleared } from './cleared.store.ts'
import type { Suspect } from '../detect/vote.ts'
import { digestValue } from './digest-value.ts'
import { cellOf, type CodedColumn, type CodedTable } from '../table/coded-table.ts'

/** Suspects without those whose value somebody has called right in this column. */
export async function dropCleared(
  deps: Pick<QualityDeps, 'db' | 'keyring'>,
  dataset: string,
  table: CodedTable,
  suspects: readonly Suspect[],
): Promise<Suspect[]> {
  const cleared = await findCleared(deps.db, dataset)
  if (cleared.size === 0) return [...suspects]
  return suspects.filter(({ row, column }) => {
    const coded = table.columns[column] as CodedColumn
    const { name } = coded.column
    return !cleared.has(`${name} ${digestValue(deps.keyring, dataset, name, cellOf(coded, row))}`)
  })
}
