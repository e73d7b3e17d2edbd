import type { EntryContent } from '../entry/entry.ts'
import ceilings from '../entry/level-ceilings.json' with { type: 'json' }
import type { Grade, GradeChange } from './grading.ts'
import type { Levels } from './scheme/levels.ts'

const OPEN_UP_TO = 2
const TO_BE_NAMED = '定级调高后自动改为有条件共享，待提供部门明确'

/**
 * A content under new grades, lawful again at once: items above grade 2 or personal are not openable, the level follows the highest item
 * (就高从严), sharing and opening are tightened to what the level allows by law and by the scheme in use. Nothing is ever loosened here but the level of a lowered item.
 * Pure.
 */
export function applyGrades(content: EntryContent, changes: readonly GradeChange[], levels: Levels): EntryContent {
  const byItem = new Map(changes.map((change) => [change.item, change]))
  const highest = (items: EntryContent['items']) => Math.max(1, ...items.map((item) => item.grade))
  const items = content.items.map((item) => {
    const change = byItem.get(item.title)
    if (!change) return item
    const { grade, sensitivity } = change
    const openable = item.openable && sensitivity === 'none' && grade <= OPEN_UP_TO
    const mask = change.mask ?? item.mask
    return { ...item, grade, sensitivity, openable, mask: sensitivity === 'none' ? item.mask : mask }
  })
  const classFloor = (ceilings.class as Record<string, number>)[content.dataClass] ?? 1
  const followed = content.dataLevel === Math.max(classFloor, highest(content.items))
  const kept = followed ? classFloor : content.dataLevel
  const dataLevel = Math.max(kept, classFloor, highest(items)) as Grade
  const shareType = Math.max(content.shareType, levels[dataLevel].share) as EntryContent['shareType']
  const openType = Math.max(content.openType, levels[dataLevel].open) as EntryContent['openType']
  const conditional = shareType === 2 && content.shareType === 1
  return {
    ...content,
    items,
    dataLevel,
    shareType,
    openType,
    openMode: openType === 3 ? '' : content.openMode,
    shareScope: conditional && content.shareScope.trim() === '' ? TO_BE_NAMED : content.shareScope,
    usePurpose: conditional && content.usePurpose.trim() === '' ? TO_BE_NAMED : content.usePurpose,
  }
}
