import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { Import } from './import.ts'
import { lockImport, updateImport } from './import.store.ts'
import { tellFiller } from './tell-filler.ts'

/**
 * Takes a checked file in, whole or entry by entry. One that was filled in for a department is taken in by it, once it was sent there, and
 * whoever filled it in hears of it. Throws CATALOGUE_IMPORT_STATE otherwise.
 */
export async function applyImport(
  deps: CatalogueDeps,
  subject: Subject,
  input: { import: string; mode: 'all' | 'rows'; submit: boolean },
): Promise<Import> {
  return inTx(deps.db, async (tx) => {
    const made = await lockImport(tx, input.import)
    if (!made) throw error('CATALOGUE_IMPORT_NOT_FOUND', { import: input.import })
    deps.policy.assert('catalogue.import.apply', { subject, resource: made })
    if (made.state !== (made.proxy ? 'offered' : 'checked')) throw error('CATALOGUE_IMPORT_STATE', { name: made.name })
    const job = await deps.jobs.enqueue(tx, 'catalogue.import', { ...input, subject }, subject)
    const taken = made.proxy ? { takenByName: subject.name, takenAt: deps.clock.now() } : {}
    await updateImport(tx, made.id, { state: 'applying', job, ...taken })
    if (made.proxy) await tellFiller(deps, tx, made, { by: subject, what: 'taken', reason: '' })
    return { ...made, ...taken, state: 'applying', job }
  })
}
