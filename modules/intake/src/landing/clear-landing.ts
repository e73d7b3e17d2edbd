import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { inTx } from '@shuyuan/db'
import type { IntakeDeps } from '../deps.ts'
import { markDeleted } from '../upload/upload.store.ts'
import { landingCutoff, landingDays } from './landing-days.ts'
import { lockDue } from './landing.store.ts'

/**
 * Removes landed files whose time is over, one after the other: name, digest and lineage stay, and so does every file that bad rows or a
 * running load still need. May be broken off and run again at any point. Answers what was freed.
 */
export async function clearLanding(
  deps: Pick<IntakeDeps, 'db' | 'clock' | 'dataDir' | 'evidence' | 'landingDays'>,
  signal?: AbortSignal,
): Promise<{ files: number; bytes: number }> {
  const freed = { files: 0, bytes: 0 }
  const cutoff = landingCutoff(landingDays(deps), deps.clock.now())
  if (!cutoff) return freed
  for (;;) {
    signal?.throwIfAborted()
    const gone = await inTx(deps.db, async (tx) => {
      const file = await lockDue(tx, cutoff)
      if (!file) return null
      const { id, sha256, size, org } = file
      // before the commit: a file that is gone is noted by the next clearing, a noted one would stay for ever
      await rm(join(deps.dataDir, file.path), { force: true })
      await markDeleted(tx, id, deps.clock.now())
      await deps.evidence.record(tx, {
        kind: 'intake.upload.cleared',
        actor: 'system',
        org,
        object: id,
        detail: { sha256, size },
      })
      return file
    })
    if (!gone) break
    freed.files++
    freed.bytes += gone.size
  }
  return freed
}
