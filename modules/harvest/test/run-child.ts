/** One harvest in a process of its own, to be killed at any moment: `node run-child.ts <database> <data folder> <run>`. */
import { createEventBus, systemClock } from '@shuyuan/kernel'
import { openDb } from '@shuyuan/db'
import { openOutbound } from '@shuyuan/outbound'
import { createPolicy } from '@shuyuan/policy'
import { openEvidence } from '@shuyuan/evidence'
import { openKeyring } from '@shuyuan/gmcrypto'
import { join } from 'node:path'
import { harvestSource } from '../src/run/harvest-source.ts'

const [url = '', dataDir = '', run = ''] = process.argv.slice(2)
const db = openDb(url)
const base = { db, dataDir, clock: systemClock, events: createEventBus(), policy: createPolicy({}) }
const evidence = await openEvidence({ ...base, keyring: openKeyring(join(dataDir, 'keys')), writer: 'child' } as never)
const deps = { ...base, evidence, outbound: openOutbound({ allow: ['127.0.0.1'] }) }
const job = { signal: new AbortController().signal, progress: async () => {} }
const done = await harvestSource(deps as never, job, { run, anew: true })
process.stdout.write(`${JSON.stringify(done.counts)}\n`)
process.exit(0)
