import { AppError } from '@shuyuan/kernel'
import type { EvidenceDeps } from '../deps.ts'
import { drainOutbox } from '../outbox/drain-outbox.ts'
import { followLog } from './follow-log.ts'

/** Milliseconds between two rounds when nothing calls, and how long a call keeps the rounds short (its transaction may still be open). */
const IDLE = 1000
const URGENT = 5000

export interface IndexKeeper {
  /** One full round now: outbox into the log, every log into the index. Waits for a round that is under way. */
  settle(): Promise<void>
  /** Logs that do not continue what was seen, by name. */
  faults(): ReadonlyMap<string, string>
  stop(): Promise<void>
}

/** Keeps outbox and index moving in the background; the hot path never waits for it. */
export function keepIndex(deps: Pick<EvidenceDeps, 'db' | 'evidence'>): IndexKeeper {
  const { evidence } = deps
  const faults = new Map<string, string>()
  const stopped = new AbortController()
  let pause = IDLE
  let calledAt = 0
  let wake: () => void = () => {}
  let round: Promise<unknown> = Promise.resolve()

  /** A log that does not continue must not stop the others: the status route shows it, the audit names what changed. */
  const guarded = async (writer: string, work: () => Promise<number>): Promise<number> => {
    try {
      const moved = await work()
      faults.delete(writer)
      return moved
    } catch (cause) {
      if (!(cause instanceof AppError)) throw cause
      faults.set(writer, cause.message)
      return 0
    }
  }
  const turn = async (): Promise<number> => {
    let moved = await guarded(evidence.writer, () => drainOutbox(deps))
    for (const writer of await evidence.writers())
      moved += await guarded(writer, async () => {
        const log = evidence.reader(writer)
        return log ? followLog(deps, writer, log) : 0
      })
    return moved
  }
  const next = () => (round = round.catch(() => {}).then(turn)) as Promise<number>
  evidence.onRecord(() => {
    calledAt = Date.now()
    pause = 5
    wake()
  })
  const running = (async () => {
    while (!stopped.signal.aborted) {
      // A database that is away for a moment is asked again at the next round; nothing is lost meanwhile.
      const began = Date.now()
      const moved = await next().catch(() => 0)
      if (calledAt < began) pause = moved === 0 && began - calledAt < URGENT ? Math.min(pause * 2, IDLE) : IDLE
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, pause)
        wake = () => {
          clearTimeout(timer)
          setTimeout(resolve, 5)
        }
        if (stopped.signal.aborted) wake()
      })
    }
  })()
  return {
    settle: async () => void (await next()),
    faults: () => faults,
    async stop() {
      stopped.abort()
      wake()
      await running
      await round.catch(() => {})
    },
  }
}
