import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ABORT, open, type RootDatabase, type RootDatabaseOptions } from 'lmdb'

/** An LMDB environment that several processes write. */
export interface SharedStore<S> {
  /** what `shape` made of the environment, for reading */
  store: S
  /** One transaction, committed when it returns; nothing is kept of one that throws. */
  write<T>(work: () => T): T
  close(): Promise<void>
}

/** Beside the data: an environment in which nothing is ever written, only its lock is held. */
const TURN = 'turn'

/**
 * Opens an environment that other processes may be writing. LMDB as lmdb 3.5 carries it puts the number of the last transaction back to what
 * the opener read a moment before (ITS#9496): what was committed in between is lost, and later transactions write over pages in use. So
 * nobody opens while somebody writes: each takes his turn at a second lock, which the kernel frees when its holder dies.
 * @param path a folder, made when it is missing
 * @param shape opens what is kept in the environment; its tables are made in the same turn
 */
export function openShared<S>(
  path: string,
  options: RootDatabaseOptions,
  shape: (root: RootDatabase) => S,
): SharedStore<S> {
  mkdirSync(join(path, TURN), { recursive: true, mode: 0o700 })
  const turn = open({ path: join(path, TURN), noSubdir: false, noSync: true, mapSize: 1 << 20 })
  const inTurn = <T>(work: () => T): T => {
    let result: T | undefined
    turn.transactionSync(() => {
      result = work()
      return ABORT
    })
    return result as T
  }
  const { root, store } = inTurn(() => {
    const opened = open({ path, noSubdir: false, ...options })
    return { root: opened, store: shape(opened) }
  })
  return {
    store,
    write: (work) => inTurn(() => root.transactionSync(work)),
    async close() {
      await root.close()
      await turn.close()
    },
  }
}
