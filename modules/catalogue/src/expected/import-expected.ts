import { line } from '@shuyuan/http'
import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { findDutyByCode } from '../duty/duty.store.ts'
import { error } from '../errors.ts'
import { type Imported, importRegister } from '../register/import-register.ts'
import { expectData } from './expect-data.ts'
import { EXPECTED_COLUMNS } from './expected-columns.ts'
import { ExpectedBody } from './expected.schema.ts'
import { findExpectedByName } from './expected.store.ts'

const Row = ExpectedBody.omit({ duty: true }).extend({ code: line(60) })

/** Takes in a department's 定数据 list; lines that are there already stay as they are. */
export async function importExpected(
  deps: CatalogueDeps,
  subject: Subject,
  { org, csv, whole }: { org: string; csv: string; whole: boolean },
): Promise<Imported> {
  deps.policy.assert('catalogue.duty.register', { subject, resource: { org } })
  return importRegister(
    deps,
    { csv, whole, columns: EXPECTED_COLUMNS, row: Row },
    async (tx, { code, ...expected }) => {
      const duty = await findDutyByCode(tx, org, code)
      if (!duty) throw error('CATALOGUE_DUTY_NOT_FOUND', { duty: code })
      if (await findExpectedByName(tx, duty.id, expected.kind, expected.name)) return 'unchanged'
      await expectData({ ...deps, db: tx }, subject, { ...expected, duty: duty.id })
      return 'created'
    },
  )
}
