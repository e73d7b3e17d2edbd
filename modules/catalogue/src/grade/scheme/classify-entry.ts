import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../../deps.ts'
import { lockHead } from '../../edition/edition.store.ts'
import { error } from '../../errors.ts'
import { listTrees, replaceClasses } from './class-tree.store.ts'

/** Puts an entry into classes of the trees, replacing the former ones. Throws CATALOGUE_CLASS_UNKNOWN. */
export async function classifyEntry(
  deps: CatalogueDeps,
  subject: Subject,
  input: { entry: string; classes: { tree: string; code: string }[] },
): Promise<void> {
  await inTx(deps.db, async (tx) => {
    const entry = await lockHead(tx, input.entry)
    if (!entry) throw error('CATALOGUE_ENTRY_NOT_FOUND', { entry: input.entry })
    deps.policy.assert('catalogue.grade.confirm', { subject, resource: entry })
    const known = new Set((await listTrees(tx)).flatMap(({ id, nodes }) => nodes.map(({ code }) => `${id} ${code}`)))
    const strange = input.classes.find(({ tree, code }) => !known.has(`${tree} ${code}`))
    if (strange) throw error('CATALOGUE_CLASS_UNKNOWN', strange)
    await replaceClasses(tx, entry.id, input.classes)
    await deps.evidence.record(tx, {
      kind: 'catalogue.entry.classified',
      actor: subject.id,
      org: subject.org,
      object: entry.id,
      detail: { classes: input.classes.map(({ tree, code }) => `${tree}:${code}`).join(' ') },
    })
    await deps.events.emit(tx, 'catalogue.entry.changed', { entry: entry.id })
  })
}
