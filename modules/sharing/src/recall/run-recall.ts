import { inTx } from '@shuyuan/db'
import { findVersion } from '@shuyuan/intake'
import type { JobContext } from '@shuyuan/jobs'
import { AppError } from '@shuyuan/kernel'
import { findDownstream } from '@shuyuan/lineage'
import { system } from '@shuyuan/policy'
import { makeTransition, notify } from '@shuyuan/workflow'
import type { SharingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findService } from '../service/service.store.ts'
import { type Recall, recallMachine } from './recall.ts'
import { findRecall, lockRecall, saveTrace, updateRecall } from './recall.store.ts'
import { type Traced, traceCalls } from './trace-calls.ts'
import { traceExports } from './trace-exports.ts'

/** The trace of a recall, as a job: finds calls, consumers, public releases and files taken, and calls its starter back. May be run again. */
export async function runRecall(
  deps: SharingDeps,
  context: JobContext,
  input: { recall: string },
): Promise<{ records: number; calls: number; consumers: number }> {
  const recall = await findRecall(deps.db, input.recall)
  if (!recall) throw error('SHARING_RECALL_NOT_FOUND', { recall: input.recall })
  if (recall.state !== 'tracing') return recall
  const began = performance.now()
  await context.progress(0, null, '比对两个版本并追溯调用')
  try {
    const [service, base, version] = await Promise.all([
      findService(deps.db, recall.service),
      findVersion(deps.db, recall.base),
      findVersion(deps.db, recall.version),
    ])
    if (!service || !base || !version) throw error('SHARING_RECALL_VERSIONS', { version: recall.version })
    const traced = await traceCalls(deps, { service, base, version, columns: recall.columns, signal: context.signal })
    const below = await findDownstream(deps.db, { kind: 'version', id: base.id })
    const releases = below.flatMap(({ kind, id, name }) => (kind === 'open' ? [{ id, name }] : []))
    const exports = await traceExports(deps.db, base, version)
    return await finish(deps, recall, { ...traced, releases, exports, seconds: (performance.now() - began) / 1000 })
  } catch (cause) {
    if (!context.signal.aborted) await fail(deps, recall, cause)
    throw cause
  }
}

async function finish(
  deps: SharingDeps,
  { id, createdBy }: Recall,
  {
    calls,
    records,
    unread,
    releases,
    exports,
    seconds,
  }: Traced & Pick<Recall, 'releases' | 'exports'> & { seconds: number },
): Promise<{ records: number; calls: number; consumers: number }> {
  const notices = [...Map.groupBy(calls, (call) => call.consumer)].map(([consumer, own]) => ({
    consumer,
    calls: own.length,
    // sealing the same key twice gives two texts, so records are counted by what the calls were about
    records: new Set(own.map((call) => openKey(deps, call.key))).size,
  }))
  const found = { records, calls: calls.length, consumers: notices.length }
  await inTx(deps.db, async (tx) => {
    const recall = await lockRecall(tx, id)
    if (recall?.state !== 'tracing') return
    await saveTrace(tx, id, calls, notices)
    const state = await makeTransition(deps, tx, {
      object: 'sharing.recall',
      machine: recallMachine,
      ref: id,
      state: recall.state,
      action: 'find',
      by: system,
      detail: found,
    })
    await updateRecall(tx, id, { ...found, state, unread, releases, exports, seconds })
    await notify(deps, tx, {
      to: { user: createdBy },
      title: `追溯完成：更正 ${records} 条记录，影响 ${notices.length} 个部门的 ${calls.length} 次调用，请核对后发出召回通知`,
      link: `/lineage/recalls/${id}`,
      tone: 'warning',
    })
  })
  return found
}

/** The lookup key of a traced call, in plain: only for whoever sent or holds it. */
export function openKey({ keyring }: Pick<SharingDeps, 'keyring'>, sealed: string): string {
  return keyring.open(sealed, 'sharing.recall').toString()
}

async function fail(deps: SharingDeps, { id }: Recall, cause: unknown): Promise<void> {
  await inTx(deps.db, async (tx) => {
    const recall = await lockRecall(tx, id)
    if (recall?.state !== 'tracing') return
    const failure = cause instanceof AppError ? cause.texts.zh : '追溯失败，请重新发起'
    const step = { object: 'sharing.recall', machine: recallMachine, ref: id, state: recall.state, by: system } as const
    await updateRecall(tx, id, { state: await makeTransition(deps, tx, { ...step, action: 'fail' }), failure })
  })
}
