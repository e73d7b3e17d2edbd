import { type ContentInput, enumerations } from '@shuyuan/catalogue'
import type { Mapping } from '../source/source.ts'
import cycles from './cycle-words.json' with { type: 'json' }
import { type RemoteRecord, plainName } from './record.ts'

/** The part of an entry that a remote record can speak of. */
export type DraftContent = Pick<
  ContentInput,
  'name' | 'abstract' | 'keywords' | 'theme' | 'region' | 'items' | 'updateCycle' | 'format'
> & { shareType: number; openType: number; dataLevel: number }

export const draftFields = [
  'name',
  'abstract',
  'keywords',
  'theme',
  'region',
  'items',
  'updateCycle',
  'format',
  'shareType',
  'openType',
  'dataLevel',
] as const satisfies (keyof DraftContent)[]

const cycleOf = new Map(Object.entries(cycles).flatMap(([code, words]) => words.map((word) => [plainName(word), code])))
const listOf = (name: string): Readonly<Record<string, string>> => enumerations[name] ?? {}
const labelled = (name: string) =>
  new Map(
    Object.entries(listOf(name)).flatMap(([code, label]): [string, string][] => [
      [code, code],
      [plainName(label), code],
    ]),
  )
const themes = labelled('theme')
const formats = labelled('format')
const shares = labelled('shareType')
const opens = labelled('openType')
const TYPES: Record<string, string> = {
  integer: 'I',
  decimal: 'N',
  number: 'N',
  boolean: 'L',
  date: 'D',
  datetime: 'T',
}

/**
 * A record as the content of an entry, and what the law asks for that neither the record nor the source's mapping gives: field → remark.
 * Nothing is invented and nothing cut: what does not fit is remarked. Pure.
 */
export function draftContent(
  record: RemoteRecord,
  mapping: Mapping,
): { content: DraftContent; remarks: Record<string, string> } {
  const remarks: Record<string, string> = {}
  const need = (field: string, wrong: boolean, text: string) => {
    if (wrong) remarks[field] = text
  }
  const { title, description } = record
  const code = (words: Map<string, string>, given: string, stand: string | number | undefined): string =>
    words.get(given) ?? words.get(plainName(given)) ?? String(stand ?? '')
  const content: DraftContent = {
    name: title,
    abstract: description,
    keywords: record.keywords.filter((word) => word.length <= 50).slice(0, 30),
    theme: record.themes.map((theme) => themes.get(plainName(theme)) ?? '').find(Boolean) ?? mapping.theme ?? '',
    region: /^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/.test(record.region) ? record.region : (mapping.region ?? ''),
    updateCycle:
      record.updateCycle in cycles ? record.updateCycle : code(cycleOf, record.updateCycle, mapping.updateCycle),
    format: code(formats, record.format, mapping.format),
    shareType: Number(code(shares, record.shareType, mapping.shareType)),
    openType: Number(code(opens, record.openType, mapping.openType)),
    dataLevel: Number(/^[1-4]$/.test(record.level) ? record.level : (mapping.dataLevel ?? 0)),
    items: record.items.map(({ title: name, name: column, type }) => ({
      title: (name || column).slice(0, 200),
      name: column.slice(0, 200),
      type: type in listOf('itemType') ? type : (TYPES[type] ?? 'C'),
      length: null,
      element: null,
      codeList: null,
      key: false,
      required: false,
      sensitivity: 'none',
      grade: 1,
      shareable: true,
      openable: false,
      note: '',
    })),
  }
  need('name', title.length > 50, `目录名称应为 1 至 50 个字，来源为 ${title.length} 个字，请改短`)
  need('abstract', description === '', '来源没有摘要，请填写')
  need('abstract', description.length > 256, `摘要不得超过 256 个字，来源为 ${description.length} 个字，请改短`)
  need('frontCode', !mapping.frontCode, '来源映射没有规定信息资源分类编码')
  need('updateCycle', content.updateCycle === '', `更新周期“${record.updateCycle}”不能对应到国家代码`)
  need('format', content.format === '', `数据格式“${record.format}”不能对应到国家代码，请选择`)
  need('shareType', content.shareType === 0, '来源没有说明共享类型')
  need('shareType', content.shareType === 2, '有条件共享须由部门写明共享范围、用途和使用条件')
  need('shareType', content.shareType === 3, '不予共享须由部门写明理由和法定依据')
  need('openType', content.openType === 0, '来源没有说明开放属性')
  need('dataLevel', content.dataLevel === 0, '来源没有说明数据级别')
  return { content, remarks }
}
