import type { Tx } from '@shuyuan/db'
import type { CatalogueDeps } from '../../deps.ts'
import { findEdition } from '../../edition/edition.store.ts'
import { askConfirmation } from '../ask-confirmation.ts'
import { suggestGrades } from '../suggest-grades.ts'
import { type ColumnFacts, entriesOfDataset, putFacts } from './column-facts.store.ts'

/**
 * Takes in what the newest version of a dataset shows of its columns and looks again at the entries it is attached to, in the caller's
 * transaction; their departments are asked to confirm what would be protected more. Never give it a value: facts are names, counts, meanings and keyed hashes.
 */
export async function noteColumns(
  deps: CatalogueDeps,
  tx: Tx,
  input: { dataset: string; entry: string | null; columns: Omit<ColumnFacts, 'dataset' | 'entry'>[] },
): Promise<void> {
  const { dataset, entry } = input
  await putFacts(
    tx,
    dataset,
    input.columns.map((column) => ({ ...column, dataset, entry })),
    deps.clock.now(),
  )
  const providers = new Set<string>()
  for (const id of await entriesOfDataset(tx, dataset)) {
    await suggestGrades(tx, id)
    const seen = await findEdition(tx, id)
    if (seen && seen.state !== 'revoked') providers.add(seen.provider)
  }
  for (const provider of providers) await askConfirmation(deps, tx, provider)
}
