import { within } from '@shuyuan/kernel'
import type { Logger } from 'pino'

/** for all parts together; each further one still gets a moment */
const PATIENCE_MS = 20_000
const MOMENT_MS = 500

export interface Part {
  name: string
  stop(): Promise<void> | void
}

/**
 * Stops one part after the other, and always ends: a part that hangs or fails is named in the log, and the next one has its turn. What is
 * cut off there was never acknowledged; every module recovers from a crash at the next start.
 */
export async function stopInTurn(parts: readonly Part[], log: Logger, patienceMs = PATIENCE_MS): Promise<void> {
  const until = Date.now() + patienceMs
  for (const { name, stop } of parts)
    try {
      const left = Math.max(until - Date.now(), Math.min(MOMENT_MS, patienceMs))
      if (!(await within(left, stop()))) log.error({ part: name }, 'did not stop in time')
    } catch (cause) {
      log.error({ err: cause, part: name }, 'did not stop')
    }
}
