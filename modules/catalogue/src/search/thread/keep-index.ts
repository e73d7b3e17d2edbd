import { mkdirSync } from 'node:fs'
import type { Db } from '@shuyuan/db'
import type { CatalogueIndex } from '../document/catalogue-index.ts'
import { indexStamp } from '../document/index-stamp.ts'
import type { Position } from './follow-changes.ts'
import { continuesFrom, type Place, readPlace } from './place.store.ts'

/** entries changed since the index was last kept: reading so many again takes a start a few seconds */
const MANY = 5000
const HOUR_MS = 3_600_000

interface Notes {
  horizon: string
  seen: number[]
  place: Place
}

/** Keeps the index on the disk now and then, beside whatever else its thread does. */
export interface Keeper {
  /** Where the feed was read up to when the index was kept; undefined when it has to be filled anew. */
  restore(): Promise<Position | undefined>
  /** Begins to keep it when it is time: true. Until it is no longer busy, the index may be asked and changed but not tidied. */
  keep(position: Position, changed: number): boolean
  /** is it being kept just now? */
  busy(): boolean
}

export function createKeeper(db: Db, index: CatalogueIndex, folder: string): Keeper {
  const stamp = indexStamp()
  mkdirSync(folder, { recursive: true })
  let saving: Promise<void> | undefined
  let due = performance.now() + HOUR_MS
  const save = async ({ horizon, seen }: Position) => {
    const notes: Notes = { horizon, seen: [...seen], place: await readPlace(db) }
    await index.save(stamp, notes)
  }
  return {
    async restore() {
      const notes = index.load(stamp) as Notes | undefined
      if (!notes || !(await continuesFrom(db, notes.place, notes.horizon))) return undefined
      return { horizon: notes.horizon, seen: new Set(notes.seen) }
    },
    keep(position, changed) {
      if (saving || (changed < MANY && performance.now() < due)) return false
      due = performance.now() + HOUR_MS
      // a disk that takes nothing costs the next start its time, not this one its answers
      saving = save(position)
        .catch((cause) => process.emitWarning(`Cannot keep the search index in "${folder}": ${String(cause)}`))
        .finally(() => {
          saving = undefined
        })
      return true
    },
    busy: () => saving !== undefined,
  }
}
