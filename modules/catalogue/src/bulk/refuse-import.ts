import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { lockImport, updateImport } from './import.store.ts'
import type { Import } from './import.ts'
import { tellFiller } from './tell-filler.ts'

/** The department does not take over what was filled in for it, and says why. Throws CATALOGUE_IMPORT_STATE when nothing is offered. */
export async function refuseImport(
  deps: CatalogueDeps,
  subject: Subject,
  input: { import: string; reason: string },
): Promise<Import> {
  return inTx(deps.db, async (tx) => {
    const made = await lockImport(tx, input.import)
    if (!made) throw error('CATALOGUE_IMPORT_NOT_FOUND', { import: input.import })
    deps.policy.assert('catalogue.import.refuse', { subject, resource: made })
    if (made.state !== 'offered') throw error('CATALOGUE_IMPORT_STATE', { name: made.name })
    const reason = `提供部门未接受：${input.reason}`
    const change = { state: 'refused', reason, finishedAt: deps.clock.now() } as const
    await updateImport(tx, made.id, change)
    await tellFiller(deps, tx, made, { by: subject, what: 'refused', reason: input.reason })
    return { ...made, ...change }
  })
}
