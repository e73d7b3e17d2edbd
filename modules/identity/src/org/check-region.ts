import type { Tx } from '@shuyuan/db'
import { civilDate } from '@shuyuan/kernel'
import { inForce } from '../division/division.ts'
import { findDivisions, isProvinceLoaded } from '../division/division.store.ts'
import { error } from '../errors.ts'

/**
 * Throws IDENTITY_DIVISION_CODE for what is no code, IDENTITY_DIVISION_UNKNOWN for a code that the loaded tree does not have,
 * IDENTITY_DIVISION_ENDED for one that is not in force on the day.
 */
export async function checkRegion(tx: Tx, region: string, at: Date): Promise<void> {
  if (!/^(\d{6}|\d{9}|\d{12})$/.test(region)) throw error('IDENTITY_DIVISION_CODE', { code: region })
  const [division] = await findDivisions(tx, [region])
  if (!division && (await isProvinceLoaded(tx, region))) throw error('IDENTITY_DIVISION_UNKNOWN', { code: region })
  const date = civilDate(at)
  if (!division || inForce(division, date)) return
  const { validFrom, validTo } = division
  throw error('IDENTITY_DIVISION_ENDED', { code: region, date, from: validFrom ?? '—', to: validTo ?? '—' })
}
