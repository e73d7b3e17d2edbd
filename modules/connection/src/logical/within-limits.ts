import type { SqlDoor } from '@shuyuan/connector'
import { inTx } from '@shuyuan/db'
import { refreshDataset } from '@shuyuan/intake'
import { AppError, newId } from '@shuyuan/kernel'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { isQuiet } from '../plan/quiet-hours.ts'
import { reachTables } from '../source/reach-source.ts'
import { findSource } from '../source/source.store.ts'
import { type RemoteTable, remoteTable } from './dialect.sql.ts'
import { afterCall, circuitOf, type Logical, type Purpose, SEEN_EVERY_MS } from './logical.ts'
import { countCalls, endCall, insertCall, lockLogical, updateLogical } from './logical.store.ts'

export interface Call {
  purpose: Purpose
  by: string
  signal?: AbortSignal | undefined
}

/**
 * One call of a department's database within the limits it set: hours, calls at a time and a minute. Faults in a row open the circuit; after
 * a minute one call tries again. Nothing of the answer is kept, only that it was asked and how many rows came.
 * Throws CONNECTION_LOGICAL_…, CONNECTOR_….
 */
export async function withinLimits<T extends { count: number }>(
  deps: ConnectionDeps,
  logical: Logical,
  { purpose, by, signal }: Call,
  work: (door: SqlDoor, table: RemoteTable) => Promise<T>,
): Promise<T> {
  const source = await findSource(deps.db, logical.source)
  if (source?.writableSince) throw error('CONNECTION_LOGICAL_WRITABLE', { name: source.name })
  const call = await admit(deps, logical, { purpose, by })
  const from = performance.now()
  try {
    const answer = await reachTables(deps, logical.source, { signal }, async ({ sql }) => {
      if (!sql) throw error('CONNECTION_LOGICAL_SHAPE', { name: source?.name ?? '' })
      return work(sql, remoteTable(sql.dialect, logical))
    })
    await settle(deps, logical.id, call, { from, rows: answer.count, cause: null })
    return answer
  } catch (cause) {
    await settle(deps, logical.id, call, { from, rows: 0, cause })
    throw cause
  }
}

/** Notes the call before it begins, so that all processes together keep the limits. */
async function admit(deps: ConnectionDeps, { id }: Logical, { purpose, by }: Call): Promise<string> {
  return inTx(deps.db, async (tx) => {
    const now = deps.clock.now()
    const logical = await lockLogical(tx, id)
    if (logical?.state !== 'active') throw error('CONNECTION_LOGICAL_PAUSED')
    if (!isQuiet(logical, now))
      throw error('CONNECTION_LOGICAL_HOURS', { from: logical.quietFrom ?? '', until: logical.quietUntil ?? '' })
    const circuit = circuitOf(logical, now)
    if (circuit === 'open') throw error('CONNECTION_LOGICAL_OPEN', { faults: logical.faults })
    const { recent, running } = await countCalls(tx, id, now, new Date(now.getTime() - 60_000))
    const most = circuit === 'half-open' ? 1 : logical.maxConcurrent
    if (running >= most) throw error('CONNECTION_LOGICAL_BUSY', { most })
    if (recent >= logical.perMinute) throw error('CONNECTION_LOGICAL_OFTEN', { most: logical.perMinute })
    const call = newId('lca')
    const until = new Date(now.getTime() + logical.timeoutMs + 30_000)
    await insertCall(tx, {
      id: call,
      logical: id,
      purpose,
      by,
      at: now,
      until,
      endedAt: null,
      ms: null,
      rows: null,
      error: null,
    })
    return call
  })
}

async function settle(
  deps: ConnectionDeps,
  id: string,
  call: string,
  { from, rows, cause }: { from: number; rows: number; cause: unknown },
): Promise<void> {
  await inTx(deps.db, async (tx) => {
    const logical = await lockLogical(tx, id)
    const now = deps.clock.now()
    const code = cause === null ? null : cause instanceof AppError ? cause.code : 'INTERNAL'
    await endCall(tx, call, { endedAt: now, ms: Math.round(performance.now() - from), rows, error: code })
    const theirs = cause === null || (cause instanceof AppError && cause.kind === 'unavailable')
    if (!logical || !theirs) return
    const fresh = cause === null && now.getTime() - (logical.seenAt?.getTime() ?? 0) >= SEEN_EVERY_MS
    await updateLogical(tx, id, { ...afterCall(logical, cause === null, now), ...(fresh ? { seenAt: now } : {}) })
    if (fresh) await refreshDataset(tx, logical.dataset, now)
  })
}
