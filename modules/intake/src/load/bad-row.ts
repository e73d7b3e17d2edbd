import type { Column } from '../dataset/column.ts'
import type { RowFlaw } from '../read/layout.ts'

export type BadRule = RowFlaw | `type_${Exclude<Column['type'], 'text'>}` | 'required_missing' | 'key_duplicate'

export interface BadCell {
  /** physical column name; null when the whole row is at fault */
  column: string | null
  /** a BadRule, or the word of the step that refused the row when a version was built */
  rule: string
  message: string
  value: string | null
}

/** A row that was not loaded, with everything needed to repair and load it again. */
export interface BadRow {
  /** 1-based number of the record in the source file */
  row: number
  errors: BadCell[]
  /** fields by position as they stood in the file */
  cells: (string | null)[]
  /** the record's text (first 64 KiB) */
  raw: string
}

const TYPE_WORDS = { integer: '整数', decimal: '数值', boolean: '是/否', date: '日期', datetime: '日期时间' } as const

/** The Chinese sentence of a rule: what stands there, what is wanted. */
export function badMessage(
  rule: BadRule,
  detail: { title?: string; value?: string | null; found?: number; wanted?: number } = {},
): string {
  const title = detail.title ?? ''
  const value = (detail.value ?? '').slice(0, 60)
  switch (rule) {
    case 'missing_columns':
      return `本行有 ${detail.found} 列，应为 ${detail.wanted} 列：缺列`
    case 'extra_columns':
      return detail.found ? `本行有 ${detail.found} 列，应为 ${detail.wanted} 列：多列` : '本行有登记以外的字段'
    case 'stray_quote':
      return '引号位置不合规：字段内有未转义的引号'
    case 'unclosed_quote':
      return '引号没有闭合'
    case 'encoding':
      return '本行含有无法按文件编码识别的字节'
    case 'nul_byte':
      return '本行含有空字符（NUL）'
    case 'too_long':
      return '本行过长（超过 8 MB），可能缺少换行'
    case 'not_an_object':
      return '本条不是 JSON 对象'
    case 'repeated_header':
      return '本行重复表头，不是数据'
    case 'required_missing':
      return `“${title}”必填，但为空`
    case 'key_duplicate':
      return `主键“${title}”重复，保留了首次出现的行`
    default:
      return `“${title}”的值“${value}”不是${TYPE_WORDS[rule.slice(5) as keyof typeof TYPE_WORDS]}`
  }
}
