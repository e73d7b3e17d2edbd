import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { type Imported, importRegister } from '../register/import-register.ts'
import { DUTY_COLUMNS } from './duty-columns.ts'
import { DutyRow } from './duty.schema.ts'
import { findDutyByCode } from './duty.store.ts'
import { editDuty } from './edit-duty.ts'
import { registerDuty } from './register-duty.ts'

/** Takes in a department's duty list; a known code is corrected, a retired one named as a fault. */
export async function importDuties(
  deps: CatalogueDeps,
  subject: Subject,
  { org, csv, whole }: { org: string; csv: string; whole: boolean },
): Promise<Imported> {
  deps.policy.assert('catalogue.duty.register', { subject, resource: { org } })
  return importRegister(deps, { csv, whole, columns: DUTY_COLUMNS, row: DutyRow }, async (tx, row) => {
    const known = await findDutyByCode(tx, org, row.code)
    const inside = { ...deps, db: tx }
    if (!known) await registerDuty(inside, subject, { ...row, org })
    else if ((Object.keys(row) as (keyof typeof row)[]).every((field) => known[field] === row[field]))
      return 'unchanged'
    else await editDuty(inside, subject, { ...row, duty: known.id, parent: known.parent })
    return known ? 'changed' : 'created'
  })
}
