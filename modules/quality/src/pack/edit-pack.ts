import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import { findElement } from '@shuyuan/standards'
import type { QualityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findKind } from '../kind/kinds.ts'
import { findItem } from '../library/bundled-library.ts'
import type { Pack, PackRule } from './pack.ts'
import { insertPack, listPackVersions } from './pack.store.ts'

/**
 * Saves the rules of an element's pack as its next version; datasets change only when it is applied to them. `version` is the one the editor
 * saw. Throws QUALITY_ELEMENT_NOT_FOUND, QUALITY_PACK_INVALID, QUALITY_PACK_STALE.
 */
export async function editPack(
  deps: QualityDeps,
  subject: Subject,
  input: { element: string; version: number; rules: PackRule[]; note: string },
): Promise<Pack> {
  deps.policy.assert('quality.pack.edit', { subject })
  const element = await findElement(deps.db, input.element)
  if (!element) throw error('QUALITY_ELEMENT_NOT_FOUND', { element: input.element })
  for (const [i, rule] of input.rules.entries()) {
    const reason = await faultOf(deps, rule)
    if (reason) throw error('QUALITY_PACK_INVALID', { position: i + 1, reason })
  }
  return inTx(deps.db, async (tx) => {
    const newest = (await listPackVersions(tx, element.id))[0]?.version ?? 0
    const pack = {
      element: element.id,
      version: newest + 1,
      rules: input.rules,
      note: input.note,
      editedBy: subject.id,
      editedAt: deps.clock.now(),
    }
    if (newest !== input.version || !(await insertPack(tx, pack)))
      throw error('QUALITY_PACK_STALE', { element: element.name, version: newest })
    await deps.evidence.record(tx, {
      kind: 'quality.pack.edited',
      actor: subject.id,
      org: subject.org,
      object: element.id,
      detail: { version: pack.version, rules: pack.rules.length },
    })
    return pack
  })
}

/** Why a rule cannot stand in a pack, in Chinese; null when it can. */
async function faultOf(deps: QualityDeps, rule: PackRule): Promise<string | null> {
  const item = findItem(rule.library)
  const kind = item && findKind(item.kind)
  if (!kind) return `规则库中没有“${rule.library}”`
  const [least, most] = kind.columns
  const columns = rule.with.length + 1
  if (columns < least || columns > most) return `“${item.zh}”应涉及 ${least} 到 ${most} 列，却有 ${columns} 列`
  const params = kind.params.safeParse(rule.params)
  const issue = params.error?.issues[0]
  if (issue) return `参数“${issue.path.join('.')}”${issue.message}`
  for (const other of rule.with) if (!(await findElement(deps.db, other))) return `没有数据元“${other}”`
  return null
}
