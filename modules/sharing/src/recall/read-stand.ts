import { findVersionState } from '@shuyuan/connection'
import type { Db } from '@shuyuan/db'
import type { IndexedEvent } from '@shuyuan/evidence'

/**
 * What an answer of live records was read from: its version as it was published, a state after it that no version holds (`between`), or one
 * that held the correction already (`after`).
 */
export type AnsweredFrom = 'version' | 'between' | 'after'

/** Judges answers by the number of the last change that stood in the records, which their evidence names. `corrected` is the correcting version. */
export async function openStands(db: Db, corrected: string): Promise<(event: IndexedEvent) => Promise<AnsweredFrom>> {
  const correction = await findVersionState(db, corrected)
  const known = new Map<string, number | null>()
  const stateOf = async (version: string): Promise<number | null> => {
    const held = known.get(version)
    if (held !== undefined) return held
    const changes = (await findVersionState(db, version))?.changes ?? null
    known.set(version, changes)
    return changes
  }
  return async ({ detail }) => {
    if (typeof detail.change !== 'number') return 'version'
    if (correction && detail.change >= correction.changes) return 'after'
    return detail.change === (await stateOf(String(detail.version))) ? 'version' : 'between'
  }
}
