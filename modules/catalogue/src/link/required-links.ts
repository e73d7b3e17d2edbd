import type { Tx } from '@shuyuan/db'
import { findDuties } from '../duty/duty.store.ts'
import type { EntryContent } from '../entry/entry.ts'
import { findSystems } from '../system/system.store.ts'
import { listLinkRules } from './link-rule.store.ts'

/**
 * Links that stand in the way of submission: field → Chinese text. Those that the bureau requires and that are missing, and duties and
 * systems that have ended without another taking them over.
 */
export async function requiredLinks(tx: Tx, provider: string, content: EntryContent): Promise<Record<string, string>> {
  const required = new Set(
    (await listLinkRules(tx)).filter((rule) => rule.demand === 'require').map((rule) => rule.link),
  )
  const faults: Record<string, string> = {}
  const ended = { duties: findDuties, systems: findSystems }
  for (const field of ['duties', 'systems'] as const)
    for (const { id, name, retiredAt, mergedInto } of await ended[field](tx, provider, content[field]))
      if (retiredAt !== null && mergedInto === null)
        faults[`${field}.${content[field].indexOf(id)}`] = `“${name}”已停用，请改选`
  return {
    ...faults,
    ...(required.has('duty') && content.duties.length === 0 ? { duties: '请选择目录所依据的职责' } : {}),
    ...(required.has('system') && content.systems.length === 0 ? { systems: '请选择数据所在的信息系统' } : {}),
  }
}
