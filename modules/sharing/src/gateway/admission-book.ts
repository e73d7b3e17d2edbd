import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Database, RootDatabase } from 'lmdb'
import { openShared } from '../store/shared-store.ts'
import { type Door, OPEN_DOOR } from './door.ts'

export interface Admission {
  appKey: string
  nonce: string
  /** milliseconds of the request, inside the clock window */
  time: number
  grant: string
  /** civil date the quota is counted on */
  date: string
  limit: number
}

export type Verdict = { admitted: true; remaining: number } | { admitted: false; why: 'replayed' | 'quota' }

/** Counts quota exactly and refuses replays, shared by all gateway processes of the host. */
export interface AdmissionBook {
  /** who is admitted leaves by the door when it is answered */
  admit(call: Admission): Promise<Verdict>
  /** takes an admitted call off the count: it could not be answered */
  giveBack(grant: string, date: string): void
  used(grant: string, date: string): number
  close(): Promise<void>
}

/**
 * A request is told by its time, its caller and its nonce, all under its signature; the time comes first, so that new ones lie side by side
 * and a transaction writes few pages. Those of a minute share a table; the clock window spans eleven minutes, so a table is out of use long
 * before it is emptied.
 */
const SLOTS = 16
const OPTIONS = { noSync: true, maxDbs: SLOTS + 4, mapSize: 256 << 20 }

const openTables = (root: RootDatabase) => ({
  quota: root.openDB({ name: 'quota' }) as Database<number, string>,
  minutes: root.openDB({ name: 'minute' }) as Database<number, number>,
  nonces: Array.from({ length: SLOTS }, (_, i) => root.openDB({ name: `nonce-${i}` }) as Database<1, string>),
  root,
})

/**
 * One LMDB write transaction decides all calls that arrived since the last one. LMDB serialises writers of all processes,
 * so a quota is never over-admitted. Commits reach the page cache, which survives the death of any process; after a power cut the clock
 * window bounds what could be replayed.
 */
export function openAdmissionBook(path: string, door: Door = OPEN_DOOR): AdmissionBook {
  const { store, write, close } = openShared(path, OPTIONS, openTables)
  const { quota, minutes, nonces } = store
  /** minute that each table serves at least: it only grows */
  const seen = Array.from({ length: SLOTS }, () => 0)
  let waiting: { call: Admission; settle: (verdict: Verdict) => void; fail: (cause: unknown) => void }[] = []

  /** A table that serves a later minute (the clock was set back) is kept and used on: what is in it may not come again. */
  const isNew = ({ appKey, nonce, time }: Admission): boolean => {
    const minute = Math.floor(time / 60_000)
    const slot = minute % SLOTS
    const table = nonces[slot] as Database<1, string>
    if ((seen[slot] as number) < minute) {
      if ((minutes.get(slot) ?? 0) < minute) {
        table.clearSync()
        minutes.putSync(slot, minute)
      }
      seen[slot] = minute
    }
    const key = `${time}:${appKey}:${nonce}`
    if (table.doesExist(key)) return false
    table.putSync(key, 1)
    return true
  }

  const decide = (call: Admission, counts: Map<string, number>): Verdict => {
    if (!isNew(call)) return { admitted: false, why: 'replayed' }
    const key = `${call.date}:${call.grant}`
    const used = counts.get(key) ?? quota.get(key) ?? 0
    if (used >= call.limit) return { admitted: false, why: 'quota' }
    counts.set(key, used + 1)
    return { admitted: true, remaining: call.limit - used - 1 }
  }

  /** Each grant is counted once, however many of its calls are in the batch. */
  const decideAll = (calls: Admission[]): Verdict[] => {
    const counts = new Map<string, number>()
    const verdicts = calls.map((call) => decide(call, counts))
    for (const [key, used] of counts) quota.putSync(key, used)
    return verdicts
  }

  const turn = (): void => {
    const batch = waiting
    waiting = []
    try {
      const verdicts = write(() => decideAll(batch.map(({ call }) => call)))
      batch.forEach(({ settle }, i) => {
        const verdict = verdicts[i] as Verdict
        if (!verdict.admitted) door.leave()
        settle(verdict)
      })
    } catch (cause) {
      for (const { fail } of batch) {
        door.leave()
        fail(cause)
      }
    }
  }

  return {
    admit: (call) =>
      new Promise((settle, fail) => {
        // a transaction costs as much as deciding ten calls: those at the door are let in together
        const first = waiting.push({ call, settle, fail }) === 1
        door.enter()
        if (first) void door.gather(() => waiting.length).then(turn)
      }),
    giveBack(grant, date) {
      const key = `${date}:${grant}`
      write(() => quota.putSync(key, Math.max(0, (quota.get(key) ?? 0) - 1)))
    },
    used: (grant, date) => quota.get(`${date}:${grant}`) ?? 0,
    close,
  }
}

/** Copies a book into an empty folder as it stands at one moment, while gateway processes go on writing it. Without a book it does nothing. */
export async function copyAdmissionBook(from: string, to: string): Promise<void> {
  if (!existsSync(join(from, 'data.mdb'))) return
  await mkdir(to, { recursive: true, mode: 0o700 })
  const { store, close } = openShared(from, OPTIONS, openTables)
  await store.root.backup(to, false).finally(close)
}
