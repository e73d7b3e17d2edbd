import type { Tx } from '@shuyuan/db'
import { error } from '../errors.ts'
import type { WantedValue } from './code-list.ts'
import { openValues } from './code-list.store.ts'
import { closeValue, openValue, settleValue } from './code-value.store.ts'

/**
 * Brings the values of a list to what a version of `day` wants; says how many codes are new, changed and withdrawn. A code that goes on
 * keeps its first day; a new one may begin later than the version, not earlier: the past stays as it was (STANDARDS_VALUE_PERIOD).
 */
export async function reviseValues(
  tx: Tx,
  list: string,
  values: readonly WantedValue[],
  day: string,
): Promise<{ added: number; changed: number; withdrawn: number }> {
  const open = new Map((await openValues(tx, list, day)).map((row) => [row.code, row]))
  const early = values.findIndex(({ code, validFrom }) => !open.has(code) && validFrom !== null && validFrom < day)
  if (early >= 0)
    throw error(
      'STANDARDS_VALUE_PERIOD',
      { code: values[early]?.code ?? '' },
      { fields: { [`values.${early}.validFrom`]: `应不早于 ${day}` } },
    )
  const counts = { added: 0, changed: 0, withdrawn: 0 }
  for (const [position, value] of values.entries()) {
    const old = open.get(value.code)
    open.delete(value.code)
    if (old && old.label === value.label && old.parent === value.parent) {
      const { validFrom } = old
      if (old.position !== position || old.validTo !== value.validTo)
        await settleValue(tx, { list, code: old.code, validFrom }, { position, validTo: value.validTo })
      if (old.validTo !== value.validTo) counts.changed++
      continue
    }
    if (old) await closeValue(tx, { list, code: old.code, validFrom: old.validFrom }, day)
    counts[old ? 'changed' : 'added']++
    const validFrom = old && old.validFrom <= day ? day : later(value.validFrom, day)
    await openValue(tx, list, { ...value, validFrom }, position)
  }
  for (const { code, validFrom } of open.values()) {
    await closeValue(tx, { list, code, validFrom }, day)
    counts.withdrawn++
  }
  return counts
}

/** The later of two days; null counts as long ago. */
export function later(a: string | null, b: string): string {
  return a !== null && a > b ? a : b
}
