import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { DUTY_COLUMNS } from '../duty/duty-columns.ts'
import { listDuties } from '../duty/duty.store.ts'
import { importDuties } from '../duty/import-duties.ts'
import { EXPECTED_COLUMNS } from '../expected/expected-columns.ts'
import { listExpected } from '../expected/expected.store.ts'
import { importExpected } from '../expected/import-expected.ts'
import { importSystems } from '../system/import-systems.ts'
import { SYSTEM_COLUMNS } from '../system/system-columns.ts'
import { listSystems } from '../system/system.store.ts'
import type { Imported } from './import-register.ts'
import type { RegisterColumn } from './register-column.ts'

export interface Register {
  /** path below /v1/catalogue and file name */
  path: 'duties' | 'systems' | 'expected'
  title: string
  /** actions of the policy */
  read: string
  register: string
  columns: RegisterColumn[]
  list(org: string): Promise<object[]>
  take(subject: Subject, file: { org: string; csv: string; whole: boolean }): Promise<Imported>
}

const ALL = { limit: 5000, after: null }

/** The lists that departments keep as files. */
export function registers(deps: CatalogueDeps): Register[] {
  const { db } = deps
  const duty = { read: 'catalogue.duty.read', register: 'catalogue.duty.register' }
  return [
    {
      ...duty,
      path: 'duties',
      title: '职责清单',
      columns: DUTY_COLUMNS,
      list: (org) => listDuties(db, { ...ALL, org }),
      take: (subject, file) => importDuties(deps, subject, file),
    },
    {
      ...duty,
      path: 'expected',
      title: '定数据清单',
      columns: EXPECTED_COLUMNS,
      list: (org) => listExpected(db, { ...ALL, org }),
      take: (subject, file) => importExpected(deps, subject, file),
    },
    {
      path: 'systems',
      title: '信息系统清单',
      read: 'catalogue.system.read',
      register: 'catalogue.system.register',
      columns: SYSTEM_COLUMNS,
      list: (org) => listSystems(db, { ...ALL, org }),
      take: (subject, file) => importSystems(deps, subject, file),
    },
  ]
}
