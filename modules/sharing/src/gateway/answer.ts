import { type MaskName, mask } from '@shuyuan/masking'
import type { OnlineRecords } from '../online/online-record.ts'
import { comparable } from '../service/lookup-key.ts'
import type { ServiceField } from '../service/service-record.ts'

/** The wanted fields of the found records, each under its mask; a record holds the offered fields in their order. */
export function maskRecords(
  records: OnlineRecords,
  offered: ServiceField[],
  wanted: readonly string[],
  masks: Readonly<Record<string, string>>,
  /** key of pseudonyms, another one for every consumer so that two cannot join their answers */
  key: Uint8Array,
): Record<string, string | null>[] {
  const positions = wanted.map((name) => offered.findIndex((field) => field.name === name))
  return records.map((record) =>
    Object.fromEntries(
      wanted.map((name, i) => {
        const value = record[positions[i] as number] ?? null
        return [name, value === null ? null : mask(masks[name] as MaskName, value, { key })]
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
  const wanted = Object.entries(expect).map(([name, value]) => {
    const at = offered.findIndex((field) => field.name === name)
    const type = offered[at]?.type ?? 'text'
    return { at, type, value: comparable(value, type) }
  })
  const matches = records.some((record) =>
    wanted.every(({ at, type, value }) => comparable(record[at] ?? '', type) === value),
  )
  return matches ? 'match' : 'mismatch'
}
