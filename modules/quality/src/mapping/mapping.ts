import type { Column as Registered } from '@shuyuan/intake'
import { parseFormat } from '@shuyuan/gb'
import type { Element } from '@shuyuan/standards'

/** How a registered column keeps to the standard 贯标: null where nothing can be judged. */
export interface Conformity {
  mapped: boolean
  type: boolean | null
  length: boolean | null
  codeList: boolean | null
}

const TYPES: Record<string, Registered['type'][]> = {
  字符型: ['text'],
  数值型: ['integer', 'decimal'],
  日期型: ['date'],
  日期时间型: ['datetime'],
}

/**
 * Compares a column with its data element: type, length promised in the catalogue (`length`, null when it promises none) and code list.
 * Years and months are no calendar dates and may be numbers or text. Pure.
 */
export function judgeColumn(column: Registered, element: Element | undefined, length: number | null): Conformity {
  if (!element) return { mapped: false, type: null, length: null, codeList: null }
  const partial = element.format === 'YYYY' || element.format === 'YYYYMM'
  const allowed = partial ? ['text', 'integer'] : TYPES[element.dataType]
  const format = parseFormat(element.format)
  const limits = element.dataType === '字符型' && length !== null && format && format.max !== null
  return {
    mapped: true,
    type: allowed ? allowed.includes(column.type) : null,
    length: limits ? length >= format.min && length <= (format.max ?? length) : null,
    codeList: element.codeList === null ? null : column.codeList === element.codeList,
  }
}

/** What keeps a column from the standard, in Chinese, action first; empty when it keeps to it. */
export function faultsOf(column: Registered, element: Element | undefined, length: number | null): string[] {
  const found = judgeColumn(column, element, length)
  if (!element) return ['尚未对标：请选择数据元']
  return [
    found.type === false ? `类型应为${element.dataType}（${element.format}），登记为 ${column.type}` : '',
    found.length === false ? `长度应符合 ${element.format}，目录登记为 ${length}` : '',
    found.codeList === false ? `应采用代码集“${element.codeList}”，登记为“${column.codeList ?? '无'}”` : '',
  ].filter(Boolean)
}
