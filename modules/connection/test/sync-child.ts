import { join } from 'node:path'
import { openDb } from '@shuyuan/db'
import { openEngine } from '@shuyuan/engine'
import { openEvidence } from '@shuyuan/evidence'
import { openKeyring } from '@shuyuan/gmcrypto'
import { intakePolicy } from '@shuyuan/intake'
import { createJobs } from '@shuyuan/jobs'
import { createEventBus, systemClock } from '@shuyuan/kernel'
import { openOutbound } from '@shuyuan/outbound'
import { createPolicy } from '@shuyuan/policy'
import { openCalendars } from '@shuyuan/standards'
import { connectionPolicy } from '../src/index.ts'
import { runSync } from '../src/sync/run-sync.ts'

/** A worker to be killed: carries one run as far as it gets. Prints how it ended. */
const [url = '', dataDir = '', run = ''] = process.argv.slice(2)
const db = openDb(url)
const base = { db, clock: systemClock, events: createEventBus<never>() as never, dataDir }
const keyring = openKeyring(join(dataDir, 'keys'))
const deps = {
  ...base,
  policy: createPolicy({ intake: intakePolicy, connection: connectionPolicy }),
  keyring,
  evidence: await openEvidence({ ...base, keyring, writer: `child-${process.pid}` }),
  engine: openEngine({ tempDir: join(dataDir, `tmp-${process.pid}`), folders: [dataDir], memoryLimit: '512MB' }),
  jobs: createJobs(db),
  outbound: openOutbound({ allow: ['127.0.0.1'] }),
  calendar: openCalendars(base),
}
const job = {
  jobId: 'job_child',
  by: 'usr_clerk',
  org: 'org_water',
  signal: new AbortController().signal,
  progress: async () => {},
}
process.stdout.write((await runSync(deps, job, run)).state)
process.exit(0)
