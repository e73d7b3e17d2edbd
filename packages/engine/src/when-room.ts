import { setTimeout as pause } from 'node:timers/promises'
import { AppError } from '@shuyuan/kernel'

/** ms between attempts: together a little over six seconds, which somebody at a screen still waits. */
const PAUSES = [100, 200, 400, 800, 1600, 3200]

/**
 * Does `work` again while others take the engine's memory, so that somebody who only wants to look isn't refused for what runs in the
 * background. `work` must be a reading that can be repeated. Throws ENGINE_MEMORY when there is still no room at the last attempt.
 */
export async function whenRoom<T>(work: () => Promise<T>, pauses: readonly number[] = PAUSES): Promise<T> {
  for (const ms of pauses)
    try {
      return await work()
    } catch (cause) {
      if (!(cause instanceof AppError && cause.code === 'ENGINE_MEMORY')) throw cause
      await pause(ms)
    }
  return work()
}
