import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { z } from 'zod'
import type { StandardsDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { assertElement } from './assert-element.ts'
import type { Element } from './element.ts'
import type { EditElement } from './element.schema.ts'
import { keepElement } from './element-version.store.ts'
import { findElement, updateElement } from './element.store.ts'

/** Gives a data element its next version; only the named attributes change, what it said before is kept. Throws STANDARDS_ELEMENT_NOT_FOUND, _CHANGED and the errors of `assertElement`. */
export async function editElement(
  deps: StandardsDeps,
  subject: Subject,
  id: string,
  input: z.output<typeof EditElement>,
): Promise<Element> {
  return inTx(deps.db, async (tx) => {
    const old = await findElement(tx, id)
    if (!old) throw error('STANDARDS_ELEMENT_NOT_FOUND', { id })
    if (old.version !== input.version) throw error('STANDARDS_ELEMENT_CHANGED', { id, version: old.version })
    const { note = '', ...attributes } = input
    const changes = Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined))
    const element: Element = { ...old, ...changes, version: old.version + 1, updatedAt: deps.clock.now() }
    await assertElement(tx, element)
    if (!(await updateElement(tx, element, subject.id)))
      throw error('STANDARDS_ELEMENT_CHANGED', { id, version: element.version })
    await keepElement(tx, old, { createdBy: old.source === 'bundled' ? 'system' : subject.id, note: '' })
    await keepElement(tx, element, { createdBy: subject.id, note })
    const detail = { version: element.version, grade: element.grade, status: element.status }
    await deps.evidence.record(tx, {
      kind: 'standards.element.edited',
      actor: subject.id,
      org: subject.org,
      object: id,
      detail,
    })
    return element
  })
}
