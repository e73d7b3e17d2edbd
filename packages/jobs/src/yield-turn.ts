import { setTimeout as sleep } from 'node:timers/promises'
import { hasOpenJobs } from './job.store.ts'
import type { Runtime } from './runtime.ts'

/** Work that never ends must not hold up the rest for ever. */
const PATIENCE_MS = 600_000
const QUICK_MS = 1000

/** Resolves when no job of these kinds is queued or running, when patience is at its end, or when `signal` is aborted. */
export async function yieldTurn(runtime: Runtime, kinds: readonly string[], signal: AbortSignal): Promise<void> {
  const began = performance.now()
  const waited = (): number => performance.now() - began
  while (!signal.aborted && waited() < PATIENCE_MS && (await hasOpenJobs(runtime.db, kinds)))
    await sleep(waited() < QUICK_MS ? 25 : 250)
}
