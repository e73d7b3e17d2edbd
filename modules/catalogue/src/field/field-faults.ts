import type { Tx } from '@shuyuan/db'
import { findOrg } from '@shuyuan/identity'
import { codeValues } from '@shuyuan/standards'
import type { EntryContent } from '../entry/entry.ts'
import { appliesTo, type ExtraField } from './field.ts'
import { listFields } from './field.store.ts'
import { isEmpty, valueFault } from './value-fault.ts'

/**
 * What is wrong with the bureau-defined fields of an entry: `extra.<key>` → Chinese text. A value of a retired field that was there before
 * may stay; `submitting` asks for the required ones.
 */
export async function fieldFaults(
  tx: Tx,
  frontCode: string,
  content: EntryContent,
  { submitting = false }: { submitting?: boolean } = {},
): Promise<Record<string, string>> {
  const fields = await listFields(tx, { retired: true })
  const byKey = new Map(fields.map((field) => [field.key, field]))
  const faults: Record<string, string> = {}
  const known = await findKnown(tx, fields, content)
  for (const [key, value] of Object.entries(content.extra)) {
    const field = byKey.get(key)
    const fault = field ? valueFault(field, value, known) : `没有名为“${key}”的扩展字段`
    if (fault !== null && field?.retiredAt == null) faults[`extra.${key}`] = fault
  }
  if (!submitting) return faults
  for (const field of fields)
    if (field.required && appliesTo(field, { frontCode, theme: content.theme }) && isEmpty(content.extra[field.key]))
      faults[`extra.${field.key}`] ??= `请填写${field.label}`
  return faults
}

async function findKnown(tx: Tx, fields: ExtraField[], { extra }: EntryContent) {
  const orgs = new Set<string>()
  const codes = new Map<string, Set<string>>()
  for (const { type, key, codeList } of fields) {
    const value = extra[key]
    if (isEmpty(value)) continue
    if (type === 'org' && (await findOrg(tx, String(value)))?.id === value) orgs.add(String(value))
    if (type === 'code' && codeList !== null && !codes.has(codeList))
      codes.set(codeList, new Set((await codeValues(tx, codeList)).map(({ code }) => code)))
  }
  return { orgs, codes }
}
