import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import { notify } from '@shuyuan/workflow'
import type { CatalogueDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { lockImport, updateImport } from './import.store.ts'
import type { Import } from './import.ts'

/**
 * 代录入: sends what the bureau filled in to the department, which answers for its entries and takes them in or refuses (条例 art. 13).
 * Throws CATALOGUE_IMPORT_OFFER.
 */
export async function offerImport(deps: CatalogueDeps, subject: Subject, input: { import: string }): Promise<Import> {
  return inTx(deps.db, async (tx) => {
    const made = await lockImport(tx, input.import)
    if (!made) throw error('CATALOGUE_IMPORT_NOT_FOUND', { import: input.import })
    deps.policy.assert('catalogue.import.offer', { subject, resource: made })
    const { id, name, state, proxy, org, entries, created, changed } = made
    if (!proxy || state !== 'checked' || created + changed === 0) throw error('CATALOGUE_IMPORT_OFFER', { name })
    await updateImport(tx, id, { state: 'offered' })
    await deps.evidence.record(tx, {
      kind: 'catalogue.import.offered',
      actor: subject.id,
      org: subject.org,
      object: id,
      detail: { for: org, entries },
    })
    await notify(deps, tx, {
      to: { role: 'provider', org },
      title: `管理部门为本部门代录入 ${entries} 条目录，请核对后确认：${name}`,
      link: `/imports/${id}`,
      tone: 'warning',
    })
    return { ...made, state: 'offered' }
  })
}
