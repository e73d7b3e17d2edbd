import type { SourceColumn } from '@shuyuan/connector'
import type { Column, Detection } from '@shuyuan/intake'
import type { Link } from '../plan/plan.ts'

/** How the CSV of a source is read: its form is known, so nothing is guessed. Columns stand under their names in the dataset. */
export function landingLayout(links: readonly Link[], columns: readonly Column[]): Detection {
  return {
    format: 'delimited',
    encoding: 'utf-8',
    delimiter: ',',
    quote: '"',
    escape: '"',
    newline: '\n',
    preambleRows: 0,
    headerRows: 1,
    footerRows: 0,
    sheet: null,
    missing: [],
    header: links.map((link) => link.column),
    encodingConfidence: 1,
    bom: false,
    sheets: [],
    columns: [...columns],
    warnings: [],
  }
}

/** A column that the source writes as the dataset keeps it, so that both sides can be hashed alike; otherwise why not. */
export function hashFault(source: SourceColumn | undefined, column: Column, dialect: string | null): string | null {
  if (!source) return '源表没有该字段'
  if (source.type !== column.type) return `源字段是${source.nativeType}，登记为${column.type}，装载时有转换`
  if (column.missing?.length && column.type !== 'text') return '登记了“视为空”的字样'
  if ((column.type === 'date' || column.type === 'datetime') && column.format) return '登记了日期格式'
  if (column.type !== 'decimal') return null
  const declared = /\(\d+(?:,\s*(\d+))?\)/.exec(source.nativeType)
  if (!column.format) return dialect === 'postgres' && !declared ? null : '浮点数的写法随数据库而异'
  const scale = /,(\d+)\)$/.exec(column.format)?.[1]
  return declared && (declared[1] ?? '0') === scale ? null : '小数位数没有限定或与登记的不同'
}
