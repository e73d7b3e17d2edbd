import type { Tx } from '@shuyuan/db'
import { findCodeList } from '@shuyuan/standards'
import { enumerations } from '../entry/enumerations.ts'
import { error } from '../errors.ts'
import type { ExtraField } from './field.ts'

/** Throws CATALOGUE_FIELD_INVALID with a text per field when a definition could never be filled in. */
export async function assertDefinition(tx: Tx, field: ExtraField): Promise<void> {
  const fields: Record<string, string> = {}
  const { type, options, codeList, themes } = field
  if (type === 'choice' && options.length < 2) fields.options = '选项型字段至少要有两个选项'
  if (new Set(options).size < options.length) fields.options = '选项重复'
  if (type === 'code' && (codeList === null || !(await findCodeList(tx, codeList))))
    fields.codeList = `没有找到代码集“${codeList ?? ''}”`
  themes.forEach((theme, i) => {
    if (!Object.hasOwn(enumerations.theme ?? {}, theme)) fields[`themes.${i}`] = `主题“${theme}”不在代码表内`
  })
  const [first] = Object.values(fields)
  if (first !== undefined) throw error('CATALOGUE_FIELD_INVALID', { label: field.label, first }, { fields })
}
