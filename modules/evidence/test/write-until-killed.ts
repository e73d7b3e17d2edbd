import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { inTx, openDb } from '@shuyuan/db'
import { openKeyring } from '@shuyuan/gmcrypto'
import { createEventBus, systemClock } from '@shuyuan/kernel'
import { createPolicy } from '@shuyuan/policy'
import { createEvidenceModule, evidencePolicy, openEvidence } from '../src/index.ts'

// Child of the kill test: records in transactions and appends directly, prints each id once it is promised, until it is killed.
const [url = '', dataDir = ''] = process.argv.slice(2)
const db = openDb(url, { max: 6 })
const keyring = openKeyring(join(dataDir, 'keys'))
const evidence = await openEvidence({ db, clock: systemClock, keyring, dataDir })
const policy = createPolicy({ evidence: evidencePolicy })
const deps = { db, clock: systemClock, policy, events: createEventBus<never>(), dataDir, keyring, evidence }
const module = createEvidenceModule(deps as Parameters<typeof createEvidenceModule>[0])
await module.start?.()

async function record(): Promise<never> {
  for (;;) {
    const id = await inTx(db, (tx) => evidence.record(tx, { kind: 'catalogue.entry.published', actor: 'usr_1' }))
    writeSync(1, `record ${id}\n`)
  }
}
async function append(): Promise<never> {
  for (;;) {
    const receipt = await evidence.append({ kind: 'sharing.call.verified', actor: 'cli_1' })
    writeSync(1, `append ${receipt.id}\n`)
  }
}
await Promise.all([record(), record(), append(), append()])
