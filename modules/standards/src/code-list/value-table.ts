import type { ListValue } from './code-list.ts'

/** Columns of a code list as a file: what an export writes and what an import knows, English and Chinese. */
export const VALUE_COLUMNS: readonly { key: keyof ListValue; title: string; names: readonly string[] }[] = [
  { key: 'code', title: '代码', names: ['代码', '编码', 'code'] },
  { key: 'label', title: '名称', names: ['名称', '代码名称', '含义', 'label', 'name'] },
  { key: 'parent', title: '上级代码', names: ['上级代码', '上级', '父代码', 'parent'] },
  { key: 'validFrom', title: '启用日期', names: ['启用日期', 'valid_from', 'validfrom'] },
  { key: 'validTo', title: '停用日期', names: ['停用日期', 'valid_to', 'validto'] },
]

/** Titles and then one row for each value, all as text. */
export function valueTable(values: readonly ListValue[]): string[][] {
  return [
    VALUE_COLUMNS.map(({ title }) => title),
    ...values.map((value) => VALUE_COLUMNS.map(({ key }) => value[key] ?? '')),
  ]
}
