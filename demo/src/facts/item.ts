import { readRows } from './read-facts.ts'

/** A data item as the demo knows it: enough for a catalogue entry and for a dataset column. */
export interface Item {
  title: string
  name: string
  type: 'text' | 'integer' | 'decimal' | 'date' | 'datetime'
  length: string
  sensitivity: 'none' | 'personal' | 'sensitive'
  grade: 1 | 2 | 3 | 4
  semantic: string
  codeList: string
  key: boolean
  required: boolean
}

const rules = readRows<'title' | 'name' | 'type' | 'length' | 'sensitivity' | 'grade' | 'semantic' | 'codeList'>(
  'items',
)
const exact = new Map(rules.map((rule) => [rule.title, rule]))
const suffixes = rules.filter((rule) => rule.title.startsWith('*')).sort((a, b) => b.title.length - a.title.length)

/**
 * Reads `记录编号*;姓名!;备注`: `*` marks the key, `!` a required item. What a title means comes from items.csv, by the whole
 * title or by its longest known ending. Physical names are unique within the list.
 */
export function parseItems(text: string): Item[] {
  const used = new Map<string, number>()
  return text.split(';').map((part) => {
    const title = part.replace(/[*!]$/, '')
    const rule = exact.get(title) ?? suffixes.find((each) => title.endsWith(each.title.slice(1)))
    if (!rule) throw new Error(`Cannot read item "${title}": items.csv has no rule for it`)
    const times = (used.get(rule.name) ?? 0) + 1
    used.set(rule.name, times)
    return {
      title,
      name: times === 1 ? rule.name : `${rule.name}_${times}`,
      type: rule.type as Item['type'],
      length: rule.length,
      sensitivity: rule.sensitivity as Item['sensitivity'],
      grade: Number(rule.grade) as Item['grade'],
      semantic: rule.semantic,
      codeList: rule.codeList,
      key: part.endsWith('*'),
      required: part !== title,
    }
  })
}
