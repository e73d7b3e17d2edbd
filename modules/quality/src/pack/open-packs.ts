import type { Db } from '@shuyuan/db'
import type { Element } from '@shuyuan/standards'
import { allElements } from './all-elements.ts'
import { draftPack } from './draft-pack.ts'
import { findEditedPacks } from './pack.store.ts'
import type { Pack } from './pack.ts'

/** The pack in force of every element in use: as the bureau edited it, else as its definition gives it. */
export async function openPacks(db: Db): Promise<{ packs: Map<string, Pack>; elements: Element[] }> {
  const elements = (await allElements(db)).filter((e) => e.status !== 'retired')
  const named = new Map(elements.flatMap((e) => (e.semantic ? [[e.semantic, e.id] as const] : [])))
  const edited = new Map((await findEditedPacks(db)).map((pack) => [pack.element, pack]))
  return { elements, packs: new Map(elements.map((e) => [e.id, edited.get(e.id) ?? draftPack(e, named)])) }
}
