import type { SearchSchema } from '@shuyuan/search'

/** Texts of an entry by which it is found. The order is the order of bits; the first one holds the codes. */
export const schema = {
  fields: [
    { name: 'code', weight: 4, usual: 30 },
    { name: 'name', weight: 6, usual: 14, singles: true },
    { name: 'keywords', weight: 3, usual: 12 },
    { name: 'items', weight: 2, usual: 80 },
    { name: 'abstract', weight: 1, usual: 60 },
    { name: 'provider', weight: 2.5, usual: 8 },
    { name: 'basis', weight: 1.5, usual: 30 },
    { name: 'other', weight: 0.7, usual: 60 },
  ],
} satisfies SearchSchema

export type SearchField = 'code' | 'name' | 'keywords' | 'items' | 'abstract' | 'provider' | 'basis' | 'other'

const bit = (name: SearchField) => 1 << schema.fields.findIndex((field) => field.name === name)

export const NAME_FIELD = bit('name')

/** `部门:公安` looks in one field only. */
export const FIELD_LABELS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['code', '代码', '编码', '编号'],
      ['name', '名称', '目录', '标题'],
      ['keywords', '关键词', '关键字', 'keyword'],
      ['items', '信息项', '字段', '数据项', 'item'],
      ['abstract', '摘要', '简介'],
      ['provider', '部门', '提供部门', '单位', '提供方'],
      ['basis', '依据', '法律', '法规', 'law'],
    ] as const
  ).flatMap(([name, ...labels]) => [name, ...labels].map((label): [string, number] => [label, bit(name)])),
)

/** Names of the fields whose bits are set. */
export function fieldsOf(bits: number): SearchField[] {
  return schema.fields.filter((_, i) => bits & (1 << i)).map((field) => field.name as SearchField)
}
