import { mkdirSync } from 'node:fs'
import { type Database, open } from 'lmdb'
import { CLOCK_WINDOW_SECONDS } from './caller.ts'

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
  admit(call: Admission): Promise<Verdict>
  used(grant: string, date: string): number
  close(): Promise<void>
}

/**
 * One LMDB write transaction per turn of the event loop decides all calls that arrived in it. LMDB serialises writers of all processes,
 * so a quota is never over-admitted. Commits reach the page cache, which survives the death of any process; after a power cut the clock
 * window bounds what could be replayed.
 */
export function openAdmissionBook(path: string): AdmissionBook {
  mkdirSync(path, { recursive: true })
  const root = open({ path, noSync: true, maxDbs: 4, mapSize: 256 << 20 })
  const nonces: Database<1, string> = root.openDB({ name: 'nonce' })
  const quota: Database<number, string> = root.openDB({ name: 'quota' })
  let waiting: { call: Admission; settle: (verdict: Verdict) => void; fail: (cause: unknown) => void }[] = []
  let prunedMinute = 0

  const decide = (call: Admission): Verdict => {
    const nonceKey = `${minuteOf(call.time)}:${call.appKey}:${call.nonce}`
    if (nonces.doesExist(nonceKey)) return { admitted: false, why: 'replayed' }
    nonces.putSync(nonceKey, 1)
    const quotaKey = `${call.date}:${call.grant}`
    const used = quota.get(quotaKey) ?? 0
    if (used >= call.limit) return { admitted: false, why: 'quota' }
    quota.putSync(quotaKey, used + 1)
    return { admitted: true, remaining: call.limit - used - 1 }
  }

  const turn = (): void => {
    const batch = waiting
    waiting = []
    try {
      const verdicts = root.transactionSync(() => {
        prune(batch[0]?.call.time ?? 0)
        return batch.map(({ call }) => decide(call))
      })
      batch.forEach(({ settle }, i) => settle(verdicts[i] as Verdict))
    } catch (cause) {
      for (const { fail } of batch) fail(cause)
    }
  }

  const prune = (time: number): void => {
    const oldest = Number(minuteOf(time)) - 2 * Math.ceil(CLOCK_WINDOW_SECONDS / 60)
    if (oldest <= prunedMinute) return
    prunedMinute = oldest
    for (const key of nonces.getKeys({ end: `${oldest}:` })) nonces.removeSync(key)
  }

  return {
    admit: (call) =>
      new Promise((settle, fail) => {
        if (waiting.length === 0) setImmediate(turn)
        waiting.push({ call, settle, fail })
      }),
    used: (grant, date) => quota.get(`${date}:${grant}`) ?? 0,
    close: () => root.close(),
  }
}

/** Minutes since 1970; eight digits until the year 2160, so text order is time order. */
function minuteOf(time: number): string {
  return String(Math.floor(time / 60_000)).padStart(8, '0')
}
