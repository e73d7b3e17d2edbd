import type { SheetColumn } from './column.ts'

/** What a cell says, or in Chinese why it says nothing that can be kept. */
export type CellValue = { value: unknown } | { fault: string }

/** What the names of a department's duties and systems stand for. */
export interface Names {
  duties: ReadonlyMap<string, string>
  systems: ReadonlyMap<string, string>
}

const YES = new Set(['是', '1', 'true', 'TRUE', 'Y', 'y', '√'])
const NO = new Set(['否', '0', 'false', 'FALSE', 'N', 'n', '×'])
const CONCLUSIONS: Record<string, string> = { 通过: 'pass', 不通过: 'fail', 不涉及: 'not-involved' }

/** Reads one cell that is not empty. Labels and codes are both understood. Pure. */
export function readCell(column: SheetColumn, text: string, names: Names): CellValue {
  switch (column.kind) {
    case 'code':
    case 'choice':
      return choice(column, text)
    case 'level': {
      const read = choice(column, text)
      return 'value' in read ? { value: Number(read.value) } : read
    }
    case 'codes':
      return each(text, (part) => choice(column, part))
    case 'list':
      return { value: split(text) }
    case 'yesno':
      if (YES.has(text)) return { value: true }
      return NO.has(text) ? { value: false } : { fault: `“${text}”应为 是 或 否` }
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(text) ? { value: Number(text) } : { fault: `“${text}”应为数字` }
    case 'basis':
      return each(text, (part) => {
        const [rank, title, article, ...more] = part.split(/[|｜]/).map((piece) => piece.trim())
        if (!rank || !title || !article || more.length > 0) return { fault: `“${part}”应为 层级|名称|条款` }
        return { value: { rank, title, article } }
      })
    case 'gate':
      return gate(text)
    case 'duties':
      return each(text, (part) => named(names.duties, part, '职责'))
    case 'systems':
      return each(text, (part) => named(names.systems, part, '信息系统'))
    default:
      return { value: text }
  }
}

const split = (text: string): string[] =>
  text
    .split(/[；;\n]/)
    .map((part) => part.trim())
    .filter(Boolean)

function choice({ choices = {} }: SheetColumn, text: string): CellValue {
  const found = Object.entries(choices).find(([code, label]) => code === text || plain(label) === plain(text))
  return found ? { value: found[0] } : { fault: `“${text}”不在选项内，应为：${Object.values(choices).join('、')}` }
}

/** A label with or without what stands in brackets: 一级（公开） and 一级 are the same. */
const plain = (label: string): string => label.replace(/[（(].*[)）]/, '').trim()

function each(text: string, read: (part: string) => CellValue): CellValue {
  const values: unknown[] = []
  for (const part of split(text)) {
    const one = read(part)
    if ('fault' in one) return one
    values.push(one.value)
  }
  return { value: values }
}

function named(names: ReadonlyMap<string, string>, name: string, what: string): CellValue {
  const id = names.get(name)
  return id === undefined ? { fault: `本单位没有登记${what}“${name}”` } : { value: id }
}

function gate(text: string): CellValue {
  const [date = '', person = '', said = '', note = ''] = text.split(/[|｜]/).map((piece) => piece.trim())
  const conclusion = CONCLUSIONS[said]
  if (!conclusion || (date !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(date)))
    return { fault: `“${text}”应为 日期|评估人|结论|说明，日期如 2026-05-12，结论为 通过、不通过 或 不涉及` }
  return { value: { date, person, conclusion, note } }
}
