import { inTx, type Tx } from '@shuyuan/db'
import { civilDate } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { z } from 'zod'
import type { StandardsDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { assertSound } from './assert-sound.ts'
import type { CodeList, WantedValue } from './code-list.ts'
import type { EditList } from './code-list.schema.ts'
import { findCodeList, openValues } from './code-list.store.ts'
import { insertListVersion, lockList, updateList } from './code-list-write.store.ts'
import { closeValue, moveValue, openValue } from './code-value.store.ts'

/**
 * Gives a local code list its next version, in force from today: missing codes are withdrawn, changed ones closed and reopened, so that
 * `asOf` an earlier day still shows what held then. Throws STANDARDS_LIST_NOT_FOUND, _NATIONAL, _CHANGED and the value errors.
 */
export async function editList(
  deps: StandardsDeps,
  subject: Subject,
  id: string,
  input: z.output<typeof EditList>,
): Promise<CodeList> {
  assertSound(input.values)
  const now = deps.clock.now()
  const today = civilDate(now)
  return inTx(deps.db, async (tx) => {
    const list = await lockList(tx, id)
    if (!list) throw error('STANDARDS_LIST_NOT_FOUND', { id })
    if (list.source === 'national') throw error('STANDARDS_LIST_NATIONAL', { id })
    if (list.version !== input.version) throw error('STANDARDS_LIST_CHANGED', { id, version: list.version })
    const counts = await reviseValues(tx, id, input.values, today)
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
      validFrom: today,
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

async function reviseValues(tx: Tx, list: string, values: readonly WantedValue[], today: string) {
  const open = new Map((await openValues(tx, list)).map((row) => [row.code, row]))
  const counts = { added: 0, changed: 0, withdrawn: 0 }
  for (const [position, value] of values.entries()) {
    const old = open.get(value.code)
    open.delete(value.code)
    if (old && old.label === value.label && old.parent === value.parent) {
      if (old.position !== position) await moveValue(tx, list, value.code, position)
      continue
    }
    if (old) await closeValue(tx, { list, code: old.code, validFrom: old.validFrom }, today)
    counts[old ? 'changed' : 'added']++
    await openValue(tx, list, value, position, today)
  }
  for (const { code, validFrom } of open.values()) {
    await closeValue(tx, { list, code, validFrom }, today)
    counts.withdrawn++
  }
  return counts
}
