import { civilDate } from '@shuyuan/kernel'
import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { z } from 'zod'
import type { StandardsDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { assertSound } from './assert-sound.ts'
import type { CodeList } from './code-list.ts'
import type { CreateList } from './code-list.schema.ts'
import { findCodeList } from './code-list.store.ts'
import { insertList, insertListVersion } from './code-list-write.store.ts'
import { insertValues } from './code-value.store.ts'

/** Creates a local code list, in force from `validFrom` (default today). Throws STANDARDS_LIST_EXISTS and the errors of `assertSound`. */
export async function createList(
  deps: StandardsDeps,
  subject: Subject,
  input: z.output<typeof CreateList>,
): Promise<CodeList> {
  const now = deps.clock.now()
  const { values, validFrom = civilDate(now), ...list } = input
  assertSound(values, validFrom)
  return inTx(deps.db, async (tx) => {
    const stamp = { version: 1, updatedAt: now, updatedBy: subject.id }
    const row = { ...list, ...stamp, source: 'local' as const, valueCount: values.length }
    if (!(await insertList(tx, row))) throw error('STANDARDS_LIST_EXISTS', { id: input.id })
    await insertListVersion(tx, {
      list: input.id,
      version: 1,
      validFrom,
      note: '新建',
      added: values.length,
      changed: 0,
      withdrawn: 0,
      createdAt: now,
      createdBy: subject.id,
    })
    await insertValues(tx, input.id, values, validFrom)
    await deps.evidence.record(tx, {
      kind: 'standards.list.created',
      actor: subject.id,
      org: subject.org,
      object: input.id,
      detail: { values: values.length },
    })
    return (await findCodeList(tx, input.id)) as CodeList
  })
}
