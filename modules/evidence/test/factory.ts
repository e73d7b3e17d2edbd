import { join } from 'node:path'
import { openKeyring } from '@shuyuan/gmcrypto'
import type { BaseDeps } from '@shuyuan/http'
import { type TestApp, testApp } from '@shuyuan/testkit'
import { createEvidenceModule, evidenceMigrations, evidencePolicy, openEvidence } from '../src/index.ts'

export type EvidenceTestDeps = BaseDeps & Parameters<typeof createEvidenceModule>[0] & { settle(): Promise<void> }

/** The module on a database and folder of its own; `before` runs on them before the log is opened. */
export function evidenceApp(
  before: (base: BaseDeps) => Promise<void> = async () => {},
): Promise<TestApp<EvidenceTestDeps>> {
  return testApp<EvidenceTestDeps>({
    migrations: [evidenceMigrations],
    policies: { evidence: evidencePolicy },
    async build(base) {
      await before(base)
      const keyring = openKeyring(join(base.dataDir, 'keys'))
      const evidence = await openEvidence({ ...base, keyring })
      const module = createEvidenceModule({ ...base, keyring, evidence })
      return { deps: { ...base, keyring, evidence, settle: () => module.settle() }, modules: [module] }
    },
  })
}
