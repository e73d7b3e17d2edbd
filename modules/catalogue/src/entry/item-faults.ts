import { codeFault } from './enumerations.ts'
import type { DataItem } from './entry.ts'
import ceilings from './level-ceilings.json' with { type: 'json' }

const MOST_ITEMS = 1000

/** What is wrong with data items: path → Chinese text. Pure. */
export function itemFaults(items: DataItem[]): Record<string, string> {
  const faults: Record<string, string> = {}
  if (items.length > MOST_ITEMS) faults.items = `信息项共 ${items.length} 个，最多 ${MOST_ITEMS} 个，请拆分目录`
  const titles = new Map<string, number>()
  const names = new Map<string, number>()
  for (const [i, item] of items.entries()) {
    const put = (field: keyof DataItem, text: string | null) => {
      if (text !== null) faults[`items.${i}.${field}`] ??= text
    }
    if (item.title.trim() === '') put('title', `第 ${i + 1} 个信息项的中文名不能为空`)
    else if (item.title.length > 100) put('title', `信息项“${item.title.slice(0, 20)}…”的中文名不得超过 100 字`)
    if (titles.has(item.title)) put('title', `信息项“${item.title}”重复`)
    if (item.name !== '' && names.has(item.name)) put('name', `字段名“${item.name}”重复`)
    titles.set(item.title, i)
    names.set(item.name, i)
    put('type', codeFault('itemType', '数据类型', item.type))
    const floor = ceilings.sensitivity[item.sensitivity]
    if (item.grade < floor) put('grade', `信息项“${item.title}”含个人信息，级别不得低于 ${floor} 级`)
    if (item.openable && item.sensitivity !== 'none') put('openable', `信息项“${item.title}”含个人信息，不得标为可开放`)
  }
  return faults
}
