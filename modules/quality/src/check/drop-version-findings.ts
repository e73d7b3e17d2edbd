import { afterCommit, type Tx } from '@shuyuan/db'
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { QualityDeps } from '../deps.ts'
import { findFindingsOfVersion, markDropped } from './check.store.ts'

/** The failing keys of a destroyed version go with it, once that is certain; counts and scores stay. */
export async function dropVersionFindings(
  deps: Pick<QualityDeps, 'clock' | 'dataDir'>,
  tx: Tx,
  version: string,
): Promise<void> {
  const found = await findFindingsOfVersion(tx, version)
  if (found.length === 0) return
  await markDropped(
    tx,
    found.map((check) => check.id),
    deps.clock.now(),
  )
  const remove = ({ file }: { file: string }) => rm(dirname(join(deps.dataDir, file)), { recursive: true, force: true })
  afterCommit(tx, () => void Promise.allSettled(found.map(remove)))
}
