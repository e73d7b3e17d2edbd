import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterCommit, type Db, gather } from '@shuyuan/db'
import type { Keyring } from '@shuyuan/gmcrypto'
import type { Clock } from '@shuyuan/kernel'
import { type Appended, formatReceipt, openLog, readLog } from '@shuyuan/tlog'
import { error } from '../errors.ts'
import { findEvent } from '../event/event.store.ts'
import { makeLeaf } from '../event/make-leaf.ts'
import { insertWaiting } from '../outbox/outbox.store.ts'
import type { EvidenceLogs, Issued } from './evidence.ts'

/** Own events whose place is remembered until the index has them: this many at least, twice as many at most. */
const REMEMBERED = 20_000

export interface OpenEvidenceOptions {
  db: Db
  clock: Clock
  keyring: Keyring
  dataDir: string
  /** one per writing process, e.g. `gateway-1`; default `main`, which also drains the outbox and keeps the index */
  writer?: string
  /** first part of the log's name, a host name of the installation */
  site?: string
  /** false in a process that nobody asks for receipts: own events are then found by the index only */
  remember?: boolean
}

/**
 * Opens `<dataDir>/evidence/<writer>/` for writing. Needs no migrated database yet. Throws TLOG_LOCKED when another process writes the
 * same log.
 */
export async function openEvidence(options: OpenEvidenceOptions): Promise<EvidenceLogs> {
  const { db, clock, keyring, dataDir, writer = 'main', site = 'shuyuan.local', remember = true } = options
  if (!/^[a-z0-9-]{1,40}$/.test(writer)) throw error('EVIDENCE_WRITER', { writer })
  const folder = join(dataDir, 'evidence')
  const key = keyring.signingKey('evidence')
  const origin = (name: string) => `${site}/evidence/${name}`
  const log = await openLog({ dir: join(folder, writer), origin: origin(writer), key })
  let places = new Map<string, number>()
  let olderPlaces = places
  const listeners: (() => void)[] = []
  const hashPerson = (person: string) =>
    keyring.macText('evidence.person', person.normalize('NFKC').trim().toUpperCase())

  const issue = (id: string, entry: Buffer, { index, proof, checkpoint }: Appended): Issued => {
    if (remember) places.set(id, index)
    if (places.size >= REMEMBERED) {
      olderPlaces = places
      places = new Map()
    }
    return { id, receipt: formatReceipt(entry, index, proof, checkpoint) }
  }
  const write = async (id: string, leaf: string): Promise<Issued> => {
    const entry = Buffer.from(leaf)
    return issue(id, entry, await log.append(entry))
  }
  const reader = (name: string) => {
    if (name === writer) return log
    const dir = join(folder, name)
    return /^[a-z0-9-]{1,40}$/.test(name) && existsSync(dir) ? readLog({ dir, origin: origin(name), key }) : null
  }
  return {
    writer,
    log,
    folder,
    hashPerson,
    reader,
    origin,
    write,
    async writers() {
      const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory())
      return names.map((entry) => entry.name).sort()
    },
    onRecord: (listener) => listeners.push(listener),
    async record(tx, event) {
      const made = makeLeaf(event, clock.now(), hashPerson)
      await gather(tx, insertWaiting, made)
      for (const listener of listeners) afterCommit(tx, listener)
      return made.id
    },
    async append(event) {
      // not through `write`: one promise less on every call of the gateway
      const { id, leaf } = makeLeaf(event, clock.now(), hashPerson)
      const entry = Buffer.from(leaf)
      return issue(id, entry, await log.append(entry))
    },
    async receipt(id) {
      const place = places.get(id) ?? olderPlaces.get(id)
      const found = place === undefined ? await findEvent(db, id) : { writer, index: place }
      const from = found && reader(found.writer)
      if (!from || found.index >= from.size()) return null
      const leaf = from.entries(found.index, found.index + 1)[0]?.toString() ?? ''
      const proof = from.inclusion(found.index).map((step) => step.toString('base64'))
      return { id, origin: from.origin, index: found.index, leaf, proof, checkpoint: from.checkpoint() }
    },
    close: () => log.close(),
  }
}
