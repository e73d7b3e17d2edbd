import type { Tx } from '@shuyuan/db'
import { findDuties } from '../duty/duty.store.ts'
import { findSystems } from '../system/system.store.ts'
import type { EntryContent } from './entry.ts'

/** Duties and systems that an entry names must be registered by its provider: field → Chinese text. */
export async function linkFaults(tx: Tx, provider: string, content: EntryContent): Promise<Record<string, string>> {
  const faults: Record<string, string> = {}
  const duties = new Set((await findDuties(tx, provider, content.duties)).map((d) => d.id))
  const systems = new Set((await findSystems(tx, provider, content.systems)).map((s) => s.id))
  content.duties.forEach((id, i) => {
    if (!duties.has(id)) faults[`duties.${i}`] = `职责“${id}”不是提供部门登记的职责`
    if (content.duties.indexOf(id) !== i) faults[`duties.${i}`] = `职责“${id}”重复`
  })
  content.systems.forEach((id, i) => {
    if (!systems.has(id)) faults[`systems.${i}`] = `系统“${id}”不是提供部门登记的系统`
    if (content.systems.indexOf(id) !== i) faults[`systems.${i}`] = `系统“${id}”重复`
  })
  return faults
}
