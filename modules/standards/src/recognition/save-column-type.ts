import { inTx } from '@shuyuan/db'
import { codeTable } from '@shuyuan/gb'
import type { Subject } from '@shuyuan/policy'
import type { StandardsDeps } from '../deps.ts'
import { bundledElements } from '../element/bundled-elements.ts'
import { error } from '../errors.ts'
import { type OwnColumnType, patternFault } from './column-type.ts'
import { putOwnType } from './column-type.store.ts'

/** Adds a column type of the bureau or replaces it. Throws STANDARDS_TYPE_INVALID: a bundled word, an unsafe pattern, an unknown code list. */
export async function saveColumnType(
  deps: StandardsDeps,
  subject: Subject,
  type: OwnColumnType,
): Promise<OwnColumnType> {
  const { semantic, pattern, codeList } = type
  const taken = bundledElements().some((element) => element.semantic === semantic)
  const reason = taken
    ? '该标识已被内置类型使用，请另取标识'
    : codeList !== null && !codeTable(codeList)
      ? `没有内置代码集“${codeList}”`
      : pattern === null
        ? null
        : patternFault(pattern)
  if (reason) throw error('STANDARDS_TYPE_INVALID', { semantic, reason })
  return inTx(deps.db, async (tx) => {
    deps.policy.assert('standards.column-type.edit', { subject })
    await putOwnType(tx, { ...type, updatedBy: subject.id, updatedAt: deps.clock.now() })
    await deps.evidence.record(tx, {
      kind: 'standards.column-type.saved',
      actor: subject.id,
      org: subject.org,
      object: semantic,
      detail: { grade: type.grade, sensitivity: type.sensitivity },
    })
    return type
  })
}
