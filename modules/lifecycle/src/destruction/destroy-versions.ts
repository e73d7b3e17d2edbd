import { inTx } from '@shuyuan/db'
import { clearVersion, findDataset, findVersion, storeVersion, type Version } from '@shuyuan/intake'
import type { JobContext } from '@shuyuan/jobs'
import { AppError } from '@shuyuan/kernel'
import { system } from '@shuyuan/policy'
import { makeTransition } from '@shuyuan/workflow'
import { findArchive, updateArchive } from '../archive/archive.store.ts'
import type { LifecycleDeps } from '../deps.ts'
import { openPlace } from '../place/open-place.ts'
import { error } from '../errors.ts'
import { assertDestroyable } from './assert-destroyable.ts'
import { certify } from './certify.ts'
import { type Destruction, destructionMachine } from './destruction.ts'
import { findDestruction, lockDestruction, updateDestruction } from './destruction.store.ts'

/**
 * Carries an approved destruction out (job `lifecycle.destroy`): what forbids it is asked again, the keys of archives are erased, files go,
 * then the certificate is signed. Evidence of the versions and of every use of them stays. Repeating it ends the same.
 */
export async function destroyVersions(
  deps: LifecycleDeps,
  context: JobContext,
  input: { destruction: string },
): Promise<{ versions: number }> {
  const destruction = await findDestruction(deps.db, input.destruction)
  if (!destruction) throw error('LIFECYCLE_DESTRUCTION_NOT_FOUND', { id: input.destruction })
  if (destruction.state !== 'approved') return { versions: 0 }
  const versions: Version[] = []
  for (const id of destruction.versions) {
    const version = await findVersion(deps.db, id)
    if (version) versions.push(version)
  }
  try {
    const dataset = await findDataset(deps.db, destruction.dataset)
    const left = versions.filter((version) => version.storage !== 'destroyed')
    if (dataset) await assertDestroyable(deps, deps.db, dataset, left)
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause
    await fail(deps, destruction, cause.texts.zh)
    throw cause
  }
  for (const [i, version] of versions.entries()) {
    await context.progress(i, versions.length, `销毁第 ${version.seq} 版`)
    await destroyVersion(deps, destruction, version)
  }
  await certify(deps, destruction, versions)
  return { versions: versions.length }
}

/** First the database says that it is gone, in one transaction with the key; then the files go, also after a crash in between. */
async function destroyVersion(deps: LifecycleDeps, { id, requestedBy, provider }: Destruction, version: Version) {
  const archive = await findArchive(deps.db, version.id)
  await inTx(deps.db, async (tx) => {
    const now = await findVersion(tx, version.id)
    if (!now || now.storage === 'destroyed') return
    await storeVersion(deps, tx, version.id, 'destroyed')
    if (archive) await updateArchive(tx, version.id, { key: null, erasedAt: deps.clock.now(), restoredUntil: null })
    await deps.evidence.record(tx, {
      kind: 'lifecycle.version.destroyed',
      actor: requestedBy,
      org: provider,
      object: version.id,
      detail: { destruction: id, seq: version.seq, rows: version.rowsGood, hash: version.hash, key: archive !== null },
    })
  })
  await clearVersion(deps, version.id)
  if (archive) await openPlace(deps).drop(archive.path)
}

async function fail(deps: LifecycleDeps, { id }: Destruction, failure: string): Promise<void> {
  await inTx(deps.db, async (tx) => {
    const now = await lockDestruction(tx, id)
    if (now?.state !== 'approved') return
    const step = {
      object: 'lifecycle.destruction',
      machine: destructionMachine,
      ref: id,
      state: now.state,
      by: system,
    } as const
    const state = await makeTransition(deps, tx, { ...step, action: 'fail', reason: failure })
    await updateDestruction(tx, id, { state, failure })
  })
}
