import type { BundledElement } from '../element/bundled-elements.ts'

/** What a column can be: a bundled data element, or a type that the bureau added with a pattern of its own. */
export type ColumnType = BundledElement & { pattern?: string | null }

/** A column type as the bureau writes it. */
export interface OwnColumnType {
  /** word for the meaning, e.g. `river_code` */
  semantic: string
  /** Chinese name; columns of this name or a synonym are of the type */
  name: string
  synonyms: string[]
  /** snake_case names */
  english: string[]
  /** whole pinyin and pinyin initials of name and synonyms */
  pinyins: string[]
  initials: string[]
  /** what every value looks like; anchored to the whole value */
  pattern: string | null
  codeList: string | null
  sensitivity: 'none' | 'personal' | 'sensitive'
  grade: 1 | 2 | 3 | 4
  mask: string | null
}

const PATTERN_LENGTH = 200

/**
 * Why a pattern may not be used, or null. Repetitions inside repetitions, back references and looking around are refused: a pattern meets
 * every value of a file, and only plain ones stay quick on hostile text.
 */
export function patternFault(pattern: string): string | null {
  if (pattern.length > PATTERN_LENGTH) return `正则表达式不得超过 ${PATTERN_LENGTH} 个字符，现为 ${pattern.length} 个`
  if (/\\[1-9k]/.test(pattern) || /\(\?(?!:)/.test(pattern)) return '正则表达式不得使用反向引用或环视，请改用普通分组'
  if (/\)\s*(?:[*+]|\{\d*,)/.test(pattern)) return '正则表达式不得对分组重复不定次数，请写明次数或拆开'
  if ((pattern.match(/(?<!\\)[*+]|,\}/g) ?? []).length > 1) return '正则表达式中不定次数的重复最多一处，请写明次数'
  try {
    new RegExp(`^(?:${pattern})$`, 'u').test('')
    return null
  } catch {
    return `正则表达式“${pattern}”写法有误`
  }
}

/** An own type in the form in which bundled elements are scored. */
export function scorable(type: OwnColumnType): ColumnType {
  return {
    ...type,
    id: type.semantic,
    nameEn: type.english[0] ?? '',
    pinyin: type.pinyins[0] ?? '',
    category: '自定义',
    objectClass: '',
    property: type.name,
    representation: '文本',
    dataType: '字符型',
    format: 'c..ul',
    check: null,
    values: null,
    definition: '',
  }
}
