import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { Import } from './import.ts'
import { findImport, updateImport } from './import.store.ts'

/** Takes a checked file in, whole or entry by entry. Throws CATALOGUE_IMPORT_STATE while it is checked or taken in, or when it was. */
export async function applyImport(
  deps: CatalogueDeps,
  subject: Subject,
  input: { import: string; mode: 'all' | 'rows'; submit: boolean },
): Promise<Import> {
  return inTx(deps.db, async (tx) => {
    const made = await findImport(tx, input.import)
    if (!made) throw error('CATALOGUE_IMPORT_NOT_FOUND', { import: input.import })
    deps.policy.assert('catalogue.import.apply', { subject, resource: made })
    if (made.state !== 'checked') throw error('CATALOGUE_IMPORT_STATE', { name: made.name })
    const job = await deps.jobs.enqueue(tx, 'catalogue.import', { ...input, subject }, subject)
    await updateImport(tx, made.id, { state: 'applying', job })
    return { ...made, state: 'applying', job }
  })
}
