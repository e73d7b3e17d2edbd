import { saveProgress } from './job.store.ts'
import type { Runtime } from './runtime.ts'

const EVERY_MS = 200

export interface Progress {
  report(signal: AbortSignal, done: number, total: number | null, message?: string): Promise<void>
  /** writes what the throttle held back */
  flush(): Promise<void>
}

/** Progress of one run: at most five writes a second, the last report is never lost, and a cancel request is noticed on the way. */
export function createProgress(runtime: Runtime, id: string): Progress {
  let waiting: { done: number; total: number | null; message: string | null } | null = null
  let written = 0

  async function flush(): Promise<void> {
    if (!waiting) return
    const next = waiting
    waiting = null
    written = performance.now()
    if (await saveProgress(runtime.db, id, next, runtime.clock.now())) runtime.running.get(id)?.stop('cancel')
  }

  return {
    flush,
    async report(signal, done, total, message) {
      signal.throwIfAborted()
      waiting = { done, total, message: message ?? null }
      if (performance.now() - written >= EVERY_MS) await flush()
      signal.throwIfAborted()
    },
  }
}
