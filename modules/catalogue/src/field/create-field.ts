import { inTx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { assertDefinition } from './assert-definition.ts'
import type { ExtraField } from './field.ts'
import { insertField } from './field.store.ts'

/** Defines a field that entries are asked for from now on. Throws CATALOGUE_FIELD_TAKEN, CATALOGUE_FIELD_INVALID. */
export async function createField(
  deps: CatalogueDeps,
  subject: Subject,
  input: Omit<ExtraField, 'id' | 'createdAt' | 'retiredAt'>,
): Promise<ExtraField> {
  deps.policy.assert('catalogue.field.manage', { subject })
  const field: ExtraField = { ...input, id: newId('fld'), createdAt: deps.clock.now(), retiredAt: null }
  await inTx(deps.db, async (tx) => {
    await assertDefinition(tx, field)
    if (!(await insertField(tx, field))) throw error('CATALOGUE_FIELD_TAKEN', { key: field.key })
    await deps.evidence.record(tx, {
      kind: 'catalogue.field.created',
      actor: subject.id,
      org: subject.org,
      object: field.id,
      detail: { key: field.key, type: field.type, required: field.required },
    })
  })
  return field
}
