import type { Tx } from '@shuyuan/db'
import { divisionMayExist } from '../division/division.store.ts'
import { error } from '../errors.ts'

/** Throws IDENTITY_DIVISION_CODE for what is no code, IDENTITY_DIVISION_UNKNOWN for a code that the loaded tree does not have. */
export async function checkRegion(tx: Tx, region: string): Promise<void> {
  if (!/^(\d{6}|\d{9}|\d{12})$/.test(region)) throw error('IDENTITY_DIVISION_CODE', { code: region })
  if (!(await divisionMayExist(tx, region))) throw error('IDENTITY_DIVISION_UNKNOWN', { code: region })
}
