import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { type Imported, importRegister } from '../register/import-register.ts'
import { changeSystem } from './change-system.ts'
import { registerSystem } from './register-system.ts'
import { SYSTEM_COLUMNS } from './system-columns.ts'
import { SystemRow } from './system.schema.ts'
import { findSystemByName } from './system.store.ts'

/** Takes in a department's list of systems; a known name is corrected, one that has ended named as a fault. */
export async function importSystems(
  deps: CatalogueDeps,
  subject: Subject,
  { org, csv, whole }: { org: string; csv: string; whole: boolean },
): Promise<Imported> {
  deps.policy.assert('catalogue.system.register', { subject, resource: { org } })
  return importRegister(deps, { csv, whole, columns: SYSTEM_COLUMNS, row: SystemRow }, async (tx, fields) => {
    const known = await findSystemByName(tx, org, fields.name)
    const inside = { ...deps, db: tx }
    if (!known) {
      await registerSystem(inside, subject, { ...fields, org })
      return 'created'
    }
    const keys = Object.keys(fields) as (keyof typeof fields)[]
    if (keys.every((field) => known[field] === fields[field])) return 'unchanged'
    const change =
      fields.status === 'retired'
        ? ({ kind: 'retired', reason: '清单导入' } as const)
        : ({ kind: 'edited', fields } as const)
    await changeSystem(inside, subject, { system: known.id, change })
    return 'changed'
  })
}
