import { inTx } from '@shuyuan/db'
import { civilDate } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { z } from 'zod'
import type { StandardsDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { assertSound } from './assert-sound.ts'
import type { CodeList } from './code-list.ts'
import type { EditList } from './code-list.schema.ts'
import { findCodeList, lastVersionDay } from './code-list.store.ts'
import { insertListVersion, lockList, updateList } from './code-list-write.store.ts'
import { later, reviseValues } from './revise-values.ts'

/**
 * Gives a local code list its next version, in force from `validFrom` (default today): missing codes are withdrawn, changed ones closed and
 * reopened, so that `asOf` an earlier day still shows what held then. Throws STANDARDS_LIST_NOT_FOUND, _NATIONAL, _CHANGED, _DATE and the value errors.
 */
export async function editList(
  deps: StandardsDeps,
  subject: Subject,
  id: string,
  input: z.output<typeof EditList>,
): Promise<CodeList> {
  const now = deps.clock.now()
  const validFrom = input.validFrom ?? civilDate(now)
  assertSound(
    input.values.map((value) => ({ ...value, validFrom: later(value.validFrom, validFrom) })),
    validFrom,
  )
  return inTx(deps.db, async (tx) => {
    const list = await lockList(tx, id)
    if (!list) throw error('STANDARDS_LIST_NOT_FOUND', { id })
    if (list.source === 'national') throw error('STANDARDS_LIST_NATIONAL', { id })
    if (list.version !== input.version) throw error('STANDARDS_LIST_CHANGED', { id, version: list.version })
    const last = await lastVersionDay(tx, id)
    if (validFrom < last)
      throw error('STANDARDS_LIST_DATE', { id, date: validFrom, last }, { fields: { validFrom: `应不早于 ${last}` } })
    const counts = await reviseValues(tx, id, input.values, validFrom)
    const version = list.version + 1
    await updateList(tx, id, {
      version,
      valueCount: input.values.length,
      updatedAt: now,
      updatedBy: subject.id,
      ...(input.name === undefined ? {} : { name: input.name }),
      ...(input.description === undefined ? {} : { description: input.description }),
    })
    await insertListVersion(tx, {
      list: id,
      version,
      validFrom,
      note: input.note,
      ...counts,
      createdAt: now,
      createdBy: subject.id,
    })
    await deps.evidence.record(tx, {
      kind: 'standards.list.edited',
      actor: subject.id,
      org: subject.org,
      object: id,
      detail: { version, ...counts },
    })
    return (await findCodeList(tx, id)) as CodeList
  })
}
