import { recordUse } from '@shuyuan/catalogue'
import type { SharingDeps } from '../deps.ts'

/** How long a count may wait: the catalogue shows use, evidence proves it. */
const FLUSH_MS = 10_000

/** Answered calls by service, told to the catalogue now and then instead of at each call. */
export interface UseTally {
  count(service: string): void
  /** tells the catalogue what was counted since the last time; what it cannot take waits for the next */
  flush(): Promise<void>
  close(): Promise<void>
}

export function openUseTally({ db, clock }: Pick<SharingDeps, 'db' | 'clock'>): UseTally {
  const counts = new Map<string, number>()
  const add = (service: string, uses: number) => counts.set(service, (counts.get(service) ?? 0) + uses)
  const flush = async () => {
    const due = [...counts]
    counts.clear()
    for (const [ref, uses] of due)
      await recordUse(db, { kind: 'service', ref, uses, at: clock.now() }).catch(() => add(ref, uses))
  }
  const timer = setInterval(() => void flush(), FLUSH_MS).unref()
  return {
    count: (service) => void add(service, 1),
    flush,
    async close() {
      clearInterval(timer)
      await flush()
    },
  }
}
