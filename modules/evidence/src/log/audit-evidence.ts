import { join } from 'node:path'
import type { Db } from '@shuyuan/db'
import type { Keyring } from '@shuyuan/gmcrypto'
import { canonicalJson } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import { type AuditFinding, auditLog, type LogReader } from '@shuyuan/tlog'
import type { EvidenceDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { parseLeaf, toIndexed } from '../event/event.ts'
import { findEventsOfLog, knownEvents } from '../event/event.store.ts'
import { findCursor } from './cursor.store.ts'

const BATCH = 1000
/** Findings shown of each log; the count says how many there are. */
const SHOWN = 100

export interface LogAudit {
  writer: string
  size: number
  ok: boolean
  count: number
  findings: (Omit<AuditFinding, 'kind'> & { kind: AuditFinding['kind'] | 'index' })[]
}

/**
 * Computes every log again from its entries and compares tiles, signed root and the search index. Names each changed file, entry and row.
 * The audit itself becomes evidence.
 */
export async function auditEvidence(
  deps: EvidenceDeps & { keyring: Keyring },
  subject: Subject,
  only?: string,
): Promise<{ ok: boolean; logs: LogAudit[] }> {
  const { evidence, keyring, db } = deps
  const names = (await evidence.writers()).filter((name) => only === undefined || name === only)
  if (names.length === 0) throw error('EVIDENCE_LOG_NOT_FOUND', { writer: only ?? '' })
  const logs: LogAudit[] = []
  for (const writer of names) {
    if (writer === evidence.writer) await evidence.log.flush()
    const options = {
      dir: join(evidence.folder, writer),
      origin: evidence.origin(writer),
      key: keyring.signingKey('evidence'),
    }
    const { size, findings } = await auditLog(options)
    const all: LogAudit['findings'] = [...findings]
    const log = findings.length === 0 ? evidence.reader(writer) : null
    if (log)
      for (const index of await wrongRows(db, writer, log)) all.push({ kind: 'index', path: 'evidence.event', index })
    logs.push({ writer, size, ok: all.length === 0, count: all.length, findings: all.slice(0, SHOWN) })
  }
  const ok = logs.every((log) => log.ok)
  const count = logs.reduce((sum, log) => sum + log.count, 0)
  await evidence.append({
    kind: 'evidence.audit.run',
    actor: subject.id,
    org: subject.org,
    detail: { ok, logs: logs.length, findings: count },
  })
  return { ok, logs }
}

/** Entries whose row in the index says something else than the log, up to where the index has come. */
async function wrongRows(db: Db, writer: string, log: LogReader): Promise<number[]> {
  const wrong: number[] = []
  const cursor = await findCursor(db, writer)
  const size = Math.min(log.size(), cursor?.nextIndex ?? 0)
  for (let from = 0; from < size; from += BATCH) {
    const to = Math.min(size, from + BATCH)
    const rows = new Map((await findEventsOfLog(db, writer, from, to)).map((row) => [row.index, row]))
    const missing: { id: string; index: number }[] = []
    log.entries(from, to).forEach((entry, i) => {
      const leaf = parseLeaf(entry)
      const row = rows.get(from + i)
      if (leaf && row && fingerprint(row) !== fingerprint(toIndexed(writer, from + i, leaf))) wrong.push(from + i)
      if (leaf && !row) missing.push({ id: leaf.id, index: from + i })
      if (!leaf && row) wrong.push(from + i)
    })
    // An event that was written twice because of a crash has its row at the first place.
    const known = await knownEvents(
      db,
      missing.map((event) => event.id),
    )
    wrong.push(...missing.filter((event) => !known.has(event.id)).map((event) => event.index))
  }
  return wrong.sort((a, b) => a - b)
}

function fingerprint(row: { at: Date }): string {
  return canonicalJson({ ...row, at: row.at.getTime() })
}
