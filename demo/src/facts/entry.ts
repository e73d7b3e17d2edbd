import type { Department } from '../place/department.ts'
import { closest } from './closest.ts'
import { type Item, parseItems } from './item.ts'
import { readRows } from './read-facts.ts'

export interface Basis {
  rank: string
  title: string
  article: string
}

/** A catalogue entry of the demo city, with the fields of 条例 art. 13. */
export interface EntryFact {
  name: string
  abstract: string
  department: Department
  /** name of the table that holds its data; empty when nothing is attached */
  table: string
  shareType: 1 | 2 | 3
  shareScope: string
  usePurpose: string
  refusalReason: string
  openType: 1 | 2 | 3
  updateCycle: number
  level: 1 | 2 | 3 | 4
  basis: Basis
  keywords: string[]
  items: Item[]
}

/** All catalogue entries (catalogue.csv), each graded and restricted as strictly as its strictest item demands. */
export function readEntries(departments: Department[]): EntryFact[] {
  const laws = new Map(readRows<'id' | 'rank' | 'title' | 'article'>('laws').map((law) => [law.id, law]))
  const byKey = new Map(departments.map((department) => [department.key, department]))
  type Key = 'department' | 'name' | 'table' | 'share' | 'open' | 'cycle' | 'level' | 'basis' | 'items'
  return readRows<Key>('catalogue').map((row) => {
    const department = byKey.get(row.department)
    const law = laws.get(row.basis || (department?.basis ?? ''))
    if (!department || !law) throw new Error(`Cannot read entry "${row.name}": unknown department or legal basis`)
    const items = parseItems(row.items)
    const level = Math.max(Number(row.level), ...items.map((item) => item.grade)) as EntryFact['level']
    const shareType = Math.max(Number(row.share), level > 2 ? 2 : 1) as EntryFact['shareType']
    const openType = Math.max(Number(row.open), level === 4 ? 3 : level > 1 ? 2 : 1) as EntryFact['openType']
    const titles = items.slice(0, 5).map((item) => item.title)
    const duty = closest(
      department.duties.map((name) => ({ name })),
      row.name,
    )
    return {
      name: row.name,
      abstract: `${department.name}在履行“${duty?.name}”等职责中形成的${row.name}，包括${titles.join('、')}等${items.length}个数据项。`,
      department,
      table: row.table,
      shareType,
      shareScope: shareType === 2 ? '本市各级政府部门和依法履行公共管理职责的单位' : '',
      usePurpose: shareType === 2 ? `依法履行职责中核验、查询${row.name}` : '',
      refusalReason: shareType === 3 ? `《${law.title}》${law.article}规定相关信息应当保密，不得向其他单位提供` : '',
      openType,
      updateCycle: Number(row.cycle),
      level,
      basis: { rank: law.rank, title: law.title, article: law.article },
      keywords: [department.theme, row.name.replace(/信息$|名录$|名单$/, '')],
      items,
    }
  })
}
