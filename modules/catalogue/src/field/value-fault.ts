import type { ExtraValue } from '../entry/entry.ts'
import type { ExtraField } from './field.ts'

/** What the values of a field may point at; asked once for all fields of an entry. */
export interface Known {
  orgs: ReadonlySet<string>
  /** code list → its codes */
  codes: ReadonlyMap<string, ReadonlySet<string>>
}

/** Why a value does not fit a bureau-defined field, in Chinese; null when it does or is empty. Pure. */
export function valueFault(field: ExtraField, value: ExtraValue, known: Known): string | null {
  if (isEmpty(value)) return null
  const say = (wanted: string) => `${field.label}“${String(value).slice(0, 50)}”${wanted}`
  switch (field.type) {
    case 'text':
      return typeof value === 'string' ? null : say('应为文字')
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? null : say('应为数字')
    case 'boolean':
      return typeof value === 'boolean' ? null : say('应为是或否')
    case 'date':
      return isDate(value) ? null : say('应为日期，如 2026-05-13')
    case 'choice':
      return field.options.includes(String(value)) ? null : say(`应为：${field.options.join('、')}`)
    case 'org':
      return known.orgs.has(String(value)) ? null : say('不是已登记的部门')
    case 'code':
      return known.codes.get(field.codeList ?? '')?.has(String(value)) ? null : say(`不在代码集“${field.codeList}”内`)
  }
}

export function isEmpty(value: ExtraValue | undefined): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
}

function isDate(value: ExtraValue): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const at = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value)
}
