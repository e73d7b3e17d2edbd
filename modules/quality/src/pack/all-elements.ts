import type { Db } from '@shuyuan/db'
import { type Element, listElements } from '@shuyuan/standards'

/** Every data element, also retired ones. */
export async function allElements(db: Db): Promise<Element[]> {
  const all: Element[] = []
  let after: string | undefined
  do {
    const page = await listElements(db, { limit: 500, ...(after ? { after } : {}) })
    all.push(...page.items)
    after = page.next ?? undefined
  } while (after)
  return all
}
