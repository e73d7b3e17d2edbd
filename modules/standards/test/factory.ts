import { join } from 'node:path'
import { createEvidenceModule, evidenceMigrations, evidencePolicy, openEvidence } from '@shuyuan/evidence'
import { openKeyring } from '@shuyuan/gmcrypto'
import { type TestApp, testApp } from '@shuyuan/testkit'
import {
  createStandardsModule,
  openCalendars,
  type StandardsDeps,
  standardsMigrations,
  standardsPolicy,
} from '../src/index.ts'

/** Standards over a real evidence log and a temporary database, seeded. */
export function standardsApp(): Promise<TestApp<StandardsDeps>> {
  return testApp<StandardsDeps>({
    migrations: [evidenceMigrations, standardsMigrations],
    policies: { evidence: evidencePolicy, standards: standardsPolicy },
    async build(base) {
      const keyring = openKeyring(join(base.dataDir, 'keys'))
      const evidence = await openEvidence({ ...base, keyring })
      const deps = { ...base, evidence, calendar: openCalendars(base) }
      return { deps, modules: [createEvidenceModule({ ...deps, keyring }), createStandardsModule(deps)] }
    },
  })
}
