import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { assertDefinition } from './assert-definition.ts'
import type { ExtraField } from './field.ts'
import { lockField, updateField } from './field.store.ts'

type Change = Partial<Omit<ExtraField, 'id' | 'key' | 'type' | 'createdAt' | 'retiredAt'>> & { retired?: boolean }

/**
 * Changes a field, retires it or takes it up again; key and type stay, so that what was written keeps its meaning.
 * Throws CATALOGUE_FIELD_NOT_FOUND, CATALOGUE_FIELD_INVALID.
 */
export async function changeField(
  deps: CatalogueDeps,
  subject: Subject,
  input: { field: string; change: Change },
): Promise<ExtraField> {
  deps.policy.assert('catalogue.field.manage', { subject })
  return inTx(deps.db, async (tx) => {
    const before = await lockField(tx, input.field)
    if (!before) throw error('CATALOGUE_FIELD_NOT_FOUND', { field: input.field })
    const { retired = before.retiredAt !== null, ...change } = input.change
    const field = { ...before, ...change, retiredAt: retired ? (before.retiredAt ?? deps.clock.now()) : null }
    await assertDefinition(tx, field)
    await updateField(tx, field)
    await deps.evidence.record(tx, {
      kind: 'catalogue.field.changed',
      actor: subject.id,
      org: subject.org,
      object: field.id,
      detail: { key: field.key, required: field.required, retired },
    })
    return field
  })
}
