import { recordUse } from '@shuyuan/catalogue'
import type { SharingDeps } from '../deps.ts'

/** How long a count may wait: the catalogue shows use, evidence proves it. */
const FLUSH_MS = 2_000

/** What was called: a service, and the data set it is made from. */
type Called = { id: string; dataset: string }

/** Answered calls by service, told to the catalogue now and then instead of at each call. */
export interface UseTally {
  count(service: Called): void
  /** tells the catalogue what was counted since the last time; what it cannot take waits for the next */
  flush(): Promise<void>
  close(): Promise<void>
}

export function openUseTally({ db, clock }: Pick<SharingDeps, 'db' | 'clock'>): UseTally {
  const counts = new Map<string, { dataset: string; uses: number }>()
  const add = ({ id, dataset }: Called, uses: number) =>
    counts.set(id, { dataset, uses: (counts.get(id)?.uses ?? 0) + uses })
  const flush = async () => {
    const due = [...counts]
    counts.clear()
    for (const [id, { dataset, uses }] of due)
      await recordUse(db, { kind: 'service', ref: id, dataset, uses, at: clock.now() }).catch(() =>
        add({ id, dataset }, uses),
      )
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
