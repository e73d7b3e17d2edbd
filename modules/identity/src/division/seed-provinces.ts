import { inTx } from '@shuyuan/db'
import { divisionPeriods } from '@shuyuan/gb'
import type { BaseDeps } from '@shuyuan/http'
import { findDivisions, saveDivisions } from './division.store.ts'

/** Enters the provinces that are in force by GB/T 2260, so that a local tree has something to hang on. Does nothing when they are there. */
export async function seedProvinces(deps: Pick<BaseDeps, 'db'>): Promise<void> {
  const provinces = divisionPeriods().filter((period) => period.code.endsWith('0000') && period.to === null)
  await inTx(deps.db, async (tx) => {
    const known = new Set(
      (
        await findDivisions(
          tx,
          provinces.map((p) => p.code),
        )
      ).map((d) => d.code),
    )
    const missing = provinces.filter((p) => !known.has(p.code))
    await saveDivisions(
      tx,
      missing.map((p) => ({ code: p.code, name: p.name, level: 1, parent: null, validFrom: p.from, validTo: null })),
    )
  })
}
