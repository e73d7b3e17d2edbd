import { type MaskName, mask } from '@shuyuan/masking'
import type { OnlineRecords } from '../online/online-records.ts'
import { normalizeValue, type ServiceField } from '../service/service.ts'

/** The granted fields of the found records, each under its mask. `position` of a field is its place in the stored record. */
export function maskRecords(
  records: OnlineRecords,
  offered: ServiceField[],
  wanted: readonly string[],
  masks: Readonly<Record<string, string>>,
): Record<string, string | null>[] {
  const positions = wanted.map((name) => offered.findIndex((field) => field.name === name))
  return records.map((record) =>
    Object.fromEntries(
      wanted.map((name, i) => {
        const value = record[positions[i] as number] ?? null
        return [name, value === null ? null : mask(masks[name] as MaskName, value)]
      }),
    ),
  )
}

/** Is there a record in which every expected field equals the stored value? Nothing else about the record is given away. */
export function verifyRecords(
  records: OnlineRecords | undefined,
  offered: ServiceField[],
  expect: Record<string, string>,
): 'match' | 'mismatch' | 'not_found' {
  if (!records || records.length === 0) return 'not_found'
  const wanted = Object.entries(expect).map(
    ([name, value]) => [offered.findIndex((f) => f.name === name), normalizeValue(value)] as const,
  )
  const matches = records.some((record) => wanted.every(([at, value]) => normalizeValue(record[at] ?? '') === value))
  return matches ? 'match' : 'mismatch'
}
