import type { Db } from '@shuyuan/db'
import { findEvent } from '@shuyuan/evidence'
import type { Version } from '@shuyuan/intake'
import { findDownstream } from '@shuyuan/lineage'
import type { TakenFile } from './recall.ts'

/**
 * The files with rows that people took of the wrong version or of what was made of it, oldest first. What was made of the corrected version
 * too (a repair keeps rows of the wrong one) is no cause to call anyone back.
 */
export async function traceExports(
  db: Db,
  base: Pick<Version, 'id'>,
  version: Pick<Version, 'id'>,
): Promise<TakenFile[]> {
  const below = (id: string) => findDownstream(db, { kind: 'version', id })
  const corrected = new Set((await below(version.id)).map(({ key }) => key))
  const files = (await below(base.id)).filter(({ kind, key }) => kind === 'export' && !corrected.has(key))
  const taken = files.map(
    async ({ id, name, org, firstAt: at }): Promise<TakenFile> => ({
      id,
      name,
      org,
      at,
      actor: (await findEvent(db, id))?.actor ?? null,
    }),
  )
  return (await Promise.all(taken)).sort((a, b) => a.at.getTime() - b.at.getTime())
}
