import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { z } from 'zod'
import type { StandardsDeps } from '../deps.ts'
import { assertElement } from './assert-element.ts'
import type { Element } from './element.ts'
import type { CreateElement } from './element.schema.ts'
import { keepElement } from './element-version.store.ts'
import { insertElement, nextElementId } from './element.store.ts'

/** Registers a local data element. Throws STANDARDS_ELEMENT_EXISTS, _FORMAT, _CHECK and STANDARDS_LIST_NOT_FOUND. */
export async function createElement(
  deps: StandardsDeps,
  subject: Subject,
  input: z.output<typeof CreateElement>,
): Promise<Element> {
  return inTx(deps.db, async (tx) => {
    const element: Element = {
      ...input,
      submitter: input.submitter || subject.name,
      id: await nextElementId(tx),
      semantic: null,
      source: 'local',
      version: 1,
      updatedAt: deps.clock.now(),
    }
    await assertElement(tx, element)
    await insertElement(tx, element, subject.id)
    await keepElement(tx, element, { createdBy: subject.id, note: '新建' })
    await deps.evidence.record(tx, {
      kind: 'standards.element.created',
      actor: subject.id,
      org: subject.org,
      object: element.id,
    })
    return element
  })
}
