import { Readable } from 'node:stream'
import { openDb } from '@shuyuan/db'
import { openEngine } from '@shuyuan/engine'
import { openEvidence } from '@shuyuan/evidence'
import { openKeyring } from '@shuyuan/gmcrypto'
import { createJobs } from '@shuyuan/jobs'
import { createEventBus, systemClock } from '@shuyuan/kernel'
import { createPolicy, system } from '@shuyuan/policy'
import { join } from 'node:path'
import { createDataset, createIntakeModule, intakePolicy, loadVersion, receiveUpload, runLoad } from '../src/index.ts'

/** A process to be killed: `prepare` registers a file and queues its load, `load <version>` builds and publishes it. Prints what it made. */
const [url = '', dataDir = '', mode = '', version = ''] = process.argv.slice(2)
const db = openDb(url)
const policy = createPolicy({ intake: intakePolicy })
const keyring = openKeyring(join(dataDir, 'keys'))
const evidence = await openEvidence({ db, clock: systemClock, keyring, dataDir, writer: `child-${process.pid}` })
const engine = openEngine({ tempDir: join(dataDir, 'tmp'), folders: [dataDir], memoryLimit: '512MB' })
const deps = {
  db,
  clock: systemClock,
  policy,
  events: createEventBus<never>() as never,
  dataDir,
  engine,
  evidence,
  jobs: createJobs(db),
}
createIntakeModule(deps)

if (mode === 'prepare') {
  const rows = Array.from(
    { length: 60_000 },
    (_, i) => `${i},姓名${i},${i % 50 === 0 ? '坏' : i},2026-03-0${1 + (i % 9)}\n`,
  )
  const upload = await receiveUpload(deps, system, {
    name: '大.csv',
    stream: Readable.from([Buffer.from(`编号,姓名,数,日期\n${rows.join('')}`)]),
  })
  const columns = upload.detection.columns.map((c) => (c.name === '数' ? { ...c, type: 'integer' as const } : c))
  const dataset = await db
    .transaction()
    .execute((tx) => createDataset(deps, tx, system, { name: '大', provider: 'org_water', columns }))
  process.stdout.write((await loadVersion(deps, system, { dataset: dataset.id, upload: upload.id })).version)
} else {
  process.stdout.write(JSON.stringify(await runLoad(deps, version)))
}
process.exit(0)
