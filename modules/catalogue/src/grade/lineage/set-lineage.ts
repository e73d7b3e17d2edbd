import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../../deps.ts'
import { findEdition, lockHead } from '../../edition/edition.store.ts'
import { error } from '../../errors.ts'
import { bindGrades } from '../bind-grades.ts'
import { type GradeChange, isLower, stricterOf } from '../grading.ts'
import { itemFloors } from './item-floors.ts'
import type { ItemLineage } from './lineage.ts'
import { findAncestors, replaceLineage } from './lineage.store.ts'

export type LineageLink = Pick<ItemLineage, 'item' | 'sourceEntry' | 'sourceItem' | 'treatment' | 'method'>

/**
 * Says from which items of other entries the items of an entry are made. Untreated ones take over the grade of their sources at once.
 * Throws CATALOGUE_LINEAGE_INVALID with a text per link: an unknown item, a circle, a treatment without its method.
 */
export async function setLineage(
  deps: CatalogueDeps,
  subject: Subject,
  input: { entry: string; links: LineageLink[] },
): Promise<void> {
  await inTx(deps.db, async (tx) => {
    const entry = await lockHead(tx, input.entry)
    if (!entry) throw error('CATALOGUE_ENTRY_NOT_FOUND', { entry: input.entry })
    deps.policy.assert('catalogue.grade.lineage', { subject, resource: entry })
    const fields: Record<string, string> = {}
    const above = await findAncestors(
      tx,
      input.links.map((link) => link.sourceEntry),
    )
    for (const [i, link] of input.links.entries()) {
      const source = await findEdition(tx, link.sourceEntry)
      const put = (field: string, text: string) => (fields[`links.${i}.${field}`] ??= text)
      if (!entry.items.some((item) => item.title === link.item)) put('item', `本目录没有信息项“${link.item}”`)
      if (!source?.items.some((item) => item.title === link.sourceItem))
        put('sourceItem', `来源目录没有信息项“${link.sourceItem}”`)
      if (link.treatment !== 'none' && link.method.trim() === '') put('method', '去标识化或统计汇总须写明方法')
      if (above.has(entry.id)) put('sourceEntry', '来源目录由本目录加工而来，不能成环')
    }
    const texts = Object.values(fields)
    if (texts[0] !== undefined)
      throw error('CATALOGUE_LINEAGE_INVALID', { name: entry.name, first: texts[0] }, { fields })
    const at = deps.clock.now()
    const links = input.links.map((link) => ({ ...link, entry: entry.id, recordedBy: subject.id, recordedAt: at }))
    await replaceLineage(tx, entry.id, links)
    await deps.evidence.record(tx, {
      kind: 'catalogue.lineage.recorded',
      actor: subject.id,
      org: subject.org,
      object: entry.id,
      detail: { links: links.length, treated: links.filter((link) => link.treatment !== 'none').length },
    })
    const floors = await itemFloors(tx, entry.id)
    const changes = entry.items.flatMap((item): GradeChange[] => {
      const floor = floors.get(item.title)
      if (!floor || !isLower(floor.marks, item)) return []
      const marks = stricterOf({ grade: item.grade, sensitivity: item.sensitivity }, floor.marks)
      return [{ item: item.title, ...marks, kind: 'inherit', reason: floor.why }]
    })
    if (changes.length > 0) await bindGrades(deps, tx, subject, { entry: entry.id, changes })
  })
}
