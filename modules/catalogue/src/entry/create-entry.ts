import { inTx } from '@shuyuan/db'
import { findOrg } from '@shuyuan/identity'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import { nextSequence } from '../code/code.store.ts'
import { resourceCode } from '../code/resource-code.ts'
import type { CatalogueDeps } from '../deps.ts'
import { findEdition, insertEntry, insertHead } from '../edition/edition.store.ts'
import { error } from '../errors.ts'
import { assertSaveable } from './assert-saveable.ts'
import type { Entry } from './entry.ts'
import { type ContentInput, numberItems } from './number-items.ts'

/**
 * Registers a draft and gives it its code for life (发改高技〔2017〕1272号). `provider` is an organisation's id or USCC.
 * Joins the caller's transaction when `deps.db` is one. Throws CATALOGUE_ENTRY_INVALID with a text per field.
 */
export async function createEntry(
  deps: CatalogueDeps,
  subject: Subject,
  input: { provider: string; frontCode: string; content: ContentInput },
): Promise<Entry> {
  return inTx(deps.db, async (tx) => {
    const org = await findOrg(tx, input.provider)
    if (!org) throw error('CATALOGUE_ORG_NOT_FOUND', { org: input.provider })
    deps.policy.assert('catalogue.entry.create', { subject, resource: { provider: org.id } })
    const id = newId('ent')
    const { frontCode } = input
    const content = numberItems({ ...input.content, changeCause: 'first' })
    await assertSaveable(tx, { id, provider: org.id, frontCode }, content)
    const code = resourceCode(frontCode, await nextSequence(tx, frontCode))
    const at = deps.clock.now()
    await insertEntry(tx, {
      id,
      code,
      frontCode,
      provider: org.id,
      providerName: org.name,
      providerCode: org.code,
      createdBy: subject.id,
      createdAt: at,
    })
    await insertHead(tx, {
      entry: id,
      version: 1,
      provider: org.id,
      state: 'draft',
      content,
      updatedBy: subject.id,
      updatedAt: at,
    })
    await deps.evidence.record(tx, {
      kind: 'catalogue.entry.created',
      actor: subject.id,
      org: subject.org,
      object: id,
      detail: { code },
    })
    await deps.events.emit(tx, 'catalogue.entry.changed', { entry: id })
    return (await findEdition(tx, id)) as Entry
  })
}
