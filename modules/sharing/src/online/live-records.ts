import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CapturedState } from '@shuyuan/connection'
import type { Database, RootDatabase } from 'lmdb'
import type { FoundRow } from './found-row.sql.ts'
import { openShared, type SharedStore } from '../store/shared-store.ts'
import { type OnlineRecords, ROWS_PER_KEY, storageKey } from './online-record.ts'

/** Where live records stand. */
export interface Stand {
  changes: number
  position: string
  commitAt: Date | null
  /** rows that can be found */
  rows: number
  /** newer records took their place: who still reads these must look again */
  replaced: boolean
}

/** Besides records under their lookup keys: rows by their key at the source, rows beyond the limit of a key, and one number for the stand. */
type Store = Database<unknown, string | number | string[]>
const STAND = 0
const rowKey = (id: string): string[] => ['row', storageKey(id)]
const beyondKey = (key: string, id: string): string[] => ['beyond', key, storageKey(id)]

const mark = (folder: string): string => join(folder, 'live')
export const isLive = (folder: string): boolean => existsSync(mark(folder))
/** Tells readers that the records in the folder will change. */
export const markLive = (folder: string): void => writeFileSync(mark(folder), '')

/** One environment for a folder and process, whoever reads or writes: that is what LMDB wants. */
const shelf = new Map<string, { shared: SharedStore<Store>; users: number }>()
const OPTIONS = { encoding: 'msgpack', maxReaders: 512 } as const
const asStore = (root: RootDatabase): Store => root as Store

/** Live records of a folder, open until as many `close` as `openLive`. Readers of all processes see each change at once, whole. */
export function openLive(folder: string): SharedStore<Store> {
  const known = shelf.get(folder)
  const held = known ?? { shared: openShared(folder, OPTIONS, asStore), users: 0 }
  held.users++
  shelf.set(folder, held)
  return {
    ...held.shared,
    async close() {
      if (--held.users > 0) return
      shelf.delete(folder)
      await held.shared.close()
    },
  }
}

type Written = [changes: number, position: string, commitAt: number | null, rows: number, replaced: 0 | 1]

export function readStand(store: Store): Stand {
  const [changes, position, commitAt, rows, replaced] = store.get(STAND) as Written
  return { changes, position, commitAt: commitAt === null ? null : new Date(commitAt), rows, replaced: replaced === 1 }
}

export function putStand(store: Store, state: CapturedState, rows: number, replaced = false): void {
  const { changes, position, commitAt } = state
  const written: Written = [changes, position, commitAt ? commitAt.getTime() : null, rows, replaced ? 1 : 0]
  void store.put(STAND, written)
}

/** The change that a folder's records stand at; 0 when there are none. */
export function standOf(folder: string): number {
  if (!isLive(folder)) return 0
  const { store, close } = openLive(folder)
  const { changes } = readStand(store)
  void close()
  return changes
}

/** Tells whoever reads a folder's records that newer ones take their place. */
export async function replaceLive(folder: string): Promise<void> {
  if (!isLive(folder)) return
  const { store, write, close } = openLive(folder)
  try {
    write(() => {
      const { rows, replaced: _, ...state } = readStand(store)
      putStand(store, state, rows, true)
    })
  } finally {
    await close()
  }
}

/**
 * Inside a transaction: takes rows out and puts rows in, each list of a key read and written once. A record of a live store carries the key
 * of its row at the source behind its fields, so that it can be found again. Answers how many more rows can be found now.
 */
export function changeRows(store: Store, gone: Iterable<string>, rows: Iterable<FoundRow>): number {
  const lists = new Map<string, OnlineRecords>()
  const listOf = (key: string): OnlineRecords => {
    const list = lists.get(key) ?? (store.get(key) as OnlineRecords | undefined)?.slice() ?? []
    lists.set(key, list)
    return list
  }
  let more = 0
  for (const id of gone) {
    const key = store.get(rowKey(id)) as string | undefined
    if (key === undefined) continue
    more--
    void store.remove(rowKey(id))
    const list = listOf(key)
    const at = list.findIndex((record) => record.at(-1) === id)
    if (at >= 0) list.splice(at, 1)
    else void store.remove(beyondKey(key, id))
  }
  for (const { id, key, values } of rows) {
    if (key === null) continue
    more++
    void store.put(rowKey(id), key)
    const list = listOf(key)
    if (list.length <= ROWS_PER_KEY) list.push([...values, id])
    else void store.put(beyondKey(key, id), [...values, id])
  }
  for (const [key, list] of lists) {
    fill(store, key, list)
    if (list.length > 0) void store.put(key, list)
    else void store.remove(key)
  }
  return more
}

/** Records that were beyond the limit of their key come up when there is room. */
function fill(store: Store, key: string, list: OnlineRecords): void {
  const room = ROWS_PER_KEY + 1 - list.length
  if (room <= 0) return
  const waiting = [...store.getRange({ start: ['beyond', key], end: ['beyond', key, '\uffff'], limit: room })]
  for (const { key: at, value } of waiting) {
    void store.remove(at)
    list.push(value as OnlineRecords[number])
  }
}
